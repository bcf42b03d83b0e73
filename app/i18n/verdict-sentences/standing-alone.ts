import type { Area } from "#app/domain/area.ts";
import type { SentenceQuestion } from "#app/domain/report.ts";
import { setBeside } from "#app/domain/set-beside.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { AreaResult, JudgedResult, Outcome, Refusal } from "#app/domain/verdict.ts";
import { hasPhrase } from "../fact-sentence.ts";
import { messagesFor } from "../messages.ts";
import { placeForms } from "../place-names.ts";
import { sexWords } from "../sex-words.ts";
import { againstOf, comparisonSentence, pairSentence } from "./comparison-sentence.ts";
import { verdictWords } from "./facts.ts";
import { type FirstFacts, figureOf } from "./first-sentence.ts";
import { figureSentence } from "./headline.ts";
import { trendSentence } from "./trend-sentence.ts";

export type SubjectFacts = Omit<FirstFacts, "county">;

/**
 * The figure of a result in a sentence that needs no heading: of what, where and when. An indicator without a
 * clause is told by its short name.
 */
export function subjectSentence(facts: SubjectFacts, result: JudgedResult, locale: Locale): string {
  const { indicator, title, name, area, sex } = facts;
  if (hasPhrase(indicator)) return figureSentence(facts, result, locale);
  const { where, name: place } = placeForms(area, locale);
  const whom = sexWords(title, messagesFor(locale).common)[sex].toLowerCase();
  const subject = [inLocale(name, locale) ?? indicator, ...(sex === "total" ? [] : [whom])].join(", ");
  return `${subject}: ${figureOf(facts, result, where ?? verdictWords(locale).inPlace(place), locale)}.`;
}

/** What is told of a result: as a page says it, under its heading, and as it stands alone. */
export interface Told {
  brief: string;
  text: string;
}

/** Areas that a sentence may name beside its own. */
export interface Around {
  /** Whose rest the figure is set beside where the country has none. */
  county: Area;
  country: Area;
  names: (key: string) => string;
}

/**
 * What is told of a result: alone it stands behind the figure itself and, where a method does not answer,
 * behind
 * what it was asked. Null where the question does not arise.
 */
export function toldOf(
  facts: SubjectFacts,
  result: JudgedResult & Pick<AreaResult, "pair">,
  question: SentenceQuestion,
  { county, country, names }: Around,
  locale: Locale,
): Told | null {
  const subject = subjectSentence(facts, result, locale);
  const beside = setBeside(result);
  const against = beside && againstOf(beside.to, county, country);
  const compared = beside && against && comparisonSentence(facts, against, beside.outcome, names, locale);
  const trend = (told: number | null): string => trendSentence(facts, result.trend, names, locale, told);
  const behind = (outcome: Outcome<unknown>, brief: string, told = brief): Told => ({
    brief,
    text: [subject, ...unanswered(question, outcome, locale), told].join(" "),
  });
  switch (question) {
    case "figure":
      return { brief: figureSentence(facts, result, locale), text: subject };
    case "before":
      return behind(result.pair, pairSentence(facts, result.pair, names, locale));
    case "trend":
      return behind(result.trend, trend(null), trend(result.year));
    case "country":
      return beside && compared ? behind(beside.outcome, compared) : null;
    case "headline": {
      // Only what there is an answer to: a page's head does not tell what could not be tested either.
      const answers = (told: number | null): string[] => [
        ...(beside?.outcome.ok && compared ? [compared] : []),
        ...(result.trend.ok ? [trend(told)] : []),
      ];
      return {
        brief: [figureSentence(facts, result, locale), ...answers(null)].join(" "),
        text: [subject, ...answers(result.year)].join(" "),
      };
    }
  }
}

/** What cannot be told, where the words of the refusal leave that to a heading. */
function unanswered(question: SentenceQuestion, outcome: Outcome<unknown>, locale: Locale): string[] {
  if (outcome.ok || question === "figure" || question === "headline" || SELF_TOLD.includes(outcome.refusal))
    return [];
  if (question === "before" && outcome.refusal === "series-break") return [];
  return [verdictWords(locale).unanswered[question]];
}

/** Those whose own words say what cannot be told. */
const SELF_TOLD: readonly Refusal[] = [
  ...(["without-chance", "no-benchmark", "no-previous-year", "different-terms"] as const),
  ...(["no-interval", "restandardised", "overlapping-periods"] as const),
];
