import type { Locale } from "#app/domain/text.ts";

const LISTS: Record<Locale, Intl.ListFormat> = {
  fi: new Intl.ListFormat("fi"),
  sv: new Intl.ListFormat("sv"),
  en: new Intl.ListFormat("en-GB"),
};

/** "Hamina, Kotka ja Kouvola" */
export function listText(parts: readonly string[], locale: Locale): string {
  return LISTS[locale].format(parts);
}
