/** The three languages of every visible text; Finnish is the first. */
export const LOCALES = ["fi", "sv", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * A text in the three languages. A language the source left empty is `null`; see `inLocale` for the fallback.
 */
export interface LocalText {
  fi: string | null;
  sv: string | null;
  en: string | null;
}

const FALLBACKS: Record<Locale, readonly Locale[]> = {
  fi: ["fi", "sv", "en"],
  sv: ["sv", "fi", "en"],
  en: ["en", "fi", "sv"],
};

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** A text made in each of the languages. */
export function inAllLocales(make: (locale: Locale) => string | null): LocalText {
  return { fi: make("fi"), sv: make("sv"), en: make("en") };
}

/** The text in the reader's language, else in the nearest one that the source gave, else `null`. */
export function inLocale(text: LocalText, locale: Locale): string | null {
  for (const candidate of FALLBACKS[locale]) {
    const found = text[candidate];
    if (found) return found;
  }
  return null;
}
