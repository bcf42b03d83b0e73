import { inAllLocales, LOCALES, type Locale, type LocalText, localeFound } from "#app/domain/text.ts";

/**
 * Page data with every text in the reader's language only (or the nearest that there is): the page weighs a
 * third. The other two languages become null; the shape stays, and `inLocale` finds the text as before.
 */
export function inOneLanguage<T>(data: T, locale: Locale): T {
  return strip(data, locale) as T; // the same shape; names of areas, too, are read by inLocale only
}

function strip(data: unknown, locale: Locale): unknown {
  if (Array.isArray(data)) return data.map((one) => strip(one, locale));
  if (data === null || typeof data !== "object") return data;
  if (isLocalText(data)) return onlyOne(data, locale);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, strip(value, locale)]));
}

function isLocalText(data: object): data is LocalText {
  return LOCALES.every((locale) => locale in data) && Object.keys(data).length === LOCALES.length;
}

function onlyOne(text: LocalText, locale: Locale): LocalText {
  const found = localeFound(text, locale);
  return inAllLocales((one) => (one === found ? text[one] : null));
}
