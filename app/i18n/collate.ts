import type { Locale } from "#app/domain/text.ts";

const collators = new Map<Locale, Intl.Collator>();

/** Compares names in the order of the reader's alphabet (å, ä and ö last in fi and sv). */
export function compareNames(locale: Locale): (a: string, b: string) => number {
  let collator = collators.get(locale);
  if (!collator) {
    collator = new Intl.Collator(locale === "en" ? "fi" : locale);
    collators.set(locale, collator);
  }
  return collator.compare;
}
