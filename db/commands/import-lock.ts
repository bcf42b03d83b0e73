import { rmSync } from "node:fs";
import { LockTaken, takeSystemLock } from "../system-lock.ts";

/** What an older version left beside the database in place of this lock; it held nothing but a number. */
const EARLIER_LOCK = ".import-lock";

/**
 * One import at a time in one database. Returns the function that gives the lock back; throws while another
 * import runs.
 */
export async function takeImportLock(databaseFile: string): Promise<() => void> {
  const release = lockBeside(databaseFile);
  rmSync(`${databaseFile}${EARLIER_LOCK}`, { force: true });
  return release;
}

function lockBeside(databaseFile: string): () => void {
  try {
    return takeSystemLock(`${databaseFile}-import-lock`);
  } catch (error) {
    if (!(error instanceof LockTaken)) throw error;
    const named = error.holder === null ? "" : ` (process ${error.holder})`;
    throw new Error(`another import${named} is writing to "${databaseFile}". Wait until it has ended.`, {
      cause: error,
    });
  }
}
