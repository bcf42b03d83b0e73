import { decimalsOfMiddle, limitDecimals } from "#app/domain/decimals.ts";
import type { IndicatorKey, Unit } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { Locale, LocalText } from "#app/domain/text.ts";
import type { ComparisonResult, Limits } from "#app/domain/verdict.ts";
import { amountText } from "../amount.ts";
import { formatNumber } from "../format.ts";
import type { Place } from "../place-names.ts";
import { isOfChildren } from "../sex-words.ts";
import { balanceEn } from "./balance-en.ts";
import { balanceFi } from "./balance-fi.ts";
import { balanceSv } from "./balance-sv.ts";
import type { BalanceWords } from "./balance-words.ts";
import { differenceEn } from "./difference-en.ts";
import { differenceFi } from "./difference-fi.ts";
import { differenceSv } from "./difference-sv.ts";
import type { DifferenceWords } from "./difference-words.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";
import type { Counted, VerdictWords } from "./words.ts";

/** What a sentence needs to know of the figure that a verdict is about. */
export interface VerdictFacts {
  indicator: IndicatorKey;
  title: LocalText;
  unit: Unit;
  decimals: number;
  area: Place;
  sex: Sex;
  /** What its count is of; absent: persons. */
  counted?: Counted;
}

const WORDS: Record<Locale, VerdictWords> = { fi, sv, en };

export function verdictWords(locale: Locale): VerdictWords {
  return WORDS[locale];
}

const DIFFERENCES: Record<Locale, DifferenceWords> = {
  fi: differenceFi,
  sv: differenceSv,
  en: differenceEn,
};

export function differenceWords(locale: Locale): DifferenceWords {
  return DIFFERENCES[locale];
}

const BALANCES: Record<Locale, BalanceWords> = { fi: balanceFi, sv: balanceSv, en: balanceEn };

export function balanceWords(locale: Locale): BalanceWords {
  return BALANCES[locale];
}

/** Of whom a sentence speaks where it is one sex: "Miehet: ", of children "Pojat: "; else nothing. */
export function sexLead({ title, sex }: Pick<VerdictFacts, "title" | "sex">, locale: Locale): string {
  const { sexLead: people, childLead } = verdictWords(locale);
  return (isOfChildren(title) ? childLead : people)[sex];
}

export function amount({ unit, decimals }: VerdictFacts, value: number, locale: Locale): string {
  return amountText(value, unit, decimals, locale);
}

/** The ends of a range of chance, the upper one with the unit: as exact as tables and pictures give them. */
export function rangeTexts(
  { unit, decimals }: VerdictFacts,
  limits: Limits,
  locale: Locale,
): { lower: string; upper: string } {
  const shown = limitDecimals(limits, decimals);
  return {
    lower: formatNumber(limits.lower, shown, locale),
    upper: amountText(limits.upper, unit, shown, locale),
  };
}

/**
 * What a figure is compared with. A middle between two scores keeps its half: 74.5 is in another class of
 * TEAviisari than 75.
 */
export function benchmarkAmount(
  { unit, decimals }: VerdictFacts,
  { benchmark, benchmarkFrom }: Pick<ComparisonResult, "benchmark" | "benchmarkFrom">,
  locale: Locale,
): string {
  const shown = benchmarkFrom === "middle" ? decimalsOfMiddle(benchmark, decimals) : decimals;
  return amountText(benchmark, unit, shown, locale);
}

/**
 * The size of a change or difference, without its sign: one decimal more than the figures where they would
 * round it to nought.
 */
export function sizeText({ unit, decimals, counted }: VerdictFacts, value: number, locale: Locale): string {
  const size = Math.abs(value);
  const shown = size > 0 && size < 0.5 * 10 ** -decimals ? decimals + 1 : decimals;
  return WORDS[locale].change(formatNumber(size, shown, locale), unit, counted);
}

/** Of hundreds and more no decimals are told: behind "about" they would promise more than it holds. */
const NO_DECIMALS_FROM = 100;

/** A size that is told as a rough one: "noin 230 tapausta kymmentätuhatta kohti". */
export function roughSizeText(facts: VerdictFacts, value: number, locale: Locale): string {
  return sizeText(Math.abs(value) < NO_DECIMALS_FROM ? facts : { ...facts, decimals: 0 }, value, locale);
}

/** "2021–2025", with years that do not follow each other named by the first and the last. */
export function yearsText(years: readonly (number | string)[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first ?? "") : `${first}–${last}`;
}
