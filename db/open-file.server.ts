import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import BetterSqlite3 from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { isUpToDate, refuseNewerDatabase } from "./schema-version.server.ts";

/** How long a connection waits for another one's write, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

/** What a connection to a file of ours is made with. */
export interface FileOptions {
  readonly: boolean;
  /** Kilobytes of the file that the connection keeps in memory at the most. */
  cacheKb: number;
  /** Folder of the migrations that make its tables. */
  migrations: string;
  /**
   * What a commit waits for: with NORMAL a power cut may take back the last ones, with FULL none. A killed
   * program loses none either way.
   */
  synchronous: "NORMAL" | "FULL";
  /** SQLite's application_id: which of our files it is. Throws where the file is another one. */
  application: { id: number; holds: string };
}

export interface Engine {
  /** Statements of ordinary questions, typed by the schema. */
  readonly orm: BetterSQLite3Database;
  readonly connection: BetterSqlite3.Database;
  /** A prepared statement, prepared once a connection. */
  prepared(sql: string): BetterSqlite3.Statement<unknown[]>;
}

/**
 * Opens a file of ours, makes it where it is missing and brings its tables up to date.
 * Throws where the file is from a newer version of Saukko, or is no database at all.
 */
export function openFile(file: string, options: FileOptions): Engine {
  const { readonly, cacheKb, migrations, synchronous } = options;
  if (file !== ":memory:" && !readonly) makeForOwner(file);
  const connection = connect(file, readonly);
  try {
    connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    refuseOtherFile(connection, file, options.application);
    refuseNewerDatabase(connection, migrations, file);
    if (!readonly) connection.pragma("journal_mode = WAL");
    connection.pragma(`synchronous = ${synchronous}`);
    connection.pragma("foreign_keys = ON");
    connection.pragma(`cache_size = -${cacheKb}`);
    if (!readonly) migrateWith(connection, migrations);
  } catch (error) {
    connection.close();
    throw error;
  }
  return wrap(connection);
}

/**
 * Small counts that pages hide stand in it: a new file is its owner's alone, and so is what SQLite puts
 * beside it.
 */
function makeForOwner(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) closeSync(openSync(file, "a", 0o600));
}

function connect(file: string, readonly: boolean): BetterSqlite3.Database {
  try {
    const connection = new BetterSqlite3(file, { readonly, fileMustExist: readonly });
    connection.pragma("schema_version");
    return connection;
  } catch (error) {
    throw new Error(`cannot open the database "${file}": ${(error as Error).message}`, { cause: error });
  }
}

/** A setting that names the wrong file must not put one file's tables into another. */
function refuseOtherFile(
  connection: BetterSqlite3.Database,
  file: string,
  { id, holds }: FileOptions["application"],
): void {
  const found = connection.pragma("application_id", { simple: true });
  if (found === id) return;
  const tables = connection.prepare("SELECT 1 FROM sqlite_master LIMIT 1").get();
  if (tables !== undefined)
    throw new Error(`the file "${file}" holds something else than ${holds}. Nothing was changed.`);
  connection.pragma(`application_id = ${id}`);
}

/**
 * Does nothing where the tables are up to date: checking every row at every start would take seconds. Foreign
 * keys rest while tables are rebuilt: a migration that copies a table would stumble over rows that point at
 * it.
 */
function migrateWith(connection: BetterSqlite3.Database, migrationsFolder: string): void {
  if (isUpToDate(connection, migrationsFolder)) return;
  connection.pragma("foreign_keys = OFF");
  migrate(drizzle(connection), { migrationsFolder });
  const broken = connection.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0)
    throw new Error(`the migrated database has ${broken.length} rows that point at nothing`);
  connection.pragma("foreign_keys = ON");
}

function wrap(connection: BetterSqlite3.Database): Engine {
  const statements = new Map<string, BetterSqlite3.Statement<unknown[]>>();
  const prepared = (sql: string): BetterSqlite3.Statement<unknown[]> => {
    const known = statements.get(sql);
    if (known) return known;
    const made = connection.prepare<unknown[]>(sql);
    statements.set(sql, made);
    return made;
  };
  return { orm: drizzle(connection), connection, prepared };
}

/**
 * `path`, from db/: migrations lie beside this file in the sources; the server's build finds them from where
 * it was started.
 */
export function folderOfDb(path: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return here.endsWith("db") ? join(here, path) : join(process.cwd(), "db", path);
}
