import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { FrozenBlockView } from "#app/reports/view/frozen-block.tsx";
import type { ReportAddPage } from "./report-add.server.ts";

/** What is to be added as readers would see it, and the chapters that it can go into. */
export function ReportAddView({
  shown,
  reports,
  place,
  token,
}: ReportAddPage & { token: string }): ReactNode {
  const { deskReports, reportPrint } = useServerMessages();
  const { add: words } = deskReports;
  const locale = useLocale();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {shown ? (
        <div className="desk-block-shown">
          <FrozenBlockView block={shown} locale={locale} words={reportPrint} linksOf={() => null} />
        </div>
      ) : (
        <p>{words.notShown}</p>
      )}
      {reports.length === 0 ? (
        <p>
          {words.noReports} <a href={`/${locale}/desk`}>{words.toDesk}</a>
        </p>
      ) : (
        <DeskForm token={token}>
          <div className="form-field">
            <label htmlFor="place">{words.place}</label>
            <select id="place" name="place" defaultValue={place || undefined}>
              {reports.map(({ key, title, sections }) => (
                <optgroup key={key} label={title}>
                  {sections.map(({ id, title: chapter }) => (
                    <option key={id} value={`${key}/${id}`}>
                      {chapter}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
          <button className="button" type="submit">
            {words.submit}
          </button>
        </DeskForm>
      )}
    </>
  );
}
