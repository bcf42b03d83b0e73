import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { DoneNotice, type Undo } from "#app/components/done-notice.tsx";
import type { JustMoved } from "#app/components/focus-after-move.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { ProblemSummary } from "#app/components/problem-summary.tsx";
import { ReportStateText } from "#app/components/report-state.tsx";
import { WritingScript } from "#app/components/writing-script.tsx";
import type { DraftDone } from "#app/domain/draft-done.ts";
import { listText } from "#app/i18n/list-text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { Typed } from "#app/plan/form-fields.ts";
import { AddChapterForm } from "./add-chapter-form.tsx";
import { AuthorsForm } from "./authors-form.tsx";
import type { ReportProblem } from "./report-acts.server.ts";
import type { ReportContentsPage } from "./report-contents.server.ts";
import { ReportDetailsForm } from "./report-details-form.tsx";
import { SectionTable } from "./section-table.tsx";
import { wrongContentsFields } from "./wrong-contents-fields.ts";

export interface ReportContentsViewProps extends Omit<ReportContentsPage, "key"> {
  /** Its key. */
  report: string;
  token: string;
  done: { what: DraftDone; undo: Undo | null } | null;
  moved: JustMoved | null;
  /** Address of the page's script. */
  script: string;
  /** Who writes, by number. */
  person: number;
  /** A form that was not taken: what is wrong with it, and what was typed. */
  sent: { problems: readonly ReportProblem[]; typed: Typed } | null;
}

/** A report's chapters, how far each is, and what is said of the report itself. */
export function ReportContentsView(props: ReportContentsViewProps): ReactNode {
  const { report, title, token, done, sent, sections, removed, writes, state } = props;
  const { deskReports, reportDecide } = useServerMessages();
  const { contents: words } = deskReports;
  const locale = useLocale();
  const own = `/${locale}/desk/reports/${report}`;
  return (
    <>
      <p className="no-print">
        <a href={`/${locale}/desk`}>← {words.back}</a>
      </p>
      <PageHead title={title} />
      {done ? <DoneNotice said={deskReports.done[done.what]} undo={done.undo} token={token} /> : null}
      {sent ? <ProblemSummary fields={wrongContentsFields(props, deskReports, locale)} /> : null}
      {state === "draft" ? null : <p>{words.closed}</p>}
      <Facts {...props} />
      <p className="desk-links">
        <a href={`${own}/preview`}>{words.preview}</a>
        <a href={`${own}/indicators`}>{words.indicators}</a>
        <a href={`${own}/decide`}>{reportDecide.link}</a>
      </p>
      {sections.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <SectionTable address={own} sections={sections} token={token} writes={writes} moved={props.moved} />
      )}
      {writes ? (
        <>
          <WritingScript script={props.script} person={props.person} arrived={done !== null} />
          <AddChapterForm token={token} typed={ofIntent(sent, "add")?.typed ?? null} />
          {props.authors.length > 0 ? <AuthorsForm token={token} authors={props.authors} /> : null}
          <ReportDetailsForm {...props} sent={ofIntent(sent, "details")} />
          {removed.length > 0 ? (
            <section className="desk-section">
              <h2>{words.removedChapters}</h2>
              <ul className="desk-removed">
                {removed.map(({ id, title: gone }) => (
                  <li key={id} id={`chapter-${id}`}>
                    <bdi>{gone}</bdi>
                    <DeskForm token={token} intent="restore" className="desk-inline">
                      <input type="hidden" name="section" value={id} />
                      <button className="button-quiet" type="submit" aria-label={words.restoreOf(gone)}>
                        {words.restore}
                      </button>
                    </DeskForm>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <section className="desk-section">
            <h2>{words.removeReport}</h2>
            <p>{words.removeReportText}</p>
            <DeskForm token={token} intent="remove-report">
              <button className="button-quiet" type="submit">
                {words.removeReport}
              </button>
            </DeskForm>
          </section>
        </>
      ) : null}
    </>
  );
}

/** What was sent, where it was this form of the page. */
function ofIntent(sent: ReportContentsViewProps["sent"], intent: string): ReportContentsViewProps["sent"] {
  return sent?.typed.intent?.[0] === intent ? sent : null;
}

function Facts(props: ReportContentsViewProps): ReactNode {
  const { deskReports, reportChapters } = useServerMessages();
  const { facts } = deskReports.contents;
  const locale = useLocale();
  const { kind, area, years, languages, owner, state, published } = props;
  const rows: [string, ReactNode][] = [
    [facts.kind, reportChapters.kinds[kind]],
    [facts.area, area],
    [facts.years, years.first === years.last ? String(years.first) : `${years.first}–${years.last}`],
    [
      facts.languages,
      listText(
        languages.map((one) => deskReports.language[one]),
        locale,
      ),
    ],
    [facts.owner, owner.name],
    [facts.state, <ReportStateText key="state" state={state} published={published} />],
  ];
  return (
    <dl className="desk-facts">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
