import type { Direction, Limits, Significance } from "#app/domain/verdict.ts";

/**
 * A figure beside one that is taken as known (the country's, as in Fingertips' technical guidance): inside the figure's 95 % interval they
 * are similar; outside it the difference is told; outside the 99.8 % interval it is very clear. Assumes that the benchmark's own chance is
 * small beside the area's; two areas of like size are compared by difference.ts. An area is part of its country, and the larger the part,
 * the more careful this is: it tells a difference of the largest cities a little too seldom. Refuses nothing: a figure without an interval
 * does not come here.
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
 * `limits` 95 %, `wide` 99.8 % of the own figure, all in the unit. Significance is told only where the interval lies on the side that the
 * two numbers say: the limits come from counts and the numbers are rounded, and a page must not deny what it shows.
 */
export function compareWithFixed(
  own: { value: number; limits: Limits; wide: Limits },
  benchmark: number,
): Difference {
  const difference = own.value - benchmark;
  const direction = directionOf(difference);
  return { direction, significance: significanceOf(own, benchmark, direction), difference, limits: null };
}

export function directionOf(difference: number): Direction {
  return difference > 0 ? "higher" : difference < 0 ? "lower" : "equal";
}

function significanceOf(
  { limits, wide }: { limits: Limits; wide: Limits },
  benchmark: number,
  direction: Direction,
): Significance {
  if (direction === "equal" || sideOf(limits, benchmark) !== direction) return "none";
  return sideOf(wide, benchmark) === direction ? "99.8" : "95";
}

/** Where an interval lies as seen from a value; equal: it holds the value. */
function sideOf({ lower, upper }: Limits, value: number): Direction {
  return value < lower ? "higher" : value > upper ? "lower" : "equal";
}
