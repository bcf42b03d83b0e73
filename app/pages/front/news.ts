import { type ImportId, isSourceId, type SourceId } from "#app/domain/source.ts";

/** What of an import the news tell. */
export interface BroughtFigures {
  source: ImportId;
  startedAt: string;
  endedAt: string | null;
  rowsNew: number;
  rowsChanged: number;
  rowsVanished: number;
  example: boolean;
}

/** What has come in of late, over all sources. */
export interface News {
  /** The moment of the newest update. */
  updated: string;
  /** The sources that brought something, or the newest one where none did. */
  sources: SourceId[];
  counts: { new: number; changed: number; vanished: number };
  /** The newest update has not ended. */
  unfinished: boolean;
}

/**
 * Updates this long before the newest are news too: a source may be asked every night and answer once a
 * month.
 */
const DAYS = 31;
const DAY = 86_400_000;

type RunOfFigures = BroughtFigures & { source: SourceId };

function bringsFigures(run: BroughtFigures): run is RunOfFigures {
  return isSourceId(run.source) && run.source !== "boundaries";
}

/**
 * Null before the first figures. Boundaries, goals and choices in the methods are none. `imports`: newest
 * first.
 */
export function newsOf(imports: readonly BroughtFigures[]): News | null {
  const [newest, ...others] = imports.filter(bringsFigures);
  if (!newest) return null;
  const updated = newest.endedAt ?? newest.startedAt;
  const oldest = Date.parse(updated) - DAYS * DAY;
  const recent = [
    newest,
    ...others.filter(
      ({ startedAt, example }) => Date.parse(startedAt) >= oldest && example === newest.example,
    ),
  ];
  const sum = (count: (run: BroughtFigures) => number): number =>
    recent.reduce((total, run) => total + count(run), 0);
  const bringing = recent.filter((run) => run.rowsNew + run.rowsChanged + run.rowsVanished > 0);
  return {
    updated,
    sources: [...new Set((bringing.length > 0 ? bringing : [newest]).map(({ source }) => source))],
    counts: {
      new: sum(({ rowsNew }) => rowsNew),
      changed: sum(({ rowsChanged }) => rowsChanged),
      vanished: sum(({ rowsVanished }) => rowsVanished),
    },
    unfinished: newest.endedAt === null,
  };
}
