import type { Area } from "#app/domain/area.ts";
import { setBeside } from "#app/domain/set-beside.ts";
import { inLocale, type Locale, type LocalText } from "#app/domain/text.ts";
import type { JudgedResult } from "#app/domain/verdict.ts";
import { amountText } from "../amount.ts";
import { changeUnit } from "../change-text.ts";
import { shortFact } from "../fact-sentence.ts";
import { placeForms } from "../place-names.ts";
import { thanRest } from "./comparison-sentence.ts";
import { amount, balanceWords, benchmarkAmount, sexLead, type VerdictFacts } from "./facts.ts";
import { figureSentence } from "./headline.ts";

/** What is put first on a page needs to know of its figure. */
export interface FirstFacts extends VerdictFacts {
  /** What the indicator is called in lists. */
  name: LocalText;
  /** Whether the figure is of those who answered a survey. */
  survey: boolean;
  /** Whose rest it stands beside where the country has no figure. */
  county: Area;
}

type Kind = "worse" | "better" | "changed";

/** More words than this are no headline. */
export const MOST_WORDS = 18;

/**
 * One figure in at most eighteen words, with its year and the figure that it stands beside: the country's
 * (where it has none, that of the rest of the county), or of a trend that of the year where it began: in its
 * clause or, where that is shorter, in a short one behind the place; without the place, which the page
 * names, where neither fits. An indicator without a clause is told by its short name, of which the end goes
 * if it must.
 */
export function firstSentence(facts: FirstFacts, result: JudgedResult, kind: Kind, locale: Locale): string {
  const lead = leadOf(result, kind, locale);
  const beside = besideText(facts, result, kind, locale);
  const where = placeForms(facts.area, locale).where;
  const sex = sexLead(facts, locale);
  const plain = figureSentence(facts, result, locale).replace(/\.$/, "");
  const short = shortFact({ ...facts, ...result, indicator: facts.indicator }, locale);
  const named = (place: string | null): string => `${sex}${figureOf(facts, result, place, locale)}`;
  const name = inLocale(facts.name, locale) ?? facts.indicator;
  const told = (before: string, clause: string): string => `${before}: ${clause}${beside}.`;
  const placed = [
    told(lead, plain),
    ...(short === null || where === null ? [] : [told(`${lead} ${where}`, `${sex}${short}`)]),
  ];
  const texts = [
    ...placed.sort((a, b) => a.length - b.length),
    ...(short === null ? [] : [told(lead, `${sex}${short}`)]),
    ...[where, null].map((place) => told(lead, `${name}: ${named(place)}`)),
  ];
  const left = MOST_WORDS - wordCount(told(lead, named(null)));
  return (
    texts.find((text) => wordCount(text) <= MOST_WORDS) ??
    told(lead, `${firstWords(name, left)}…: ${named(null)}`)
  );
}

/** "Huonompi", "Parantunut": good or bad in a word, also of a trend where it has a good direction. */
function leadOf({ trend }: JudgedResult, kind: Kind, locale: Locale): string {
  const { lead, changedLead } = balanceWords(locale);
  const judgement = kind === "changed" && trend.ok ? trend.result.judgement : null;
  return judgement === "worse" || judgement === "better" ? changedLead[judgement] : lead[kind];
}

/** " (koko maa 7,1 %)", " (5,9 % vuonna 2021)": what the figure is read against. */
function besideText(facts: FirstFacts, result: JudgedResult, kind: Kind, locale: Locale): string {
  const words = balanceWords(locale);
  const { trend } = result;
  const beside = kind === "changed" ? null : setBeside(result);
  if (beside?.outcome.ok) {
    const { result: told } = beside.outcome;
    const benchmark = benchmarkAmount(facts, told, locale);
    if (beside.to === "country") return words.country(benchmark, told.benchmarkFrom);
    const than = thanRest(facts.county, told.benchmarkFrom, locale);
    const rest = told.benchmarkFrom === "summed" ? placeForms(facts.county, locale) : null;
    return words.elsewhere(than, rest, benchmark);
  }
  const [year, first] = trend.ok ? [trend.result.years[0], trend.result.values[0]] : [];
  return year === undefined || first === undefined ? "" : words.before(year, amount(facts, first, locale));
}

/** "Kotkassa luku oli 6,6 / 1 000 vuonna 2025": behind a name, which does not say what the figure is per. */
export function figureOf(
  { unit, decimals, survey }: Pick<FirstFacts, "unit" | "decimals" | "survey">,
  { value, year }: JudgedResult,
  place: string | null,
  locale: Locale,
): string {
  const label = unit.startsWith("per-") ? `\u00a0${changeUnit(unit, locale)}` : "";
  const figure = `${amountText(value, unit, decimals, locale)}${label}`;
  return balanceWords(locale).figure(place, figure, year, survey);
}

function firstWords(name: string, words: number): string {
  return name.split(" ").slice(0, words).join(" ").replace(/[:,]$/, "");
}

/** As a reader counts them: a unit's sign or a dash between spaces is none. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
