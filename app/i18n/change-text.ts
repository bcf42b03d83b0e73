import type { Unit } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import { formatNumber } from "./format.ts";

const NO_BREAK_SPACE = "\u00a0";

/** The unit of a change in a table, short; one that the row names already has none here. */
const UNITS: Record<Locale, Partial<Record<Unit, string>>> = {
  fi: { percent: "%-yks.", euro: "€", litre: "l" },
  sv: { percent: "%-enh.", euro: "€", litre: "l" },
  en: { percent: "pp", euro: "€", litre: "l" },
};
const PER: Partial<Record<Unit, number>> = { "per-1000": 1_000, "per-10000": 10_000, "per-100000": 100_000 };

/**
 * A change with its sign and unit: "+0,3 %-yks.", "−12 / 1 000". One decimal more where the figures' own
 * would round it to nought.
 */
export function changeText(change: number, unit: Unit, decimals: number, locale: Locale): string {
  const size = Math.abs(change);
  const shown = size > 0 && size < 0.5 * 10 ** -decimals ? decimals + 1 : decimals;
  const number = `${change > 0 ? "+" : ""}${formatNumber(change, shown, locale)}`;
  const label = changeUnit(unit, locale);
  return label === "" ? number : `${number}${NO_BREAK_SPACE}${label}`;
}

/** What a change is told in: percentage points of a per cent. Empty where the figures are bare numbers. */
export function changeUnit(unit: Unit, locale: Locale): string {
  const per = PER[unit];
  if (per !== undefined) return `/${NO_BREAK_SPACE}${formatNumber(per, 0, locale)}`;
  return UNITS[locale][unit] ?? "";
}
