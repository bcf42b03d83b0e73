import { ABOUT_TOPICS, aboutPath } from "#app/domain/about-topic.ts";
import type { AreaKey } from "#app/domain/area.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import { LOCALES } from "#app/domain/text.ts";
import { PDF_FORMATS, reportFile } from "#app/pages/report/report-addresses.ts";
import type { Database } from "#db/client.server.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { readHome } from "#db/queries/regions.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { listPublished, type PublishedReport } from "#db/work/queries/published.ts";

/**
 * The pages that every installation has, in the order in which readers come to them; in the languages by
 * turns; and the PDFs of the report that was published last.
 */
export async function publicAddresses(
  database: Database,
  work: WorkDatabase,
  home: AreaKey,
): Promise<string[]> {
  const published = await listPublished(work);
  const [priorities, indicators, { municipalities }] = [
    await listPriorities(database),
    await listIndicators(database),
    await readHome(database, home),
  ];
  const paths = [
    "",
    ...priorities.map(({ key }) => `/priorities/${key}`),
    ...municipalities.map(({ code }) => `/municipalities/${code}`),
    ...["/catalogue", "/changes", "/changes/figures", "/sources", "/methods"],
    "/reports",
    ...published.map(({ key }) => `/reports/${key}`),
    ...indicators.map((indicator) => `/indicators/${encodeURIComponent(indicatorKey(indicator))}`),
    ...municipalities.map(({ code }) => `/municipalities/${code}/position`),
    ...municipalities.map(({ code }) => `/municipalities/${code}/figures`),
    ...ABOUT_TOPICS.map(aboutPath),
  ];
  return [
    ...paths.flatMap((path) => LOCALES.map((locale) => `/${locale}${path}`)),
    ...published.slice(0, 1).flatMap(pdfsOf),
  ];
}

/** The latest report's PDFs, which take seconds each: right after publishing everybody asks for them. */
function pdfsOf({ key, number, languages }: PublishedReport): string[] {
  return languages.flatMap((locale) =>
    PDF_FORMATS.map((format) => reportFile({ report: { key }, number }, locale, format)),
  );
}
