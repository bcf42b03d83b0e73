import type { Locale } from "#app/domain/text.ts";
import type { IntervalResult, Outcome, PositionResult } from "#app/domain/verdict.ts";
import { formatNumber } from "../format.ts";
import { amount, type VerdictFacts, verdictWords } from "./facts.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { quantityOf } from "./words.ts";

/** The place among the country's municipalities, with its uncertainty: no league table. */
export function positionSentence(
  outcome: Outcome<PositionResult>,
  names: (key: string) => string,
  locale: Locale,
): string {
  if (!outcome.ok) return refusalSentence(outcome, names, locale);
  const { areas, percentile, percentileLimits } = outcome.result;
  const words = verdictWords(locale);
  const whole = (value: number): string => formatNumber(value, 0, locale);
  const told = words.position(whole(areas), whole(percentile));
  if (!percentileLimits) return told;
  return `${told} ${words.positionRange(whole(percentileLimits.lower), whole(percentileLimits.upper))}`;
}

/** The interval of the figure, and what it was made of. */
export function intervalSentence(
  facts: VerdictFacts,
  outcome: Outcome<IntervalResult>,
  names: (key: string) => string,
  locale: Locale,
): string {
  if (!outcome.ok) return refusalSentence(outcome, names, locale);
  const { limits, counted, atLeast } = outcome.result;
  const words = verdictWords(locale);
  const whole = (value: number): string => formatNumber(value, 0, locale);
  return [
    words.interval(
      quantityOf(facts.unit),
      formatNumber(limits.lower, facts.decimals, locale),
      amount(facts, limits.upper, locale),
    ),
    words.intervalCounts(whole(counted.count), whole(counted.denominator)),
    ...(atLeast ? [words.atLeast] : []),
  ].join(" ");
}
