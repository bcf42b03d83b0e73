import { errorKinds } from "#app/domain/importing/error-kinds.ts";
import type { RunNote } from "#app/domain/importing/run-note.ts";
import { IMPORT_IDS, isSourceId } from "#app/domain/source.ts";
import type { LocalText } from "#app/domain/text.ts";
import { keptSources } from "#app/figures/kept-sources.server.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { readIndicatorTitles } from "#db/queries/indicator-titles.ts";
import { type ImportRun, latestRuns, listRejections, type StoredRejection } from "#db/queries/runs.ts";
import type { StoredSource } from "#db/queries/sources.ts";

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
  /** Titles of the indicators that the run's notes and rejections name by the source's identifier. */
  unitTitles: Record<string, LocalText>;
}

/** More kinds of rejected rows than this are only counted. */
const MOST_REJECTIONS = 200;

/** Every source with its coverage and its latest run. */
export async function sourcesPage(database: Database): Promise<SourcesPage> {
  const state = await readDataState(database);
  const sources = await keptSources(database);
  const runs = await latestRuns(database);
  return {
    sources: await Promise.all(inOrder(sources).map((source) => onPage(database, source, runs))),
    dataVersion: state.version,
    changedAt: state.changedAt,
    example: state.example,
  };
}

function inOrder(sources: readonly StoredSource[]): StoredSource[] {
  return [...sources].sort((a, b) => IMPORT_IDS.indexOf(a.id) - IMPORT_IDS.indexOf(b.id));
}

async function onPage(
  database: Database,
  source: StoredSource,
  runs: readonly ImportRun[],
): Promise<SourceOnPage> {
  const latestRun = runs.find((run) => run.source === source.id) ?? null;
  const rejections = latestRun ? await listRejections(database, latestRun.id) : [];
  const kinds = errorKinds(rejections);
  const shown = kinds.flatMap(({ told }) => told).slice(0, MOST_REJECTIONS);
  const named = [...(latestRun?.notes ?? []).flatMap(unitOf), ...shown.map(({ unit }) => unit)];
  return {
    ...source,
    latestRun: latestRun && { ...latestRun, notes: latestRun.notes.map(forReaders) },
    rejections: shown,
    moreRejections: rejections.length - shown.length,
    unitTitles: isSourceId(source.id)
      ? Object.fromEntries(await readIndicatorTitles(database, source.id, [...new Set(named)]))
      : {},
  };
}

/** The unit of work that a note is about, if it is about one. */
function unitOf(note: RunNote): string[] {
  if ("indicator" in note) return [note.indicator];
  return "unit" in note && note.unit !== null ? [note.unit] : [];
}

/**
 * Where a payload or the database lies on the machine is for whoever runs it, in the log of the import; pages
 * are public.
 */
function forReaders(note: RunNote): RunNote {
  if (note.code === "not-imported") return { ...note, why: withoutPaths(note.why) };
  return note.code === "text" ? { ...note, text: withoutPaths(note.text) } : note;
}

/** The first line, with every absolute path into a folder left out; addresses of the web stay. */
function withoutPaths(text: string): string {
  const [first = ""] = text.split("\n");
  return first.replace(/(^|[\s"'(])(?:[A-Za-z]:)?[\\/][^\s"'()\\/]+[\\/][^\s"'()]+/g, "$1…");
}
