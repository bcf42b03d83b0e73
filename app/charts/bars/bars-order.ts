import type { Limits } from "#app/domain/verdict.ts";
import { compareNames } from "#app/i18n/collate.ts";
import { type ChartArea, type ChartDataset, figureIn, limitsIn, municipalitiesOf } from "../dataset.ts";

/**
 * The municipalities from the largest figure to the smallest, equal ones by their names, those without a
 * figure last.
 */
export function municipalitiesBySize(dataset: ChartDataset, year: number): ChartArea[] {
  const byName = compareNames(dataset.locale);
  const figure = (area: ChartArea): number => figureIn(area, year).value ?? Number.NEGATIVE_INFINITY;
  return municipalitiesOf(dataset).sort((a, b) => {
    const [left, right] = [figure(a), figure(b)];
    return left === right ? byName(a.name, b.name) : right - left;
  });
}

/**
 * The same dataset with its areas as the bars stand: municipalities by their figures, then the benchmarks
 * as they were.
 */
export function asBarsStand(dataset: ChartDataset, year: number): ChartDataset {
  const quiet = dataset.areas.filter(({ role }) => role === "county" || role === "country");
  return { ...dataset, areas: [...municipalitiesBySize(dataset, year), ...quiet] };
}

/** What is known of the municipalities' intervals in a year. */
export interface KnownIntervals {
  known: Limits[];
  /** Those that have a figure and no interval. */
  without: ChartArea[];
}

export function knownIntervals(areas: readonly ChartArea[], year: number): KnownIntervals {
  const known: Limits[] = [];
  const without: ChartArea[] = [];
  for (const area of areas) {
    const limits = limitsIn(area, year);
    if (limits) known.push(limits);
    else if (figureIn(area, year).value !== null) without.push(area);
  }
  return { known, without };
}
