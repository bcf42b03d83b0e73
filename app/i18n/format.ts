import { decimalsOf } from "#app/domain/decimals.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import type { Locale } from "#app/domain/text.ts";

const TAGS: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const numberFormats = new Map<string, KeptFormat>();

/** A format with the texts that it has made: pages show the same figures again and again. */
interface KeptFormat {
  format: Intl.NumberFormat;
  texts: Map<number, string>;
}

/** When a format has made more texts than this, it begins anew. */
const MOST_TEXTS = 3_000;

/**
 * A number as the reader's language writes it: decimal comma, U+00A0 between thousands and U+2212 as minus in
 * fi and sv. `decimals` null: as many as the number has, at most two, or what tells two digits of a smaller
 * one.
 */
export function formatNumber(value: number, decimals: number | null, locale: Locale): string {
  const shown = decimals ?? (Math.abs(value) < 0.1 && value !== 0 ? decimalsOf([value]) : null);
  const key = `${locale}/${shown}`;
  let kept = numberFormats.get(key);
  if (!kept) {
    kept = { format: numberFormat(shown, locale), texts: new Map() };
    numberFormats.set(key, kept);
  }
  // Minus nought is another text than nought, but the same key.
  const known = Object.is(value, -0) ? undefined : kept.texts.get(value);
  if (known !== undefined) return known;
  const written = kept.format.format(value);
  const text = locale === "en" ? written.replace("-", "\u2212") : written;
  if (kept.texts.size >= MOST_TEXTS) kept.texts.clear();
  if (!Object.is(value, -0)) kept.texts.set(value, text);
  return text;
}

function numberFormat(shown: number | null, locale: Locale): Intl.NumberFormat {
  const digits =
    shown === null
      ? { maximumFractionDigits: 2 }
      : { minimumFractionDigits: shown, maximumFractionDigits: shown };
  return new Intl.NumberFormat(TAGS[locale], digits);
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

const CLOCK = new Intl.DateTimeFormat("fi-FI", {
  timeZone: "Europe/Helsinki",
  hour: "2-digit",
  minute: "2-digit",
});
const AT: Record<Locale, string> = { fi: "klo", sv: "kl.", en: "at" };

/**
 * A moment with a zone, on Finland's clock: 22.11.2026 klo 1.10, 22.11.2026 kl. 1.10, 22 November 2026 at
 * 1:10.
 */
export function formatMoment(iso: string, locale: Locale): string {
  const parts = CLOCK.formatToParts(new Date(iso));
  const [hour = "", minute = ""] = (["hour", "minute"] as const).map(
    (type) => parts.find((part) => part.type === type)?.value,
  );
  const clock = `${Number(hour)}${locale === "en" ? ":" : "."}${minute.padStart(2, "0")}`;
  return `${formatDay(iso, locale)} ${AT[locale]} ${clock}`;
}
