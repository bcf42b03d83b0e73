import type { Region } from "#app/domain/region.ts";
import type { Locale } from "#app/domain/text.ts";
import type { ComparisonResult, Outcome } from "#app/domain/verdict.ts";
import { type Place, placeForms } from "../place-names.ts";
import { amount, type VerdictFacts, verdictWords } from "./facts.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { quantityOf, type Strength } from "./words.ts";

/**
 * What a figure is compared with: another area (the country too; `years`: over several years), the rest of the county that it is part of, or the
 * municipalities most like it together.
 */
export type Against =
  | { kind: "area"; place: Place; years?: boolean }
  | { kind: "rest"; county: Region }
  | { kind: "similar" };

/**
 * How a figure stands beside another one: "Osuus on suurempi kuin koko maassa (7,1 %), ja ero on tilastollisesti selvä." Better or worse
 * is said only where the judgement says it. Follows a sentence that has told the figure itself.
 */
export function comparisonSentence(
  facts: VerdictFacts,
  against: Against,
  outcome: Outcome<ComparisonResult>,
  names: (key: string) => string,
  locale: Locale,
): string {
  if (!outcome.ok) return refusalSentence(outcome, names, locale);
  const { result } = outcome;
  const words = verdictWords(locale);
  const than = thanWhat(against, locale);
  const summed = result.benchmarkFrom === "summed" && against.kind === "area" ? words.summed(than) : than;
  const side = result.significance === "none" ? "equal" : result.direction;
  const told = words.comparison(
    quantityOf(facts.unit),
    side,
    strengthOf(result),
    summed,
    amount(facts, result.benchmark, locale),
  );
  const judged = result.judgement === "better" || result.judgement === "worse";
  return judged ? `${told} ${words.standing(result.judgement === "better", than)}` : told;
}

export function strengthOf({ significance, relevant }: ComparisonResult): Strength {
  if (significance === "none") return relevant ? "unproven" : "similar";
  if (!relevant) return "small";
  return significance === "99.8" ? "very-clear" : "clear";
}

function thanWhat(against: Against, locale: Locale): string {
  const words = verdictWords(locale);
  if (against.kind === "similar") return words.similarAreas;
  const place = placeForms(against.kind === "rest" ? against.county : against.place, locale);
  if (against.kind === "rest") return words.elsewhereIn(place.where, place.name);
  const where = place.where ?? words.inPlace(place.name);
  return against.years ? words.sameYears(where) : where;
}
