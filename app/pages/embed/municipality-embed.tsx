import { areaKey } from "#app/domain/area.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { daysText } from "#app/i18n/format-day.ts";
import { listText } from "#app/i18n/list-text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { MunicipalityPage } from "../municipality/municipality-page.server.ts";
import type { EmbedContent } from "./embed-document.server.tsx";

/** A municipality's summary for a frame: how many figures stand how, and what is put first, each led to. */
export function municipalityEmbed(page: MunicipalityPage, locale: Locale, origin: string): EmbedContent {
  const { municipality: words, site } = messagesFor(locale);
  const { overview, municipality, whose, fetched, sources, example } = page;
  const day = fetched && daysText(fetched, locale);
  const named = listText(
    sources.map((source) => site.sourceName[source]),
    locale,
  );
  return {
    ...{ locale, example },
    title: site.tagline(inLocale(whose, locale) ?? ""),
    source: example ? words.exampleSource(day) : words.source(named, day),
    address: `${origin}/${locale}/municipalities/${municipality.code}`,
    children: overview ? (
      <>
        <p className="embed-lead">{inLocale(overview.summary, locale)}</p>
        <ul>
          {overview.headlines.map(({ kind, indicator, text }) => (
            <li key={kind}>
              <a
                href={`${origin}/${locale}/indicators/${indicator}?areas=${areaKey(municipality)}`}
                target="_blank"
                rel="noopener"
              >
                {inLocale(text, locale)}
              </a>
            </li>
          ))}
        </ul>
      </>
    ) : (
      <p>{words.noSentences}</p>
    ),
  };
}
