import type { FrozenBlock, FrozenSection, FrozenTable } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";

/** A number that the source has changed since a version was frozen. */
export interface ChangedCell {
  /** Number of the figure in the report; null of another table. */
  figure: number | null;
  /** The block that shows it. */
  block: string;
  title: string;
  row: string;
  column: string;
  before: string;
  now: string;
}

/**
 * The numbers of a version that are others now, by the names of their rows and columns: what has only been
 * added since (a new year) is no change. Blocks are matched by their ids.
 */
export function changedCells(
  frozen: readonly FrozenSection[],
  now: readonly FrozenSection[],
  locale: Locale,
): ChangedCell[] {
  const current = new Map(now.flatMap(({ blocks }) => blocks).map((block) => [block.id, block]));
  return frozen
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const [before, after] = [shownTable(block, locale), shownTable(current.get(block.id), locale)];
      if (!before || !after) return [];
      const figure = block.kind === "figure" ? block.number : null;
      return changesOf(before.table, after.table).map((cell) => ({
        figure,
        block: block.id,
        title: before.title,
        ...cell,
      }));
    });
}

function shownTable(
  block: FrozenBlock | undefined,
  locale: Locale,
): { title: string; table: FrozenTable } | null {
  if (!block || block.kind === "text" || block.kind === "page-break" || block.kind === "sentence")
    return null;
  // Goals, measures and bodies are people's own words; their changes are nobody's revision.
  if (block.kind !== "figure" && block.kind !== "key-figures") return null;
  const shown = block.shown[locale];
  if (!shown) return null;
  return { title: "title" in shown ? shown.title : shown.table.caption, table: shown.table };
}

function changesOf(
  before: FrozenTable,
  after: FrozenTable,
): Pick<ChangedCell, "row" | "column" | "before" | "now">[] {
  const rows = new Map(after.rows.map((row) => [row[0]?.text, row]));
  return before.rows.flatMap((row) => {
    const head = row[0]?.text ?? "";
    const now = rows.get(head);
    return row.flatMap((cell, at) => {
      const column = before.columns[at] ?? "";
      const place = after.columns.indexOf(column);
      const other = place < 0 ? undefined : now?.[place];
      const isSame = other?.value === cell.value && other?.missing === cell.missing;
      if (at === 0 || !other || isSame || (cell.value === undefined && cell.missing === undefined)) return [];
      return [{ row: head, column, before: cell.text, now: other.text }];
    });
  });
}
