import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { DeskTable } from "#app/components/desk-table.tsx";
import { DoneNotice } from "#app/components/done-notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ReportStateText } from "#app/components/report-state.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { listAction, NewReportForm, type NewReportFormProps } from "./new-report-form.tsx";
import type { ListedReport, ReportListPage } from "./report-list.server.ts";

export interface ReportListViewProps extends ReportListPage {
  token: string;
  /** What was done to a report, and its key where it can be brought back. */
  done: { what: "removed" | "restored"; report: string | null } | null;
  made: Omit<NewReportFormProps, "token" | "areas">;
}

/** The first page of the workspace: reports, or what to do first. */
export function ReportListView(props: ReportListViewProps): ReactNode {
  const { reports, removed, areas, invites, waiting, locked, token, done, made } = props;
  const { deskReports } = useServerMessages();
  const { list } = deskReports;
  const locale = useLocale();
  return (
    <>
      <PageHead title={list.title} lead={reports.length === 0 ? null : list.description} />
      {done ? (
        <DoneNotice
          said={done.what === "removed" ? list.removedDone : list.restored}
          undo={
            done.report === null
              ? null
              : { intent: "restore", fields: { report: done.report }, action: listAction(locale) }
          }
          token={token}
        />
      ) : null}
      {waiting.length > 0 ? (
        <section className="desk-section" aria-labelledby="waiting">
          <h2 id="waiting">{list.waiting}</h2>
          <ul>
            {waiting.map(({ key, title, state }) => (
              <li key={key}>
                <a href={`/${locale}/desk/reports/${key}/decide`}>
                  <bdi>{title}</bdi>
                </a>
                : {list.waitingFor[state]}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {reports.length === 0 && locked ? (
        <div className="desk-empty">
          <p>{list.locked}</p>
        </div>
      ) : reports.length === 0 ? (
        <div className="desk-empty">
          <p>
            <strong>{list.empty}</strong>
          </p>
          {areas.length === 0 && invites ? (
            <p>
              {list.emptyManager} <a href={`/${locale}/desk/people`}>{list.invite}</a>
            </p>
          ) : (
            <p>{areas.length > 0 ? list.emptyFirst : list.emptyReader}</p>
          )}
        </div>
      ) : (
        <ReportTable reports={reports} />
      )}
      {areas.length > 0 ? <NewReportForm token={token} areas={areas} {...made} /> : null}
      {removed.length > 0 ? (
        <section className="desk-section">
          <h2>{list.removed}</h2>
          <ul className="desk-removed">
            {removed.map(({ key, title, day }) => (
              <li key={key}>
                <span>
                  <bdi>{title}</bdi>, {list.removedDay(day)}
                </span>
                <DeskForm token={token} intent="restore" action={listAction(locale)} className="desk-inline">
                  <input type="hidden" name="report" value={key} />
                  <button className="button-quiet" type="submit" aria-label={`${list.restore}: ${title}`}>
                    {list.restore}
                  </button>
                </DeskForm>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function ReportTable({ reports }: { reports: readonly ListedReport[] }): ReactNode {
  const { deskReports } = useServerMessages();
  const { list } = deskReports;
  const locale = useLocale();
  return (
    <DeskTable caption={list.caption} heads={[list.name, list.area, list.state, list.ready, list.changed]}>
      {reports.map(({ key, title, area, state, published, ready, sections, changed }) => (
        <tr key={key}>
          <th scope="row">
            <a href={`/${locale}/desk/reports/${key}`}>
              <bdi>{title}</bdi>
            </a>
          </th>
          <td data-label={list.area}>{area}</td>
          <td data-label={list.state}>
            <ReportStateText state={state} published={published} />
          </td>
          <td data-label={list.ready}>{state === "draft" ? list.readyOf(ready, sections) : null}</td>
          <td data-label={list.changed}>{changed}</td>
        </tr>
      ))}
    </DeskTable>
  );
}
