import type { ReactNode } from "react";
import { FormNotice } from "#app/components/form-notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { FrozenSections, ReportContents } from "#app/reports/view/frozen-sections.tsx";
import { HindranceList } from "./hindrance-list.tsx";
import type { ReportPreviewPage } from "./report-preview.server.ts";

/** The draft as its readers would see it, under what is missing; on paper the report alone. */
export function ReportPreviewView({
  report,
  title,
  sections,
  hindrances,
  example,
}: ReportPreviewPage): ReactNode {
  const { deskReports, reportPrint } = useServerMessages();
  const { preview: words } = deskReports;
  const locale = useLocale();
  const own = `/${locale}/desk/reports/${report}`;
  return (
    <>
      <div className="no-print">
        <p>
          <a href={own}>← {deskReports.section.back}</a>
        </p>
        <p className="kicker">{words.title}</p>
        <p>
          {words.lead} {words.print}
        </p>
        {example ? (
          <FormNotice kind="problem">
            <p>{words.example}</p>
          </FormNotice>
        ) : null}
        <HindranceList hindrances={hindrances} address={own} />
      </div>
      <article className="report">
        <PageHead title={title} />
        <ReportContents sections={sections} locale={locale} words={reportPrint} />
        <FrozenSections sections={sections} locale={locale} words={reportPrint} linksOf={() => null} />
      </article>
    </>
  );
}
