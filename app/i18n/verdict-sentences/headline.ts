import { type Area, COUNTRY_CODE } from "#app/domain/area.ts";
import { setBeside } from "#app/domain/set-beside.ts";
import type { Locale } from "#app/domain/text.ts";
import type { JudgedResult } from "#app/domain/verdict.ts";
import type { SideCounts, VerdictCounts } from "#app/domain/verdict-counts.ts";
import { factSentence } from "../fact-sentence.ts";
import { placeForms } from "../place-names.ts";
import type { Overall, Whose } from "./balance-words.ts";
import { againstOf, comparisonSentence } from "./comparison-sentence.ts";
import { balanceWords, sexLead, type VerdictFacts } from "./facts.ts";
import { trendSentence } from "./trend-sentence.ts";

const COUNTRY: Area = { kind: "maa", code: COUNTRY_CODE, name: { fi: "", sv: "", en: "" } };

/**
 * The figure itself, and with it what it means: beside the country (where it has no figure, the rest of the
 * county) and over the years, as far as either can be said.
 */
export function resultHeadline(
  facts: VerdictFacts,
  result: JudgedResult,
  county: Area,
  names: (key: string) => string,
  locale: Locale,
): string {
  const { trend } = result;
  const fact = figureSentence(facts, result, locale);
  const beside = setBeside(result);
  const parts = [
    beside?.outcome.ok
      ? comparisonSentence(facts, againstOf(beside.to, county, COUNTRY), beside.outcome, names, locale)
      : null,
    trend.ok ? trendSentence(facts, trend, names, locale) : null,
  ];
  return [fact, ...parts].filter((part) => part !== null).join(" ");
}

/** "Kotkassa 6,6 % asukkaista sai toimeentulotukea vuonna 2025." */
export function figureSentence(
  { indicator, title, unit, decimals, area: place, sex }: VerdictFacts,
  { value, year }: Pick<JudgedResult, "value" | "year">,
  locale: Locale,
): string {
  const fact = factSentence({ indicator, title, unit, decimals, place, value, year, country: null }, locale);
  return `${sexLead({ title, sex }, locale)}${fact}`;
}

/** Of whom an overview speaks, and what they are compared with. */
export interface OverviewOf {
  whose: Whose;
  against: Overall;
  /** Of a municipality: whose rest takes the place of a country without a figure. */
  county?: Area;
}

/** The overview of many figures: the balance first, better and worse, then what no test has told of. */
export function countsSentence(
  counts: VerdictCounts,
  locale: Locale,
  { whose, against, county }: OverviewOf,
): string {
  const { rest, unjudged, untested, trendsBetter, trendsWorse } = counts;
  const words = balanceWords(locale);
  const sides = (of: SideCounts, what: Overall): string[] => {
    const { better, worse, similar } = of;
    const tested = better + worse + similar;
    const balance = { better, worse, similar, unjudged, untested, tested, whose };
    return tested === 0 ? [] : [words.counts({ ...balance, against: what })];
  };
  const told = [
    ...sides(counts, against),
    ...(county ? sides(rest, { rest: placeForms(county, locale) }) : []),
  ];
  return [
    ...(told.length === 0 ? [words.noneTested] : told),
    ...(unjudged > 0 ? [words.unjudged(unjudged)] : []),
    ...(untested > 0 && told.length > 0 ? [words.untested(untested)] : []),
    ...(trendsBetter + trendsWorse > 0 ? [words.trends(trendsBetter, trendsWorse)] : []),
  ].join(" ");
}

/**
 * The overview of a page that puts nothing first, and why: nothing is shown, or what is shown is not sure
 * enough. Where all that is shown is small, exact or neither good nor bad, the counts say it.
 */
export function nothingFirstSentence(counts: VerdictCounts, locale: Locale, of: OverviewOf): string {
  const { shown, candidates, comparisons, trends } = counts;
  const words = balanceWords(locale);
  const told = countsSentence(counts, locale, of);
  if (candidates > 0) return `${told} ${words.noneSure}`;
  return shown === 0 && comparisons + trends > 0 ? `${words.nothingClear} ${told}` : told;
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
  // A test that errs once in five hundred is no reason to warn.
  const few = byChance < BY_CHANCE.comparison ? null : Math.max(1, Math.round(byChance));
  return balanceWords(locale).tests(tests, few);
}
