import type { Unit } from "#app/domain/indicator.ts";
import type { Refusal } from "#app/domain/verdict.ts";
import type { DifferenceWords, Strength } from "./difference-words.ts";
import type { Quantity } from "./words.ts";

const NAME: Record<Quantity, string> = { share: "Osuus", figure: "Luku" };

const KINDS: Partial<Record<Unit, string>> = { mean: "keskiarvo", index: "indeksi", ratio: "suhdeluku" };

function withoutInterval(unit: Unit): string {
  const kind = KINDS[unit];
  return kind
    ? `luku on ${kind}, jonka satunnaisvaihtelua ei voi laskea julkaistuista tiedoista`
    : "luvun satunnaisvaihtelua ei voi laskea julkaistuista tiedoista";
}

const REASONS: Partial<Record<Refusal, string>> = {
  "no-count": "lähde ei kerro luvun takana olevaa määrää",
  "no-denominator": "lähde ei kerro, kuinka monesta luku on laskettu",
  "count-only": "luku on pelkkä lukumäärä",
  balance: "luku on kahden määrän erotus",
  "contradictory-count": "lähteen antama määrä ja suhdeluku eivät sovi yhteen",
};

const CERTAINTY: Record<Strength, string> = {
  same: ".",
  similar: ": ero mahtuu satunnaisvaihteluun.",
  unproven: ", mutta ero mahtuu satunnaisvaihteluun.",
  small: ": ero on tilastollisesti selvä mutta pieni.",
  clear: ", ja ero on tilastollisesti selvä.",
  "very-clear": ", ja ero on tilastollisesti hyvin selvä.",
  exact: ".",
  "exact-small": ".",
  untested: ".",
};

function size(side: "lower" | "higher", strength: Strength): string {
  if (strength === "same") return "sama";
  if (strength === "similar") return "suunnilleen sama";
  const plain = side === "lower" ? "pienempi" : "suurempi";
  return strength === "small" || strength === "exact-small" ? `hieman ${plain}` : plain;
}

/** Erojen lauseet suomeksi. */
export const differenceFi: DifferenceWords = {
  comparison: (quantity, side, strength, than, amount) =>
    `${NAME[quantity]} on ${size(side, strength)} kuin ${than} (${amount})${CERTAINTY[strength]}`,
  pair: (quantity, side, strength, year, amount) => {
    const sure = strength === "clear" || strength === "very-clear" || strength === "small";
    const how = sure ? ", eikä ero selity satunnaisvaihtelulla." : CERTAINTY[strength];
    return `${NAME[quantity]} on ${size(side, sure ? "clear" : strength)} kuin vuonna ${year} (${amount})${how}`;
  },
  acrossBreak: (first) =>
    `Tilastointi on muuttunut vuonna ${first}, eikä lukua voi verrata sitä edeltävään lukuun.`,
  untested: (refusal, unit) => `Eroa ei ole testattu, koska ${REASONS[refusal] ?? withoutInterval(unit)}.`,
  standing: (better) => `Tilanne on tältä osin ${better ? "parempi" : "huonompi"}.`,
  without: (names, one) =>
    `Vertailussa ${one ? "ei ole mukana kunta, jonka" : "eivät ole mukana kunnat, joiden"} lukua tai sen takana olevia määriä ei tiedetä (${names}).`,
  withoutFigure: (names) => `Vertailussa ovat mukana kunnat, joiden luku on julkaistu (puuttuu: ${names}).`,
};
