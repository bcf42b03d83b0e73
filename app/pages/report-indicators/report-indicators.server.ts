import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import type { Person } from "#app/domain/person.ts";
import type { Texts } from "#app/domain/report.ts";
import { inLocale, LOCALES, type Locale } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { untitled } from "#app/i18n/indicator-title.ts";
import type { IndicatorUse } from "#app/reports/collect/appendix.server.ts";
import { collectSections } from "#app/reports/collect/sections.server.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import { cleanLine } from "#app/reports/text/clean-text.ts";
import type { LeftOut } from "#db/work/commands/report-indicators.ts";
import { readDraft, readReportIndicators } from "#db/work/queries/drafts.ts";
import { writes } from "../report-contents/report-contents.server.ts";
import type { DeskGround } from "../report-section/section-page.server.ts";

export interface ListedUse {
  indicator: IndicatorKey;
  name: string;
  leftOut: Texts | null;
  /** The first chapter that shows it. */
  chapter: string | null;
}

export interface ReportIndicatorsPage {
  report: string;
  title: string;
  languages: readonly Locale[];
  uses: Record<IndicatorUse["state"], ListedUse[]>;
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
  const ground = { database, home, origin, indicators, locales: [locale] };
  const { uses } = await collectSections(ground, draft.sections);
  const heads = await indicatorHeads(database);
  const titles = new Map(draft.sections.map(({ id, titles: all }) => [id, titleIn(all, locale)]));
  const listed = (state: IndicatorUse["state"]): ListedUse[] =>
    uses
      .filter((one) => one.state === state)
      .map(({ indicator, leftOut, section }) => {
        const head = heads.get(indicator);
        const name = (head && inLocale(head.name ?? head.title, locale)) ?? untitled(indicator);
        return { indicator, leftOut, name, chapter: section && (titles.get(section) ?? null) };
      });
  return {
    report,
    title: titleIn(draft.titles, locale),
    languages: draft.languages,
    uses: {
      used: listed("used"),
      "left-out": listed("left-out"),
      "not-available": listed("not-available"),
    },
    writes: writes(person, draft),
  };
}

/** Signs of a reason. */
const LONGEST = 500;

/** Reasons as the form has them; what has none of its own gets the one for all, where there is one. */
export function sentReasons(form: FormData): LeftOut[] {
  const texts = (name: string): Texts => {
    const found: Texts = {};
    for (const locale of LOCALES) {
      const typed = form.get(`${name}.${locale}`);
      const text = typeof typed === "string" ? cleanLine(typed).slice(0, LONGEST) : "";
      if (text !== "") found[locale] = text;
    }
    return found;
  };
  const all = texts("all");
  return form.getAll("indicator").flatMap((value): LeftOut[] => {
    const parts = typeof value === "string" ? parseIndicatorKey(value) : null;
    if (!parts) return [];
    const own = texts(String(value));
    const reason = Object.keys(own).length > 0 ? own : all;
    return [{ indicator: indicatorKey(parts), leftOut: Object.keys(reason).length > 0 ? reason : null }];
  });
}
