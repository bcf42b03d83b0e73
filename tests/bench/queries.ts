import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { readDataVersion } from "#db/queries/data-state.ts";
import { readDistribution } from "#db/queries/distribution.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { readHome } from "#db/queries/regions.ts";
import { readSeries, readSeriesOfMany } from "#db/queries/series.ts";
import { heading, ms, percentile, timings, whole } from "./figures.ts";

const TIMES = 400;
const MOST_P99_MS = 2;
const YEARS = 25;
const LAST_YEAR = 2025;

/**
 * p50 and p99 of the three busiest questions at 2 million rows: those asked at every request, or at every
 * chart that a reader puts together. The rows of a priority are asked for once a data version and then kept;
 * they stand below for comparison.
 */
export async function benchQueries(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "saukko-bench-"));
  const database = openDatabase(join(folder, "two-million.db"));
  try {
    await seedDatabase(database);
    const rows = fill(database);
    heading(`Questions at ${whole(rows)} rows (${TIMES} times each)`);
    const indicators = (await listIndicators(database)).map(indicatorKey);
    const home = await readHome(database, "hyvinvointialue:10");
    const areas: AreaKey[] = [...home.municipalities.map(areaKey), areaKey(home.county), COUNTRY_KEY];
    const one = (run: number): IndicatorKey => indicators[run % indicators.length] ?? "sotkanet-181";
    await tell("data version (every request)", () => readDataVersion(database));
    await tell("series of 8 areas, all years (chart)", (run) => readSeries(database, one(run), areas));
    await tell("one year of 308 municipalities (distribution)", (run) =>
      readDistribution(database, one(run), LAST_YEAR - (run % 5)),
    );
    await tell(
      "series of 20 indicators in 8 areas (once a data version)",
      (run) =>
        readSeriesOfMany(
          database,
          Array.from({ length: 20 }, (_, i) => one(run + i)),
          areas,
        ),
      null,
    );
  } finally {
    closeDatabase(database);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tell(
  name: string,
  work: (run: number) => unknown,
  mostMs: number | null = MOST_P99_MS,
): Promise<void> {
  await timings(20, work);
  const took = await timings(TIMES, work);
  const p99 = percentile(took, 0.99);
  const wanted = mostMs === null || p99 < mostMs ? "" : `  (wanted: p99 under ${mostMs} ms)`;
  console.log(`${name.padEnd(58)} p50 ${ms(percentile(took, 0.5))} · p99 ${ms(p99)}${wanted}`);
}

/**
 * Figures for every catalogue indicator, area, sex and year: made up by a formula, in the order of the key.
 */
function fill(database: Database): number {
  const { connection } = engineOf(database);
  connection.exec(
    `INSERT INTO import_runs (id, source_id, request, status, started_at) VALUES (1, 'sotkanet', '{}', 'finished', '2026-01-01')`,
  );
  return connection
    .prepare(`
      WITH RECURSIVE year(y) AS (SELECT ${LAST_YEAR - YEARS + 1} UNION ALL SELECT y + 1 FROM year WHERE y < ${LAST_YEAR})
      INSERT INTO observations (indicator_id, region_id, sex, year, value, abs_value, run_id)
      SELECT i.id, r.id, s.value, y, ((i.id * 31 + r.id * 17 + y * 7 + s.value) % 400) / 10.0, (i.id + r.id + y) % 900, 1
      FROM indicators AS i CROSS JOIN regions AS r CROSS JOIN json_each('[0,1,2]') AS s CROSS JOIN year
      WHERE i.id <= 77`)
    .run().changes;
}
