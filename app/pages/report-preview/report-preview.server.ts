import type { Person } from "#app/domain/person.ts";
import type { Draft } from "#app/domain/report.ts";
import type { Hindrance, HindranceMatter } from "#app/domain/report-hindrance.ts";
import type { FrozenSection } from "#app/domain/report-version.ts";
import { shownSections } from "#app/domain/shown-chapters.ts";
import type { Locale } from "#app/domain/text.ts";
import { figureNames } from "#app/figures/figure-names.server.ts";
import { collectSections } from "#app/reports/collect/sections.server.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import { keptInDraft } from "#app/reports/kept-figures.server.ts";
import type { Database } from "#db/client.server.ts";
import { readDraft, readReportIndicators } from "#db/work/queries/drafts.ts";
import { readPlan } from "#db/work/queries/plan.ts";
import type { DeskGround } from "../report-section/section-page.server.ts";

export interface ReportPreviewPage {
  report: string;
  title: string;
  sections: FrozenSection[];
  hindrances: ListedHindrance[];
  example: boolean;
}

export interface ListedHindrance {
  section: string;
  block: string | null;
  /** Title of the chapter. */
  chapter: string;
  matter: HindranceMatter;
  /** Name of the indicator that it is about. */
  indicator: string | null;
}

/**
 * The draft as its readers would see it in the language of the page, and what stands in its way in all of
 * its languages; null where there is none for the reader.
 */
export async function reportPreviewPage(
  { database, work, home, origin }: DeskGround,
  person: Person,
  report: string,
  locale: Locale,
): Promise<ReportPreviewPage | null> {
  const draft = await readDraft(work, person, report);
  if (!draft) return null;
  const indicators = await readReportIndicators(work, person, report);
  const locales = [...new Set([...draft.languages, locale])];
  const plan = await readPlan(work, person);
  const ground = { database, home, origin, indicators, locales, plan, now: new Date() };
  const { sections, hindrances, example } = await collectSections(ground, draft.sections);
  const shown = await keptInDraft(work, person, report, sections);
  return {
    report,
    title: titleIn(draft.titles, locale),
    sections: shownSections(shown),
    hindrances: await listHindrances(database, draft, hindrances, locale),
    example,
  };
}

/** Hindrances with the names of what they are about. */
export async function listHindrances(
  database: Database,
  { sections, languages }: Draft,
  hindrances: readonly Hindrance[],
  locale: Locale,
): Promise<ListedHindrance[]> {
  const titles = new Map(sections.map(({ id, titles: all }) => [id, titleIn(all, locale)]));
  const names = await figureNames(database, locale);
  return (
    hindrances
      // A language that is only looked at is not promised to anybody.
      .filter(({ matter }) => !("language" in matter) || languages.includes(matter.language))
      .map((one) => ({
        ...one,
        chapter: titles.get(one.section) ?? "",
        indicator: "indicator" in one.matter ? names.indicator(one.matter.indicator) : null,
      }))
  );
}
