import type { Person } from "#app/domain/person.ts";
import type { Block, BlockContent, BlockKind } from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import type { TextDoc } from "#app/domain/text-doc.ts";
import { formatMoment } from "#app/i18n/format-day.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { saveBlock } from "#db/work/commands/save-block.ts";
import { type BlockEvent, readBlockHistory, readDraft } from "#db/work/queries/drafts.ts";
import { writes } from "../report-contents/report-contents.server.ts";

export interface HistoryPage {
  report: string;
  section: string;
  chapter: string;
  block: string;
  kind: BlockKind;
  events: ListedEvent[];
  /** Whether the reader may take an earlier text into use. */
  writes: boolean;
}

export interface ListedEvent {
  id: number;
  act: string;
  who: string;
  time: string;
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
  work: WorkDatabase,
  person: Person,
  { report, section: id, block }: HistoryQuestion,
  locale: Locale,
): Promise<HistoryPage | null> {
  const draft = await readDraft(work, person, report);
  const section = draft?.sections.find((one) => one.id === id);
  const own = section?.blocks.find((one) => one.id === block);
  if (!draft || !section || !own) return null;
  const events = await readBlockHistory(work, person, report, block);
  return {
    ...{ report, section: id, block, kind: own.kind },
    chapter: titleIn(section.titles, locale),
    events: events.map((event) => listed(event, own, locale)),
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

function listed(event: BlockEvent, own: Block, locale: Locale): ListedEvent {
  const written = isWritten(event) ? writtenIn(event, own) : null;
  const docs = written?.kind === "text" ? written.content.docs : null;
  return {
    ...{ id: event.id, act: event.act, who: event.who.name, time: formatMoment(event.at, locale) },
    docs:
      docs &&
      LOCALES.flatMap((language) => {
        const doc = docs[language];
        return doc ? [{ language, doc }] : [];
      }),
    words: written && wordsOf(written),
    current: written !== null && event.act !== "late" && event.version === own.version,
  };
}

function wordsOf({ kind, content }: BlockContent): string | null {
  switch (kind) {
    case "figure":
      return [content.spec, ...Object.values(content.captions ?? {})].join(" · ");
    case "sentence":
      return Object.values(content.edited?.texts ?? {}).join(" · ") || null;
    case "key-figures":
      return content.indicators.join(", ");
    default:
      return null;
  }
}
