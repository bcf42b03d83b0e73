import { Fragment, type ReactNode } from "react";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { NewerYear } from "#app/reports/snapshot/newer-years.ts";
import type { Revision } from "#app/reports/snapshot/revisions.ts";
import type { ReportPage } from "./published-report.server.ts";

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

/** What a correction changed in the version before it. */
export function CorrectedFigures({ before, revised }: NonNullable<ReportPage["corrected"]>): ReactNode {
  const { reportPages } = useServerMessages();
  const { corrected, correctedLine, revisedLine } = reportPages;
  return (
    <details className="report-corrected">
      <summary>{corrected(before, revised.length)}</summary>
      <ul className="revised-lines">
        {revised.map((one) => (
          <li key={JSON.stringify(one)}>
            <RevisionLine revision={one} words={{ ...revisedLine, ...correctedLine }} linked />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Of what there is a later year by now: news, which asks for no correction. */
export function NewerFigures({ newer }: { newer: readonly NewerYear[] }): ReactNode {
  const { reportPages } = useServerMessages();
  return (
    <details className="report-newer quiet small">
      <summary>{reportPages.newerYears(newer.length)}</summary>
      <p>{reportPages.newerYearsMean}</p>
      <ul className="revised-lines">
        {newer.map((one) => (
          <li key={one.block}>
            <RevisionLine revision={one} words={reportPages.revisedLine} linked />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RevisionLineProps {
  revision: Revision | NewerYear;
  words: {
    number: (before: string, now: string) => string;
    sentence: (year: number | null) => string;
    now: string;
    newer: (year: number) => string;
  };
  /** Whether the pictures are on the same page. */
  linked?: boolean;
}

/** A list, not a table: on a phone both values stay on the screen. */
export function RevisionLine({ revision, words, linked = false }: RevisionLineProps): ReactNode {
  if (revision.kind === "sentence")
    return (
      <>
        {words.sentence(revision.year)} <bdi>{revision.before}</bdi> {words.now} <bdi>{revision.now}</bdi>
      </>
    );
  if (revision.kind === "newer")
    return (
      <>
        <bdi>{revision.title.replace(/\.$/, "")}</bdi> – {words.newer(revision.year)}
        <Figures figures={revision.figure === null ? [] : [revision.figure]} linked={linked} />
      </>
    );
  const { title, place, before, now, figures } = revision;
  return (
    <>
      {title}, <strong>{place}</strong>: {words.number(before, now)}
      <Figures figures={figures} linked={linked} />
    </>
  );
}

/** "(kuva 3, kuva 5)" */
function Figures({ figures, linked }: { figures: readonly number[]; linked: boolean }): ReactNode {
  const { reportPrint } = useServerMessages();
  if (figures.length === 0) return null;
  return (
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
  );
}
