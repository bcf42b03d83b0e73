import type { AreaLine } from "#app/charts/area-dataset.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { percentileOf, sortedFigures } from "#app/statistics/distribution.ts";
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
 * An area's place among Finland's municipalities some five years before its latest figure, reckoned as that
 * one's is. Null where it had no figure, few municipalities had one, or the series broke in between.
 */
export async function earlierPosition(
  database: Database,
  { indicator, region, year, breaks }: LaterFigure,
): Promise<AreaLine["earlier"]> {
  for (const ago of YEARS_AGO) {
    const then = year - ago;
    const { figures, sorted } = await placesIn(database, indicator, then);
    const value = figures.get(region);
    if (value === undefined || !sorted) continue;
    return breaks.some((first) => first > then && first <= year)
      ? null
      : { year: then, percentile: percentileOf(value, sorted) };
  }
  return null;
}

interface Places {
  figures: ReadonlyMap<AreaKey, number>;
  /** Null where too few municipalities have a figure. */
  sorted: readonly number[] | null;
}

/** Kept: every municipality's page asks the same. */
function placesIn(database: Database, indicator: IndicatorKey, year: number): Promise<Places> {
  return cachedByVersion(database, `places ${indicator} ${year}`, async () => {
    const rows = await readDistribution(database, indicator, year);
    const figures = new Map(
      rows.flatMap(({ region, value }) => (value === null ? [] : [[region, value] as const])),
    );
    const all = sortedFigures([...figures.values()]);
    return { figures, sorted: all.ok ? all.result.values : null };
  });
}
