import type { ReportVersion } from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { decisionLine, titleWithYears } from "#app/i18n/report-lines.ts";
import type { PageHead } from "../page-meta.ts";
import { pageHead } from "../page-request.server.ts";

/** What a version's page says of itself. `path`: what follows the report's key in the address. */
export function reportHead({ snapshot, decision }: ReportVersion, locale: Locale, path: string): PageHead {
  const { key, areaNames } = snapshot.report;
  return pageHead(locale, `/reports/${key}${path}`, () => ({
    title: titleWithYears(snapshot.report, locale),
    description: `${inLocale(areaNames, locale) ?? ""}. ${decisionLine(decision, locale)}.`,
  }));
}
