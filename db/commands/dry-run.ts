import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";

/**
 * Does the work on a copy of the database that is thrown away afterwards: for a dry run. The database itself
 * is only read, and only for the moment of copying: nobody waits for a dry run, and one never brings the
 * tables of an older version up to date.
 */
export async function onThrowawayCopy<T>(file: string, work: (database: Database) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "saukko-dry-run-"));
  const copy = join(folder, "copy.db");
  try {
    if (existsSync(file)) copyTo(file, copy);
    const database = openDatabase(copy);
    try {
      return await work(database);
    } finally {
      closeDatabase(database);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copyTo(file: string, copy: string): void {
  const database = openDatabase(file, { readonly: true });
  try {
    engineOf(database).connection.prepare("VACUUM INTO ?").run(copy);
  } finally {
    closeDatabase(database);
  }
}
