import { decimalsIn } from "./decimals.ts";
import type { MissingReason } from "./observation.ts";
import { type Series, valueInYear } from "./series.ts";

/**
 * Why two figures of one area make no change: a break in the series between them (katkos), or an index that
 * is set anew every year.
 */
export type NoChange = "break" | "restandardised";

/**
 * The figure before the one shown, of the same area: the year before, or the last earlier year that has one.
 */
export interface EarlierFigure {
  year: number;
  value: number;
  /**
   * The figure shown less this one, in the unit: plain arithmetic, which tells nothing of chance. Null where
   * `noChange` says why.
   */
  change: number | null;
  noChange: NoChange | null;
  /** How many years lie between the two, where they are far apart; null where they are not. */
  far: number | null;
  /**
   * The latest year between them of which the source gives a reason instead of a figure; null where it gives
   * none.
   */
  skipped: { year: number; reason: MissingReason } | null;
}

/** What of an indicator's method keeps two of its years from being compared. */
export interface YearsApart {
  /** First years after breaks. */
  breaks: readonly number[];
  restandardised: boolean;
  /** How many years one figure covers, the last one naming it; one if not said. */
  yearsInFigure?: number;
}

export const ALL_ALIKE: YearsApart = { breaks: [], restandardised: false };

/** Null where the area has no figure in the year, or none before it. */
export function earlierFigure(
  series: Series | undefined,
  year: number,
  apart: YearsApart = ALL_ALIKE,
): EarlierFigure | null {
  const value = series ? valueInYear(series, year) : null;
  if (!series || value === null) return null;
  const at = series.years.findLastIndex((one, index) => one < year && series.values[index] != null);
  const [before, earlier] = [series.years[at], series.values[at]];
  if (before === undefined || earlier == null) return null;
  const noChange = noChangeBetween(before, year, apart);
  return {
    year: before,
    value: earlier,
    change: noChange ? null : differenceOf(value, earlier),
    noChange,
    far: isFar(before, year, stepUntil(before, series, apart)) ? year - before : null,
    skipped: skippedBetween(series, before, year),
  };
}

/** Two figures further apart than this many of the indicator's own steps are far from each other. */
const STEPS_APART = 2;

/**
 * Whether two years are so far apart that no test sets them side by side, and lists tell how far. `step`:
 * years between the indicator's figures, or covered by one.
 */
export function isFar(before: number, year: number, step: number): boolean {
  return year - before > STEPS_APART * step;
}

/** The usual distance between an indicator's years: the middle one of all, 1 where there is but one year. */
export function rhythmOf(years: readonly number[]): number {
  const gaps = years.slice(1).map((year, at) => year - (years[at] ?? year));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}

/** The step in question is none of its own rhythm. */
function stepUntil(last: number, { years, values }: Series, { yearsInFigure = 1 }: YearsApart): number {
  return Math.max(rhythmOf(years.filter((year, at) => year <= last && values[at] != null)), yearsInFigure);
}

function noChangeBetween(before: number, year: number, apart: YearsApart): NoChange | null {
  if (apart.restandardised) return "restandardised";
  return breakBetween(before, year, apart) === null ? null : "break";
}

/**
 * The first year after the latest break that parts the two; null without one. A figure that begins before a
 * break is none of the new series.
 */
export function breakBetween(
  before: number,
  year: number,
  { breaks, yearsInFigure = 1 }: Pick<YearsApart, "breaks" | "yearsInFigure">,
): number | null {
  const between = breaks.filter((first) => first > before - (yearsInFigure - 1) && first <= year);
  return between.length > 0 ? Math.max(...between) : null;
}

/** With the decimals of the two: 11.1 − 10.8 is 0.3. */
export function differenceOf(value: number, earlier: number): number {
  const told = Math.max(decimalsIn(value), decimalsIn(earlier));
  return Number((value - earlier).toFixed(Math.min(told, MOST_DECIMALS))) + 0;
}

/** More than any source publishes, and than a number in binary holds of a figure of this size. */
const MOST_DECIMALS = 10;

function skippedBetween(series: Series, before: number, year: number): EarlierFigure["skipped"] {
  const at = series.years.findLastIndex(
    (one, index) =>
      one > before && one < year && series.missing[index] != null && series.missing[index] !== "unknown",
  );
  const [skipped, reason] = [series.years[at], series.missing[at]];
  return skipped === undefined || reason == null ? null : { year: skipped, reason };
}
