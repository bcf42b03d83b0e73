import type { AreaKey } from "#app/domain/area.ts";
import { areaKey } from "#app/domain/area.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import { may, type Person } from "#app/domain/person.ts";
import type { Report, ReportKind, ReportState } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";
import { areaNames, areasByKey } from "#app/figures/places.server.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import type { Database } from "#db/client.server.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { countSections, listRemovedReports, listReports } from "#db/work/queries/drafts.ts";
import { readOwnRoles } from "#db/work/queries/own-account.ts";
import { listPublished } from "#db/work/queries/published.ts";
import { reportAreas } from "./report-areas.server.ts";

/** A report as a row of the list, in the reader's language. */
export interface ListedReport {
  key: string;
  title: string;
  area: string;
  kind: ReportKind;
  years: Report["years"];
  state: ReportState;
  /** The latest published version; null where none is. */
  published: number | null;
  ready: number;
  sections: number;
  changed: string;
}

export interface ReportListPage {
  reports: ListedReport[];
  removed: { key: string; title: string; day: string }[];
  /** Areas that the reader may begin a report of; none: the reader begins none. */
  areas: { key: AreaKey; name: string }[];
  /** Reports whose next step is the reader's: a decision to record, a version to publish. */
  waiting: { key: string; title: string; state: "proposed" | "decided" }[];
  /** The reader has roles that wait for two-step sign-in: reports may be there that they do not see yet. */
  locked: boolean;
  /** Whether the reader may invite others. */
  invites: boolean;
}

/** The reports of the reader, and whose reports the reader may begin. */
export async function reportListPage(
  { database, work, home }: { database: Database; work: WorkDatabase; home: AreaKey },
  person: Person,
  locale: Locale,
): Promise<ReportListPage> {
  const nameOf = areaNames(await areasByKey(database), locale);
  const counts = await countSections(work, person);
  const listed = await listReports(work, person);
  const published = new Map((await listPublished(work)).map(({ key, number }) => [key, number]));
  const reports = listed.map(({ key, kind, titles, area, years, state, changedAt }) => ({
    ...{ key, title: titleIn(titles, locale), area: nameOf(area), kind, years, state },
    published: published.get(key) ?? null,
    ...(counts.get(key) ?? { ready: 0, sections: 0 }),
    changed: formatDay(finnishDay(changedAt), locale),
  }));
  const removed = (await listRemovedReports(work, person)).map(({ key, titles, removedAt }) => ({
    ...{ key, title: titleIn(titles, locale), day: formatDay(finnishDay(removedAt), locale) },
  }));
  const areas = (await reportAreas(database, home, person)).map((area) => ({
    key: areaKey(area),
    name: shortPlaceName(area, locale),
  }));
  const given = await readOwnRoles(work, person);
  return {
    ...{ reports, removed, areas, invites: may(person, "administer", { kind: "service" }) },
    waiting: listed.flatMap(({ key, titles, area, state }) => {
      const act = state === "proposed" ? "decide" : "publish";
      const waits =
        (state === "proposed" || state === "decided") &&
        may(person, act, { kind: "report", report: key, area });
      return waits ? [{ key, title: titleIn(titles, locale), state }] : [];
    }),
    locked: given.some((role) => !person.roles.includes(role)),
  };
}
