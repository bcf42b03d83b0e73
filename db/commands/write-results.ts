import type { AreaKey } from "#app/domain/area.ts";
import { SEXES } from "#app/domain/observation.ts";
import { type FullResult, VERDICT_METHODS } from "#app/domain/verdict.ts";
import { verdictWord } from "#app/domain/verdict-word.ts";
import { type Database, type Engine, engineOf } from "#db/client.server.ts";
import { encodeDetail, encodeTogether } from "#db/stored/result.ts";

/** What came of writing one indicator's results. */
export interface WrittenResults {
  written: number;
  flips: number;
}

type StoredRow = [
  regionId: number,
  sex: number,
  year: number,
  country: string,
  rest: string,
  trend: string,
  detail: string,
  together: string,
];

/** A result with what its row holds. */
interface Row {
  regionId: number;
  sex: number;
  result: FullResult;
  words: Record<(typeof VERDICT_METHODS)[number], string>;
  detail: string;
  together: string;
}

/**
 * Writes one indicator's results in one transaction: only what is new or different is touched, what is no
 * longer there goes, and a verdict that turned out otherwise than before is kept as a flip. `flips` counts
 * verdicts that were given both times. `ids`: the areas' numbers in the database.
 */
export async function writeResults(
  database: Database,
  runId: number,
  indicatorId: number,
  results: readonly FullResult[],
  ids: ReadonlyMap<AreaKey, number>,
): Promise<WrittenResults> {
  const engine = engineOf(database);
  return engine.connection
    .transaction(() => {
      const before = storedResults(engine, indicatorId);
      const rows = results.map((result) => rowOf(result, ids));
      let [written, flips] = [0, 0];
      for (const row of rows) {
        const key = keyOf(row.regionId, row.sex);
        const old = before.get(key);
        before.delete(key);
        if (old && isSame(old, row)) continue;
        putRow(engine, runId, indicatorId, row);
        written += 1;
        if (old) flips += keepFlips(engine, runId, indicatorId, old, row);
      }
      for (const [regionId, sex] of before.values()) removeRow(engine, indicatorId, regionId, sex);
      return { written: written + before.size, flips };
    })
    .immediate();
}

function isSame(old: StoredRow, { result, detail, together }: Row): boolean {
  const [, , year, , , , oldDetail, oldTogether] = old;
  return year === result.year && oldDetail === detail && oldTogether === together;
}

function storedResults(engine: Engine, indicatorId: number): Map<number, StoredRow> {
  const rows = engine
    .prepared(
      "SELECT region_id, sex, year, country, rest, trend, detail, together FROM results WHERE indicator_id = ?",
    )
    .raw()
    .all(indicatorId) as StoredRow[]; // raw rows in the order of the columns named
  return new Map(
    rows.map((row) => {
      const [regionId, sex] = row;
      return [keyOf(regionId, sex), row];
    }),
  );
}

function keyOf(regionId: number, sex: number): number {
  return regionId * SEXES.length + sex;
}

function rowOf(result: FullResult, ids: ReadonlyMap<AreaKey, number>): Row {
  const regionId = ids.get(result.region);
  if (regionId === undefined) throw new Error(`a result of the unknown area "${result.region}"`);
  return {
    regionId,
    sex: SEXES.indexOf(result.sex),
    result,
    words: {
      country: verdictWord(result.country),
      rest: verdictWord(result.rest),
      trend: verdictWord(result.trend),
    },
    detail: encodeDetail(result),
    together: encodeTogether(result),
  };
}

const PUT_SQL = `
  INSERT INTO results (indicator_id, region_id, sex, year, value, country, rest, trend, detail, together, run_id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (indicator_id, region_id, sex) DO UPDATE SET year = excluded.year, value = excluded.value,
    country = excluded.country, rest = excluded.rest, trend = excluded.trend, detail = excluded.detail,
    together = excluded.together, run_id = excluded.run_id`;

function putRow(engine: Engine, runId: number, indicatorId: number, row: Row): void {
  const { result, words } = row;
  engine
    .prepared(PUT_SQL)
    .run(
      indicatorId,
      row.regionId,
      row.sex,
      result.year,
      result.value,
      words.country,
      words.rest,
      words.trend,
      row.detail,
      row.together,
      runId,
    );
}

function removeRow(engine: Engine, indicatorId: number, regionId: number, sex: number): void {
  engine
    .prepared("DELETE FROM results WHERE indicator_id = ? AND region_id = ? AND sex = ?")
    .run(indicatorId, regionId, sex);
}

/**
 * Keeps each verdict that differs, in words before and after, also one that could not be given before or no
 * longer can. A refusal that gives way to another refusal is no verdict at all. Returns how many were given
 * both times.
 */
function keepFlips(
  engine: Engine,
  runId: number,
  indicatorId: number,
  old: StoredRow,
  { regionId, sex, result, words }: Row,
): number {
  const [, , oldYear, country, rest, trend] = old;
  const oldWords = { country, rest, trend };
  const flipped = VERDICT_METHODS.filter(
    (method) =>
      oldWords[method] !== words[method] &&
      arises(oldWords[method]) &&
      arises(words[method]) &&
      (isGiven(oldWords[method]) || isGiven(words[method])),
  );
  for (const method of flipped)
    engine
      .prepared(
        `INSERT INTO result_flips (run_id, indicator_id, region_id, sex, method, old_word, new_word, old_year, new_year)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(runId, indicatorId, regionId, sex, method, oldWords[method], words[method], oldYear, result.year);
  return flipped.filter((method) => isGiven(oldWords[method]) && isGiven(words[method])).length;
}

function arises(word: string): boolean {
  return word !== "none";
}

function isGiven(word: string): boolean {
  return arises(word) && !word.startsWith("refused:");
}
