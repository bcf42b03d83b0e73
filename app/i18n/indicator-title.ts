import type { IndicatorKey } from "#app/domain/indicator.ts";
import { inLocale, type Locale, type LocalText } from "#app/domain/text.ts";

const NO_BREAK_SPACE = "\u00a0";
/** A line may break after a hyphen even before a no-break space; not where this stands. */
const WORD_JOINER = "\u2060";

/**
 * An indicator's title for a page, with its numbers kept whole at line ends: "1 000", "18 - 64-vuotiaat". Its
 * source and number where it has none.
 */
export function indicatorTitle(title: LocalText, key: IndicatorKey, locale: Locale): string {
  return keptWhole(inLocale(title, locale) ?? untitled(key, locale));
}

/** Titles as they were written before: lists show the same ones on every page. */
const written = new Map<string, string>();
const MOST_WRITTEN = 5_000;

function keptWhole(title: string): string {
  const known = written.get(title);
  if (known !== undefined) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const text = title
    .replace(/(\d) (?=\d{3}\b)/g, `$1${NO_BREAK_SPACE}`)
    .replace(/(\d) ([-–]) (?=\d)/g, `$1${NO_BREAK_SPACE}$2${WORD_JOINER}${NO_BREAK_SPACE}`)
    .replace(/([/%]) (?=\d)|(\d) (?=%)/g, (found) => found.replace(" ", NO_BREAK_SPACE));
  written.set(title, text);
  return text;
}

/** Of an indicator whose title holds no word. */
export const UNNAMED: Record<Locale, string> = {
  fi: "Nimetön indikaattori",
  sv: "Indikator utan namn",
  en: "Unnamed indicator",
};

const NAME_UNKNOWN: Record<Locale, (number: string) => string> = {
  fi: (number) => `Indikaattori ${number} (nimi ei ole tiedossa)`,
  sv: (number) => `Indikator ${number} (namnet är inte känt)`,
  en: (number) => `Indicator ${number} (name not known)`,
};

/**
 * "sotkanet-5641" → "Indikaattori Sotkanet 5641 (nimi ei ole tiedossa)": what a reader can look it up by, of
 * an indicator whose source has not been asked, or gave it no name. That is no indicator without a name.
 */
export function untitled(key: IndicatorKey, locale: Locale): string {
  const number = key.replace(
    /^([a-z])([a-z]*)-/,
    (_, first: string, rest: string) => `${first.toUpperCase()}${rest} `,
  );
  return NAME_UNKNOWN[locale](number);
}

/** "Sotkanet 181"; the source alone where its own identifiers are no numbers, but our words for machines. */
export function sourceAndNumber(sourceName: string, sourceKey: string): string {
  return /^\d+$/.test(sourceKey) ? `${sourceName} ${sourceKey}` : sourceName;
}
