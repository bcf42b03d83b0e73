import { may, type Person } from "#app/domain/person.ts";
import type { BlockContent } from "#app/domain/report.ts";
import type { FrozenBlock } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { collectSections } from "#app/reports/collect/sections.server.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { listReports, readDraft } from "#db/work/queries/drafts.ts";
import type { DeskGround } from "../report-section/section-page.server.ts";

export interface ReportAddPage {
  /** The piece as the report would show it; null where it cannot be shown. */
  shown: FrozenBlock | null;
  /** Reports that the reader writes, each with the chapters that the reader may write. */
  reports: { key: string; title: string; sections: { id: string; title: string }[] }[];
}

/** What is to be added, and where the reader may put it. */
export async function reportAddPage(
  { database, work, home, origin }: DeskGround,
  person: Person,
  block: BlockContent,
  locale: Locale,
): Promise<ReportAddPage> {
  const ground = { database, home, origin, locales: [locale], indicators: [] };
  const section = { id: "new", chapter: null, titles: {}, part: null, owner: null, ready: false };
  const { sections } = await collectSections(ground, [
    { ...section, blocks: [{ ...block, id: "new", version: 1 }] },
  ]);
  return { shown: sections[0]?.blocks[0] ?? null, reports: await writable(work, person, locale) };
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
