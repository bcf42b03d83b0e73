import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { probeWrite } from "#db/commands/probe-write.ts";
import { readDataVersion } from "#db/queries/data-state.ts";
import { type ImportRun, latestRuns } from "#db/queries/runs.ts";
import manifest from "../../package.json" with { type: "json" };
import type { BackupHealth } from "./backup-service.server.ts";
import { type FileTrouble, watchDatabaseFile } from "./database-file.server.ts";

/** What GET /health answers. */
export interface HealthReport {
  status: "ok" | "failing";
  /** Version of Saukko. */
  version: string;
  /** Moves with every import that changed something; null where the database cannot be read. */
  dataVersion: number | null;
  databaseWritable: boolean;
  /** What is wrong with the database or its backups, in a word or in SQLite's own; null where all is well. */
  trouble: string | null;
  /** The latest import of any source; null where there has been none. */
  lastImport: Pick<ImportRun, "source" | "status" | "startedAt" | "endedAt" | "example"> | null;
  /** Backups of what people write; null where that cannot be seen. */
  backup: BackupHealth | null;
}

/** How the database is asked, so that a test can put a failing one in its place. */
export interface HealthSource {
  dataVersion(): Promise<number>;
  lastRun(): Promise<ImportRun | null>;
  /** How its file looks from outside. */
  file(): Promise<FileTrouble>;
  /** What the latest writing to it, at most some seconds ago, complained of; null: nothing. */
  latestWrite(): string | null;
  backup(): Promise<BackupHealth>;
}

/**
 * How often the database is written to, to see whether it can be. No reader of /health makes it more often.
 */
const PROBE_EVERY_MS = 15_000;

/** Never throws: a database that cannot be asked is a failing one. */
export async function healthReport(source: HealthSource): Promise<HealthReport> {
  const backup = await source.backup().catch(() => null);
  const unknown = { dataVersion: null, databaseWritable: false, lastImport: null };
  const report = { version: manifest.version, ...unknown, backup };
  try {
    const fault = (await source.file()) ?? source.latestWrite();
    const trouble = fault ?? (backup?.overdue ? "backup overdue" : null);
    const run = await source.lastRun();
    return {
      ...report,
      status: trouble === null ? "ok" : "failing",
      dataVersion: await source.dataVersion(),
      databaseWritable: fault === null,
      trouble,
      lastImport: run && importOf(run),
    };
  } catch (error) {
    return { ...report, status: "failing", trouble: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Watches the server's own database: its file at each question, a real writing and a fresh look into the file
 * now and then, by a timer.
 */
export function watchHealth(
  database: Database,
  backup: HealthSource["backup"],
): { source: HealthSource; stop: () => void } {
  const file = watchDatabaseFile(database.file);
  let latest: string | null = null;
  const probe = async (): Promise<void> => {
    // Nothing is written to a file that is not ours any more.
    if ((await file.trouble()) === null) latest = (await probeWrite(database)) ?? (await freshLook(database));
  };
  const soundly = (): void => void probe().catch((error: Error) => (latest = error.message));
  soundly();
  const timer = setInterval(soundly, PROBE_EVERY_MS).unref();
  return {
    source: {
      dataVersion: () => readDataVersion(database),
      lastRun: async () => (await latestRuns(database))[0] ?? null,
      file: file.trouble,
      latestWrite: () => latest,
      backup,
    },
    stop: () => {
      clearInterval(timer);
      file.close();
    },
  };
}

/**
 * A connection that has nothing in memory yet sees what is in the file: another database's content, or none
 * that can be read.
 */
async function freshLook(database: Database): Promise<string | null> {
  const fresh = openDatabase(database.file, { readonly: true, cacheKb: 1_024 });
  try {
    // An import may move the version between the questions, but only upwards.
    const before = await readDataVersion(database);
    const inFile = await readDataVersion(fresh);
    const after = await readDataVersion(database);
    return before <= inFile && inFile <= after ? null : "overwritten";
  } finally {
    closeDatabase(fresh);
  }
}

function importOf({ source, status, startedAt, endedAt, example }: ImportRun): HealthReport["lastImport"] {
  return { source, status, startedAt, endedAt, example };
}
