import type { Unit } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import { formatNumber } from "./format.ts";

const NO_BREAK_SPACE = "\u00a0";

/**
 * A figure as running text writes it: "11,4 %"; other units are named by the words around, so the bare
 * number.
 */
export function amountText(value: number, unit: Unit, decimals: number | null, locale: Locale): string {
  const number = formatNumber(value, decimals, locale);
  if (unit !== "percent") return number;
  return locale === "en" ? `${number}%` : `${number}${NO_BREAK_SPACE}%`;
}

/** Units that read well after a number; the others ("indeksi", "keskiarvo") are named by the words around. */
const WRITTEN_AFTER: ReadonlySet<Unit> = new Set([
  "percent",
  "per-1000",
  "per-10000",
  "per-100000",
  "score",
  "euro",
  "litre",
]);

/** "23 / 1 000": a number's text with its unit behind it, where that reads well. */
export function withUnitAfter(text: string, unit: Unit, unitLabel: string): string {
  if (unitLabel === "" || !WRITTEN_AFTER.has(unit)) return text;
  return `${text}${NO_BREAK_SPACE}${unitLabel.replaceAll(" ", NO_BREAK_SPACE)}`;
}

/**
 * Whether a title already says the unit ("…, % työvoimasta", "… / 1 000 asukasta", "Procentuell andel …").
 */
export function titleNamesUnit(title: string, unitLabel: string): boolean {
  const bare = (text: string): string => text.replace(/[\s\u00a0]/g, "");
  if (unitLabel === "%" && /pro[sc]ent|per ?cent/i.test(title)) return true;
  return unitLabel === "" || bare(title).includes(bare(unitLabel));
}
