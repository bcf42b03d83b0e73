import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { FIGURE_FORMATS, type FrozenFigure, type ReportVersion } from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import {
  areaLine,
  decisionLine,
  reportCitation,
  versionAddress,
  versionLines,
} from "#app/i18n/report-lines.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { FigureLinks } from "#app/reports/view/frozen-figure.tsx";
import { FrozenSections, ReportContents } from "#app/reports/view/frozen-sections.tsx";
import type { ReportPage } from "./published-report.server.ts";
import { figureAddress, figureToday, REPORT_FORMATS, reportFile } from "./report-addresses.ts";
import { CorrectedFigures, NewerFigures, RevisedFigures } from "./revised-figures.tsx";

/** A published version: who decided it, its contents, its chapters, its files, its other versions. */
export function ReportView({ version, versions, corrected, since }: ReportPage): ReactNode {
  const locale = useLocale();
  const { reportPrint, reportPages } = useServerMessages();
  const { snapshot } = version;
  const { report, sections, number } = snapshot;
  const newest = versions[0]?.number ?? number;
  const todayOf = (figure: FrozenFigure): FigureLinks["today"] => {
    const href = figureToday(figure, locale);
    return href === null ? null : { label: reportPages.figureToday, href };
  };
  const linksOf = (figure: FrozenFigure): FigureLinks => ({
    files: FIGURE_FORMATS.map((format) => ({
      label: reportPages.figureFile[format],
      href: figureAddress(snapshot, locale, figure.number, format),
    })),
    today: todayOf(figure),
    citation: reportCitation(version, locale, figure.number),
  });
  return (
    <article className="report">
      <PageHead
        kicker={areaLine(report, locale)}
        title={inLocale(report.titles, locale) ?? report.key}
        lead={decisionLine(version.decision, locale)}
      />
      <p className="report-version">{versionLines(version, locale).join(" · ")}</p>
      {newest > number ? (
        <p className="notice">
          {reportPages.newer(newest)} <a href={`/${locale}/reports/${report.key}`}>{reportPages.toNewer}</a>
        </p>
      ) : null}
      {corrected && corrected.revised.length > 0 ? <CorrectedFigures {...corrected} /> : null}
      {since.revised.length > 0 ? <RevisedFigures revised={since.revised} /> : null}
      {since.newer.length > 0 ? <NewerFigures newer={since.newer} /> : null}
      <p className="report-files">
        <span>{reportPages.files}</span>
        {REPORT_FORMATS.map((format) => (
          <a key={format} href={reportFile(snapshot, locale, format)} download>
            {reportPages.file[format]}
          </a>
        ))}
      </p>
      <ReportContents sections={sections} locale={locale} words={reportPrint} />
      <FrozenSections sections={sections} locale={locale} words={reportPrint} linksOf={linksOf} />
      <ReportSources version={version} locale={locale} />
      <section aria-labelledby="report-versions">
        <h2 id="report-versions">{reportPages.versions}</h2>
        <ul>
          {versions.map((one) => (
            <li key={one.number}>
              <a
                href={`/${locale}/reports/${report.key}/${one.number}`}
                aria-current={one.number === number ? "page" : undefined}
              >
                {reportPages.versionLine(one.number, formatDay(one.publishedAt, locale))}
              </a>
              : {decisionLine(one.decision, locale)}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** Where the figures are from, how to cite the version, and by what its content can be checked. */
function ReportSources({ version, locale }: { version: ReportVersion; locale: Locale }): ReactNode {
  const { reportPrint, reportPages } = useServerMessages();
  const { snapshot, hash } = version;
  const address = versionAddress(version, locale);
  return (
    <section aria-labelledby="report-sources">
      <h2 id="report-sources">{reportPrint.sources}</h2>
      <p>{reportPrint.frozen(formatDay(snapshot.frozenAt, locale))}</p>
      <ul>
        {snapshot.sources.map(({ id, names, licence, fetched }) => (
          <li key={id}>
            {[
              inLocale(names, locale),
              licence ?? reportPrint.licenceOfEach,
              fetched && reportPrint.fetched(formatDay(fetched, locale)),
            ]
              .filter((part) => part)
              .join(", ")}
          </li>
        ))}
      </ul>
      <p>
        {reportPages.citation}: {reportCitation(version, locale, null)}
      </p>
      <p>
        {reportPrint.address}: <a href={address}>{address}</a>
      </p>
      <p className="report-hash">
        {reportPrint.hash}: <code>{hash}</code>. {reportPrint.hashMeans}
      </p>
    </section>
  );
}
