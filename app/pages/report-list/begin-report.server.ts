import { type AreaKey, areaKey, isMunicipality } from "#app/domain/area.ts";
import type { Person } from "#app/domain/person.ts";
import type { Report, ReportKey, ReportKind } from "#app/domain/report.ts";
import { slug } from "#app/exports/filename.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import { indicatorsWithFigures } from "#app/reports/collect/key-figures.server.ts";
import { reportTitles } from "#app/reports/templates/report-titles.ts";
import { templateSections } from "#app/reports/templates/templates.ts";
import type { Database } from "#db/client.server.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { listReports } from "#db/work/queries/drafts.ts";
import type { ReportYears, SentReport } from "./new-report.ts";
import { reportAreas } from "./report-areas.server.ts";

/**
 * Begins a report from its template: about the indicators of all priorities. Its key; null for who may not.
 */
export async function beginReport(
  { database, work, home }: { database: Database; work: WorkDatabase; home: AreaKey },
  person: Person,
  {
    kind: asked,
    area: key,
    years,
    languages,
  }: Omit<SentReport, "years" | "yearsProblems"> & { years: ReportYears },
  now: Date,
): Promise<ReportKey | null> {
  const area = (await reportAreas(database, home, person)).find((one) => areaKey(one) === key);
  if (!area || !key) return null;
  const kind = ofArea(asked, key);
  const priorities = await listPriorities(database);
  const listed = priorities.flatMap(({ indicators }) => indicators);
  const known = await indicatorsWithFigures({ database, home }, listed, key);
  // A chapter begins with figures that there are.
  const told = priorities.map((priority) => ({
    ...priority,
    indicators: priority.indicators.filter((one) => known.has(one)),
  }));
  const titles = reportTitles(kind, area, years);
  const wanted = Object.entries(titles).filter(([locale]) => languages.some((one) => one === locale));
  const made = {
    ...{ kind, area: key, years, languages, titles: Object.fromEntries(wanted) },
    name: slug([shortPlaceName(area, "fi"), ...new Set([years.first, years.last])].join(" ")),
    sections: templateSections(kind, { area: key, priorities: told }).map((section) => ({
      ...section,
      titles: Object.fromEntries(
        Object.entries(section.titles).filter(([locale]) => languages.some((one) => one === locale)),
      ),
    })),
    indicators: listed,
  };
  return createReport(work, person, made, now);
}

/** Reports that the reader has already of the same kind, area and years; of no template, none is the same. */
export async function sameReports(
  work: WorkDatabase,
  person: Person,
  { kind, area, years }: { kind: ReportKind; area: AreaKey | null; years: ReportYears },
): Promise<Report[]> {
  if (area === null || kind === "blank") return [];
  const of = (one: Report): string => JSON.stringify([one.kind, one.area, one.years.first, one.years.last]);
  const asked = JSON.stringify([ofArea(kind, area), area, years.first, years.last]);
  return (await listReports(work, person)).filter((one) => of(one) === asked);
}

/** A municipality's report is never the region's, nor the other way round, whatever the form says. */
function ofArea(kind: ReportKind, area: AreaKey): ReportKind {
  if (kind === "blank") return kind;
  const wide = kind.startsWith("wide");
  if (isMunicipality(area)) return wide ? "wide-municipal" : "yearly-municipal";
  return wide ? "wide-regional" : "yearly-regional";
}
