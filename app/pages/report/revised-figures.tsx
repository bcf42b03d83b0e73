import { Fragment, type ReactNode } from "react";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { Revision } from "#app/reports/snapshot/revisions.ts";

/** What a reader should know of a version whose figures the source has changed since, with both values. */
export function RevisedFigures({ revised }: { revised: readonly Revision[] }): ReactNode {
  const { reportPages } = useServerMessages();
  return (
    <div className="notice report-revised">
      <p>{reportPages.revised(revised.length)}</p>
      <details>
        <summary>{reportPages.revisedCaption}</summary>
        <ul>
          {revised.map((one) => (
            <li key={JSON.stringify(one)}>
              <RevisionLine revision={one} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** A list, not a table: on a phone both values stay on the screen. */
export function RevisionLine({ revision }: { revision: Revision }): ReactNode {
  const { reportPages, reportPrint } = useServerMessages();
  const { revisedLine: words } = reportPages;
  if (revision.kind === "sentence")
    return (
      <>
        {words.sentence} <bdi>{revision.before}</bdi> {words.now} <bdi>{revision.now}</bdi>
      </>
    );
  const { title, place, before, now, figures } = revision;
  return (
    <>
      {title}, <strong>{place}</strong>: {words.number(before, now)}
      {figures.length > 0 ? (
        <>
          {" ("}
          {figures.map((figure, at) => (
            <Fragment key={figure}>
              {at > 0 ? ", " : ""}
              <a href={`#figure-${figure}`}>{reportPrint.figure(figure)}</a>
            </Fragment>
          ))}
          )
        </>
      ) : null}
    </>
  );
}
