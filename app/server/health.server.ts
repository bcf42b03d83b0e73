import { isWritable, readDataState } from "#db/queries/data-state.ts";
import { type ImportRun, latestRuns } from "#db/queries/runs.ts";
import manifest from "../../package.json" with { type: "json" };
import { database } from "./database.server.ts";

/** What GET /health answers. */
export interface HealthReport {
  status: "ok" | "failing";
  /** Version of Saukko. */
  version: string;
  /** Moves with every import that changed something; null where the database cannot be read. */
  dataVersion: number | null;
  databaseWritable: boolean;
  /** The latest import of any source; null where there has been none. */
  lastImport: Pick<ImportRun, "source" | "status" | "startedAt" | "endedAt" | "example"> | null;
}

/** How the database is asked, so that a test can put a failing one in its place. */
export interface HealthSource {
  dataVersion(): Promise<number>;
  writable(): Promise<boolean>;
  lastRun(): Promise<ImportRun | null>;
}

const liveSource: HealthSource = {
  dataVersion: async () => (await readDataState(database())).version,
  writable: () => isWritable(database()),
  lastRun: async () => (await latestRuns(database()))[0] ?? null,
};

/** Never throws: a database that cannot be asked is a failing one. */
export async function healthReport(source: HealthSource = liveSource): Promise<HealthReport> {
  try {
    const [dataVersion, databaseWritable, run] = [
      await source.dataVersion(),
      await source.writable(),
      await source.lastRun(),
    ];
    return {
      status: databaseWritable ? "ok" : "failing",
      version: manifest.version,
      dataVersion,
      databaseWritable,
      lastImport: run && importOf(run),
    };
  } catch {
    return {
      status: "failing",
      version: manifest.version,
      dataVersion: null,
      databaseWritable: false,
      lastImport: null,
    };
  }
}

function importOf({ source, status, startedAt, endedAt, example }: ImportRun): HealthReport["lastImport"] {
  return { source, status, startedAt, endedAt, example };
}
