import type { Provenance } from "#app/domain/provenance.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { citation } from "#app/i18n/citation.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import type { Messages } from "#app/i18n/messages.ts";
import { producerName } from "#app/i18n/producer-name.ts";
import type { FileFacts } from "./file-table.ts";

export interface FactsOf {
  provenance: Provenance;
  /** The unit in words. */
  unit: string;
  /** Where the figure stands on the web. */
  permalink: string;
  /** What the boundaries' licence asks to be shown, where a map is in it. */
  boundaries?: string | null;
  /** What is seen in the picture of these figures, as it heads it; null or absent: nothing was shown. */
  seen?: string | null;
}

/** Everything a file must tell about its figures, as label and text. A made-up figure says so first. */
export function fileFacts(of: FactsOf, words: Messages["files"], locale: Locale): FileFacts {
  const { provenance } = of;
  const day = (iso: string | null): string | null => (iso ? formatDay(iso, locale) : null);
  const facts: [string, string | null][] = [
    [words.fact.caution, provenance.example ? words.exampleCaution : null],
    [words.fact.seen, of.seen ?? null],
    [words.fact.title, inLocale(provenance.title, locale) ?? provenance.indicator],
    [words.fact.unit, of.unit || null],
    [words.fact.source, citation(provenance, words, locale)],
    [words.fact.producer, provenance.example ? null : producerName(provenance.producer, locale)],
    [words.fact.licence, provenance.example ? null : (provenance.licence ?? words.unknownLicence)],
    [words.fact.sourceUpdated, provenance.example ? null : day(provenance.sourceUpdated)],
    [words.fact.fetched, day(provenance.fetched)],
    [words.fact.boundaries, of.boundaries ?? null],
    [words.fact.permalink, of.permalink],
  ];
  return facts.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
