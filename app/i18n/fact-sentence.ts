import type { IndicatorKey, Unit } from "#app/domain/indicator.ts";
import { inLocale, LOCALES, type Locale, type LocalText } from "#app/domain/text.ts";
import { amountText } from "./amount.ts";
import { capital } from "./capital.ts";
import { phrases as en } from "./phrases/en.ts";
import { phrases as fi } from "./phrases/fi.ts";
import { shortPhrases as shortEn } from "./phrases/short-en.ts";
import { shortPhrases as shortFi } from "./phrases/short-fi.ts";
import { shortPhrases as shortSv } from "./phrases/short-sv.ts";
import { phrases as sv } from "./phrases/sv.ts";
import { shortTeaPhrase, teaPhrase } from "./phrases/tea.ts";
import { type Place, type PlaceForms, placeForms } from "./place-names.ts";

/**
 * A figure and what a plain sentence says of it. Sentences state figures side by side; they never judge or
 * tell a change.
 */
export interface Fact {
  indicator: IndicatorKey;
  title: LocalText;
  unit: Unit;
  decimals: number;
  place: Place;
  value: number;
  year: number;
  /** The whole country's figure of the same year; null where there is none. */
  country: number | null;
  /** That figure was added up from the municipalities'. */
  summed?: boolean;
}

const PHRASES: Record<Locale, Readonly<Record<string, string>>> = { fi, sv, en };
const SHORT_PHRASES: typeof PHRASES = { fi: shortFi, sv: shortSv, en: shortEn };

/** Where a clause names the year itself, since it tells of a time already: "vuoden aikana (kysely 2025)". */
const YEAR = "{year}";

/** Whether we have a clause for the indicator; without one the sentence begins with the indicator's title. */
export function hasPhrase(indicator: IndicatorKey): boolean {
  return LOCALES.every((locale) => phraseOf(indicator, locale) !== null);
}

function phraseOf(indicator: IndicatorKey, locale: Locale): string | null {
  return PHRASES[locale][indicator] ?? teaPhrase(indicator, locale);
}

/** The fact in the three languages. */
export function factSentences(fact: Fact): LocalText {
  return { fi: factSentence(fact, "fi"), sv: factSentence(fact, "sv"), en: factSentence(fact, "en") };
}

/** "Kymenlaaksossa työttömiä oli 11,4 % työvoimasta vuonna 2023, koko maassa 9,8 %." */
export function factSentence(fact: Fact, locale: Locale): string {
  const amount = (value: number): string => amountText(value, fact.unit, fact.decimals, locale);
  const place = placeForms(fact.place, locale);
  const phrase = phraseOf(fact.indicator, locale);
  const title = inLocale(fact.title, locale) ?? fact.indicator;
  const beginning = phrase
    ? withPhrase(place, phrase.replace("{}", amount(fact.value)).replace(YEAR, String(fact.year)), locale)
    : `${title}: ${withoutPhrase(place, amount(fact.value), locale)}`;
  const country =
    fact.country === null ? "" : (fact.summed ? SUMMED_PART : COUNTRY_PART)[locale](amount(fact.country));
  const year = phrase?.includes(YEAR) ? "" : YEAR_PART[locale](fact.year);
  return `${beginning}${year}${country}.`;
}

/**
 * The figure in a short clause without its place, which stands before it: "Työttömiä oli 11,4 % työvoimasta
 * vuonna 2023". Null without a clause, or where the long one can only follow a place (in Swedish).
 */
export function shortFact(fact: Omit<Fact, "title" | "place" | "country">, locale: Locale): string | null {
  const { indicator, unit, decimals, value, year } = fact;
  const phrase =
    SHORT_PHRASES[locale][indicator] ??
    shortTeaPhrase(indicator, locale) ??
    (locale === "sv" ? null : phraseOf(indicator, locale));
  if (phrase === null) return null;
  const clause = phrase.replace("{}", amountText(value, unit, decimals, locale));
  return capital(
    clause.includes(YEAR) ? clause.replace(YEAR, String(year)) : clause + YEAR_PART[locale](year),
  );
}

/** A whole clause behind the title: "Kouvolassa luku oli 20,4 %". */
function withoutPhrase({ name, where }: PlaceForms, amount: string, locale: Locale): string {
  return where === null ? `${name} ${amount}` : FIGURE_PART[locale](where, amount);
}

const FIGURE_PART: Record<Locale, (where: string, amount: string) => string> = {
  fi: (where, amount) => `${where} luku oli ${amount}`,
  sv: (where, amount) => `${where} var talet ${amount}`,
  en: (where, amount) => `${where} the figure was ${amount}`,
};

function withPhrase(place: PlaceForms, clause: string, locale: Locale): string {
  if (place.where === null) return `${place.name}: ${clause}`;
  // A score belongs to somebody: "Miehikkälän TEA-pistemäärä".
  if (place.whose !== null && clause.startsWith("TEA-pistemäärä")) return `${capital(place.whose)} ${clause}`;
  return `${capital(place.where)}${locale === "en" ? "," : ""} ${clause}`;
}

const YEAR_PART: Record<Locale, (year: number) => string> = {
  fi: (year) => ` vuonna ${year}`,
  sv: (year) => ` år ${year}`,
  en: (year) => ` in ${year}`,
};

const COUNTRY_PART: Record<Locale, (amount: string) => string> = {
  fi: (amount) => `, koko maassa ${amount}`,
  sv: (amount) => `, i hela landet ${amount}`,
  en: (amount) => `; in the whole country ${amount}`,
};

const SUMMED_PART: Record<Locale, (amount: string) => string> = {
  fi: (amount) => `, koko maassa kuntien luvuista laskettuna ${amount}`,
  sv: (amount) => `, i hela landet beräknat utifrån kommunernas tal ${amount}`,
  en: (amount) => `; in the whole country, worked out from the municipalities’ figures, ${amount}`,
};
