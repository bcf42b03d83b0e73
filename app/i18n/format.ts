import { decimalsOf } from "#app/domain/decimals.ts";
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
