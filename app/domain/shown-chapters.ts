import type { FrozenBlock, FrozenSection } from "./report-version.ts";

/** Whether a reader finds anything in the chapter but its title: a list without a row is nothing. */
export function showsAnything({ blocks }: Pick<FrozenSection, "blocks">): boolean {
  return blocks.some((block) => block.kind !== "page-break" && !isEmptyList(block));
}

function isEmptyList(block: FrozenBlock): boolean {
  switch (block.kind) {
    case "key-figures":
    case "goals":
    case "measures":
    case "bodies":
    case "indicator-appendix":
      return Object.values(block.shown).every((shown) => shown.table.rows.length === 0);
    default:
      return false;
  }
}
