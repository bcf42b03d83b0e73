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
  /** "" of a goal: it has one figure, which its name tells. */
  column: string;
  before: string;
  now: string;
}

/**
 * The numbers of a version that are others now, by the names of their rows and columns: what has only been
 * added since (a new year) is no change. Blocks are matched by their ids, rows of one name by their order.
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
        ...(block.kind === "goals" ? { column: "" } : {}),
      }));
    });
}

function shownTable(
  block: FrozenBlock | undefined,
  locale: Locale,
): { title: string; table: FrozenTable } | null {
  // Measures and bodies are people's own words; their changes are nobody's revision.
  if (block?.kind !== "figure" && block?.kind !== "key-figures" && block?.kind !== "goals") return null;
  const shown = block.shown[locale];
  if (!shown) return null;
  return { title: "title" in shown ? shown.title : shown.table.caption, table: shown.table };
}

function changesOf(
  before: FrozenTable,
  after: FrozenTable,
): Pick<ChangedCell, "row" | "column" | "before" | "now">[] {
  const rows = byHead(after);
  const taken = new Map<string, number>();
  return before.rows.flatMap((row) => {
    const head = row[0]?.text ?? "";
    const nth = taken.get(head) ?? 0;
    taken.set(head, nth + 1);
    const now = rows.get(head)?.[nth];
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

function byHead({ rows }: FrozenTable): Map<string, FrozenTable["rows"]> {
  const found = new Map<string, FrozenTable["rows"]>();
  for (const row of rows) {
    const head = row[0]?.text ?? "";
    found.set(head, [...(found.get(head) ?? []), row]);
  }
  return found;
}
