import type { AreaDataset } from "#app/charts/area-dataset.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import { withoutStop } from "#app/i18n/citation.ts";
import { daysText } from "#app/i18n/format-day.ts";
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
  const days = await fetchedDays(database, keys);
  const named = [...new Set(shown.map(({ source }) => site.sourceName[source]))].join(", ");
  const sources = example ? withoutStop(files.exampleCitation(title, "")) : named;
  return {
    example,
    sources,
    fetched: days?.last ?? null,
    footer: {
      source: files.line.source(sources),
      producer: null,
      date: days && withoutStop(files.line.fetched(daysText(days, locale))),
      licence: example ? null : withoutStop(files.twin.sources),
      permalink: address,
    },
  };
}

/** The first and the last day on which figures of these indicators were fetched. */
export interface FetchedDays {
  first: string;
  last: string;
}

/** Null where it is known of none. */
export async function fetchedDays(
  database: Database,
  keys: readonly IndicatorKey[],
): Promise<FetchedDays | null> {
  const all = await allRecords(database);
  const days = keys.flatMap((key) => all.get(key)?.fetchedAt ?? []).map((one) => finnishDay(one));
  const [first, last] = [days.sort()[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
