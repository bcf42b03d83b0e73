/** Sex as Sotkanet splits figures (sukupuoli). Stored in the database as the position in this list. */
export const SEXES = ["total", "male", "female"] as const;
export type Sex = (typeof SEXES)[number];

/**
 * Why a figure is missing (puuttumisen syy). `unknown` = the source has no row and says nothing more.
 * A missing figure is never 0 and never filled in.
 */
export const MISSING_REASONS = [
  "suppressed",
  "not-answered",
  "not-applicable",
  "not-collected",
  "not-yet-published",
  "unknown",
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A value is a number in the indicator's unit, or the reason why there is none. */
export type ObservedValue = { value: number; missing: null } | { value: null; missing: MissingReason };

export function isSex(value: unknown): value is Sex {
  return SEXES.some((sex) => sex === value);
}

export function isMissingReason(value: unknown): value is MissingReason {
  return MISSING_REASONS.some((reason) => reason === value);
}
