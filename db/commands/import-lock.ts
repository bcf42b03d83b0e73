import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";

/** What an older version left beside the database in place of this lock; it held nothing but a number. */
const EARLIER_LOCK = ".import-lock";
const PATIENCE_MS = 2_000;
/** Locks in hand: a connection that nobody names any more is closed by and by, and its lock with it. */
const HELD = new Set<BetterSqlite3.Database>();

/**
 * One import at a time in one database: the operating system's own lock on a file beside it, which ends with
 * the process however that ends. The file stays and means nothing by itself: removing it could let two
 * processes lock two files of the same name. Returns the function that gives the lock back; throws while
 * another import runs.
 */
export async function takeImportLock(databaseFile: string): Promise<() => void> {
  const file = `${databaseFile}-import-lock`;
  if (!existsSync(file)) writeFileSync(file, "", { flag: "a", mode: 0o600 });
  const lock = new BetterSqlite3(file, { timeout: 0 });
  try {
    lock.exec("BEGIN IMMEDIATE");
    // Told to whoever finds the door closed. Writing it down lets go for a moment: the second hold is the one
    // that counts.
    lock.pragma(`user_version = ${process.pid}`);
    // Somebody may just be reading it.
    lock.pragma(`busy_timeout = ${PATIENCE_MS}`);
    lock.exec("COMMIT");
    lock.pragma("busy_timeout = 0");
    lock.exec("BEGIN IMMEDIATE");
  } catch (error) {
    const holder = isBusy(error) ? holderOf(lock) : null;
    lock.close();
    if (!isBusy(error)) throw error;
    const named = holder === null || holder === process.pid ? "" : ` (process ${holder})`;
    throw new Error(`another import${named} is writing to "${databaseFile}". Wait until it has ended.`, {
      cause: error,
    });
  }
  chmodSync(file, 0o600);
  rmSync(`${databaseFile}${EARLIER_LOCK}`, { force: true });
  HELD.add(lock);
  return () => {
    HELD.delete(lock);
    lock.close();
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

function holderOf(lock: BetterSqlite3.Database): number | null {
  try {
    if (lock.inTransaction) lock.exec("ROLLBACK");
    const holder = Number(lock.pragma("user_version", { simple: true }));
    return holder > 0 ? holder : null;
  } catch {
    // Just being written down.
    return null;
  }
}
