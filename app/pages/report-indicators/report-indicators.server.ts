import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Person } from "#app/domain/person.ts";
import type { Texts } from "#app/domain/report.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { figureNames } from "#app/figures/figure-names.server.ts";
import type { IndicatorUse } from "#app/reports/collect/appendix.server.ts";
import { collectSections } from "#app/reports/collect/sections.server.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { readDraft, readReportIndicators } from "#db/work/queries/drafts.ts";
import { readPlan } from "#db/work/queries/plan.ts";
import { writes } from "../report-contents/report-contents.server.ts";
import { type Choice, fieldChoices } from "../report-section/field-choices.server.ts";
import type { DeskGround } from "../report-section/section-page.server.ts";

export interface ListedUse {
  indicator: IndicatorKey;
  name: string;
  leftOut: Texts | null;
  /** The first chapter that shows it. */
  chapter: string | null;
  /** The first priority that it belongs to; null of one that people have put on the list. */
  priority: string | null;
}

/** Indicators that are left out, of one priority; of none, as people have put them on the list. */
export interface LeftOutGroup {
  /** Key of the priority, "own" where there is none. */
  key: string;
  /** Null where there is none. */
  name: string | null;
  list: ListedUse[];
}

export interface ReportIndicatorsPage {
  report: string;
  title: string;
  languages: readonly Locale[];
  uses: Record<IndicatorUse["state"], ListedUse[]>;
  /** Those left out, priority by priority; a priority of which nothing is left out is not among them. */
  leftOut: LeftOutGroup[];
  /** With figures, and not yet on the list. */
  others: readonly Choice[];
  writes: boolean;
}

/** The indicators that a report is about, by how it has them; null where there is no such report. */
export async function reportIndicatorsPage(
  { database, work, home, origin }: DeskGround,
  person: Person,
  report: string,
  locale: Locale,
): Promise<ReportIndicatorsPage | null> {
  const draft = await readDraft(work, person, report);
  if (!draft) return null;
  const indicators = await readReportIndicators(work, person, report);
  // What is used is the same in every language.
  const plan = await readPlan(work, person);
  const ground = { database, home, origin, indicators, locales: [locale], plan, now: new Date() };
  const { uses } = await collectSections(ground, draft.sections);
  const names = await figureNames(database, locale);
  const titles = new Map(draft.sections.map(({ id, titles: all }) => [id, titleIn(all, locale)]));
  const priorities = await listPriorities(database);
  const listed = (state: IndicatorUse["state"]): ListedUse[] =>
    uses
      .filter((one) => one.state === state)
      .map(({ indicator, leftOut, section }) => {
        const name = names.indicator(indicator);
        const priority = priorities.find(({ indicators: own }) => own.includes(indicator))?.key ?? null;
        return { indicator, leftOut, name, priority, chapter: section && (titles.get(section) ?? null) };
      });
  const leftOut = listed("left-out");
  const groups = [...priorities.map(({ key, name }) => ({ key, name: inLocale(name, locale) })), OWN];
  const { indicators: choices } = await fieldChoices({ database, home }, locale);
  return {
    report,
    title: titleIn(draft.titles, locale),
    languages: draft.languages,
    uses: {
      used: listed("used"),
      "left-out": leftOut,
      "not-available": listed("not-available"),
    },
    leftOut: groups
      .map(({ key, name }) => ({
        ...{ key, name },
        list: leftOut.filter(({ priority }) => (priority ?? OWN.key) === key),
      }))
      .filter(({ list }) => list.length > 0),
    others: choices.filter(([key]) => !uses.some(({ indicator }) => indicator === key)),
    writes: writes(person, draft),
  };
}

/** The group of those that belong to no priority. */
const OWN = { key: "own", name: null };
