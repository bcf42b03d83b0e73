import type { BlockContent, NewSection } from "#app/domain/report.ts";
import { newId } from "../new-id.ts";
import { blocks, sections } from "../schema/reports.ts";
import {
  blockOrder,
  type Desk,
  numberBlocks,
  numberSections,
  placed,
  remember,
  sectionOrder,
} from "./report-rows.ts";

/** Puts a new chapter with its pieces at this place; its id. */
export function insertSection(
  desk: Desk,
  { chapter, titles, blocks: content }: NewSection,
  at: number,
): string {
  const { engine, report, now } = desk;
  const id = newId(now);
  const row = { id, reportId: report.id, position: at, chapter, titles: JSON.stringify(titles) };
  const order = sectionOrder(desk);
  engine.orm.insert(sections).values(row).run();
  numberSections(desk, placed(order, id, at));
  remember(desk, { section: id, act: "made", content: { chapter, titles } });
  for (const block of content) insertBlock(desk, id, block, content.length);
  return id;
}

/** Puts a new piece at this place of a chapter; its id. */
export function insertBlock(
  desk: Desk,
  section: string,
  { kind, content }: BlockContent,
  at: number,
): string {
  const { engine, now } = desk;
  const id = newId(now);
  const order = blockOrder(desk, section);
  const row = { id, sectionId: section, position: at, kind, content: JSON.stringify(content), version: 1 };
  engine.orm.insert(blocks).values(row).run();
  numberBlocks(desk, placed(order, id, at));
  remember(desk, { section, block: id, act: "made", version: 1, content });
  return id;
}
