import { SOURCE_IDS } from "#app/domain/source.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { type ImportRun, latestRuns, listRejections, type StoredRejection } from "#db/queries/runs.ts";
import { listSources, type StoredSource } from "#db/queries/sources.ts";
import { keptByVersion } from "../kept-by-version.server.ts";

export interface SourcesPage {
  sources: SourceOnPage[];
  dataVersion: number;
  /** Moment of the latest change in the data, ISO. */
  changedAt: string | null;
  example: boolean;
}

export interface SourceOnPage extends StoredSource {
  /** Null where nothing was ever imported from it. */
  latestRun: ImportRun | null;
  rejections: StoredRejection[];
  /** Kinds of rejection that the page leaves out. */
  moreRejections: number;
}

/** More kinds of rejected rows than this are only counted. */
const MOST_REJECTIONS = 50;

/** Every source with its coverage and its latest run. */
export async function sourcesPage(database: Database): Promise<SourcesPage> {
  const state = await readDataState(database);
  const sources = await keptByVersion(database, "sources", () => listSources(database));
  const runs = await latestRuns(database);
  return {
    sources: await Promise.all(inOrder(sources).map((source) => onPage(database, source, runs))),
    dataVersion: state.version,
    changedAt: state.changedAt,
    example: state.example,
  };
}

function inOrder(sources: readonly StoredSource[]): StoredSource[] {
  return [...sources].sort((a, b) => SOURCE_IDS.indexOf(a.id) - SOURCE_IDS.indexOf(b.id));
}

async function onPage(
  database: Database,
  source: StoredSource,
  runs: readonly ImportRun[],
): Promise<SourceOnPage> {
  const latestRun = runs.find((run) => run.source === source.id) ?? null;
  const rejections = latestRun ? await listRejections(database, latestRun.id) : [];
  return {
    ...source,
    latestRun,
    rejections: rejections.slice(0, MOST_REJECTIONS),
    moreRejections: Math.max(0, rejections.length - MOST_REJECTIONS),
  };
}
