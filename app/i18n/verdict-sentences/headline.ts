import { COUNTRY_CODE, type Region } from "#app/domain/region.ts";
import type { Standing } from "#app/domain/standing.ts";
import type { Locale } from "#app/domain/text.ts";
import type { JudgedResult } from "#app/domain/verdict.ts";
import { factSentence } from "../fact-sentence.ts";
import { comparisonSentence } from "./comparison-sentence.ts";
import { type VerdictFacts, verdictWords } from "./facts.ts";
import { trendSentence } from "./trend-sentence.ts";
import type { Overall } from "./words.ts";

const COUNTRY: Region = { kind: "maa", code: COUNTRY_CODE, name: { fi: "", sv: "", en: "" } };

/** The figure itself, and with it what it means: beside the country and over the years, as far as either can be said. */
export function resultHeadline(
  facts: VerdictFacts,
  result: JudgedResult,
  names: (key: string) => string,
  locale: Locale,
): string {
  const { country, trend } = result;
  const fact = figureSentence(facts, result, locale);
  const parts = [
    country?.ok ? comparisonSentence(facts, { kind: "area", place: COUNTRY }, country, names, locale) : null,
    trend.ok ? trendSentence(facts, trend, names, locale) : null,
  ];
  return [fact, ...parts].filter((part) => part !== null).join(" ");
}

/** The figure and the comparison with the country only: for headlines of several indicators. */
export function comparisonHeadline(
  facts: VerdictFacts,
  result: JudgedResult,
  names: (key: string) => string,
  locale: Locale,
): string {
  const fact = figureSentence(facts, result, locale);
  if (!result.country?.ok) return fact;
  return `${fact} ${comparisonSentence(facts, { kind: "area", place: COUNTRY }, result.country, names, locale)}`;
}

/** "Kotkassa 6,6 % asukkaista sai toimeentulotukea vuonna 2025." */
export function figureSentence(
  { indicator, title, unit, decimals, place, sex }: VerdictFacts,
  { value, year }: Pick<JudgedResult, "value" | "year">,
  locale: Locale,
): string {
  const fact = factSentence({ indicator, title, unit, decimals, place, value, year, country: null }, locale);
  return `${verdictWords(locale).sexLead[sex]}${fact}`;
}

/** The overview of a page of indicators in one or two sentences. `against`: what they are compared with. */
export function standingSentence(standing: Standing, locale: Locale, against: Overall = "country"): string {
  const { better, worse, similar, unjudged, trendsBetter, trendsWorse } = standing;
  const words = verdictWords(locale);
  const tested = better + worse + similar;
  if (tested === 0) return words.notTested;
  const told = words.counts({ tested, better, worse, similar, unjudged, against });
  return trendsBetter + trendsWorse > 0 ? `${told} ${words.trends(trendsBetter, trendsWorse)}` : told;
}

/** Chance of a difference where there is none, of one comparison and of one trend. */
const BY_CHANCE = { comparison: 0.05, trend: 0.002 };

/** How many tests are behind a page, and how many of them may show something by chance alone. */
export function testsSentence(
  { comparisons, trends }: { comparisons: number; trends: number },
  locale: Locale,
): string | null {
  const tests = comparisons + trends;
  if (tests === 0) return null;
  const byChance = comparisons * BY_CHANCE.comparison + trends * BY_CHANCE.trend;
  return verdictWords(locale).tests(tests, Math.max(1, Math.round(byChance)));
}
