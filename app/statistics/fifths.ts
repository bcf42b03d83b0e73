import { quantileOf } from "./quantile.ts";

/** Fewer figures than this tell too little of the country to be divided in five. */
const FEWEST_FIGURES = 50;
const FIFTHS = [0.2, 0.4, 0.6, 0.8];

/**
 * The four limits that divide a distribution in five equally large parts (quintiles, by linear interpolation:
 * Hyndman & Fan 1996, type 7). Null where there are under 50 figures, or where so many are equal that the
 * limits do not differ.
 */
export function fifthLimits(values: readonly number[]): number[] | null {
  if (values.length < FEWEST_FIGURES) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const limits = FIFTHS.map((share) => quantileOf(sorted, share));
  return new Set(limits).size === limits.length ? limits : null;
}

/**
 * The limits between classes of a map: the four between fifths, or fewer where so many figures are equal that
 * some of them coincide; then the classes differ but are not equally large. None where all figures are equal.
 * Null where there are under 50 figures.
 */
export function classLimits(values: readonly number[]): number[] | null {
  if (values.length < FEWEST_FIGURES) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const limits = FIFTHS.map((share) => quantileOf(sorted, share));
  const largest = sorted.at(-1) ?? 0;
  return [...new Set(limits)].filter((limit) => limit < largest);
}

/** Which fifth (or class, by its limits) a value is in: 1 the smallest values, 5 the largest. */
export function fifthOf(value: number, limits: readonly number[]): number {
  return 1 + limits.filter((limit) => value > limit).length;
}
