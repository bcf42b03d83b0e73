/** What a test says of chance (tilastollinen merkitsevyys): none, past 95 % or past 99.8 %. */
export type Significance = "none" | "95" | "99.8";

/**
 * How certain a difference is (varmuus): tested, and past no limit, the 95 % or the 99.8 % one · exact, of
 * totals in which there is no chance · not tested. Which way and how much is told with each of them.
 */
export type Certainty = Significance | "exact" | "not-tested";

/** Whether a difference is told as one: shown by a test, or exact. */
export function isShown(certainty: Certainty): boolean {
  return certainty === "95" || certainty === "99.8" || certainty === "exact";
}

/** Whether there is a test behind it. */
export function isTested(certainty: Certainty): certainty is Significance {
  return certainty === "none" || certainty === "95" || certainty === "99.8";
}

/** What dividing leaves over in a computer, as a share of the figure. */
const LEFT_OVER = 1e-9;

/** Whether all figures of a trend are one and the same number: then there is no chance to speak of. */
export function neverVaries({ values }: { values: readonly number[] }): boolean {
  const [first = 0] = values;
  return values.every((value) => Math.abs(value - first) <= LEFT_OVER * Math.abs(first));
}
