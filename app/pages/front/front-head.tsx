import type { ReactNode } from "react";
import { formatDay, formatNumber } from "#app/i18n/format.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { News } from "./news.ts";

/** The front page's heading, and beside it what the latest import brought. */
export function FrontHead({
  title,
  lead,
  news,
  flips,
}: {
  title: string;
  lead: string;
  news: News | null;
  /** Verdicts that turned out otherwise than before. */
  flips: readonly { noticed: string }[];
}): ReactNode {
  const { front } = useMessages();
  const locale = useLocale();
  const [flip] = flips;
  return (
    <header className="front-head">
      <div>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
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
          <a href={`/${locale}/sources`}>{front.toSources}</a>
        </p>
      </section>
    </header>
  );
}

function WhatIsNew({ news }: { news: News }): ReactNode {
  const locale = useLocale();
  const { front, site } = useMessages();
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
