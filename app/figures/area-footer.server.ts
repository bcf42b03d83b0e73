import type { AreaDataset } from "#app/charts/area-dataset.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import { withoutStop } from "#app/i18n/citation.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { allRecords } from "./indicator-facts.server.ts";

/**
 * What a picture of many indicators says of where its figures come from: the sources by name, the rest
 * where each is told.
 */
export async function areaFooter(
  database: Database,
  keys: readonly IndicatorKey[],
  { title, locale, address }: { title: string; locale: Locale; address: string },
): Promise<Pick<AreaDataset, "footer" | "example" | "sources" | "fetched">> {
  const { files, site } = messagesFor(locale);
  const { example } = await readDataState(database);
  const all = await allRecords(database);
  const shown = keys.flatMap((key) => all.get(key) ?? []);
  const days = shown.flatMap(({ fetchedAt }) => (fetchedAt ? finnishDay(fetchedAt) : [])).sort();
  const fetched = days.at(-1) ?? null;
  const named = [...new Set(shown.map(({ source }) => site.sourceName[source]))].join(", ");
  const sources = example ? withoutStop(files.exampleCitation(title, "")) : named;
  return {
    example,
    sources,
    fetched,
    footer: {
      source: files.line.source(sources),
      producer: null,
      date: fetched ? withoutStop(files.line.fetched(formatDay(fetched, locale))) : null,
      licence: example ? null : withoutStop(files.twin.sources),
      permalink: address,
    },
  };
}
