import type { ReactNode } from "react";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { IndicatorPage } from "./indicator-page.server.ts";

/** What the figure means, how it is read, what its limits are, who makes it and how it is cited. */
export function AboutIndicator({ page }: { page: Pick<IndicatorPage, "about" | "citation"> }): ReactNode {
  const { about: words } = useMessages().indicator;
  const locale = useLocale();
  const { about, citation } = page;
  const texts: [string, string | null][] = [
    [words.meaning, about.description],
    [words.reading, about.interpretation],
    [words.limits, about.limits],
  ];
  const facts: [string, string | null][] = [
    [words.polarity, words.polarities[about.polarity]],
    [words.producer, about.producer],
    [words.licence, about.licence],
    [words.sourceUpdated, about.sourceUpdated && formatDay(about.sourceUpdated, locale)],
    [words.fetched, about.fetched && formatDay(about.fetched, locale)],
  ];
  return (
    <section className="about-indicator" aria-labelledby="about">
      <h2 id="about">{words.title}</h2>
      {texts.every(([, text]) => text === null) ? <p className="quiet">{words.noTexts}</p> : null}
      {texts.map(([heading, html]) =>
        html === null ? null : (
          <div key={heading} className="about-text">
            <h3>{heading}</h3>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the importer has cleaned it */}
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </div>
        ),
      )}
      <dl className="source-facts">
        {facts.map(([label, text]) =>
          text === null ? null : (
            <div key={label} className="source-fact">
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <h3>{words.citation}</h3>
      <p className="citation">{citation}</p>
      {about.sourcePage ? (
        <p>
          <a href={about.sourcePage} rel="external">
            {words.sourcePage}
          </a>
        </p>
      ) : null}
    </section>
  );
}
