import { eq } from "drizzle-orm";
import type { Reader } from "#app/domain/person.ts";
import type { BlockContent } from "#app/domain/report.ts";
import type { WorkDatabase } from "../client.server.ts";
import { asBlock } from "../queries/report-rows.ts";
import { blocks } from "../schema/reports.ts";
import {
  type BlockRow,
  blockIn,
  blockOrder,
  changeDraft,
  type Desk,
  type DraftChange,
  type DraftOutcome,
  numberBlocks,
  placed,
  remember,
  sectionIn,
} from "./report-rows.ts";
import { insertBlock } from "./section-rows.ts";

export type BlockChange = DraftChange & { block: string };
export type MadeBlock = { id: string } | "not-found" | "not-open";

/** Adds a piece at this place of a chapter; its id. */
export function addBlock(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange & { section: string },
  { block, at }: { block: BlockContent; at: number },
): Promise<MadeBlock> {
  return changeDraft(work, reader, change, (desk): MadeBlock => {
    const section = sectionIn(desk, change.section);
    return section ? { id: insertBlock(desk, section.id, block, at) } : "not-found";
  });
}

/** Puts a copy right below; its id. */
export function copyBlock(work: WorkDatabase, reader: Reader, change: BlockChange): Promise<MadeBlock> {
  return changeDraft(work, reader, change, (desk): MadeBlock => {
    const row = blockIn(desk, change.block);
    return row ? { id: insertBlock(desk, row.sectionId, asBlock(row), row.position + 1) } : "not-found";
  });
}

/** Moves a piece to a place, from 0, of a chapter: its own or another one. */
export function moveBlock(
  work: WorkDatabase,
  reader: Reader,
  change: BlockChange,
  to: { section: string; at: number },
): Promise<DraftOutcome> {
  return changePlace(work, reader, change, false, (desk, row) => {
    const section = sectionIn(desk, to.section);
    if (!section) return "not-found";
    const from = { section: row.sectionId, at: row.position };
    desk.engine.orm.update(blocks).set({ sectionId: section.id }).where(eq(blocks.id, row.id)).run();
    numberBlocks(desk, placed(blockOrder(desk, section.id), row.id, to.at));
    if (section.id !== row.sectionId) numberBlocks(desk, blockOrder(desk, row.sectionId));
    remember(desk, { section: section.id, block: row.id, act: "moved", content: { from, to } });
    return "done";
  });
}

/** Takes a piece out. It can be put back where it was. */
export function removeBlock(work: WorkDatabase, reader: Reader, change: BlockChange): Promise<DraftOutcome> {
  return changePlace(work, reader, change, false, (desk, row) => {
    const removedAt = desk.now.toISOString();
    desk.engine.orm.update(blocks).set({ removedAt }).where(eq(blocks.id, row.id)).run();
    numberBlocks(desk, blockOrder(desk, row.sectionId));
    remember(desk, { section: row.sectionId, block: row.id, act: "removed" });
    return "done";
  });
}

export function restoreBlock(work: WorkDatabase, reader: Reader, change: BlockChange): Promise<DraftOutcome> {
  return changePlace(work, reader, change, true, (desk, row) => {
    const order = blockOrder(desk, row.sectionId);
    desk.engine.orm.update(blocks).set({ removedAt: null }).where(eq(blocks.id, row.id)).run();
    numberBlocks(desk, placed(order, row.id, row.position));
    remember(desk, { section: row.sectionId, block: row.id, act: "restored" });
    return "done";
  });
}

function changePlace(
  work: WorkDatabase,
  reader: Reader,
  change: BlockChange,
  removed: boolean,
  make: (desk: Desk, row: BlockRow) => DraftOutcome,
): Promise<DraftOutcome> {
  return changeDraft(work, reader, change, (desk) => {
    const row = blockIn(desk, change.block, removed);
    return row ? make(desk, row) : "not-found";
  });
}
