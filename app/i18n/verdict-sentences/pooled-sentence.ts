import type { Area } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Outcome, PooledResult } from "#app/domain/verdict.ts";
import { comparisonSentence } from "./comparison-sentence.ts";
import { amount, rangeTexts, type VerdictFacts, verdictWords, yearsText } from "./facts.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { quantityOf } from "./words.ts";

/** Five years together with their range of chance, and how they stand beside the country's same years. */
export function pooledSentence(
  facts: VerdictFacts,
  country: Area,
  outcome: Outcome<PooledResult>,
  names: (key: string) => string,
  locale: Locale,
): string {
  if (!outcome.ok && outcome.refusal === "without-chance") return verdictWords(locale).pooledOfTotals;
  if (!outcome.ok) return refusalSentence(outcome, names, locale);
  const { years, value, interval, country: beside } = outcome.result;
  const told = verdictWords(locale).pooled(
    quantityOf(facts.unit),
    yearsText(years),
    amount(facts, value, locale),
    { ...rangeTexts(facts, interval.limits, locale), atLeast: interval.atLeast },
  );
  const against = { kind: "area", place: country, years: true } as const;
  return `${told} ${comparisonSentence(facts, against, beside, names, locale)}`;
}
