import type { ReactNode } from "react";
import { formatNumber } from "#app/i18n/format.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { LatestReport } from "./latest-report.server.ts";
import type { News } from "./news.ts";

interface FrontLeadProps {
  lead: string;
  news: News | null;
  report: LatestReport | null;
}

/**
 * What the page is made of, when its figures were updated (the line leads to the news below), and what the
 * region has decided to do about them.
 */
export function FrontLead({ lead, news, report }: FrontLeadProps): ReactNode {
  const { front } = useServerMessages();
  const locale = useLocale();
  return (
    <p className="front-lead">
      {lead} {news ? <a href="#news">{front.news(formatDay(news.updated, locale))}</a> : null}
      {news && report ? " · " : null}
      {report ? (
        <a href={`/${locale}/reports/${report.key}`}>{front.report(report.years.first, report.years.last)}</a>
      ) : null}
    </p>
  );
}

interface FrontNewsProps {
  news: News | null;
  /** Verdicts that turned out otherwise than before. */
  flips: readonly { noticed: string }[];
}

/** What has come in of late: under the priorities, since readers ask first how we are. */
export function FrontNews({ news, flips }: FrontNewsProps): ReactNode {
  const { front } = useServerMessages();
  const locale = useLocale();
  const [flip] = flips;
  return (
    <section className="news" aria-labelledby="news">
      <h2 id="news">{news ? front.news(formatDay(news.updated, locale)) : front.noFigureNews}</h2>
      {news ? <WhatIsNew news={news} /> : <p>{front.noNews}</p>}
      {flip ? (
        <p>
          {front.flips(flips.length, formatDay(flip.noticed, locale))}{" "}
          <a href={`/${locale}/changes`}>{front.toChanges}</a>
        </p>
      ) : null}
      <p>
        {news ? (
          <>
            <a href={`/${locale}/changes/figures`}>{front.toChangedFigures}</a>
            {" · "}
          </>
        ) : null}
        <a href={`/${locale}/sources`}>{front.toSources}</a>
      </p>
    </section>
  );
}

function WhatIsNew({ news }: { news: News }): ReactNode {
  const locale = useLocale();
  const { front, site } = useServerMessages();
  const told = (["new", "changed", "vanished"] as const)
    .map((kind) => ({ count: news.counts[kind], words: front.counts[kind](news.counts[kind]) }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <p>
        {told.length > 0
          ? front.newsOf(news.sources.map((source) => site.sourceName[source]).join(", "))
          : front.nothingNew}
        {news.unfinished ? ` ${front.newsUnfinished}` : null}
      </p>
      <ul className="news-counts">
        {told.map(({ count, words }) => (
          <li key={words}>
            <strong>{formatNumber(count, 0, locale)}</strong> {words}
          </li>
        ))}
      </ul>
    </>
  );
}
