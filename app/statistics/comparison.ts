import type { Significance } from "#app/domain/certainty.ts";
import type { Direction, Limits } from "#app/domain/verdict.ts";

/**
 * A figure beside one that is taken as known (the country's, as in Fingertips' technical guidance): inside
 * the figure's 95 % interval they are similar; outside it the difference is told; outside the 99.8 % interval
 * it is very clear. Assumes that the benchmark's own chance is small beside the area's; two areas of like
 * size are compared by difference.ts. An area is part of its country, and the larger the part, the more
 * careful this is: it tells a difference of the largest cities a little too seldom. Refuses nothing: a figure
 * without an interval does not come here.
 */
export interface Difference {
  direction: Direction;
  significance: Significance;
  /** Own figure − the other one, in the unit. */
  difference: number;
  /** 95 % limits of the difference; null where the other side is taken as known. */
  limits: Limits | null;
}

/**
 * `limits` 95 %, `wide` 99.8 % of the own figure, all in the unit. Significance is told only where the
 * interval lies on the side that the two numbers say: the limits come from counts and the numbers are
 * rounded, and a page must not deny what it shows. `rounding`: how far the benchmark may be from its
 * published figure; a difference is told only where the interval leaves all of that out.
 */
export function compareWithFixed(
  own: { value: number; limits: Limits; wide: Limits },
  benchmark: number,
  rounding = 0,
): Difference {
  const direction = directionBetween(own.value, benchmark);
  const significance = significanceOf(own, benchmark, direction, rounding);
  return { direction, significance, difference: own.value - benchmark, limits: null };
}

/** Rounding to so many decimals moves a figure by at most this much. */
export function halfStep(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/** What adding and dividing leaves over in a computer, as a share of the figures. */
const LEFT_OVER = 1e-9;

/** Where a figure lies as seen from another; equal: they differ by no more than a computer's own rounding. */
export function directionBetween(own: number, other: number): Direction {
  const difference = own - other;
  return directionOf(
    Math.abs(difference) <= LEFT_OVER * Math.max(Math.abs(own), Math.abs(other)) ? 0 : difference,
  );
}

/**
 * A difference as the two numbers that a page shows tell it: where they are the same number there is none to
 * tell, and where they lie the other way round, as rounding can make them, it is not certain.
 */
export function asShown(found: Difference, own: number, other: number, decimals: number): Difference {
  const direction = directionBetween(shownValue(own, decimals), shownValue(other, decimals));
  return direction === found.direction ? found : { ...found, direction, significance: "none" };
}

/** A figure as pages show it; without decimals as it is. */
export function shownValue(value: number, decimals: number | undefined): number {
  return decimals === undefined ? value : Number(value.toFixed(decimals));
}

/** Of events, of which one person can have many, the intervals are too narrow to call anything very clear. */
export function atMostClear(found: Difference): Difference {
  return found.significance === "99.8" ? { ...found, significance: "95" } : found;
}

export function directionOf(difference: number): Direction {
  return difference > 0 ? "higher" : difference < 0 ? "lower" : "equal";
}

function significanceOf(
  { limits, wide }: { limits: Limits; wide: Limits },
  benchmark: number,
  direction: Direction,
  rounding: number,
): Significance {
  if (direction === "equal" || sideOf(limits, benchmark, rounding) !== direction) return "none";
  return sideOf(wide, benchmark, rounding) === direction ? "99.8" : "95";
}

/**
 * Where an interval lies as seen from a value known to within its rounding; equal: it holds some of what the
 * value may be.
 */
function sideOf({ lower, upper }: Limits, value: number, rounding: number): Direction {
  return value + rounding < lower ? "higher" : value - rounding > upper ? "lower" : "equal";
}
