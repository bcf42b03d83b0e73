import { LOCALES, type Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";

/** Shorter words stand inside others. */
const SHORTEST = 6;

/**
 * Whole interface texts of the other two languages that the given one does not use: none may be seen on its
 * pages.
 */
export function foreignWords(locale: Locale): readonly string[] {
  const known = found.get(locale) ?? lookedFor(locale);
  found.set(locale, known);
  return known;
}

const found = new Map<Locale, readonly string[]>();

function lookedFor(locale: Locale): string[] {
  const own = textsIn(messagesFor(locale));
  const others = LOCALES.filter((one) => one !== locale).flatMap((one) => textsIn(messagesFor(one)));
  return [...new Set(others)].filter(
    (text) => text.length >= SHORTEST && !own.some((one) => one.includes(text)),
  );
}

function textsIn(messages: unknown): string[] {
  if (typeof messages === "string") return [messages];
  if (typeof messages !== "object" || messages === null) return [];
  return Object.values(messages).flatMap(textsIn);
}
