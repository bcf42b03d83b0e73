import { type Comparison, STORED, type StoredFigure } from "./compare-figures.ts";

/**
 * A figure that comes, beside the one that is held in its place, or (of a year that is new) beside that of
 * the latest year before.
 */
export interface FigurePair {
  regionId: number;
  sex: number;
  year: number;
  before: number;
  after: number;
}

/** The figures that an answer would change. */
export function changedPairs({ changed }: Comparison): FigurePair[] {
  return changed.flatMap(({ figure: { regionId, sex, figure }, old }) => {
    const before = old[STORED.value] ?? old[STORED.absValue];
    const after = figure.value ?? figure.absValue;
    return before === null || after === null || before === after
      ? []
      : [{ regionId, sex, year: figure.year, before, after }];
  });
}

/** The figures of new years, each beside the latest that is held of an earlier year. */
export function newYearPairs({ fresh }: Comparison, stored: readonly StoredFigure[]): FigurePair[] {
  if (fresh.length === 0 || stored.length === 0) return [];
  const latest = new Map<number, { year: number; value: number }>();
  for (const [regionId, sex, year, value, , absValue, , vanished] of stored) {
    const figure = value ?? absValue;
    // Sorted by year: the last one stays.
    if (vanished === null && figure !== null) latest.set(seriesKey(regionId, sex), { year, value: figure });
  }
  return fresh.flatMap(({ regionId, sex, figure }) => {
    const before = latest.get(seriesKey(regionId, sex));
    const after = figure.value ?? figure.absValue;
    return before && after !== null && before.year < figure.year
      ? [{ regionId, sex, year: figure.year, before: before.value, after }]
      : [];
  });
}

/** How many figures are held in each year and sex, and of each area. */
export interface HeldNumbers {
  all: number;
  byYear: ReadonlyMap<number, number>;
  byRegion: ReadonlyMap<number, number>;
}

export function heldNumbers(stored: readonly StoredFigure[]): HeldNumbers {
  const byYear = new Map<number, number>();
  const byRegion = new Map<number, number>();
  let all = 0;
  for (const [regionId, sex, year, , , , , vanished] of stored) {
    if (vanished !== null) continue;
    all += 1;
    byYear.set(yearKey(year, sex), (byYear.get(yearKey(year, sex)) ?? 0) + 1);
    byRegion.set(regionId, (byRegion.get(regionId) ?? 0) + 1);
  }
  return { all, byYear, byRegion };
}

export function grouped(
  pairs: readonly FigurePair[],
  keyOf: (pair: FigurePair) => number,
): Map<number, FigurePair[]> {
  const groups = new Map<number, FigurePair[]>();
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair));
    if (group) group.push(pair);
    else groups.set(keyOf(pair), [pair]);
  }
  return groups;
}

export function yearKey(year: number, sex: number): number {
  return year * 4 + sex;
}

function seriesKey(regionId: number, sex: number): number {
  return regionId * 4 + sex;
}
