import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limitsIn } from "#app/charts/dataset.ts";
import { areaKey } from "#app/domain/area.ts";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { SEXES } from "#app/domain/observation.ts";
import type { Limits } from "#app/domain/verdict.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
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

interface BothLimits {
  of: string;
  drawn: Limits | null;
  judged: Limits | null;
}

/**
 * The limits that the trend picture shows beside those that the verdict was reached by, of every latest
 * figure of the indicator.
 */
async function bothLimits(key: IndicatorKey): Promise<BothLimits[]> {
  const regions = (await readHome(database, HOME)).municipalities.map(areaKey);
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

/** The limits of the bars of the year that was judged, beside those of the verdict. */
async function limitsOfBars(key: IndicatorKey): Promise<BothLimits[]> {
  const regions = (await readHome(database, HOME)).municipalities.map(areaKey);
  const results = await readFullResults(database, [key], regions, ["total"]);
  const years = [...new Set(results.map(({ year }) => year))];
  const found = await Promise.all(
    years.map(async (year) => {
      const spec = {
        kind: "bars",
        indicator: key,
        areas: [],
        sex: "total",
        locale: "fi",
        width: 720,
        year,
      } as const;
      const answer = await figureData(database, HOME, { ...spec, areas: [] }, "https://saukko.example");
      if (!answer.ok) throw new Error(`no bars of ${key} in ${year}: ${answer.problem.why}`);
      return { year, dataset: answer.figure.dataset };
    }),
  );
  return results.map(({ region, year, value, interval }) => {
    const data = found.find((one) => one.year === year)?.dataset;
    const area = data?.areas.find((one) => one.key === region);
    if (!area) throw new Error(`no bar of ${region} in ${key}`);
    expect(area.series.values, `${key} ${region} ${year}`).toEqual([value]);
    return {
      of: `${key} ${region} total ${year}`,
      drawn: limitsIn(area, year),
      judged: interval.ok ? interval.result.limits : null,
    };
  });
}

function apart({ drawn, judged }: BothLimits): boolean {
  if (!drawn || !judged) return drawn !== judged;
  // The picture's limits are rounded to two decimals more than the figure's.
  const step = Math.max(Math.abs(judged.upper) * 1e-3, 0.006);
  return Math.abs(drawn.lower - judged.lower) > step || Math.abs(drawn.upper - judged.upper) > step;
}

const everyKey = async (): Promise<IndicatorKey[]> =>
  (await listIndicators(database)).filter(({ known }) => known).map(indicatorKey);

describe("the band of a trend picture", () => {
  it("has the limits of the verdict, and none where the verdict was refused, for every indicator of the example", async () => {
    const keys = await everyKey();
    const pairs = (await Promise.all(keys.map(bothLimits))).flat();
    expect(pairs.filter(apart)).toEqual([]);
    expect(keys.length).toBeGreaterThan(80);
    expect(pairs.filter(({ judged }) => judged !== null).length).toBeGreaterThan(500);
  });

  it("is not drawn of a balance of two counts", async () => {
    const pairs = await bothLimits("sotkanet-178");
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.map(({ drawn }) => drawn)).toEqual(pairs.map(() => null));
  });
});

describe("the whiskers of bars", () => {
  it("have the limits of the verdict, and none where the verdict was refused, for every indicator of the example", async () => {
    const pairs: BothLimits[] = [];
    for (const key of await everyKey()) pairs.push(...(await limitsOfBars(key)));
    expect(pairs.filter(apart)).toEqual([]);
    expect(pairs.filter(({ judged }) => judged !== null).length).toBeGreaterThan(250);
    expect(pairs.filter(({ judged }) => judged === null).length).toBeGreaterThan(10);
  }, 60_000);
});
