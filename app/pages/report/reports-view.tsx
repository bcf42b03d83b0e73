import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { titleWords } from "#app/components/title-words.tsx";
import { REPORT_KINDS } from "#app/domain/report.ts";
import { inLocale } from "#app/domain/text.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { areaLine, decisionLine } from "#app/i18n/report-lines.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { PublishedReport } from "#db/work/queries/published.ts";

/** Every published report, the newest first. */
export function ReportsView({ reports }: { reports: readonly PublishedReport[] }): ReactNode {
  const locale = useLocale();
  const { reportPages } = useServerMessages();
  return (
    <>
      <PageHead title={reportPages.list} lead={reportPages.listLead} />
      {reports.length === 0 ? <p>{reportPages.none}</p> : null}
      <ul className="report-list-all">
        {reports.map(({ key, kind, number, titles, areaNames, years, decision, publishedAt }) => {
          const known = REPORT_KINDS.find((one) => one === kind);
          return (
            <li key={key}>
              <p className="kicker">{areaLine({ areaNames, titles, years }, locale)}</p>
              <h2>
                <a href={`/${locale}/reports/${key}`}>{titleWords(inLocale(titles, locale) ?? key)}</a>
              </h2>
              {known ? <p>{reportPages.kind[known]}</p> : null}
              <p>{decisionLine(decision, locale)}</p>
              <p className="report-version">
                {reportPages.versionLine(number, formatDay(publishedAt, locale))}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
