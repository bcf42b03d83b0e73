import { type AreaKey, isMunicipality } from "#app/domain/area.ts";
import type { Dispersion } from "#app/domain/dispersion.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { isForecast, type Series } from "#app/domain/series.ts";
import type { Limits } from "#app/domain/verdict.ts";
import { intervalOf } from "#app/verdicts/area-result.ts";
import { isExact } from "#app/verdicts/exact.ts";
import { type Figure, headsIn, madeFigure, shownDecimals } from "#app/verdicts/made-figure.ts";
import { countedAsSeen } from "#app/verdicts/material.ts";
import type { Database } from "#db/client.server.ts";
import { readDispersion } from "#db/queries/dispersions.ts";
import { type GivenLimits, givenKey } from "#db/queries/given-limits.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";
import { readSeries } from "#db/queries/series.ts";
import { givenLimits, judgedIndicators } from "./judged-indicators.server.ts";

/**
 * The municipalities' series with the figures that only a count is published of, and with the 95 % limits of
 * every year, both made as the stored results of the latest year are. A series of which no year has an
 * interval has no limits; benchmarks stay as they are.
 */
export async function withLimits(
  database: Database,
  key: IndicatorKey,
  series: readonly Series[],
): Promise<Series[]> {
  const indicators = await judgedIndicators(database);
  const known = indicators.find((one) => one.key === key);
  if (!known) return [...series];
  const making: Making = {
    indicator: countedAsSeen(known, series),
    dispersion: await readDispersion(database, known.id),
    given: await givenLimits(database, known),
    heads: await populations(database, known, series, indicators),
  };
  return series.map((one) => {
    if (!isMunicipality(one.region)) return one;
    const figures = one.years.map((_, at) => figureAt(making, one, at));
    const values = one.values.map((value, at) => value ?? figures[at]?.value ?? null);
    const limits = figures.map((figure) => figure && limitsOf(figure, making.indicator));
    return { ...one, values, ...(limits.some((found) => found !== null) ? { limits } : {}) };
  });
}

type Heads = (region: AreaKey, sex: Series["sex"], year: number) => number | null;

/** What figures are made by. */
interface Making {
  indicator: JudgedIndicator;
  dispersion: Dispersion | null;
  given: ReadonlyMap<string, GivenLimits>;
  heads: Heads;
}

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
    return headsIn(source.unit, own?.values[at] ?? null, own?.absValues[at] ?? null);
  };
}

/** Null where the figure is missing for a reason, is a forecast, or neither it nor its count is published. */
function figureAt({ indicator, dispersion, given, heads }: Making, own: Series, at: number): Figure | null {
  const { region, sex, years, values, absValues, missing } = own;
  const [year, value = null, count = null] = [years[at], values[at], absValues[at]];
  if (year === undefined || missing[at] || isForecast(own, year)) return null;
  const { respondents = null, limits = null } = given.get(givenKey(region, sex, year)) ?? {};
  const population = heads(region, sex, year);
  return madeFigure(indicator, { year, value, count, population, respondents, limits }, dispersion);
}

function limitsOf(figure: Figure, indicator: JudgedIndicator): Limits | null {
  const interval = intervalOf(figure, isExact(indicator));
  if (!interval.ok) return null;
  const { lower, upper } = interval.result.limits;
  const kept = 10 ** (shownDecimals(indicator) + 2);
  const rounded = (limit: number): number => Math.round(limit * kept) / kept;
  return { lower: rounded(lower), upper: rounded(upper) };
}
