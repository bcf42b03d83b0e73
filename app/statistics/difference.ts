import type { CountedFigure, Limits } from "#app/domain/verdict.ts";
import { type Difference, directionBetween } from "./comparison.ts";
import type { ConfidenceLevel } from "./confidence.ts";
import { figureLimits, figureValue } from "./figure-interval.ts";
import { wilsonLimits } from "./wilson-interval.ts";

/**
 * Two areas, or two years, side by side: the interval of their difference, put together from the intervals of both (for shares Newcombe
 * 1998, method 10; for rates the same construction, MOVER: Zou & Donner 2008). They differ when the interval leaves out nought.
 * Two overlapping intervals may still differ: looking at overlap is too strict (Schenker & Gentleman 2001).
 * Assumes that the two are independent: an area is never compared with one that it is part of. Persons who stay from one year to the next
 * make two years alike, and the interval of their difference wider than it need be.
 * Throws where the two are not of the same kind: that is a mistake in the program.
 */
export function compareTwo(own: CountedFigure, other: CountedFigure): Difference {
  if (own.model !== other.model || own.multiplier !== other.multiplier)
    throw new Error(
      `figures of different kinds: ${own.model} × ${own.multiplier}, ${other.model} × ${other.multiplier}`,
    );
  const [a, b] = [figureValue(own), figureValue(other)];
  const limits = differenceLimits(own, other, "95");
  const significance = !leavesOutNought(limits)
    ? "none"
    : leavesOutNought(differenceLimits(own, other, "99.8"))
      ? "99.8"
      : "95";
  return { direction: directionBetween(a, b), significance, difference: a - b, limits };
}

/** Interval of own − other, in the unit. */
export function differenceLimits(own: CountedFigure, other: CountedFigure, level: ConfidenceLevel): Limits {
  const [a, b] = [figureValue(own), figureValue(other)];
  const [ofA, ofB] = [partLimits(own, level), partLimits(other, level)];
  const difference = a - b;
  return {
    lower: difference - Math.hypot(a - ofA.lower, ofB.upper - b),
    upper: difference + Math.hypot(ofA.upper - a, b - ofB.lower),
  };
}

/** Newcombe's method takes Wilson's limits however few the cases: with exact ones the difference's interval would be too wide. */
function partLimits(figure: CountedFigure, level: ConfidenceLevel): Limits {
  const { count, denominator, multiplier, model } = figure;
  if (model === "rate") return figureLimits(figure, level);
  const { lower, upper } = wilsonLimits(count, denominator, level);
  return { lower: lower * multiplier, upper: upper * multiplier };
}

function leavesOutNought({ lower, upper }: Limits): boolean {
  return lower > 0 || upper < 0;
}
