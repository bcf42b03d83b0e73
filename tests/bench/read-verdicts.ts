import { type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { countVerdicts } from "#app/domain/verdict-counts.ts";
import { resultMarks } from "#app/domain/verdict-mark.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { readHome } from "#db/queries/regions.ts";
import { readVerdicts } from "#db/queries/results.ts";
import { ms, percentile, timings } from "./figures.ts";

const INDICATORS = 80;
const MOST_READ_MS = 2;
const TIMES = 400;

/**
 * `node tests/bench/read-verdicts.ts FILE`: how long each kind of page takes to read its verdicts. A process
 * of its own, as the server is one: where results have just been computed, what is left in memory makes every
 * hundredth reading slower.
 */
const [file = ""] = process.argv.slice(2);
const database = openDatabase(file, { readonly: true });
await benchReading(database);
closeDatabase(database);

async function benchReading(from: Database): Promise<void> {
  const keys = (await listIndicators(from)).map(indicatorKey).slice(0, INDICATORS);
  const home = await readHome(from, "hyvinvointialue:10");
  const areas = [...home.municipalities.map(areaKey), areaKey(home.county), COUNTRY_KEY];
  const [one = "kunta:286"] = areas;
  const questions: [string, () => unknown][] = [
    [
      "verdicts of the front page (80 indicators, 2 areas)",
      () => marksOf(from, keys, [areaKey(home.county), COUNTRY_KEY]),
    ],
    ["verdicts of a priority (20 indicators, 8 areas)", () => marksOf(from, keys.slice(0, 20), areas)],
    ["verdicts of a municipality (80 indicators)", () => marksOf(from, keys, [one])],
    ["verdicts of an indicator (8 areas)", () => marksOf(from, keys.slice(3, 4), areas)],
  ];
  for (const [name, ask] of questions) {
    await timings(TIMES, ask);
    const took = await timings(TIMES, ask);
    const p99 = percentile(took, 0.99);
    const wanted = p99 < MOST_READ_MS ? "" : `  (wanted: p99 under ${MOST_READ_MS} ms)`;
    console.log(`${name.padEnd(58)} p50 ${ms(percentile(took, 0.5))} · p99 ${ms(p99)}${wanted}`);
  }
}

/** What a page does with its results: the marks of each, and how they stand. */
async function marksOf(
  from: Database,
  keys: readonly IndicatorKey[],
  areas: readonly AreaKey[],
): Promise<unknown> {
  const results = await readVerdicts(from, keys, areas);
  return [results.map(resultMarks), countVerdicts(results)];
}
