import { closeSync, openSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";

/** Pages copied at a time: others' writes get their turn between. */
const PAGES_AT_A_TIME = 1_000;

/**
 * SQLite's online copy of a database, as it is at one moment, whatever others write meanwhile: a copy
 * without a read transaction of its own would begin anew at each of their writes. The copy is one file, its
 * owner's alone. Throws what SQLite throws, also where `to` is there already.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new BetterSqlite3(from, { readonly: true, fileMustExist: true });
  try {
    source.exec("BEGIN");
    // A transaction begins with its first question.
    source.prepare("SELECT count(*) FROM sqlite_master").get();
    closeSync(openSync(to, "wx", 0o600));
    await source.backup(to, { progress: () => PAGES_AT_A_TIME });
    source.exec("COMMIT");
  } finally {
    source.close();
  }
  asOneFile(to);
}

/** Without it, SQLite would make two files beside the copy whenever somebody looks into it. */
function asOneFile(file: string): void {
  const copy = new BetterSqlite3(file);
  try {
    copy.pragma("journal_mode = DELETE");
  } finally {
    copy.close();
  }
}
