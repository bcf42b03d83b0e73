import {
  FROZEN_LISTS,
  type FrozenBlock,
  type FrozenSection,
  type FrozenTableBlock,
} from "./report-version.ts";

/**
 * The chapters as a version and its preview show them: a list without a row is left out, for a decided report
 * does not tell what is still to be written, and so is a chapter of which nothing is left.
 */
export function shownSections(sections: readonly FrozenSection[]): FrozenSection[] {
  return sections
    .filter(showsAnything)
    .map((section) => ({ ...section, blocks: section.blocks.filter((block) => !isEmptyList(block)) }));
}

/** Whether a reader finds anything in the chapter but its title: a list without a row is nothing. */
export function showsAnything({ blocks }: Pick<FrozenSection, "blocks">): boolean {
  return blocks.some((block) => block.kind !== "page-break" && !isEmptyList(block));
}

/** A list without a row, in whatever language: one that a version leaves out. */
export function isEmptyList(block: FrozenBlock): block is FrozenTableBlock {
  return isList(block) && Object.values(block.shown).every((shown) => shown.table.rows.length === 0);
}

function isList(block: FrozenBlock): block is FrozenTableBlock {
  return FROZEN_LISTS.some((kind) => kind === block.kind);
}
