import { neverVaries } from "#app/domain/certainty.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Outcome, TrendResult } from "#app/domain/verdict.ts";
import { amount, roughSizeText, type VerdictFacts, verdictWords, yearsText } from "./facts.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { type DatedAmount, quantityOf } from "./words.ts";

/**
 * The trend by its ladder: clear · small but consistent · varying, with its course · no demonstrable change,
 * with the smallest that our own test would probably have found · not tested, with the reason. What is told
 * are the first and the last figure, never the line between them. `told`: the year of the figure that a
 * sentence before it has told; it is not said again.
 */
export function trendSentence(
  facts: VerdictFacts,
  outcome: Outcome<TrendResult>,
  names: (key: string) => string,
  locale: Locale,
  told: number | null = null,
): string {
  if (!outcome.ok && outcome.refusal === "without-chance") return verdictWords(locale).trendOfTotals;
  if (!outcome.ok) return refusalSentence(outcome, names, locale);
  const { step, direction, years, judgement, smallestStrict, turnedLately } = outcome.result;
  const words = verdictWords(locale);
  const quantity = quantityOf(facts.unit);
  const period = yearsText(years);
  if (step === "varying") return courseSentence(facts, outcome.result, locale, told);
  const [from, to] = endsOf(facts, outcome.result, locale, told);
  if (neverVaries(outcome.result)) return words.steady(quantity, period, to?.amount ?? null);
  if (step === "none") return words.noTrend(period, roughSizeText(facts, smallestStrict, locale));
  return [
    words.trend(quantity, direction === "higher", step, from, to),
    // Before the turn: it is the whole course that is judged.
    ...(judgement === "better" || judgement === "worse" ? [words.trendJudged(judgement === "better")] : []),
    ...(turnedLately ? [words.turnedLately] : []),
  ].join(" ");
}

/**
 * Years that differ by more than chance, but not one way: with the year in which they turned, where there is
 * one.
 */
function courseSentence(
  facts: VerdictFacts,
  result: TrendResult,
  locale: Locale,
  told: number | null,
): string {
  const words = verdictWords(locale);
  const quantity = quantityOf(facts.unit);
  const [from, to] = endsOf(facts, result, locale, told);
  const at = result.turn === null ? -1 : result.years.indexOf(result.turn);
  if (at < 0) return words.varying(quantity, yearsText(result.years), from, to);
  const isDown = (result.values[at] ?? 0) < (result.values[0] ?? 0);
  return words.turned(quantity, isDown, dated(facts, result, at, locale), from, to);
}

/** The first and the last figure; null where the last one has been told. */
function endsOf(
  facts: VerdictFacts,
  result: TrendResult,
  locale: Locale,
  told: number | null,
): [from: DatedAmount, to: DatedAmount | null] {
  const to = dated(facts, result, -1, locale);
  return [dated(facts, result, 0, locale), to.year === told ? null : to];
}

function dated(facts: VerdictFacts, { years, values }: TrendResult, at: number, locale: Locale): DatedAmount {
  return { year: years.at(at) ?? 0, amount: amount(facts, values.at(at) ?? 0, locale) };
}
