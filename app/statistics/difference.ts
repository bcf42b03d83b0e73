import type { CountedFigure, Evidence, Limits } from "#app/domain/verdict.ts";
import { atMostClear, type Difference, directionBetween } from "./comparison.ts";
import type { ConfidenceLevel } from "./confidence.ts";
import { highEnd, lowEnd } from "./figure-ends.ts";
import { figureLimits, figureValue } from "./figure-interval.ts";
import { wilsonLimits } from "./wilson-interval.ts";

/**
 * Two areas, or two years, side by side: the interval of their difference, put together from the intervals of
 * both (for shares Newcombe 1998, method 10; for rates and for limits that a source gave the same
 * construction, MOVER: Zou & Donner 2008). They differ when the interval leaves out nought. Two overlapping
 * intervals may still differ: looking at overlap is too strict (Schenker & Gentleman 2001). Where rounding
 * leaves a figure open, the worst combination counts: the lower limit is of the smallest own and the largest
 * other figure.
 * Assumes that the two are independent: an area is never compared with one that it is part of. Persons who
 * stay from one year to the next make two years alike, and the interval of their difference wider than it
 * need be. Of events no difference is very clear: one person has many.
 * Throws where the two are not of the same kind: that is a mistake in the program.
 */
export function compareTwo(own: Evidence, other: Evidence): Difference {
  if (own.model !== "published" && other.model !== "published") holdSameKind(own, other);
  const [a, b] = [evidenceValue(own), evidenceValue(other)];
  const limits = differenceLimits(own, other, "95");
  const significance = !leavesOutNought(limits)
    ? "none"
    : leavesOutNought(differenceLimits(own, other, "99.8"))
      ? "99.8"
      : "95";
  const found: Difference = {
    direction: directionBetween(a, b),
    significance,
    difference: a - b,
    limits,
  };
  return own.model === "rate" || other.model === "rate" ? atMostClear(found) : found;
}

function holdSameKind(own: CountedFigure, other: CountedFigure): void {
  if (own.model !== other.model || own.multiplier !== other.multiplier)
    throw new Error(
      `figures of different kinds: ${own.model} × ${own.multiplier}, ${other.model} × ${other.multiplier}`,
    );
}

/** Interval of own − other, in the unit. */
export function differenceLimits(own: Evidence, other: Evidence, level: ConfidenceLevel): Limits {
  const [a, b] = [endsOf(own, level), endsOf(other, level)];
  return {
    lower: a.low.value - b.high.value - Math.hypot(a.low.value - a.low.lower, b.high.upper - b.high.value),
    upper: a.high.value - b.low.value + Math.hypot(a.high.upper - a.high.value, b.low.value - b.low.lower),
  };
}

export function evidenceValue(figure: Evidence): number {
  return figure.model === "published" ? figure.value : figureValue(figure);
}

/** A possible figure with its limits of chance. */
type End = Limits & { value: number };

/** The smallest and the largest figure that rounding allows, each with its own limits. */
function endsOf(figure: Evidence, level: ConfidenceLevel): { low: End; high: End } {
  if (figure.model === "published") {
    const end = { value: figure.value, ...(level === "95" ? figure.limits : figure.wide) };
    return { low: end, high: end };
  }
  const low = endOf(lowEnd(figure), level);
  return { low, high: figure.bounds ? endOf(highEnd(figure), level) : low };
}

/**
 * Newcombe's method takes Wilson's limits however few the cases: with exact ones the difference's interval
 * would be too wide.
 */
function endOf(figure: CountedFigure, level: ConfidenceLevel): End {
  const { count, denominator, multiplier, model, dispersion = 1 } = figure;
  const value = figureValue(figure);
  if (model === "rate") return { value, ...figureLimits(figure, level) };
  const { lower, upper } = wilsonLimits(count / dispersion, denominator / dispersion, level);
  return { value, lower: lower * multiplier, upper: upper * multiplier };
}

function leavesOutNought({ lower, upper }: Limits): boolean {
  return lower > 0 || upper < 0;
}
