import { dirname, isAbsolute, join } from "node:path";
import { type Environment, environmentTrouble, parseEnvironment } from "#app/domain/environment.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { onThrowawayCopy } from "#db/commands/dry-run.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { politeClient } from "./http.ts";
import { takeImportLock } from "./lock.ts";
import { type RunSummary, runImport } from "./pipeline.ts";
import { type Progress, progressOn } from "./progress.ts";
import { folderRawStore, noRawStore } from "./raw-store.ts";
import type { ImportSource } from "./source.ts";

/** Version that stands in the User-Agent. */
const VERSION = "0.1";

/** What a command imports with. */
export interface ImportSession {
  database: Database;
  progress: Progress;
  run<Fetched, Parsed>(source: ImportSource<Fetched, Parsed>): Promise<RunSummary>;
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

/** Opens the database (a new one is seeded), takes the import lock, does the work, and gives everything back. */
export async function withSession<T>(
  options: SessionOptions,
  work: (session: ImportSession) => Promise<T>,
): Promise<T> {
  const progress = progressOn(process.stderr);
  const inSession = async (database: Database): Promise<T> => {
    await seedDatabase(database);
    return work({ database, progress, run: (source) => runWith(options, database, progress, source) });
  };
  if (options.dryRun) return onThrowawayCopy(options.file, inSession);
  const database = openDatabase(options.file);
  try {
    const releaseLock = takeImportLock(options.file);
    try {
      return await inSession(database);
    } finally {
      releaseLock();
    }
  } finally {
    closeDatabase(database);
  }
}

async function runWith<Fetched, Parsed>(
  options: SessionOptions,
  database: Database,
  progress: Progress,
  source: ImportSource<Fetched, Parsed>,
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
  const raw = options.dryRun || source.example ? noRawStore() : folderRawStore(rawFolder(options.file));
  try {
    return await runImport(source, { database, http, raw, now: () => new Date() }, progress);
  } finally {
    // A run that stopped waits for nobody: what was being fetched ahead is let go.
    over.abort();
  }
}

/** Raw payloads lie beside the database, so that a copy of the folder is a copy of everything. */
function rawFolder(file: string): string {
  return join(isAbsolute(file) ? dirname(file) : join(process.cwd(), dirname(file)), "raw");
}
