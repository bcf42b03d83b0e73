import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { BlockContent, NewSection, ReportKind } from "#app/domain/report.ts";
import type { Chapter } from "#app/domain/report-chapter.ts";
import { inAllLocales, type LocalText } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";

/** What a template needs to know of the region. */
export interface TemplateGround {
  area: AreaKey;
  priorities: readonly { key: string; name: LocalText; indicators: readonly IndicatorKey[] }[];
}

/** Key figures that a priority's chapter begins with, at the most. */
const MOST_KEY_FIGURES = 6;

const TEXT: BlockContent = { kind: "text", content: { docs: {} } };

/**
 * The chapters that a report of this kind begins with (pohja). All of them can be renamed, moved and
 * removed; each has room for text, and the tables that fill themselves.
 */
export function templateSections(kind: ReportKind, ground: TemplateGround): NewSection[] {
  switch (kind) {
    case "wide-regional":
    case "wide-municipal":
      return wide(ground);
    case "yearly-regional":
    case "yearly-municipal":
      return yearly(ground);
    case "blank":
      return [];
  }
}

/** A chapter of its own, for a report that is already there. */
export function chapterSection(chapter: Chapter, blocks: readonly BlockContent[] = []): NewSection {
  const title = (locale: "fi" | "sv" | "en"): string =>
    messagesFor(locale).reportChapters.list[chapter].title;
  const titles = { fi: title("fi"), sv: title("sv"), en: title("en") };
  return { chapter, titles, blocks: [TEXT, ...blocks] };
}

function wide({ area, priorities }: TemplateGround): NewSection[] {
  return [
    chapterSection("summary"),
    chapterSection("background"),
    chapterSection("population"),
    ...priorities.map((priority) => priorityChapter(area, priority)),
    chapterSection("structures", [{ kind: "bodies", content: { area } }]),
    chapterSection("strengths"),
    chapterSection("plan", planOf(area, priorities)),
    chapterSection("follow-up"),
    chapterSection("handling"),
    chapterSection("appendices", [{ kind: "indicator-appendix", content: {} }]),
  ];
}

function yearly({ area }: TemplateGround): NewSection[] {
  return [
    chapterSection("summary"),
    chapterSection("changes"),
    chapterSection("goals", [{ kind: "goals", content: { area } }]),
    chapterSection("measures", [{ kind: "measures", content: { area } }]),
    chapterSection("plan-changes"),
    chapterSection("handling"),
    chapterSection("appendices", [{ kind: "indicator-appendix", content: {} }]),
  ];
}

function priorityChapter(
  area: AreaKey,
  { name, indicators }: TemplateGround["priorities"][number],
): NewSection {
  const first = indicators.slice(0, MOST_KEY_FIGURES);
  const figures: BlockContent = { kind: "key-figures", content: { indicators: first, area } };
  const section = chapterSection("priority", first.length > 0 ? [figures] : []);
  const titles = inAllLocales((locale) => name[locale] ?? section.titles[locale] ?? null);
  return { ...section, titles: withoutEmpty(titles) };
}

function planOf(area: AreaKey, priorities: TemplateGround["priorities"]): BlockContent[] {
  return priorities.flatMap(({ key }): BlockContent[] => [
    { kind: "goals", content: { area, priority: key } },
    { kind: "measures", content: { area, priority: key } },
  ]);
}

function withoutEmpty({ fi, sv, en }: LocalText): NewSection["titles"] {
  return { ...(fi ? { fi } : {}), ...(sv ? { sv } : {}), ...(en ? { en } : {}) };
}
