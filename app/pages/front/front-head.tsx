import type { ReactNode } from "react";
import type { SourceId } from "#app/domain/source.ts";
import { formatDay, formatNumber } from "#app/i18n/format.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";

export interface LatestRun {
  source: SourceId;
  startedAt: string;
  endedAt: string | null;
  rowsNew: number;
  rowsChanged: number;
  rowsVanished: number;
}

/** The front page's heading, and beside it what the latest import brought. */
export function FrontHead({
  title,
  lead,
  latestRun,
  flips,
}: {
  title: string;
  lead: string;
  latestRun: LatestRun | null;
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
        <h2 id="news">{front.news}</h2>
        {latestRun ? <News run={latestRun} /> : <p>{front.noNews}</p>}
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

function News({ run }: { run: LatestRun }): ReactNode {
  const locale = useLocale();
  const { front, site } = useMessages();
  const counts = [
    { count: run.rowsNew, words: front.counts.new },
    { count: run.rowsChanged, words: front.counts.changed },
    { count: run.rowsVanished, words: front.counts.vanished },
  ];
  return (
    <>
      <p>
        {front.newsText(site.sourceName[run.source], formatDay(run.endedAt ?? run.startedAt, locale))}
        {run.endedAt === null ? `. ${front.newsUnfinished}` : null}
      </p>
      <ul className="news-counts">
        {counts.map(({ count, words }) => (
          <li key={words}>
            <strong>{formatNumber(count, 0, locale)}</strong> {words}
          </li>
        ))}
      </ul>
    </>
  );
}
