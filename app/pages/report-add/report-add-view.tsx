import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField } from "#app/components/select-field.tsx";
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
        reports.map(({ key, title, sections }) => (
          <section key={key} className="desk-section" aria-labelledby={`to-${key}`}>
            <h2 id={`to-${key}`}>
              <bdi>{title}</bdi>
            </h2>
            <DeskForm token={token}>
              <SelectField
                name="place"
                id={`place-${key}`}
                label={words.chapter}
                value={
                  sections.some(({ id }) => `${key}/${id}` === place) ? place : `${key}/${sections[0]?.id}`
                }
                options={sections.map(({ id, title: chapter }) => [`${key}/${id}`, chapter])}
              />
              <button className="button" type="submit" aria-label={`${words.submit}: ${title}`}>
                {words.submit}
              </button>
            </DeskForm>
          </section>
        ))
      )}
    </>
  );
}
