import type { ReactNode } from "react";
import { ServerDrawn } from "#app/components/server-drawn.tsx";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import { ABOUT_TOPICS, aboutPath } from "#app/domain/about-topic.ts";
import { speakingOf } from "#app/domain/speaking-of.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";

const { Waterline } = import.meta.env.SSR ? await import("./waterline.tsx") : { Waterline: null };

export interface SiteFootProps {
  /** The address of the page without its question, or null where it has no data twins (an error page). */
  twinOf: string | null;
  search: string;
  data: { dataVersion: number; changedAt: string | null } | null;
  /** The way in for people who work here, where nobody is signed in. */
  signIn: string | null;
}

/**
 * About, the version of the data, and the page's data twins; above it the waterline with an otter.
 */
export function SiteFoot({ twinOf, search, data, signIn }: SiteFootProps): ReactNode {
  const { site } = useMessages();
  const locale = useLocale();
  const area = useSpokenArea();
  return (
    <footer className="site-foot">
      <ServerDrawn id="waterline" draw={Waterline && (() => <Waterline />)} />
      <div className="site-foot-inner">
        <div>
          <p>{site.foot.about}</p>
          <ul className="foot-links">
            <li>
              <a href={`/${locale}/methods`}>{site.foot.methods}</a>
            </li>
            <li>
              <a href={`/${locale}/sources`}>{site.sources}</a>
            </li>
            <li>
              <a href={speakingOf(`/${locale}/changes/figures`, area)}>{site.foot.changes}</a>
            </li>
            {ABOUT_TOPICS.map((topic) => (
              <li key={topic}>
                <a href={`/${locale}${aboutPath(topic)}`}>{site.foot.topics[topic]}</a>
              </li>
            ))}
            {signIn ? (
              <li className="no-print">
                <a href={`/${locale}/sign-in`}>{signIn}</a>
              </li>
            ) : null}
          </ul>
        </div>
        {data ? (
          <div>
            <p>
              <a href={`/${locale}/sources`}>{site.foot.dataVersion(data.dataVersion)}</a>
              {", "}
              {data.changedAt ? site.foot.changed(formatDay(data.changedAt, locale)) : site.foot.never}
            </p>
          </div>
        ) : null}
        {twinOf !== null ? (
          <div className="no-print">
            <p>
              {site.foot.twins}
              {": "}
              <a href={`${twinOf}.json${search}`} type="application/json">
                JSON
              </a>
              {", "}
              <a href={`${twinOf}.csv${search}`} type="text/csv">
                CSV
              </a>
            </p>
          </div>
        ) : null}
      </div>
    </footer>
  );
}
