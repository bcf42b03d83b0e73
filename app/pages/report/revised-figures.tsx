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
        <ul className="revised-lines">
          {revised.map((one) => (
            <li key={JSON.stringify(one)}>
              <RevisionLine revision={one} words={reportPages.revisedLine} linked />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface RevisionLineProps {
  revision: Revision;
  words: { number: (before: string, now: string) => string; sentence: string; now: string };
  /** Whether the pictures are on the same page. */
  linked?: boolean;
}

/** A list, not a table: on a phone both values stay on the screen. */
export function RevisionLine({ revision, words, linked = false }: RevisionLineProps): ReactNode {
  const { reportPrint } = useServerMessages();
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
              {linked ? (
                <a href={`#figure-${figure}`}>{reportPrint.figure(figure)}</a>
              ) : (
                reportPrint.figure(figure)
              )}
            </Fragment>
          ))}
          )
        </>
      ) : null}
    </>
  );
}
