import { type Area, areaKey, COUNTRY_CODE } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import { setBeside } from "#app/domain/set-beside.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import type { AreaResult, Outcome, TogetherResult } from "#app/domain/verdict.ts";
import { countedOf } from "#app/figures/counted-things.server.ts";
import { type Place, placeForms, shortPlaceName } from "#app/i18n/place-names.ts";
import { comparisonSentence, pairSentence } from "#app/i18n/verdict-sentences/comparison-sentence.ts";
import type { VerdictFacts } from "#app/i18n/verdict-sentences/facts.ts";
import { figureSentence } from "#app/i18n/verdict-sentences/headline.ts";
import { pooledSentence } from "#app/i18n/verdict-sentences/pooled-sentence.ts";
import { intervalSentence, positionSentence } from "#app/i18n/verdict-sentences/position-sentence.ts";
import { trendSentence } from "#app/i18n/verdict-sentences/trend-sentence.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";

export interface ExplanationContext {
  regions: readonly Area[];
  records: readonly JudgedIndicator[];
}

/** A result and whom it is about: an area, or municipalities together. */
export interface Explained {
  /** As the command takes it: kunta:285, merged:rajaseutu. */
  area: string;
  place: Place;
  /** The county that it is part of: "elsewhere in …". */
  county: Area;
  result: Omit<AreaResult, "region"> & TogetherResult;
}

/** What must be known of the figures wherever they are told. */
export type Notes = Record<Locale, readonly string[]>;

const COUNTRY: Area = { kind: "maa", code: COUNTRY_CODE, name: { fi: "", sv: "", en: "" } };

/** One result in full: inputs of each method as numbers, then its sentences in three languages. */
export function explanation(
  { area, place, county, result }: Explained,
  notes: Notes,
  context: ExplanationContext,
): string {
  const record = context.records.find((one) => indicatorKey(one) === result.indicator);
  if (!record) throw new Error(`unknown: ${result.indicator}`);
  const facts: VerdictFacts = {
    indicator: result.indicator,
    title: record.title,
    unit: record.unit,
    decimals: record.decimals ?? decimalsOf([result.value]),
    area: place,
    sex: result.sex,
    counted: countedOf(record),
  };
  return [
    `== ${result.indicator} · ${area} ${placeForms(place, "fi").name} · ${result.sex} · ${result.year}: ${result.value} (${record.unit}, polarity ${record.polarity})`,
    ...inputs(result),
    ...LOCALES.flatMap((locale) => [
      ...sentences(facts, { result, county }, context, locale),
      ...notes[locale].map((note) => `   ${locale}  ${note}`),
    ]),
    "",
  ].join("\n");
}

function inputs(result: Explained["result"]): string[] {
  const { interval, country, rest, similar, pair, trend, position, pooled, longTrend } = result;
  return [
    `   interval  ${inputText(interval)}`,
    `   country   ${inputText(country)}`,
    `   rest      ${inputText(rest)}`,
    `   lists     ${listsBeside(result)}`,
    `   similar   ${inputText(similar)}`,
    `   pair      ${inputText(pair)}`,
    `   trend     ${inputText(trend)}`,
    `   position  ${inputText(position)}`,
    `   pooled    ${inputText(pooled)}`,
    `   ten       ${inputText(longTrend)}`,
  ];
}

/** What lists, headlines and pictures set the figure beside. */
function listsBeside(result: Explained["result"]): string {
  const found = setBeside(result);
  if (!found) return "do not set it beside anything";
  return found.to === "country"
    ? "set it beside the country"
    : "set it beside the rest of its county: the country has no figure";
}

function inputText(outcome: Outcome<object> | null): string {
  if (outcome === null) return "does not arise";
  if (!outcome.ok) return `refused: ${outcome.refusal} ${outcome.about.join(", ")}`.trimEnd();
  return JSON.stringify(outcome.result);
}

function sentences(
  facts: VerdictFacts,
  { result, county }: Pick<Explained, "result" | "county">,
  { regions }: ExplanationContext,
  locale: Locale,
): string[] {
  const names = (key: string): string => {
    const region = regions.find((one) => areaKey(one) === key);
    return region ? shortPlaceName(region, locale) : key;
  };
  const { interval, country, rest, similar, pair, trend, position, pooled, longTrend } = result;
  const told = [
    figureSentence(facts, result, locale),
    intervalSentence(facts, interval, names, locale),
    country && comparisonSentence(facts, { kind: "area", place: COUNTRY }, country, names, locale),
    rest && comparisonSentence(facts, { kind: "rest", county }, rest, names, locale),
    similar && comparisonSentence(facts, { kind: "similar" }, similar, names, locale),
    pairSentence(facts, pair, names, locale),
    trendSentence(facts, trend, names, locale),
    position && positionSentence(position, names, locale),
    pooled && pooledSentence(facts, COUNTRY, pooled, names, locale),
    longTrend && trendSentence(facts, longTrend, names, locale),
  ];
  // Methods that refuse by one cause say it once.
  return [...new Set(told)]
    .filter((sentence) => sentence !== null)
    .map((sentence) => `   ${locale}  ${sentence}`);
}
