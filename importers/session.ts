import { mkdirSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { type Environment, environmentTrouble, parseEnvironment } from "#app/settings/environment.ts";
import { type Recomputed, recomputeIfNeeded } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { onThrowawayCopy } from "#db/commands/dry-run.ts";
import { NO_COUNTS } from "#db/commands/figures.ts";
import { takeImportLock } from "#db/commands/import-lock.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { readDataVersion } from "#db/queries/data-state.ts";
import { politeClient } from "./http.ts";
import type { Importer } from "./importer.ts";
import { type RunSummary, runImport } from "./pipeline.ts";
import { type Progress, progressOn } from "./progress.ts";
import { folderRawStore, noRawStore, type RawStore, tidyRawFolder } from "./raw-store.ts";
import { describeRecomputed } from "./summary.ts";

/** Version that stands in the User-Agent. */
const VERSION = "0.1";

/** What a command imports with. */
export interface ImportSession {
  database: Database;
  progress: Progress;
  /** Where files are kept that come in by themselves. */
  raw: RawStore;
  run<Fetched, Parsed>(source: Importer<Fetched, Parsed>): Promise<RunSummary>;
  /**
   * Computes the results of what has been imported so far; also done at the end. Null where nothing was to
   * do.
   */
  settle(): Promise<Recomputed | null>;
}

export interface SessionOptions {
  /** The database's file. */
  file: string;
  dryRun: boolean;
  contact: string;
  /** First pause before a new try, in milliseconds; the client's own where absent. */
  firstPauseMs?: number;
  /** How long one answer may take, in milliseconds; the client's own where absent. */
  timeoutMs?: number;
}

/** The environment as parsed; throws a text that names every bad variable. */
export function importEnvironment(): Environment {
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) throw new Error(environmentTrouble(parsed.problems));
  return parsed.environment;
}

/**
 * Opens the database (a new one is seeded), takes the import lock, does the work, computes the results of
 * whatever it brought (also where it failed: what was stored is whole), and gives everything back.
 */
export async function withSession<T>(
  options: SessionOptions,
  work: (session: ImportSession) => Promise<T>,
): Promise<T> {
  const progress = progressOn(process.stderr);
  const inSession = async (database: Database): Promise<T> => {
    await seedDatabase(database);
    const settle = (): Promise<Recomputed | null> => computeResults(database, progress);
    const run: ImportSession["run"] = (source) => runWith(options, database, progress, source);
    try {
      return await work({ database, progress, raw: rawStore(options), run, settle });
    } finally {
      if (!options.dryRun) await settle();
    }
  };
  if (options.dryRun) return onThrowawayCopy(options.file, inSession);
  // The lock comes first: two imports that both find no database must not both make its tables.
  mkdirSync(dirname(options.file), { recursive: true, mode: 0o700 });
  const releaseLock = await takeImportLock(options.file);
  try {
    const database = openDatabase(options.file);
    try {
      await tidyRawFolder(rawFolder(options.file), (text) => progress.say(text));
      return await inSession(database);
    } finally {
      closeDatabase(database);
    }
  } finally {
    releaseLock();
  }
}

/** A database without figures has nothing to compute. */
async function computeResults(database: Database, progress: Progress): Promise<Recomputed | null> {
  if ((await readDataVersion(database)) === 0) return null;
  const done = await recomputeIfNeeded(database, {
    now: () => new Date(),
    onIndicator: (at, total, key) => {
      if (at === 1) progress.begin(total, 0);
      progress.step(`verdicts ${key}`, NO_COUNTS);
    },
  });
  progress.end();
  if (done && (done.written > 0 || done.failed.length > 0)) console.log(describeRecomputed(done));
  return done;
}

async function runWith<Fetched, Parsed>(
  options: SessionOptions,
  database: Database,
  progress: Progress,
  source: Importer<Fetched, Parsed>,
): Promise<RunSummary> {
  const { contact, firstPauseMs, timeoutMs } = options;
  const over = new AbortController();
  const http = politeClient({
    userAgent: `Saukko/${VERSION} (welfare indicators for Finnish municipalities; ${contact})`,
    onTrouble: (text) => progress.say(text),
    signal: over.signal,
    ...(firstPauseMs !== undefined && { firstPauseMs }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  const raw = source.example ? noRawStore() : rawStore(options);
  try {
    return await runImport(source, { database, http, raw, now: () => new Date() }, progress);
  } finally {
    // A run that stopped waits for nobody: what was being fetched ahead is let go.
    over.abort();
  }
}

function rawStore({ file, dryRun }: SessionOptions): RawStore {
  return dryRun ? noRawStore() : folderRawStore(rawFolder(file));
}

/** Raw payloads lie beside the database, so that a copy of the folder is a copy of everything. */
function rawFolder(file: string): string {
  return join(isAbsolute(file) ? dirname(file) : join(process.cwd(), dirname(file)), "raw");
}
