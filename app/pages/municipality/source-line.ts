import type { Locale } from "#app/domain/text.ts";
import { daysText } from "#app/i18n/format-day.ts";
import { listText } from "#app/i18n/list-text.ts";
import type { Messages } from "#app/i18n/messages.ts";
import type { MunicipalityPage } from "./municipality-page.server.ts";

/** Where the figures come from, and of which day; example figures carry no source's name. */
export function sourceLine(
  { sources, fetched, example }: Pick<MunicipalityPage, "sources" | "fetched" | "example">,
  { municipality, site }: Pick<Messages, "municipality" | "site">,
  locale: Locale,
): string {
  const day = fetched && daysText(fetched, locale);
  if (example) return municipality.exampleSource(day);
  const names = sources.map((source) => site.sourceName[source]);
  return municipality.source(listText(names, locale), day);
}
