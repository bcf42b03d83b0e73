import { sql } from "drizzle-orm";
import type { AreaKey, AreaKind } from "#app/domain/area.ts";
import type { RunNote } from "#app/domain/importing/run-note.ts";
import { type Database, type Engine, engineOf } from "#db/client.server.ts";
import { boundaries } from "#db/schema/boundaries.ts";
import { type Comparison, compareFigures } from "./compare-figures.ts";
import { clearExample, type ExampleGone, holdsExample } from "./example-data.ts";
import { type AskedScope, addCounts, type IncomingFigure, NO_COUNTS, type StoreCounts } from "./figures.ts";
import { type IncomingIndicator, markFetched, upsertIndicator } from "./indicators.ts";
import { type MunicipalityMoves, moveMunicipalities } from "./move-municipalities.ts";
import { type IncomingRegion, regionIdsByKey, upsertRegions } from "./regions.ts";
import type { UnitRejection } from "./rejections.ts";
import { countIntoRun, keepNotes } from "./runs.ts";
import { weighAnswer } from "./weigh-answer.ts";
import { readStoredFigures, writeFigures } from "./write-figures.ts";

/**
 * One indicator with what the source answered about it; `figures` null: it was not asked, nothing may have
 * changed.
 */
export interface IncomingSet {
  indicator: IncomingIndicator;
  figures: { rows: readonly IncomingFigure[]; scope: AskedScope } | null;
  /** What was asked, to tell next time whether asking again may bring news. */
  fetchedState: string | null;
}

export interface IncomingBoundaries {
  kind: AreaKind;
  year: number;
  topology: string;
  schematic: boolean;
  attribution: string;
}

/** A finished piece of an import, ready to be stored: all of it or nothing. */
export interface StorableUnit {
  runId: number;
  /** Name of the unit: the checkpoint. */
  unit: string;
  regions: readonly IncomingRegion[];
  /** Municipalities that are new or have ended. */
  moves?: MunicipalityMoves | null;
  sets: readonly IncomingSet[];
  boundaries: readonly IncomingBoundaries[];
  rejections: readonly UnitRejection[];
  payloads: readonly { hash: string; bytes: number; origin: string }[];
  /** What the run has reported so far. */
  notes?: readonly RunNote[];
  /** Takes an answer that lacks what we hold; else that is refused as a fault of the source. */
  acceptEmptied: boolean;
  /** Takes figures that look wrong beside those we hold. */
  acceptDoubtful?: boolean;
  /** Whether figures are weighed against those we hold: a service's are. */
  weighed?: boolean;
  /** Now, ISO. */
  now: string;
}

export interface StoredUnit extends StoreCounts {
  rejections: UnitRejection[];
  /** Indicators whose title, unit, description … are new or other than they were. */
  described: number;
  /** What the first real figures drove out; null where nothing was. */
  exampleGone: ExampleGone | null;
  /** What is odd in what was taken. */
  remarks: RunNote[];
}

/**
 * So many figures are written without SQLite looking up four parents of each: area, indicator and run are
 * read in the same transaction, under the same lock, so that none of them can be missing. It takes a third of
 * the time. Where example data may go, what points at what is looked at as ever.
 */
const MANY_FIGURES = 500;

/**
 * Stores a unit in one transaction with its checkpoint: rows, revisions, rejections, payloads, counts, data
 * version.
 */
export async function storeUnit(database: Database, unit: StorableUnit): Promise<StoredUnit> {
  const engine = engineOf(database);
  const { connection } = engine;
  const store = connection.transaction(() => storeNow(engine, unit));
  const figures = unit.sets.reduce((sum, set) => sum + (set.figures?.rows.length ?? 0), 0);
  if (figures < MANY_FIGURES || connection.inTransaction || holdsExample(engine)) return store.immediate();
  connection.pragma("foreign_keys = OFF");
  try {
    return store.immediate();
  } finally {
    connection.pragma("foreign_keys = ON");
  }
}

function storeNow(engine: Engine, unit: StorableUnit): StoredUnit {
  const exampleGone = clearExample(engine, unit.runId, {
    bringsFigures: unit.sets.some(({ figures }) => figures !== null),
  });
  let shown = upsertRegions(engine, unit.regions);
  if (unit.moves) shown = moveMunicipalities(engine, unit.moves) || shown;
  const regionIds = regionIdsByKey(engine);
  let counts = NO_COUNTS;
  let described = 0;
  const rejections: UnitRejection[] = [...unit.rejections];
  const remarks: RunNote[] = [];
  for (const set of unit.sets) {
    const stored = storeSet(engine, unit, set, regionIds);
    counts = addCounts(counts, stored.counts);
    rejections.push(...stored.rejections);
    remarks.push(...stored.remarks);
    shown = stored.shown || shown;
    if (stored.shown) described += 1;
  }
  shown = storeBoundaries(engine, unit) || shown;
  keepRecords(engine, unit, rejections);
  if (unit.notes) keepNotes(engine, unit.runId, [...unit.notes, ...remarks]);
  const rejected = rejections.reduce((sum, one) => sum + one.count, 0);
  countIntoRun(engine, unit.runId, { asked: 1, ...counts, rejected });
  if (shown || counts.new + counts.changed + counts.vanished > 0) moveVersion(engine, unit.now);
  return { ...counts, rejections, remarks, described, exampleGone };
}

function storeSet(
  engine: Engine,
  unit: StorableUnit,
  set: IncomingSet,
  regionIds: ReadonlyMap<AreaKey, number>,
): Pick<StoredUnit, "rejections" | "remarks"> & { counts: StoreCounts; shown: boolean } {
  const { id, changed } = upsertIndicator(engine, set.indicator);
  if (!set.figures) return { counts: NO_COUNTS, rejections: [], remarks: [], shown: changed };
  const stored = readStoredFigures(engine, id);
  const found = compareFigures(set.figures.rows, stored, set.figures.scope, regionIds);
  const { acceptEmptied, acceptDoubtful = false, weighed: closely = false } = unit;
  const { indicator } = set;
  const answer = { indicator, rows: set.figures.rows, stored, found, keyOf: keysOf(regionIds) };
  const remarks = weighAnswer(answer, { acceptEmptied, acceptDoubtful, closely });
  writeFigures(engine, id, unit.runId, found);
  markFetched(engine, id, set.fetchedState, unit.now);
  const counts = {
    new: found.fresh.length + found.returned.length,
    changed: found.changed.length,
    unchanged: found.unchanged,
    vanished: found.vanished.length,
  };
  return { counts, rejections: contradictions(set, found), remarks, shown: changed };
}

/** Looked up only where figures change. */
function keysOf(regionIds: ReadonlyMap<AreaKey, number>): (regionId: number) => AreaKey {
  let keys: Map<number, AreaKey> | null = null;
  return (regionId) => {
    keys ??= new Map([...regionIds].map(([key, id]) => [id, key]));
    const key = keys.get(regionId);
    if (key === undefined) throw new Error(`a figure of the unknown area ${regionId}`);
    return key;
  };
}

function contradictions(set: IncomingSet, found: Comparison): UnitRejection[] {
  const twice = found.twice.map((figure) => ({
    code: "two-figures" as const,
    row: null,
    column: null,
    value: `${set.indicator.sourceKey} ${figure.region} ${figure.sex} ${figure.year}`,
    expected: "one figure, but the answer has two different ones",
    count: 1,
  }));
  const unknown = new Map<string, number>();
  for (const figure of found.unknownRegions)
    unknown.set(figure.region, (unknown.get(figure.region) ?? 0) + 1);
  return [
    ...twice,
    ...[...unknown].map(([region, count]) => ({
      code: "unknown-area" as const,
      row: null,
      column: "region",
      value: region,
      expected: "an area that Saukko knows",
      count,
    })),
  ];
}

function storeBoundaries(engine: Engine, unit: StorableUnit): boolean {
  const { orm } = engine;
  let changed = false;
  for (const one of unit.boundaries) {
    const row = { ...one, schematic: one.schematic ? 1 : 0, runId: unit.runId };
    const before = orm
      .select()
      .from(boundaries)
      .where(sql`${boundaries.kind} = ${one.kind} AND ${boundaries.year} = ${one.year}`)
      .get();
    if (before?.topology === one.topology && before.schematic === row.schematic) continue;
    orm
      .insert(boundaries)
      .values(row)
      .onConflictDoUpdate({ target: [boundaries.kind, boundaries.year], set: row })
      .run();
    changed = true;
  }
  return changed;
}

function keepRecords(engine: Engine, unit: StorableUnit, rejections: readonly UnitRejection[]): void {
  const { prepared } = engine;
  const reject = prepared(
    `INSERT INTO import_rejections (run_id, unit, code, row, "column", value, expected, count) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { code, row, column, value, expected, count } of rejections)
    reject.run(unit.runId, unit.unit, code, row, column, value, expected, count);
  for (const { hash, bytes, origin } of unit.payloads) {
    prepared(
      "INSERT INTO raw_payloads (hash, bytes, first_seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    ).run(hash, bytes, unit.now);
    prepared(
      "INSERT INTO run_payloads (run_id, unit, hash, origin) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
    ).run(unit.runId, unit.unit, hash, origin);
  }
  prepared("INSERT INTO import_checkpoints (run_id, unit, finished_at) VALUES (?, ?, ?)").run(
    unit.runId,
    unit.unit,
    unit.now,
  );
}

function moveVersion(engine: Engine, now: string): void {
  engine.prepared("UPDATE data_state SET version = version + 1, changed_at = ? WHERE id = 1").run(now);
}
