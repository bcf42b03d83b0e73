import { type Engine, folderOfDb, openFile } from "../open-file.server.ts";

const ENGINE = Symbol("work engine");

/** How much of the file a connection keeps in memory, in kilobytes. */
const CACHE_KB = 2_048;

/** "Sauk" in the file's head: neither of the two files is taken for the other. */
export const WORK_ID = 0x5361756b;

/**
 * The open database of what people write: a file of its own beside the figures, which can be fetched again.
 * Its questions take the Reader who asks.
 */
export interface WorkDatabase {
  /** The file it is in, or ":memory:". */
  readonly file: string;
  readonly [ENGINE]: Engine;
}

/** For files of db/work only: the engine behind it. */
export function workEngineOf(work: WorkDatabase): Engine {
  return work[ENGINE];
}

/**
 * Opens the database of people's work, makes it where it is missing and brings its tables up to date.
 * Throws where the file is from a newer version of Saukko, or is no database at all.
 */
export function openWork(file: string, { readonly = false }: { readonly?: boolean } = {}): WorkDatabase {
  const engine = openFile(file, {
    readonly,
    cacheKb: CACHE_KB,
    migrations: folderOfDb("work/migrations"),
    // What somebody typed is nowhere else.
    synchronous: "FULL",
    application: { id: WORK_ID, holds: "people's work" },
  });
  return { file, [ENGINE]: engine };
}

export function closeWork(work: WorkDatabase): void {
  work[ENGINE].connection.close();
}
