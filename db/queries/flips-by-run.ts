import { type AreaKey, splitAreaKey } from "#app/domain/area.ts";
import { indicatorKey, isPolarity, type Polarity } from "#app/domain/indicator.ts";
import { isSourceId } from "#app/domain/source.ts";
import { VERDICT_METHODS } from "#app/domain/verdict.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import type { Flip } from "./result-runs.ts";

/** A finished computation that flipped verdicts, and what the finished one before it was made of. */
export interface FlippingRun {
  id: number;
  endedAt: string;
  methodVersion: string;
  dataVersion: number;
  /** Null where none before it is kept. */
  before: { methodVersion: string; dataVersion: number } | null;
  /** Flips of everybody in the areas asked for. */
  flips: number;
}

/** A flip as it is kept, its verdicts in one word each (app/domain/verdict-word.ts). */
export interface RunFlip extends Omit<Flip, "noticed"> {
  runId: number;
  polarity: Polarity;
}

/** The areas asked for, by their place in the list. */
const WANTED_SQL = `
  wanted AS (
    SELECT r.id, w.key AS place FROM json_each(@regions) AS w
    JOIN regions AS r ON r.kind = w.value ->> 0 AND r.code = w.value ->> 1)`;

const RUNS_SQL = `
  WITH ${WANTED_SQL}, counted AS (
    SELECT run_id, count(*) AS flips FROM result_flips
    WHERE sex = 0 AND region_id IN (SELECT id FROM wanted) GROUP BY run_id)
  SELECT u.id, u.ended_at, u.method_version, u.data_version, p.method_version, p.data_version, c.flips
  FROM counted AS c
  JOIN result_runs AS u ON u.id = c.run_id AND u.ended_at IS NOT NULL
  LEFT JOIN result_runs AS p ON p.id = (
    SELECT max(id) FROM result_runs WHERE id < u.id AND ended_at IS NOT NULL)
  ORDER BY u.id DESC`;

/** Finished computations that flipped verdicts of everybody (not by sex) in some areas, latest first. */
export async function listFlippingRuns(
  database: Database,
  regions: readonly AreaKey[],
): Promise<FlippingRun[]> {
  const rows = engineOf(database)
    .prepared(RUNS_SQL)
    .raw()
    .all({ regions: asList(regions) }) as [
    number,
    string,
    string,
    number,
    string | null,
    number | null,
    number,
  ][]; // raw rows in the order of the columns named
  return rows.map(([id, endedAt, methodVersion, dataVersion, oldMethod, oldData, flips]) => {
    const before =
      oldMethod === null || oldData === null ? null : { methodVersion: oldMethod, dataVersion: oldData };
    return { id, endedAt, methodVersion, dataVersion, before, flips };
  });
}

const FLIPS_SQL = `
  WITH ${WANTED_SQL}
  SELECT f.run_id, i.source_id, i.source_key, i.polarity, w.place, f.method, f.old_word, f.new_word, f.old_year, f.new_year
  FROM result_flips AS f
  JOIN wanted AS w ON w.id = f.region_id
  JOIN indicators AS i ON i.id = f.indicator_id
  WHERE f.sex = 0 AND f.run_id IN (SELECT value FROM json_each(@runs))
  ORDER BY f.run_id DESC, f.indicator_id, w.place, f.method`;

/**
 * Flips of everybody that some computations noticed in some areas, in the order in which the areas were
 * given.
 */
export async function readRunFlips(
  database: Database,
  runs: readonly number[],
  regions: readonly AreaKey[],
): Promise<RunFlip[]> {
  const rows = engineOf(database)
    .prepared(FLIPS_SQL)
    .raw()
    // Raw rows in the order of the columns named.
    .all({ regions: asList(regions), runs: JSON.stringify(runs) }) as FlipRow[];
  return rows.map((row) => asFlip(row, regions));
}

type FlipRow = [
  runId: number,
  source: string,
  sourceKey: string,
  polarity: string,
  place: number,
  method: string,
  oldWord: string,
  newWord: string,
  oldYear: number,
  newYear: number,
];

function asFlip(row: FlipRow, regions: readonly AreaKey[]): RunFlip {
  const [runId, source, sourceKey, polarity, place, name, oldWord, newWord, oldYear, newYear] = row;
  const region = regions[place];
  const method = VERDICT_METHODS.find((one) => one === name);
  if (region === undefined || method === undefined || !isSourceId(source) || !isPolarity(polarity))
    throw new Error(`unreadable flip: ${row.join(", ")}`);
  const indicator = indicatorKey({ source, sourceKey });
  return { runId, indicator, polarity, region, method, oldWord, newWord, oldYear, newYear };
}

function asList(regions: readonly AreaKey[]): string {
  return JSON.stringify(regions.map((key) => Object.values(splitAreaKey(key))));
}
