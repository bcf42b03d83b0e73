import type { Locale } from "#app/domain/text.ts";
import type { Outcome, TrendResult } from "#app/domain/verdict.ts";
import { sizeText, type VerdictFacts, verdictWords, yearsText } from "./facts.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { quantityOf } from "./words.ts";

/**
 * The trend by its ladder: clear · small but consistent · no demonstrable change, with the smallest that our own test would probably have
 * found · cannot be judged, with the reason. Only the first two say that anything grew or fell.
 */
export function trendSentence(
  facts: VerdictFacts,
  outcome: Outcome<TrendResult>,
  names: (key: string) => string,
  locale: Locale,
): string {
  if (!outcome.ok) return refusalSentence(outcome, names, locale);
  const { step, direction, years, change, judgement, smallestStrict } = outcome.result;
  const words = verdictWords(locale);
  const period = yearsText(years);
  if (step === "none") return words.noTrend(period, sizeText(facts, smallestStrict, locale));
  const told = words.trend(
    quantityOf(facts.unit),
    direction === "higher",
    step,
    period,
    sizeText(facts, change, locale),
  );
  return judgement === "better" || judgement === "worse"
    ? `${told} ${words.trendJudged(judgement === "better")}`
    : told;
}
