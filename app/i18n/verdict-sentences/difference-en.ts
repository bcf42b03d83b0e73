import type { Unit } from "#app/domain/indicator.ts";
import type { Refusal } from "#app/domain/verdict.ts";
import type { DifferenceWords, Strength } from "./difference-words.ts";
import type { Quantity } from "./words.ts";

const NAME: Record<Quantity, string> = { share: "The share", figure: "The figure" };

const KINDS: Partial<Record<Unit, string>> = { mean: "a mean", index: "an index", ratio: "a ratio" };

function withoutInterval(unit: Unit): string {
  const kind = KINDS[unit];
  return kind
    ? `the figure is ${kind} whose random variation cannot be worked out from what is published`
    : "the figure’s random variation cannot be worked out from what is published";
}

const REASONS: Partial<Record<Refusal, string>> = {
  "no-count": "the source does not give the number behind the figure",
  "no-denominator": "the source does not say how large the group behind the figure is",
  "count-only": "the figure is only a count",
  balance: "the figure is the difference between two counts",
  "contradictory-count": "the source’s count and rate do not agree",
};

const CERTAINTY: Record<Strength, string> = {
  same: ".",
  similar: ": the difference is within random variation.",
  unproven: ", but the difference is within random variation.",
  small: ": the difference is statistically clear but small.",
  clear: ", and the difference is statistically clear.",
  "very-clear": ", and the difference is statistically very clear.",
  exact: ".",
  "exact-small": ".",
  untested: ".",
};

/** "higher than", "the same as" */
function size(side: "lower" | "higher", strength: Strength): string {
  if (strength === "same") return "the same as";
  if (strength === "similar") return "about the same as";
  return `${strength === "small" || strength === "exact-small" ? "slightly " : ""}${side} than`;
}

/** Sentences of differences in English. */
export const differenceEn: DifferenceWords = {
  comparison: (quantity, side, strength, than, amount) =>
    `${NAME[quantity]} is ${size(side, strength)} ${than} (${amount})${CERTAINTY[strength]}`,
  pair: (quantity, side, strength, year, amount) => {
    const sure = strength === "clear" || strength === "very-clear" || strength === "small";
    const how = sure ? ", and random variation does not explain the difference." : CERTAINTY[strength];
    return `${NAME[quantity]} is ${size(side, sure ? "clear" : strength)} in ${year} (${amount})${how}`;
  },
  acrossBreak: (first) =>
    `The statistics changed in ${first}, and the figure cannot be compared with the one before it.`,
  untested: (refusal, unit) =>
    `The difference has not been tested, because ${REASONS[refusal] ?? withoutInterval(unit)}.`,
  standing: (better) => `In this respect the situation is ${better ? "better" : "worse"}.`,
  without: (names, one) =>
    `The comparison leaves out the ${one ? "municipality" : "municipalities"} whose figure or the numbers behind it are not known (${names}).`,
  withoutFigure: (names) =>
    `The comparison covers the municipalities with a published figure (missing: ${names}).`,
};
