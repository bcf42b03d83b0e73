import { decimalsOf } from "#app/domain/decimals.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import type { Locale } from "#app/domain/text.ts";

const TAGS: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * A number as the reader's language writes it: decimal comma, U+00A0 between thousands and U+2212 as minus in
 * fi and sv. `decimals` null: as many as the number has, at most two, or what tells two digits of a smaller
 * one.
 */
export function formatNumber(value: number, decimals: number | null, locale: Locale): string {
  const shown = decimals ?? (Math.abs(value) < 0.1 && value !== 0 ? decimalsOf([value]) : null);
  const key = `${locale}/${shown}`;
  let format = numberFormats.get(key);
  if (!format) {
    const digits =
      shown === null
        ? { maximumFractionDigits: 2 }
        : { minimumFractionDigits: shown, maximumFractionDigits: shown };
    format = new Intl.NumberFormat(TAGS[locale], digits);
    numberFormats.set(key, format);
  }
  const text = format.format(value);
  return locale === "en" ? text.replace("-", "\u2212") : text;
}

/**
 * A day (`2026-11-22`), or the day in Finland at a moment (`2026-11-21T23:10:00Z`), as 22.11.2026 in fi and
 * sv, 22 November 2026 in en.
 */
export function formatDay(iso: string, locale: Locale): string {
  const [year, month, day] = finnishDay(iso).split("-").map(Number);
  if (!year || !month || !day) throw new Error(`not a day: "${iso}"`);
  if (locale !== "en") return `${day}.${month}.${year}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}
