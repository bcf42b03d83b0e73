import BetterSqlite3 from "better-sqlite3";
import { type BackupContent, BackupTrouble } from "#app/domain/backup.ts";
import { folderOfDb } from "../open-file.server.ts";
import { refuseNewerDatabase } from "../schema-version.server.ts";
import { WORK_ID } from "../work/client.server.ts";

/** What a file holds, seen from outside, before anything is done with it. */
export interface ExaminedDatabase {
  content: BackupContent;
  /** The random name of the installation that a file of work is of; null of figures, which are anybody's. */
  installation: string | null;
  /** Numbers of the people in it whose names have been erased. */
  erased: number[];
}

const MIGRATIONS = { work: "work/migrations", figures: "migrations" };
/** A table that each of the two has had from the beginning. */
const FIRST_TABLE = { work: "work_file", figures: "observations" };

/**
 * Reads all of a database's pages and asks SQLite whether they are whole. Nothing is written, also not where
 * the tables are older than this version. Throws a BackupTrouble: "no-source", "not-ours", "damaged",
 * and "newer" unless tables of any version will do.
 */
export function examineDatabase(file: string, { anyVersion = false } = {}): ExaminedDatabase {
  const connection = open(file);
  try {
    const content = contentOf(connection, file);
    if (!anyVersion) refuseNewer(connection, content, file);
    const found = [...checked(connection, "quick_check"), ...checked(connection, "foreign_key_check")];
    const faults = found.filter((one) => one !== "ok");
    if (faults.length > 0) throw damaged(file, faults[0] ?? "");
    if (content === "figures") return { content, installation: null, erased: [] };
    return { content, installation: installationOf(connection, file), erased: erasedIn(connection) };
  } catch (error) {
    if (error instanceof BackupTrouble) throw error;
    const { message, code } = error as Error & { code?: string }; // SQLite's
    if (code === "SQLITE_NOTADB")
      throw new BackupTrouble("not-ours", `"${file}" is no database`, { cause: error });
    throw damaged(file, message, error);
  } finally {
    connection.close();
  }
}

function open(file: string): BetterSqlite3.Database {
  try {
    return new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw new BackupTrouble("no-source", `cannot open "${file}": ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function contentOf(connection: BetterSqlite3.Database, file: string): BackupContent {
  const content = connection.pragma("application_id", { simple: true }) === WORK_ID ? "work" : "figures";
  if (hasTable(connection, FIRST_TABLE[content])) return content;
  throw new BackupTrouble("not-ours", `"${file}" is no database of Saukko's.`);
}

function refuseNewer(connection: BetterSqlite3.Database, content: BackupContent, file: string): void {
  try {
    refuseNewerDatabase(connection, folderOfDb(MIGRATIONS[content]), file);
  } catch (error) {
    throw new BackupTrouble("newer", (error as Error).message, { cause: error });
  }
}

function checked(connection: BetterSqlite3.Database, pragma: string): string[] {
  // One column of words, or what points at nothing.
  const rows = connection.pragma(pragma) as Record<string, unknown>[];
  return rows.map((row) => Object.values(row).join(" "));
}

function installationOf(connection: BetterSqlite3.Database, file: string): string {
  const row = connection.prepare("SELECT name FROM work_file").get() as { name: string } | undefined;
  if (row) return row.name;
  throw damaged(file, "it has lost its name");
}

function erasedIn(connection: BetterSqlite3.Database): number[] {
  if (!hasTable(connection, "people")) return [];
  const ids = connection.prepare("SELECT id FROM people WHERE login = 'erased-' || id ORDER BY id").pluck();
  return ids.all() as number[]; // primary keys
}

function hasTable(connection: BetterSqlite3.Database, name: string): boolean {
  const table = connection.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
  return table.get(name) !== undefined;
}

function damaged(file: string, why: string, cause?: unknown): BackupTrouble {
  return new BackupTrouble("damaged", `"${file}" is damaged: ${why}`, { cause });
}
