/**
 * Why a method does not answer (kieltäytymisen syy). Each has a sentence in three languages: a refusal is a
 * result, not an error. Of an interval: unit-without-interval · count-only · balance · no-count ·
 * no-denominator · contradictory-count · without-chance. Of a comparison: no-benchmark · different-terms ·
 * part-hidden. Of a trend: too-few-points · gap-in-points · overlapping-periods · series-break ·
 * restandardised · no-interval. Of two years: no-previous-year. Of a place in the country: too-few-areas. Of
 * a merged or pooled figure: member-missing · members-without-figure · member-hidden. Of similar areas:
 * inputs-missing. Of a goal: no-target · no-figure · target-year-past · no-baseline · progress-not-shown.
 */
export const REFUSALS = [
  "no-figure",
  "unit-without-interval",
  "count-only",
  "balance",
  "no-count",
  "no-denominator",
  "contradictory-count",
  "no-benchmark",
  "different-terms",
  "part-hidden",
  "too-few-points",
  "gap-in-points",
  "overlapping-periods",
  "series-break",
  "restandardised",
  "without-chance",
  "no-interval",
  "no-previous-year",
  "too-few-areas",
  "member-missing",
  "members-without-figure",
  "member-hidden",
  "inputs-missing",
  "no-target",
  "no-baseline",
  "target-year-past",
  "progress-not-shown",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/**
 * What a method answers: its result, or why there is none. `about`: years or area keys that the reason names,
 * else empty.
 */
export type Outcome<T> = { ok: true; result: T } | Refused;
export interface Refused {
  ok: false;
  refusal: Refusal;
  about: readonly string[];
}

export function refused(refusal: Refusal, about: readonly string[] = []): Refused {
  return { ok: false, refusal, about };
}

export function answered<T>(result: T): Outcome<T> {
  return { ok: true, result };
}
