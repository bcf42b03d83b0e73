import type { CountedFigure } from "#app/domain/verdict.ts";

/**
 * The smallest and the largest figure that rounding allows (rules of our own, docs/methods.md: Intervals):
 * the fewest cases among the most, and the most among the fewest. A figure whose count and denominator are
 * known is both itself. Assumes that the bounds were made by denominator.ts.
 * Refuses nothing: where nothing says how many there are at the most, the smallest figure has no cases.
 */
export function lowEnd(figure: CountedFigure): CountedFigure {
  const { bounds } = figure;
  if (!bounds) return figure;
  const { leastCount, leastDenominator, mostDenominator } = bounds;
  return mostDenominator === null
    ? withEnds(figure, 0, leastDenominator)
    : withEnds(figure, leastCount, mostDenominator);
}

export function highEnd(figure: CountedFigure): CountedFigure {
  const { bounds, model } = figure;
  if (!bounds) return figure;
  const { mostCount, leastDenominator } = bounds;
  // A share is never more than the whole, whatever the ends would give.
  const count = model === "proportion" ? Math.min(mostCount, leastDenominator) : mostCount;
  return withEnds(figure, count, leastDenominator);
}

/** The figure with these in place of its own, and nothing left open. */
function withEnds(
  { multiplier, model, dispersion }: CountedFigure,
  count: number,
  denominator: number,
): CountedFigure {
  const end: CountedFigure = { count, denominator, multiplier, model };
  if (dispersion !== undefined) end.dispersion = dispersion;
  return end;
}
