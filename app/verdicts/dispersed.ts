import { isMunicipality } from "#app/domain/area.ts";
import type { Dispersion } from "#app/domain/dispersion.ts";
import type { CountedFigure } from "#app/domain/verdict.ts";
import {
  DISPERSION_YEARS,
  estimateDispersion,
  type MunicipalityYears,
  type YearlyCount,
} from "#app/statistics/dispersion.ts";
import { separatePoints } from "#app/statistics/separate-points.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";
import type { AreaFigures } from "./area-figures.ts";

/** A year that most municipalities have no count of does not tell of them. */
const LEAST_SHARE = 0.5;

/**
 * Estimates an indicator's dispersion from everybody's latest five years in all municipalities; null where
 * too few of them have counts.
 */
export function dispersionOf(
  all: readonly AreaFigures[],
  { method }: Pick<JudgedIndicator, "method">,
): Dispersion | null {
  const areas = all.filter(({ region, sex }) => sex === "total" && isMunicipality(region));
  const years = commonYears(areas, method.yearsInFigure);
  const counts = areas.flatMap((area) => {
    const found = years.map((year) => countIn(area, year));
    return found.every((one) => one !== null) ? [found] : [];
  });
  if (years.length < DISPERSION_YEARS) return null;
  return estimateDispersion(
    counts satisfies MunicipalityYears[],
    method.counts === "events" ? "rate" : "proportion",
  );
}

/** The latest five that have no year in common, of those that most municipalities have. */
function commonYears(areas: readonly AreaFigures[], yearsInFigure: number): number[] {
  const having = new Map<number, number>();
  for (const area of areas)
    for (const { year, counted } of area.latest(DISPERSION_YEARS * yearsInFigure))
      if (counted.ok) having.set(year, (having.get(year) ?? 0) + 1);
  const most = Math.max(...having.values());
  const common = [...having].filter(([, areasThen]) => areasThen >= LEAST_SHARE * most);
  return separatePoints(
    common.map(([year]) => ({ year })),
    yearsInFigure,
  )
    .slice(-DISPERSION_YEARS)
    .map(({ year }) => year);
}

function countIn(area: AreaFigures, year: number): YearlyCount | null {
  const counted = area.in(year)?.counted;
  if (!counted?.ok) return null;
  const { count, denominator } = counted.result.counted;
  return { count, denominator, openShare: openShareOf(counted.result.counted) };
}

/** Width of what rounding leaves open, as a share of the figure. */
function openShareOf({ bounds, count, denominator }: CountedFigure): number {
  if (!bounds) return 0;
  const { leastDenominator, mostDenominator, leastCount, mostCount } = bounds;
  if (mostDenominator === null) return Number.POSITIVE_INFINITY;
  const ofCount = count > 0 ? (mostCount - leastCount) / count : 0;
  return (mostDenominator - leastDenominator) / denominator + ofCount;
}
