import type { AreaLine } from "#app/charts/area-dataset.ts";
import { type AreaKey, type AreaKind, splitAreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { FEWEST_COUNTIES, percentileOf, sortedFigures } from "#app/statistics/distribution.ts";
import type { Database } from "#db/client.server.ts";
import { readDistribution } from "#db/queries/distribution.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";

/** How many years ago: five, or as near as a survey that is not made every year comes to it. */
const YEARS_AGO = [5, 4, 6] as const;

interface LaterFigure {
  indicator: IndicatorKey;
  region: AreaKey;
  year: number;
  /** First years after breaks in the series. */
  breaks: readonly number[];
}

/**
 * An area's place among the others of its kind some five years before its latest figure, reckoned as that
 * one's is. Null where it had no figure, few of the others had one, or the series broke in between.
 */
export async function earlierPosition(
  database: Database,
  { indicator, region, year, breaks }: LaterFigure,
): Promise<AreaLine["earlier"]> {
  for (const ago of YEARS_AGO) {
    const then = year - ago;
    const { figures, sorted } = await placesIn(database, indicator, then, kindOf(region));
    const value = figures.get(region);
    if (value === undefined || !sorted) continue;
    return breaks.some((first) => first > then && first <= year)
      ? null
      : { year: then, percentile: percentileOf(value, sorted) };
  }
  return null;
}

/** Per cent of the others of the area's kind with a smaller figure that year; null where few have one. */
export async function positionThen(
  database: Database,
  { indicator, region, year }: Pick<LaterFigure, "indicator" | "region" | "year">,
  value: number,
): Promise<number | null> {
  const { sorted } = await placesIn(database, indicator, year, kindOf(region));
  return sorted && percentileOf(value, sorted);
}

/** The same of the country's figure of that year, among the others of the area's kind. */
export async function countryPosition(
  database: Database,
  figure: Pick<LaterFigure, "indicator" | "region" | "year">,
): Promise<number | null> {
  const [country] = await readDistribution(database, figure.indicator, figure.year, "total", "maa");
  return country?.value == null ? null : positionThen(database, figure, country.value);
}

function kindOf(region: AreaKey): AreaKind {
  return splitAreaKey(region).kind;
}

interface Places {
  figures: ReadonlyMap<AreaKey, number>;
  /** Null where too few municipalities have a figure. */
  sorted: readonly number[] | null;
}

/** Kept: every municipality's page asks the same. */
function placesIn(
  database: Database,
  indicator: IndicatorKey,
  year: number,
  kind: AreaKind,
): Promise<Places> {
  return cachedByVersion(database, `places ${indicator} ${year} ${kind}`, async () => {
    const rows = await readDistribution(database, indicator, year, "total", kind);
    const figures = new Map(
      rows.flatMap(({ region, value }) => (value === null ? [] : [[region, value] as const])),
    );
    const fewest = kind === "hyvinvointialue" ? FEWEST_COUNTIES : undefined;
    const all = sortedFigures([...figures.values()], fewest);
    return { figures, sorted: all.ok ? all.result.values : null };
  });
}
