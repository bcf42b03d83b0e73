import { chmodSync, existsSync, writeFileSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";

const PATIENCE_MS = 2_000;
/** Locks in hand: a connection that nobody names any more is closed by and by, and its lock with it. */
const HELD = new Set<BetterSqlite3.Database>();

/** Thrown while another process has the lock; `holder` is its number, where it is known. */
export class LockTaken extends Error {
  readonly holder: number | null;

  constructor(file: string, holder: number | null, cause: unknown) {
    super(`"${file}" is held by another process`, { cause });
    this.holder = holder;
  }
}

/**
 * The operating system's own lock on a file, which ends with the process however that ends. The file stays
 * and means nothing by itself: removing it could let two processes lock two files of the same name. Returns
 * the function that gives the lock back; throws LockTaken.
 */
export function takeSystemLock(file: string): () => void {
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
    throw isBusy(error) ? new LockTaken(file, holder === process.pid ? null : holder, error) : error;
  }
  chmodSync(file, 0o600);
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
