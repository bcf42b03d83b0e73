import type { Limits, PublishedFigure } from "#app/domain/verdict.ts";
import { Z } from "./confidence.ts";

/**
 * A figure with the 95 % limits that its source gave (a survey with its design, a standardised index): they
 * win over any of ours. The 99.8 % limits are put as much further out, on each side by the ratio of the
 * normal quantiles. Assumes that the source's limits are 95 % ones and near enough to normal on each side.
 * Refuses (null) limits that do not hold the figure: they are not of it.
 */
export function publishedFigure(value: number, limits: Limits, bounds: Limits): PublishedFigure | null {
  const { lower, upper } = limits;
  if (!(lower <= value && value <= upper && lower < upper)) return null;
  const further = Z["99.8"] / Z["95"];
  const wide = {
    lower: Math.max(bounds.lower, value - (value - lower) * further),
    upper: Math.min(bounds.upper, value + (upper - value) * further),
  };
  return { model: "published", value, limits, wide };
}

/** What a figure can be at all: a share lies between nought and the whole, a rate is not negative. */
export function possibleValues(unit: string): Limits {
  if (unit === "percent") return { lower: 0, upper: 100 };
  return { lower: unit.startsWith("per-") ? 0 : Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
}

/** The standard error that limits tell of. */
export function standardErrorOf({ lower, upper }: Limits): number {
  return (upper - lower) / (2 * Z["95"]);
}
