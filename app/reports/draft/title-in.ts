import type { Texts } from "#app/domain/report.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";

/** A title in the language, else in another one that it has, else a word that says there is none. */
export function titleIn(titles: Texts, locale: Locale): string {
  const { fi = null, sv = null, en = null } = titles;
  return inLocale({ fi, sv, en }, locale) ?? messagesFor(locale).deskReports.untitled;
}
