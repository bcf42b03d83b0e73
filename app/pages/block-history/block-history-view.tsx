import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { TextView } from "#app/reports/view/text-view.tsx";
import type { HistoryPage, ListedEvent } from "./block-history.server.ts";

/** Every text that a piece has had, the latest first, each to be taken into use again. */
export function BlockHistoryView(props: HistoryPage & { token: string }): ReactNode {
  const { report, section, chapter, block, kind, events, each, hidden, writes, token } = props;
  const { deskReports } = useServerMessages();
  const { history: words } = deskReports;
  const locale = useLocale();
  return (
    <>
      <p>
        <a href={`/${locale}/desk/reports/${report}/${section}#block-${block}`}>
          ← <bdi>{chapter}</bdi>
        </a>
      </p>
      <PageHead title={words.title} kicker={deskReports.block.kind[kind]} lead={words.lead} />
      {each || hidden > 0 ? (
        <p>
          <a href={each ? "?" : "?each=1"}>{each ? words.sittings : words.each(hidden)}</a>
        </p>
      ) : null}
      <ol className="desk-history">
        {events.map((event) => (
          <li key={event.id}>
            <p>
              {event.time}: <bdi>{event.who}</bdi> {words.acts[event.act] ?? event.act}
              {event.sitting ? ` (${words.sitting(event.sitting.since, event.sitting.saves)})` : null}
              {event.current ? <strong> ({words.current})</strong> : null}
            </p>
            <Written event={event} />
            {writes && !event.current && (event.docs || event.words) ? (
              <DeskForm token={token} className="desk-inline">
                <input type="hidden" name="event" value={event.id} />
                <button className="button-quiet" type="submit" aria-label={`${words.take}: ${event.time}`}>
                  {words.take}
                </button>
              </DeskForm>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function Written({ event: { docs, words: told } }: { event: ListedEvent }): ReactNode {
  const { deskReports } = useServerMessages();
  if (docs === null) return told === null ? null : <p dir="auto">{told}</p>;
  if (docs.length === 0) return <p className="form-hint">{deskReports.history.empty}</p>;
  return docs.map(({ language, doc }) => (
    <div key={language} className="desk-history-text report-text" lang={language}>
      <p className="form-hint">{deskReports.language[language]}</p>
      <TextView doc={doc} />
    </div>
  ));
}
