/** The three languages of every visible text; Finnish is the first. */
export const LOCALES = ["fi", "sv", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Any of the languages, as it stands in the pattern of an address. */
export const LOCALE_PATTERN = `(?:${LOCALES.join("|")})`;

/** A text in each language. One that the source left empty is `null`; see `inLocale` for the fallback. */
export type LocalText = Record<Locale, string | null>;

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** A text made in each of the languages. */
export function inAllLocales(make: (locale: Locale) => string | null): LocalText {
  return { fi: make("fi"), sv: make("sv"), en: make("en") };
}

/** The text in the reader's language, else in the first of the others that the source gave, else `null`. */
export function inLocale(text: Partial<LocalText>, locale: Locale): string | null {
  return text[locale] || (LOCALES.map((other) => text[other]).find((found) => found) ?? null);
}

/** What stands beside a text that `inLocale` finds in another language: which; nothing of one in its own. */
export function foreignIn(text: Partial<LocalText>, locale: Locale): { lang?: Locale } {
  const found = text[locale] ? locale : LOCALES.find((other) => text[other]);
  return found === undefined || found === locale ? {} : { lang: found };
}

/** The language that `inLocale` finds the text in; null where there is none. */
export function localeFound(text: LocalText, locale: Locale): Locale | null {
  return text[locale] ? locale : (LOCALES.find((other) => text[other]) ?? null);
}
