import { and, desc, eq } from "drizzle-orm";
import { mergedDocs } from "#app/domain/block-merge.ts";
import type { Reader } from "#app/domain/person.ts";
import type { Block, BlockContent, BlockContents, Writer } from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import type { TextDoc } from "#app/domain/text-doc.ts";
import type { WorkDatabase } from "../client.server.ts";
import { asBlock } from "../queries/report-rows.ts";
import { people } from "../schema/people.ts";
import { blocks, reportHistory } from "../schema/reports.ts";
import type { BlockChange } from "./blocks.ts";
import { type BlockRow, blockIn, changeDraft, type Desk, remember } from "./report-rows.ts";
import { thinHistory } from "./thin-history.ts";

/** After so many saves of a piece its history is looked through. */
const THIN_EVERY = 50;

/** What a person has written, and the version that they began from. */
export interface BlockSave {
  base: number;
  block: BlockContent;
}

/**
 * `stale`: somebody has saved since, and the two do not fit together. What was sent is in the history, and
 * both are shown.
 */
export type SaveOutcome =
  | { how: "saved"; version: number }
  | { how: "stale"; mine: BlockContent; theirs: Block; by: Writer; at: string }
  | "not-found"
  | "not-open";

/**
 * Saves a piece. A text in another language than the one that somebody else has saved since is put beside
 * it.
 */
export function saveBlock(
  work: WorkDatabase,
  reader: Reader,
  change: BlockChange,
  save: BlockSave,
): Promise<SaveOutcome> {
  return changeDraft(work, reader, change, (desk): SaveOutcome => {
    const row = blockIn(desk, change.block);
    return !row || row.kind !== save.block.kind ? "not-found" : saveRow(desk, row, save);
  });
}

/** The languages of a text that were written in, each with its text; null: with none any more. */
export type SentTexts = Partial<Record<Locale, TextDoc | null>>;

/**
 * Saves some languages of a text; the others stay as they are. Answers with all of them as they are stored
 * then, for whoever began from an earlier version.
 */
export function saveTexts(
  work: WorkDatabase,
  reader: Reader,
  change: BlockChange,
  { base, texts }: { base: number; texts: SentTexts },
): Promise<{ outcome: Exclude<SaveOutcome, string>; docs: Docs } | "not-found" | "not-open"> {
  return changeDraft(work, reader, change, (desk) => {
    const row = blockIn(desk, change.block);
    const before = row && asBlock(row);
    if (!row || before?.kind !== "text") return "not-found";
    const docs: Docs = { ...before.content.docs };
    for (const locale of LOCALES) {
      const sent = texts[locale];
      if (sent && sent.content.length > 0) docs[locale] = sent;
      else if (sent !== undefined) delete docs[locale];
    }
    const outcome = saveRow(desk, row, { base, block: { kind: "text", content: { docs } } });
    const now = blockIn(desk, change.block);
    const after = now && asBlock(now);
    return { outcome, docs: after?.kind === "text" ? after.content.docs : docs };
  });
}

type Docs = BlockContents["text"]["docs"];

function saveRow(desk: Desk, row: BlockRow, save: BlockSave): Exclude<SaveOutcome, string> {
  const fitting = save.base === row.version ? save.block : fitted(desk, row, save);
  if (fitting) return write(desk, row, fitting);
  const { block, base } = save;
  const line = { section: row.sectionId, block: row.id, version: base };
  remember(desk, { ...line, act: "late", content: block.content });
  return { how: "stale", mine: block, theirs: asBlock(row), ...lastSaver(desk, row) };
}

function write(desk: Desk, row: BlockRow, { content }: BlockContent): Exclude<SaveOutcome, string> {
  const text = JSON.stringify(content);
  if (text === row.content) return { how: "saved", version: row.version };
  const version = row.version + 1;
  desk.engine.orm.update(blocks).set({ content: text, version }).where(eq(blocks.id, row.id)).run();
  remember(desk, { section: row.sectionId, block: row.id, act: "saved", version, content });
  if (version % THIN_EVERY === 0) thinHistory(desk, row.id);
  return { how: "saved", version };
}

/** What was sent together with what somebody else has saved since; null where they do not fit together. */
function fitted(desk: Desk, row: BlockRow, { base, block }: BlockSave): BlockContent | null {
  const theirs = asBlock(row);
  if (JSON.stringify(block.content) === row.content) return block;
  const before = contentAt(desk, row.id, base);
  if (block.kind !== "text" || theirs.kind !== "text" || before === null) return null;
  const docs = mergedDocs(before.docs, block.content.docs, theirs.content.docs);
  return docs && { kind: "text", content: { docs } };
}

/** A text as it was in this version. */
function contentAt(
  { engine }: Desk,
  block: string,
  version: number,
): Extract<BlockContent, { kind: "text" }>["content"] | null {
  const row = engine.orm
    .select({ content: reportHistory.content })
    .from(reportHistory)
    .where(
      and(
        eq(reportHistory.blockId, block),
        eq(reportHistory.version, version),
        eq(reportHistory.act, version === 1 ? "made" : "saved"),
      ),
    )
    .get();
  return row ? JSON.parse(row.content) : null;
}

function lastSaver({ engine }: Desk, { id, version }: BlockRow): { by: Writer; at: string } {
  const row = engine.orm
    .select({ id: people.id, name: people.name, at: reportHistory.at })
    .from(reportHistory)
    .innerJoin(people, eq(people.id, reportHistory.personId))
    .where(and(eq(reportHistory.blockId, id), eq(reportHistory.version, version)))
    .orderBy(desc(reportHistory.id))
    .get();
  if (!row) throw new Error(`the piece "${id}" has no history of its version ${version}`);
  return { by: { id: row.id, name: row.name }, at: row.at };
}
