import { answered, type Limits, type Outcome, type PositionResult, refused } from "#app/domain/verdict.ts";
import { fifthLimits, fifthOf } from "./fifths.ts";
import { quantileOf } from "./quantile.ts";

/**
 * A place among all Finnish municipalities (sijainti kuntien jakaumassa): the share of municipalities with a
 * smaller figure, equal ones counted half (mid-rank), and the same of both ends of the figure's interval.
 * Quantiles by linear interpolation (Hyndman & Fan 1996, type 7). No league table: among a few small places
 * the order is chance. Refuses under 50 municipalities.
 */
export interface SortedFigures {
  /** Smallest first. */
  values: readonly number[];
  /** The four limits between the fifths; null where they do not differ. */
  fifths: readonly number[] | null;
  spread: PositionResult["spread"];
}

/** Fewer municipalities than this do not tell of the country, */
const FEWEST_AREAS = 50;
/** nor fewer counties (hyvinvointialue), of which there are two dozen, than this. */
export const FEWEST_COUNTIES = 15;

export function sortedFigures(figures: readonly number[], fewest = FEWEST_AREAS): Outcome<SortedFigures> {
  if (figures.length < fewest) return refused("too-few-areas", [String(figures.length)]);
  const values = [...figures].sort((a, b) => a - b);
  const at = (share: number): number => quantileOf(values, share);
  const spread = { minimum: at(0), p25: at(0.25), median: at(0.5), p75: at(0.75), maximum: at(1) };
  return answered({ values, fifths: fifthLimits(values), spread });
}

/** Limits come from counts and the figure is rounded: its place lies within its interval all the same. */
export function positionOf(value: number, limits: Limits | null, all: SortedFigures): PositionResult {
  const { values, fifths, spread } = all;
  const percentile = percentileOf(value, values);
  return {
    percentile,
    below: (100 * firstAt(values, (one) => one >= value)) / values.length,
    percentileLimits: limits && {
      lower: Math.min(percentile, percentileOf(limits.lower, values)),
      upper: Math.max(percentile, percentileOf(limits.upper, values)),
    },
    quintile: fifths && fifthOf(value, fifths),
    areas: values.length,
    spread,
  };
}

/** Per cent of the values that are smaller, half of the equal ones with them. */
export function percentileOf(value: number, sorted: readonly number[]): number {
  const smaller = firstAt(sorted, (one) => one >= value);
  const upTo = firstAt(sorted, (one) => one > value);
  return (100 * (smaller + upTo)) / 2 / sorted.length;
}

/** Place of the first value that passes; the length where none does. The values that pass stand last. */
function firstAt(sorted: readonly number[], passes: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] ?? Number.NaN)) high = middle;
    else low = middle + 1;
  }
  return low;
}
