import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { SEXES } from "#app/domain/observation.ts";
import { regionKey } from "#app/domain/region.ts";
import { withLimits } from "#app/figures/limits.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { readHome } from "#db/queries/regions.ts";
import { readFullResults } from "#db/queries/results.ts";
import { readSeries } from "#db/queries/series.ts";
import { NOW } from "#tests/support/bring-figures.ts";
import { exampleCounty } from "#tests/support/example-county.ts";
import { HOME } from "#tests/support/small-database.ts";

let database: Database;
beforeAll(async () => {
  database = await exampleCounty();
  await recompute(database, { now: () => new Date(NOW) });
}, 60_000);
afterAll(() => closeDatabase(database));

/** The limits that the trend picture shows beside those that the verdict was reached by, of every latest figure of the indicator. */
async function bothLimits(key: IndicatorKey) {
  const regions = (await readHome(database, HOME)).municipalities.map(regionKey);
  const series = await withLimits(database, key, await readSeries(database, key, regions, SEXES));
  const results = await readFullResults(database, [key], regions, SEXES);
  return results.map(({ region, sex, year, interval }) => {
    const drawn = series.find((one) => one.region === region && one.sex === sex);
    const limits = drawn?.limits?.[drawn.years.indexOf(year)] ?? null;
    return {
      of: `${key} ${region} ${sex} ${year}`,
      drawn: limits,
      judged: interval.ok ? interval.result.limits : null,
    };
  });
}

describe("the band of a trend picture", () => {
  it("has the limits of the verdict, and none where the verdict was refused, for every indicator of the example", async () => {
    const keys = (await listIndicators(database)).filter(({ known }) => known).map(indicatorKey);
    const pairs = (await Promise.all(keys.map(bothLimits))).flat();
    const apart = pairs.filter(({ drawn, judged }) => {
      if (!drawn || !judged) return drawn !== judged;
      // The picture's limits are rounded to two decimals more than the figure's.
      const step = Math.max(Math.abs(judged.upper) * 1e-3, 0.006);
      return Math.abs(drawn.lower - judged.lower) > step || Math.abs(drawn.upper - judged.upper) > step;
    });
    expect(apart).toEqual([]);
    expect(keys.length).toBeGreaterThan(80);
    expect(pairs.filter(({ judged }) => judged !== null).length).toBeGreaterThan(500);
  });

  it("is not drawn of a balance of two counts", async () => {
    const pairs = await bothLimits("sotkanet-178");
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.map(({ drawn }) => drawn)).toEqual(pairs.map(() => null));
  });
});
