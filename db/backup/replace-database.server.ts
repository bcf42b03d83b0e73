import { existsSync, linkSync, renameSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import { BackupTrouble } from "#app/domain/backup.ts";

/** What SQLite may put beside a database. */
const BESIDE = ["-wal", "-shm", "-journal"];

export interface Replacement {
  /** The database in use. */
  live: string;
  /** What takes its place: one file on the same disk. */
  fresh: string;
  /** Where the content until now is kept. */
  aside: string;
  /** The live file cannot be read: it is moved as it is, since SQLite cannot tell who has it open. */
  damaged: boolean;
}

/**
 * Puts one database in the place of another, which is kept. There is no moment at which the place is empty.
 * Throws BackupTrouble "in-use" while anybody has the database open: SQLite itself tells, by its locks.
 */
export function replaceDatabase({ live, fresh, aside, damaged }: Replacement): void {
  if (damaged || !existsSync(live)) return replaceUnread({ live, fresh, aside });
  const connection = new BetterSqlite3(live, { timeout: 0 });
  try {
    // Takes in what stands in the file beside it; only who is alone with a database may.
    connection.pragma("journal_mode = DELETE");
    connection.exec("BEGIN EXCLUSIVE");
    linkSync(live, aside);
    renameSync(fresh, live);
  } catch (error) {
    if (!isBusy(error)) throw error;
    const advice = "Stop the service (and imports) first, then restore, then start it again.";
    throw new BackupTrouble("in-use", `"${live}" is in use. ${advice} Nothing was changed.`, {
      cause: error,
    });
  } finally {
    connection.close();
  }
}

/** What lies beside goes first: SQLite would take it for the new database's own. */
function replaceUnread({ live, fresh, aside }: Omit<Replacement, "damaged">): void {
  for (const end of BESIDE) if (existsSync(live + end)) renameSync(live + end, aside + end);
  if (existsSync(live)) linkSync(live, aside);
  renameSync(fresh, live);
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));
}
