import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { RegionKey } from "#app/domain/region.ts";
import type { Series } from "#app/domain/series.ts";
import type { Limits } from "#app/domain/verdict.ts";
import { countedFigure } from "#app/statistics/denominator.ts";
import { figureLimits } from "#app/statistics/figure-interval.ts";
import type { Database } from "#db/client.server.ts";
import { type JudgedIndicator, listJudgedIndicators } from "#db/queries/method-data.ts";
import { readSeries } from "#db/queries/series.ts";
import { keptByVersion } from "../kept-by-version.server.ts";

/** Decimals of figures whose source has not said how many there are: as in the computation of results. */
const DECIMALS = 1;

/**
 * The municipalities' series with the 95 % limits of every year, by the same methods as the stored results of the latest year. A series of which
 * no year has an interval stays as it is; so do benchmarks.
 */
export async function withLimits(
  database: Database,
  key: IndicatorKey,
  series: readonly Series[],
): Promise<Series[]> {
  const indicators = await keptByVersion(database, "judged indicators", () => listJudgedIndicators(database));
  const indicator = indicators.find((one) => one.key === key);
  if (!indicator) return [...series];
  const heads = await populations(database, indicator, series, indicators);
  return series.map((one) => {
    if (!one.region.startsWith("kunta:")) return one;
    const limits = one.years.map((_, at) => limitsAt(indicator, one, at, heads));
    return limits.some((found) => found !== null) ? { ...one, limits } : one;
  });
}

type Heads = (region: RegionKey, sex: Series["sex"], year: number) => number | null;

/** The group that the indicator counts in; nobody where it has none. */
async function populations(
  database: Database,
  { method }: JudgedIndicator,
  series: readonly Series[],
  indicators: readonly JudgedIndicator[],
): Promise<Heads> {
  const source = method.population && indicators.find(({ key }) => key === method.population);
  if (!source) return () => null;
  const regions = series.map(({ region }) => region);
  const sexes = [...new Set(series.map(({ sex }) => sex))];
  const found = await readSeries(database, source.key, regions, sexes);
  return (region, sex, year) => {
    const own = found.find((one) => one.region === region && one.sex === sex);
    const at = own?.years.indexOf(year) ?? -1;
    return (source.unit === "count" ? own?.values[at] : own?.absValues[at]) ?? null;
  };
}

function limitsAt(
  { unit, multiplier, decimals }: JudgedIndicator,
  { region, sex, years, values, absValues }: Series,
  at: number,
  heads: Heads,
): Limits | null {
  const [year, value = null, count = null] = [years[at], values[at], absValues[at]];
  if (year === undefined || value === null || count === null) return null;
  const population = heads(region, sex, year);
  const counted = countedFigure({
    unit,
    value,
    count,
    multiplier,
    decimals: decimals ?? DECIMALS,
    population,
  });
  if (!counted.ok) return null;
  const { lower, upper } = figureLimits(counted.result.counted, "95");
  const kept = 10 ** ((decimals ?? DECIMALS) + 2);
  const rounded = (limit: number): number => Math.round(limit * kept) / kept;
  return { lower: rounded(lower), upper: rounded(upper) };
}
