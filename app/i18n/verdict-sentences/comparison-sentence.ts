import type { Area } from "#app/domain/area.ts";
import type { Beside } from "#app/domain/set-beside.ts";
import type { Locale } from "#app/domain/text.ts";
import type { BenchmarkFrom, ComparisonResult, Outcome, PairResult } from "#app/domain/verdict.ts";
import { type Place, placeForms } from "../place-names.ts";
import type { Strength } from "./difference-words.ts";
import { amount, benchmarkAmount, differenceWords, type VerdictFacts, verdictWords } from "./facts.ts";
import { namesText, refusalSentence } from "./refusal-sentence.ts";
import { teaClasses } from "./tea-sentence.ts";
import { quantityOf } from "./words.ts";

/**
 * What a figure is compared with: another area (the country too; `years`: over several years), the rest of
 * the county that it is part of, or the municipalities most like it together.
 */
export type Against =
  | { kind: "area"; place: Place; years?: boolean }
  | { kind: "rest"; county: Area }
  | { kind: "similar" };

/** What lists set a figure beside, for sentences. */
export function againstOf(to: Beside, county: Area, country: Area): Against {
  return to === "rest" ? { kind: "rest", county } : { kind: "area", place: country };
}

/**
 * How a figure stands beside another one: "Osuus on suurempi kuin koko maassa (7,1 %), ja ero on
 * tilastollisesti selvä." Which way and how much is always said, then how sure it is. Better or worse is said
 * only where the judgement says it. Follows a sentence that has told the figure itself.
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
  const own = differenceWords(locale);
  // Of one and the same number there is no difference to speak of.
  const strength = strengthOf(result);
  const than = thanWhat(against, result.benchmarkFrom, locale);
  const told = own.comparison(
    quantityOf(facts.unit),
    sideOf(result),
    strength,
    than,
    benchmarkAmount(facts, result, locale),
  );
  const judged = result.judgement === "better" || result.judgement === "worse";
  return [
    told,
    ...teaClasses(facts, result, locale),
    ...(result.why && strength !== "same" ? [own.untested(result.why.refusal, facts.unit)] : []),
    ...(judged ? [own.standing(result.judgement === "better")] : []),
    ...leftOut(result, names, locale),
  ].join(" ");
}

function leftOut(
  { missing, benchmarkFrom }: ComparisonResult,
  names: (key: string) => string,
  locale: Locale,
): string[] {
  if (missing.length === 0) return [];
  const { without, withoutFigure } = differenceWords(locale);
  const told = namesText(missing, names, verdictWords(locale).more);
  return [benchmarkFrom === "middle" ? withoutFigure(told) : without(told, missing.length === 1)];
}

/** Two years side by side. Never a rise or a fall: two years do not make a development. */
export function pairSentence(
  facts: VerdictFacts,
  outcome: Outcome<PairResult>,
  names: (key: string) => string,
  locale: Locale,
): string {
  const words = differenceWords(locale);
  if (!outcome.ok && outcome.refusal === "series-break") return words.acrossBreak(outcome.about[0] ?? "");
  if (!outcome.ok) return refusalSentence(outcome, names, locale);
  const { result } = outcome;
  const strength = strengthOf({ ...result, relevant: true, close: false });
  const { previousYear, previous, why } = result;
  const told = words.pair(
    quantityOf(facts.unit),
    sideOf(result),
    strength,
    previousYear,
    amount(facts, previous, locale),
  );
  return why && strength !== "same" ? `${told} ${words.untested(why.refusal, facts.unit)}` : told;
}

/** The numbers of a sentence are those that are shown: a difference of one and the same number is none. */
function sideOf({ direction }: Pick<ComparisonResult, "direction">): "lower" | "higher" {
  return direction === "lower" ? "lower" : "higher";
}

function strengthOf({
  direction,
  significance,
  relevant,
  close,
}: Pick<ComparisonResult, "direction" | "significance" | "relevant" | "close">): Strength {
  if (significance === "not-tested") return direction === "equal" ? "same" : "untested";
  if (direction === "equal") return "same";
  if (significance === "exact") return relevant ? "exact" : "exact-small";
  if (significance === "none") return close ? "similar" : "unproven";
  if (!relevant) return "small";
  return significance === "99.8" ? "very-clear" : "clear";
}

/** The rest of a county as it follows "than": of the others together, unless `from` says otherwise. */
export function thanRest(county: Area, from: BenchmarkFrom | null, locale: Locale): string {
  return thanWhat({ kind: "rest", county }, from ?? "summed", locale);
}

/** "muualla Kymenlaaksossa": what a figure is compared with, as it follows "than". */
export function thanWhat(against: Against, from: BenchmarkFrom, locale: Locale): string {
  const words = verdictWords(locale);
  if (against.kind === "similar") return words.similarAreas;
  const place = placeForms(against.kind === "rest" ? against.county : against.place, locale);
  if (against.kind === "rest") {
    if (from === "middle") return words.middle(place);
    return (from === "published" ? words.wholeOf : words.elsewhereIn)(place.where, place.name);
  }
  if (from === "middle") return words.middle(null);
  const where = place.where ?? words.inPlace(place.name);
  const told = against.years ? words.sameYears(where) : where;
  return from === "summed" ? words.summed(told) : told;
}
