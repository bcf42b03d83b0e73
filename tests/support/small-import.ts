import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { EXPORTS } from "#db/export/lines.ts";
import type { RunSummary } from "#importers/pipeline.ts";
import { type SessionOptions, withSession } from "#importers/session.ts";
import { type SotkanetOptions, sotkanetImporter } from "#importers/sotkanet/importer.ts";

export interface TemporaryDatabase {
  folder: string;
  file: string;
  remove(): void;
}

/** A place for a database in a folder of its own. */
export function temporaryDatabase(): TemporaryDatabase {
  const folder = mkdtempSync(join(tmpdir(), "saukko-import-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  return { folder, file: join(folder, "saukko.db"), remove };
}

export type ImportOptions = Partial<SotkanetOptions> & Partial<SessionOptions>;

/** One import through the real session and pipeline, with short pauses. */
export function importFrom(baseUrl: string, file: string, options: ImportOptions = {}): Promise<RunSummary> {
  const {
    dryRun = false,
    contact = "tests@example.org",
    firstPauseMs = 1,
    timeoutMs = 60_000,
    ...asked
  } = options;
  return withSession({ file, dryRun, contact, firstPauseMs, timeoutMs }, ({ run }) =>
    run(
      sotkanetImporter({
        baseUrl,
        indicators: null,
        from: null,
        to: null,
        full: false,
        acceptEmptied: false,
        example: false,
        ...asked,
      }),
    ),
  );
}

/** What `work` finds in the database of a file. */
export async function inDatabase<T>(file: string, work: (database: Database) => Promise<T> | T): Promise<T> {
  const database = openDatabase(file);
  try {
    return await work(database);
  } finally {
    closeDatabase(database);
  }
}

/** The lines of an export without its header, in its order. */
export function exportOf(file: string, name: keyof typeof EXPORTS): Promise<string[]> {
  return inDatabase(file, async (database) => {
    let text = "";
    for await (const block of EXPORTS[name](database, null)) text += block;
    return text.trimEnd().split("\n").slice(1);
  });
}

/** Current figures as `indicator;kind;code;year;sex;value;abs`, sorted. */
export async function currentFigures(file: string): Promise<string[]> {
  return (await exportOf(file, "observations"))
    .filter((line) => line.endsWith(";0"))
    .map((line) => line.split(";").slice(1, 8).join(";"))
    .sort();
}

/** Vanished figures in the same form. */
export async function vanishedFigures(file: string): Promise<string[]> {
  return (await exportOf(file, "observations"))
    .filter((line) => line.endsWith(";1"))
    .map((line) => line.split(";").slice(1, 8).join(";"))
    .sort();
}
