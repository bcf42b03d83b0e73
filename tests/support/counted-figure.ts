import type { CountedFigure, CountModel } from "#app/domain/verdict.ts";

/**
 * A figure made of a count, for tests of methods: shares in per cent, events per 1,000, unless said
 * otherwise.
 */
export function figureOf(
  model: CountModel,
  count: number,
  denominator: number,
  multiplier = model === "proportion" ? 100 : 1000,
): CountedFigure {
  return { count, denominator, multiplier, model };
}

/** A share of persons as a share, 0–1. */
export function shareOf(count: number, people: number): CountedFigure {
  return figureOf("proportion", count, people, 1);
}

/** Events per 1,000. */
export function rateOf(count: number, people: number): CountedFigure {
  return figureOf("rate", count, people);
}
