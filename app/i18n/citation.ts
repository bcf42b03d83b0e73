import type { Provenance } from "#app/domain/provenance.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { untitled } from "#app/i18n/indicator-title.ts";
import type { Messages } from "#app/i18n/messages.ts";
import { producerName } from "./producer-name.ts";

type FileWords = Messages["files"];

/**
 * The reference that a reader copies, in the form that the source asks for: for Sotkanet "Tilasto- ja
 * indikaattoripankki Sotkanet. Terveyden ja hyvinvoinnin laitos. ‹title› (ind. N). Viitattu d.m.yyyy." The
 * day is the one on which the figures were fetched: what was seen at the source then. Example figures never
 * carry an authority's name.
 */
export function citation(provenance: Provenance, words: FileWords, locale: Locale): string {
  const title = citedTitle(provenance, locale);
  if (provenance.example) {
    const model = provenance.source === "sotkanet" ? words.exampleModel(provenance.sourceKey) : "";
    return words.exampleCitation(title, model);
  }
  const viewed = provenance.fetched ? ` ${words.citation.viewed(formatDay(provenance.fetched, locale))}` : "";
  return work(provenance, title, words, locale) + viewed;
}

/** Source, producer, licence and day in one line, as it stands under a picture and inside it. */
export function sourceLine(provenance: Provenance, words: FileWords, locale: Locale): string {
  const parts = [words.line.source(citation(provenance, words, locale))];
  if (provenance.example) return parts.join(" ");
  const producer = producerName(provenance.producer, locale);
  if (producer) parts.push(words.line.producer(producer));
  parts.push(words.line.licence(provenance.licence ?? words.unknownLicence));
  return parts.join(" ");
}

/** Sotkanet's own page about an indicator, in the reader's language. */
export function sourcePage(
  provenance: Pick<Provenance, "source" | "sourceKey" | "example">,
  locale: Locale,
): string | null {
  if (provenance.source !== "sotkanet" || provenance.example) return null;
  return `https://sotkanet.fi/sotkanet/${locale}/metadata/indicators/${encodeURIComponent(provenance.sourceKey)}`;
}

function work(provenance: Provenance, title: string, words: FileWords, locale: Locale): string {
  switch (provenance.source) {
    case "sotkanet":
      return words.citation.sotkanet(title, provenance.sourceKey);
    case "tea":
      return words.citation.tea(title);
    case "own":
      return words.citation.own(
        withoutStop(producerName(provenance.producer, locale) ?? words.unnamedProducer),
        title,
      );
    case "boundaries":
      return words.citation.boundaries;
  }
}

function citedTitle(provenance: Provenance, locale: Locale): string {
  return withoutStop(inLocale(provenance.title, locale) ?? untitled(provenance.indicator, locale));
}

/** The reference sets its own full stop. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.+$/, "");
}
