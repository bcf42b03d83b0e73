import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { access, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";

/** What can be wrong with the file that the database is in; null: nothing. */
export type FileTrouble = "missing" | "replaced" | "overwritten" | "read-only" | "disk full" | null;

/** Below this much free space the next import cannot be trusted to go through. */
const LEAST_FREE_BYTES = 32_000_000;
/** What every SQLite file begins with. */
const BEGINNING = "SQLite format 3\0";

/** Looks at the file of an open database from outside, without writing. */
export interface DatabaseFile {
  trouble(): Promise<FileTrouble>;
  /** At the end of the process only. */
  close(): void;
}

/**
 * The file as it is now is held for as long as the process lives: whoever moves, deletes or overwrites it
 * leaves the server with a database that no backup and no import knows of, and SQLite does not notice. It is
 * held by *one* descriptor that is never closed meanwhile: closing any descriptor of the file would drop the
 * locks that SQLite holds on it in this process.
 */
export function watchDatabaseFile(file: string): DatabaseFile {
  const held = openSync(file, "r");
  const { dev, ino } = fstatSync(held);

  const trouble = async (): Promise<FileTrouble> => {
    const now = await stat(file).catch(() => null);
    if (now === null) return "missing";
    if (now.dev !== dev || now.ino !== ino) return "replaced";
    if (!beginsWell(held)) return "overwritten";
    // Also where the file system has become read-only for everybody, the owner of the machine included.
    const writable = await Promise.all([access(file, constants.W_OK), access(dirname(file), constants.W_OK)])
      .then(() => true)
      .catch(() => false);
    if (!writable) return "read-only";
    const { bavail, bsize } = await statfs(file);
    return bavail * bsize < LEAST_FREE_BYTES ? "disk full" : null;
  };

  return { trouble, close: () => closeSync(held) };
}

function beginsWell(descriptor: number): boolean {
  const start = Buffer.alloc(BEGINNING.length);
  return (
    readSync(descriptor, start, 0, start.length, 0) === start.length && start.toString("latin1") === BEGINNING
  );
}
