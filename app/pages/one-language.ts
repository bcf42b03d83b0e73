import { inLocale, type Locale, type LocalText } from "#app/domain/text.ts";

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
  return "fi" in data && "sv" in data && "en" in data && Object.keys(data).length === 3;
}

function onlyOne(text: LocalText, locale: Locale): LocalText {
  const found = inLocale(text, locale);
  const from = text[locale] ? locale : found === text.fi ? "fi" : found === text.sv ? "sv" : "en";
  return { fi: null, sv: null, en: null, [from]: found };
}
