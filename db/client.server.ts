import { type Engine, folderOfDb, openFile } from "./open-file.server.ts";
import { isUpToDate } from "./schema-version.server.ts";

export type { Engine } from "./open-file.server.ts";

const ENGINE = Symbol("engine");

/** How much of the file a connection keeps in memory where nothing else is asked, in kilobytes. */
const CACHE_KB = 65_536;

/** An open database of figures. What engine is behind it, only db/ knows. */
export interface Database {
  /** The file it is in, or ":memory:". */
  readonly file: string;
  readonly [ENGINE]: Engine;
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
  const engine = openFile(file, {
    readonly: options.readonly ?? false,
    cacheKb: options.cacheKb ?? CACHE_KB,
    migrations: migrationsFolder(),
    // Figures can be fetched again.
    synchronous: "NORMAL",
    // Files from before there were two have none.
    application: { id: 0, holds: "figures" },
  });
  return { file, [ENGINE]: engine };
}

export function closeDatabase(database: Database): void {
  const spare = spares.get(database);
  spares.delete(database);
  if (spare) closeDatabase(spare);
  database[ENGINE].connection.close();
}

/** A second connection to a file, to read: at most one waits beside each that is open. */
const spares = new WeakMap<Database, Database>();
const SPARE_CACHE_KB = 16_384;

/**
 * Lends the waiting one, or a new one where it is lent already. Given back, it waits again; where another one
 * waits already, or the database has been closed meanwhile, it is closed.
 */
export function takeSpare(database: Database): { spare: Database; giveBack: () => void } {
  const spare =
    spares.get(database) ?? openDatabase(database.file, { readonly: true, cacheKb: SPARE_CACHE_KB });
  spares.delete(database);
  const giveBack = (): void => {
    if (spares.has(database) || !database[ENGINE].connection.open) closeDatabase(spare);
    else spares.set(database, spare);
  };
  return { spare, giveBack };
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

function migrationsFolder(): string {
  return folderOfDb("migrations");
}
