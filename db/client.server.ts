import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import BetterSqlite3 from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { isUpToDate, refuseNewerDatabase } from "./schema-version.server.ts";

const ENGINE = Symbol("engine");

/** How long a connection waits for another one's write, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;
/** How much of the file a connection keeps in memory where nothing else is asked, in kilobytes. */
const CACHE_KB = 65_536;

/** An open database. What engine is behind it, only db/ knows. */
export interface Database {
  /** The file it is in, or ":memory:". */
  readonly file: string;
  readonly [ENGINE]: Engine;
}

export interface Engine {
  /** Statements of ordinary questions, typed by the schema. */
  readonly orm: BetterSQLite3Database;
  readonly connection: BetterSqlite3.Database;
  /** A prepared statement, prepared once a connection. */
  prepared(sql: string): BetterSqlite3.Statement<unknown[]>;
}

/** For files of db/ only: the engine behind a database. */
export function engineOf(database: Database): Engine {
  return database[ENGINE];
}

export interface OpenOptions {
  readonly?: boolean;
  /** Kilobytes of the file that the connection keeps in memory at the most. */
  cacheKb?: number;
}

/**
 * Opens the database, makes it where it is missing and brings its tables up to date.
 * Throws where the file is from a newer version of Saukko, or is no database at all.
 */
export function openDatabase(file: string, options: OpenOptions = {}): Database {
  const readonly = options.readonly ?? false;
  if (file !== ":memory:" && !readonly) makeForOwner(file);
  const connection = connect(file, readonly);
  try {
    connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    refuseNewerDatabase(connection, migrationsFolder(), file);
    if (!readonly) connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = NORMAL");
    connection.pragma("foreign_keys = ON");
    connection.pragma(`cache_size = -${options.cacheKb ?? CACHE_KB}`);
    if (!readonly) migrateWith(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return wrap(file, connection);
}

/**
 * Small counts that pages hide stand in it: a new file is its owner's alone, and so is what SQLite puts
 * beside it.
 */
function makeForOwner(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) closeSync(openSync(file, "a", 0o600));
}

export function closeDatabase(database: Database): void {
  database[ENGINE].connection.close();
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

/**
 * Does nothing where the tables are up to date: checking every row at every start would take seconds. Foreign
 * keys rest while tables are rebuilt: a migration that copies a table would stumble over rows that point at
 * it.
 */
function migrateWith(connection: BetterSqlite3.Database): void {
  if (isUpToDate(connection, migrationsFolder())) return;
  connection.pragma("foreign_keys = OFF");
  migrate(drizzle(connection), { migrationsFolder: migrationsFolder() });
  const broken = connection.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0)
    throw new Error(`the migrated database has ${broken.length} rows that point at nothing`);
  connection.pragma("foreign_keys = ON");
}

function wrap(file: string, connection: BetterSqlite3.Database): Database {
  const statements = new Map<string, BetterSqlite3.Statement<unknown[]>>();
  const prepared = (sql: string): BetterSqlite3.Statement<unknown[]> => {
    const known = statements.get(sql);
    if (known) return known;
    const made = connection.prepare<unknown[]>(sql);
    statements.set(sql, made);
    return made;
  };
  return { file, [ENGINE]: { orm: drizzle(connection), connection, prepared } };
}

/**
 * Throws where the tables are of an older version: a command that only reads does not bring them up to date.
 */
export function refuseOlderDatabase(database: Database): void {
  if (isUpToDate(database[ENGINE].connection, migrationsFolder())) return;
  throw new Error(
    `the database "${database.file}" is from an older version of Saukko; npm start or any import brings it up to date. Nothing was changed`,
  );
}

/**
 * The migrations lie beside this file in the sources; the server's build finds them from where it was
 * started.
 */
function migrationsFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return here.endsWith("db") ? join(here, "migrations") : join(process.cwd(), "db", "migrations");
}
