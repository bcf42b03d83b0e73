import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import type { Provenance } from "#app/domain/provenance.ts";
import type { Locale } from "#app/domain/text.ts";
import type { FileFacts } from "#app/exports/file-table.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { provenanceOf } from "#app/figures/indicator-facts.server.ts";
import { sourceLine } from "#app/i18n/citation.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { listIndicators } from "#db/queries/indicators.ts";

/** Where the figures of some indicators come from, in their order. */
export async function provenanceOfMany(
  database: Database,
  keys: readonly IndicatorKey[],
): Promise<Provenance[]> {
  const all = await cachedByVersion(database, "provenance", async () => {
    const { example } = await readDataState(database);
    const records = await listIndicators(database);
    return new Map(records.map((record) => [indicatorKey(record), provenanceOf(record, example)]));
  });
  return [...new Set(keys)].flatMap((key) => all.get(key) ?? []);
}

/**
 * What a table over many indicators must tell: that it is made up, where the sources are named, its age and
 * its address.
 */
export async function listFacts(database: Database, locale: Locale, permalink: string): Promise<FileFacts> {
  const { files } = messagesFor(locale);
  const { example, changedAt } = await readDataState(database);
  const facts: [string, string | null][] = [
    [files.fact.caution, example ? files.exampleCaution : null],
    [files.fact.source, example ? null : files.twin.sources],
    [files.twin.changedAt, changedAt && formatDay(changedAt, locale)],
    [files.fact.permalink, permalink],
  ];
  return facts.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}

/** Where each indicator comes from, a fact each; of figures made up the caution above says it. */
export function sourcesOf(provenance: readonly Provenance[], locale: Locale): FileFacts {
  const { files } = messagesFor(locale);
  return provenance
    .filter(({ example }) => !example)
    .map((one) => [files.fact.source, sourceLine(one, files, locale)] as const);
}
