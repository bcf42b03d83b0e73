import { may, type Person } from "#app/domain/person.ts";
import type { BlockContent } from "#app/domain/report.ts";
import type { FrozenBlock } from "#app/domain/report-version.ts";
import { inLocale, type Locale, type LocalText } from "#app/domain/text.ts";
import { collectSections } from "#app/reports/collect/sections.server.ts";
import { shownIndicators } from "#app/reports/draft/shown-indicators.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import type { Database } from "#db/client.server.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { listReports, readDraft } from "#db/work/queries/drafts.ts";
import { readLastAdded } from "#db/work/queries/last-added.ts";
import { readPlan } from "#db/work/queries/plan.ts";
import type { DeskGround } from "../report-section/section-page.server.ts";

export interface ReportAddPage {
  /** The piece as the report would show it; null where it cannot be shown. */
  shown: FrozenBlock | null;
  /**
   * Reports that the reader writes, each with the chapters that the reader may write; first the one that the
   * reader added to last.
   */
  reports: { key: string; title: string; sections: { id: string; title: string }[] }[];
  /**
   * "report/chapter" that its report's form has chosen: of the priority that the piece is about, else the one
   * added to last; "": the first.
   */
  place: string;
}

/** What is to be added, and where the reader may put it. */
export async function reportAddPage(
  { database, work, home, origin }: DeskGround,
  person: Person,
  block: BlockContent,
  locale: Locale,
): Promise<ReportAddPage> {
  const plan = await readPlan(work, person);
  const ground = { database, home, origin, locales: [locale], indicators: [], plan, now: new Date() };
  const section = { id: "new", chapter: null, titles: {}, part: null, owner: null, ready: false };
  const { sections } = await collectSections(ground, [
    { ...section, blocks: [{ ...block, id: "new", version: 1 }] },
  ]);
  const last = await readLastAdded(work, person);
  const all = await writable(work, person, locale);
  const isLast = ({ key }: { key: string }): boolean => key === last?.report;
  const reports = [...all.filter(isLast), ...all.filter((one) => !isLast(one))];
  const place =
    placeIn(reports, await prioritiesOf(database, block), locale) ||
    (last ? `${last.report}/${last.section}` : "");
  return { shown: sections[0]?.blocks[0] ?? null, reports, place };
}

/**
 * The region's priorities, the one first that has most of the piece's indicators; those with none are left
 * out.
 */
async function prioritiesOf(database: Database, block: BlockContent): Promise<LocalText[]> {
  const shown = shownIndicators(block);
  return (await listPriorities(database))
    .map(({ name, indicators }) => ({ name, count: shown.filter((one) => indicators.includes(one)).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ name }) => name);
}

/** A chapter is a priority's by its title, as its hue is. */
function placeIn(
  reports: ReportAddPage["reports"],
  priorities: readonly LocalText[],
  locale: Locale,
): string {
  for (const name of priorities)
    for (const { key, sections } of reports) {
      const found = sections.find(({ title }) => title === inLocale(name, locale));
      if (found) return `${key}/${found.id}`;
    }
  return "";
}

async function writable(
  work: WorkDatabase,
  person: Person,
  locale: Locale,
): Promise<ReportAddPage["reports"]> {
  const found: ReportAddPage["reports"] = [];
  for (const { key, titles, area, state } of await listReports(work, person)) {
    const draft = state === "draft" ? await readDraft(work, person, key) : null;
    const own = (draft?.sections ?? []).filter(({ part }) =>
      may(person, "write", { kind: "section", report: key, area, part }),
    );
    const sections = own.map((one) => ({ id: one.id, title: titleIn(one.titles, locale) }));
    if (sections.length > 0) found.push({ key, title: titleIn(titles, locale), sections });
  }
  return found;
}
