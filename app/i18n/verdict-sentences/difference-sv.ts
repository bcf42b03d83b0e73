import type { Unit } from "#app/domain/indicator.ts";
import type { Refusal } from "#app/domain/verdict.ts";
import type { DifferenceWords, Strength } from "./difference-words.ts";
import type { Quantity } from "./words.ts";

const NAME: Record<Quantity, string> = { share: "Andelen", figure: "Talet" };
const LOWER: Record<Quantity, string> = { share: "mindre", figure: "lägre" };
const HIGHER: Record<Quantity, string> = { share: "större", figure: "högre" };
const SAME: Record<Quantity, string> = { share: "densamma", figure: "detsamma" };

const KINDS: Partial<Record<Unit, string>> = { mean: "ett medeltal", index: "ett index", ratio: "en kvot" };

function withoutInterval(unit: Unit): string {
  const kind = KINDS[unit];
  return kind
    ? `talet är ${kind} vars slumpvariation inte kan beräknas utifrån de publicerade talen`
    : "talets slumpvariation inte kan beräknas utifrån de publicerade talen";
}

const REASONS: Partial<Record<Refusal, string>> = {
  "no-count": "källan inte uppger antalet bakom talet",
  "no-denominator": "källan inte uppger hur stor gruppen bakom talet är",
  "count-only": "talet är enbart ett antal",
  balance: "talet är skillnaden mellan två antal",
  "contradictory-count": "källans antal och relationstal inte stämmer överens",
};

const CERTAINTY: Record<Strength, string> = {
  same: ".",
  similar: ": skillnaden ryms inom slumpvariationen.",
  unproven: ", men skillnaden ryms inom slumpvariationen.",
  small: ": skillnaden är statistiskt tydlig men liten.",
  clear: ", och skillnaden är statistiskt tydlig.",
  "very-clear": ", och skillnaden är statistiskt mycket tydlig.",
  exact: ".",
  "exact-small": ".",
  untested: ".",
};

/** "högre än", "densamma som" */
function size(quantity: Quantity, side: "lower" | "higher", strength: Strength): string {
  if (strength === "same") return `${SAME[quantity]} som`;
  if (strength === "similar") return `ungefär ${SAME[quantity]} som`;
  const plain = side === "lower" ? LOWER[quantity] : HIGHER[quantity];
  return `${strength === "small" || strength === "exact-small" ? "något " : ""}${plain} än`;
}

/** Meningar om skillnader på svenska. */
export const differenceSv: DifferenceWords = {
  comparison: (quantity, side, strength, than, amount) =>
    `${NAME[quantity]} är ${size(quantity, side, strength)} ${than} (${amount})${CERTAINTY[strength]}`,
  pair: (quantity, side, strength, year, amount) => {
    const sure = strength === "clear" || strength === "very-clear" || strength === "small";
    const how = sure ? ", och skillnaden förklaras inte av slumpvariation." : CERTAINTY[strength];
    return `${NAME[quantity]} är ${size(quantity, side, sure ? "clear" : strength)} år ${year} (${amount})${how}`;
  },
  acrossBreak: (first) =>
    `Statistikföringen ändrades år ${first}, och talet kan inte jämföras med det föregående.`,
  untested: (refusal, unit) =>
    `Skillnaden har inte testats, eftersom ${REASONS[refusal] ?? withoutInterval(unit)}.`,
  standing: (better) => `I detta avseende är läget ${better ? "bättre" : "sämre"}.`,
  without: (names, one) =>
    `Jämförelsen omfattar inte ${one ? "den kommun" : "de kommuner"} vars tal eller antalen bakom det inte är kända (${names}).`,
  withoutFigure: (names) => `Jämförelsen omfattar de kommuner vars tal har publicerats (saknas: ${names}).`,
};
