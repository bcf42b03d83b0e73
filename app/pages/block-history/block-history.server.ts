import type { Person } from "#app/domain/person.ts";
import type { Block, BlockContent, BlockKind } from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import type { TextDoc } from "#app/domain/text-doc.ts";
import { type FigureNames, figureNames } from "#app/figures/figure-names.server.ts";
import { formatMoment } from "#app/i18n/format-day.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shownIndicators } from "#app/reports/draft/shown-indicators.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import type { Database } from "#db/client.server.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { saveBlock } from "#db/work/commands/save-block.ts";
import { type BlockEvent, readBlockHistory, readDraft } from "#db/work/queries/drafts.ts";
import { writes } from "../report-contents/report-contents.server.ts";
import { type Sitting, sittings } from "./sittings.ts";

export interface HistoryPage {
  report: string;
  section: string;
  chapter: string;
  block: string;
  kind: BlockKind;
  events: ListedEvent[];
  /** Whether each save is listed, and not each sitting. */
  each: boolean;
  /** Saves that are not listed by themselves. */
  hidden: number;
  /** Whether the reader may take an earlier text into use. */
  writes: boolean;
}

export interface ListedEvent {
  id: number;
  act: string;
  who: string;
  time: string;
  /** Of a sitting with several saves: when it began, and how many there were; null of anything else. */
  sitting: { since: string; saves: number } | null;
  /** What was written, by language; null where nothing was. */
  docs: { language: Locale; doc: TextDoc }[] | null;
  /** Words of other pieces than texts: an edited sentence, a caption, what a picture asks. */
  words: string | null;
  current: boolean;
}

/** What is asked: a piece of a chapter of a report. */
export interface HistoryQuestion {
  report: string;
  section: string;
  block: string;
}

/** All that was written in a piece; null where there is none for the reader. */
export async function historyPage(
  { database, work }: { database: Database; work: WorkDatabase },
  person: Person,
  { report, section: id, block, each = false }: HistoryQuestion & { each?: boolean },
  locale: Locale,
): Promise<HistoryPage | null> {
  const draft = await readDraft(work, person, report);
  const section = draft?.sections.find((one) => one.id === id);
  const own = section?.blocks.find((one) => one.id === block);
  if (!draft || !section || !own) return null;
  const events = await readBlockHistory(work, person, report, block);
  const shown = sittings(events);
  const names = await figureNames(database, locale);
  const told = each ? events.map((latest): Sitting => ({ latest, since: latest.at, saves: 1 })) : shown;
  return {
    ...{ report, section: id, block, kind: own.kind, each },
    chapter: titleIn(section.titles, locale),
    events: told.map((sitting) => listed(sitting, own, names, locale)),
    hidden: events.length - told.length,
    writes: writes(person, draft),
  };
}

/** Takes what was written then into use, as a save of its own; the chapter's page shows it. */
export async function takeBack(
  work: WorkDatabase,
  person: Person,
  { report, section, block }: HistoryQuestion,
  event: number,
  now: Date,
): Promise<boolean> {
  const draft = await readDraft(work, person, report);
  const own = draft?.sections.find(({ id }) => id === section)?.blocks.find(({ id }) => id === block);
  const found = (await readBlockHistory(work, person, report, block)).find(({ id }) => id === event);
  if (!own || !found || !isWritten(found)) return false;
  const save = { base: own.version, block: writtenIn(found, own) };
  const saved = await saveBlock(work, person, { report, block, now }, save);
  return typeof saved !== "string" && saved.how === "saved";
}

function isWritten({ act }: BlockEvent): boolean {
  return ["made", "saved", "late"].includes(act);
}

function writtenIn({ content }: BlockEvent, { kind }: Block): BlockContent {
  return { kind, content } as BlockContent; // a piece keeps its kind for life
}

function listed(
  { latest: event, since, saves }: Sitting,
  own: Block,
  names: FigureNames,
  locale: Locale,
): ListedEvent {
  const written = isWritten(event) ? writtenIn(event, own) : null;
  const docs = written?.kind === "text" ? written.content.docs : null;
  return {
    ...{ id: event.id, act: event.act, who: event.who.name, time: formatMoment(event.at, locale) },
    sitting: saves > 1 ? { since: formatMoment(since, locale), saves } : null,
    docs:
      docs &&
      LOCALES.flatMap((language) => {
        const doc = docs[language];
        return doc ? [{ language, doc }] : [];
      }),
    words: written && wordsOf(written, names, locale),
    current: written !== null && event.act !== "late" && event.version === own.version,
  };
}

/** What a piece was, as readers name it; null of one that has nothing to choose. */
function wordsOf(written: BlockContent, names: FigureNames, locale: Locale): string | null {
  const { block: words } = messagesFor(locale).deskReports;
  const { kind, content } = written;
  const indicators = shownIndicators(written).map(names.indicator).join(", ");
  switch (kind) {
    case "figure":
      return [
        ...pictureWords(content.spec, indicators, names, locale),
        ...Object.values(content.captions ?? {}),
      ]
        .filter(Boolean)
        .join(" · ");
    case "sentence": {
      const { area, question } = content.result;
      const asked = [indicators, names.area(area), words.questions[question]];
      return [...asked, ...Object.values(content.edited?.texts ?? {})].join(" · ");
    }
    case "key-figures":
      return [indicators, names.area(content.area)].join(" · ");
    case "goals":
    case "measures":
    case "bodies":
      return names.area(content.area);
    default:
      return null;
  }
}

function pictureWords(spec: string, indicators: string, names: FigureNames, locale: Locale): string[] {
  const { block: words } = messagesFor(locale).deskReports;
  const asked = new URLSearchParams(spec);
  const areas = [asked.get("area"), ...(asked.get("areas") ?? "").split(",")].filter((one) => one);
  const years = asked.get("year") ?? [asked.get("from"), asked.get("to")].filter((one) => one).join("–");
  return [
    words.pictures[asked.get("kind") ?? ""] ?? "",
    indicators,
    areas.map((key) => names.area(key ?? "")).join(", "),
    years,
  ];
}
