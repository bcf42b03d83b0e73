import type { Unit } from "#app/domain/indicator.ts";
import type { RelevanceLimit } from "./relevance.ts";

/** What the municipalities' latest figures lie between, in the unit. */
export interface NationalRange {
  lowest: number;
  highest: number;
  mean: number;
}

/**
 * As many limits of relevance as an axis spans at least: a difference that just matters is then seen, and one
 * that does not is small.
 */
const LIMITS = 4;
/** The share of the country's range that an axis spans at least. */
const OF_RANGE = 0.1;

/**
 * What an axis of an indicator spans at least, in its unit, so that a difference nobody would act on is not
 * drawn as a cliff. A convention of ours, not a finding. Counts follow the size of the place, so that their
 * range over the country tells nothing; null range: no municipality has a figure.
 */
export function leastSpan(unit: Unit, limit: RelevanceLimit, range: NationalRange | null): number {
  const relative = limit.relative === null ? 0 : limit.relative * Math.abs(range?.mean ?? 0);
  const relevant = LIMITS * Math.max(relative, limit.absolute ?? 0);
  const national = range === null || unit === "count" ? 0 : OF_RANGE * (range.highest - range.lowest);
  return Math.max(relevant, national);
}
