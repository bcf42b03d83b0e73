import { type AreaKey, splitAreaKey } from "#app/domain/area.ts";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { isSourceId } from "#app/domain/source.ts";
import { VERDICT_METHODS, type VerdictMethod } from "#app/domain/verdict.ts";
import { type Database, engineOf } from "#db/client.server.ts";

/** A computation of results that has come to its end. */
export interface ResultRun {
  id: number;
  endedAt: string;
  methodVersion: string;
  results: number;
  written: number;
  flips: number;
}

/** The latest finished computation; null before the first one. */
export async function latestResultRun(database: Database): Promise<ResultRun | null> {
  const row = engineOf(database)
    .prepared(
      `SELECT id, ended_at AS endedAt, method_version AS methodVersion, results, written, flips
       FROM result_runs WHERE ended_at IS NOT NULL ORDER BY id DESC LIMIT 1`,
    )
    .get();
  return (row as ResultRun | undefined) ?? null; // columns named in the statement
}

/** A verdict that turned out otherwise than in the computation before (arvion muutos). */
export interface Flip {
  indicator: IndicatorKey;
  region: AreaKey;
  method: VerdictMethod;
  oldWord: string;
  newWord: string;
  oldYear: number;
  newYear: number;
  /** Moment of the computation that noticed it, ISO. */
  noticed: string;
}

const GIVEN_BOTH_TIMES = "f.old_word NOT LIKE 'refused:%' AND f.new_word NOT LIKE 'refused:%'";

/**
 * Verdicts of everybody (not by sex) in some areas that flipped in the latest computation that flipped any of
 * them. What could not be given before, or no longer can, is left out.
 */
export async function readFlips(database: Database, regions: readonly AreaKey[]): Promise<Flip[]> {
  const rows = engineOf(database)
    .prepared(
      `WITH wanted AS (
         SELECT r.id, w.key AS place FROM json_each(@regions) AS w
         JOIN regions AS r ON r.kind = w.value ->> 0 AND r.code = w.value ->> 1)
       SELECT i.source_id, i.source_key, w.place, f.method, f.old_word, f.new_word, f.old_year, f.new_year, u.ended_at
       FROM result_flips AS f JOIN result_runs AS u ON u.id = f.run_id AND u.ended_at IS NOT NULL JOIN wanted AS w ON w.id = f.region_id JOIN indicators AS i ON i.id = f.indicator_id
       WHERE f.sex = 0 AND ${GIVEN_BOTH_TIMES} AND f.run_id = (
         SELECT max(f.run_id) FROM result_flips AS f JOIN result_runs AS ended ON ended.id = f.run_id AND ended.ended_at IS NOT NULL
         WHERE f.sex = 0 AND ${GIVEN_BOTH_TIMES} AND f.region_id IN (SELECT id FROM wanted))
       ORDER BY f.indicator_id, w.place, f.method`,
    )
    .raw()
    .all({ regions: JSON.stringify(regions.map((key) => Object.values(splitAreaKey(key)))) }) as [
    string,
    string,
    number,
    string,
    string,
    string,
    number,
    number,
    string,
  ][]; // raw rows in the order of the columns named
  return rows.flatMap(([source, sourceKey, place, method, oldWord, newWord, oldYear, newYear, noticed]) => {
    const region = regions[place];
    const known = VERDICT_METHODS.find((one) => one === method);
    if (!region || !known || !isSourceId(source)) return [];
    const indicator = indicatorKey({ source, sourceKey });
    return [{ indicator, region, method: known, oldWord, newWord, oldYear, newYear, noticed }];
  });
}
