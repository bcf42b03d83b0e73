import type { CountedFigure } from "#app/domain/verdict.ts";

/**
 * The smallest and the largest figure that rounding allows (rules of our own, docs/methods.md: Intervals):
 * the fewest cases among the most, and the most among the fewest. A figure whose count and denominator are
 * known is both itself. Assumes that the bounds were made by denominator.ts.
 * Refuses nothing: where nothing says how many there are at the most, the smallest figure has no cases.
 */
export function lowEnd(figure: CountedFigure): CountedFigure {
  if (!figure.bounds) return figure;
  const { bounds, ...whole } = figure;
  const { leastCount, leastDenominator, mostDenominator } = bounds;
  return mostDenominator === null
    ? { ...whole, count: 0, denominator: leastDenominator }
    : { ...whole, count: leastCount, denominator: mostDenominator };
}

export function highEnd(figure: CountedFigure): CountedFigure {
  if (!figure.bounds) return figure;
  const { bounds, ...whole } = figure;
  const { mostCount, leastDenominator } = bounds;
  // A share is never more than the whole, whatever the ends would give.
  const count = whole.model === "proportion" ? Math.min(mostCount, leastDenominator) : mostCount;
  return { ...whole, count, denominator: leastDenominator };
}
