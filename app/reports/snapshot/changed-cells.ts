import type { FrozenBlock, FrozenCell, FrozenSection, FrozenTable } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { cellYear, familyOf, pictureYear } from "./shown-years.ts";

/** A number that the source has changed since a version was frozen. */
export interface ChangedCell {
  /** Number of the figure in the report; null of another table. */
  figure: number | null;
  /** The block that shows it. */
  block: string;
  title: string;
  row: string;
  /** "" where the row's name tells all: of a goal, in a picture of one area or one year. */
  column: string;
  /** Null where the piece tells none. */
  year: number | null;
  before: string;
  now: string;
}

/**
 * The numbers of a version that are others now, by the names of their rows and columns: what has only been
 * added since (a later year) is no change. Blocks are matched by their ids, rows of one name by their order.
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
      const [before, after] = [shownOf(block, locale), shownOf(current.get(block.id), locale)];
      if (!before || !after) return [];
      const figure = block.kind === "figure" ? block.number : null;
      return changesOf(before, after, tellsOwners(block)).map((cell) => ({
        ...{ figure, block: block.id, title: before.title },
        ...cell,
      }));
    });
}

interface ShownTable {
  title: string;
  table: FrozenTable;
}

/** With the year of a picture of one year; null of everything else. */
interface DatedTable extends ShownTable {
  year: number | null;
}

function shownOf(block: FrozenBlock | undefined, locale: Locale): DatedTable | null {
  const shown = block && shownTable(block, locale);
  return shown ? { ...shown, year: block.kind === "figure" ? pictureYear(block, locale) : null } : null;
}

/**
 * Whether only the figures count that tell whose they are: what is wanted of a goal is people's own, and a
 * place among the municipalities moves with the others' figures.
 */
function tellsOwners(block: FrozenBlock): boolean {
  return block.kind === "goals" || (block.kind === "figure" && familyOf(block) === "one-area");
}

/** The table of a picture or a list of figures, with what it is called; null of everything else. */
export function shownTable(block: FrozenBlock, locale: Locale): ShownTable | null {
  // Measures and bodies are people's own words; their changes are nobody's revision.
  if (block.kind !== "figure" && block.kind !== "key-figures" && block.kind !== "goals") return null;
  const shown = block.shown[locale];
  if (!shown) return null;
  return { title: "title" in shown ? shown.title : shown.table.caption, table: shown.table };
}

type ChangeInTable = Pick<ChangedCell, "row" | "column" | "year" | "before" | "now">;

function changesOf(before: DatedTable, after: DatedTable, ownersOnly: boolean): ChangeInTable[] {
  const rows = byHead(after.table);
  const taken = new Map<string, number>();
  return before.table.rows.flatMap((row) => {
    const head = row[0]?.text ?? "";
    const nth = taken.get(head) ?? 0;
    taken.set(head, nth + 1);
    const today = rows.get(head)?.[nth];
    return row.flatMap((cell, at): ChangeInTable[] => {
      const column = before.table.columns[at] ?? "";
      const place = after.table.columns.indexOf(column);
      const other = place < 0 ? undefined : today?.[place];
      if (at === 0 || !today || !other || !isFigure(cell) || (ownersOnly && !cell.of)) return [];
      // The other years of an owner's row are not its figure's: of a target, of an earlier place.
      const yearIn = (cells: FrozenCell[], one: FrozenCell) => (ownersOnly ? one.year : cellYear(cells, one));
      const year = yearIn(row, cell) ?? before.year;
      const change = changeOf(
        { ...cell, year },
        { ...other, year: yearIn(today, other) ?? after.year ?? year },
      );
      const named = ownersOnly || (before.year !== null && at === 1) ? "" : column;
      return change ? [{ row: head, column: named, year, ...change }] : [];
    });
  });
}

type DatedCell = Pick<FrozenCell, "text" | "value" | "missing"> & { year: number | null };

/** Null where nothing has changed, or a later year has come. */
function changeOf(cell: DatedCell, other: DatedCell): Pick<ChangedCell, "before" | "now"> | null {
  const isLater = cell.year !== null && other.year !== null && other.year > cell.year;
  const isSame = other.value === cell.value && other.missing === cell.missing;
  if (isLater || isSame) return null;
  // Where the year itself is gone, an earlier one may stand in its place.
  const now = other.year === cell.year ? other.text : `${other.text} (${other.year})`;
  return { before: cell.text, now };
}

function isFigure({ value, missing }: FrozenCell): boolean {
  return value !== undefined || missing !== undefined;
}

function byHead({ rows }: FrozenTable): Map<string, FrozenTable["rows"]> {
  const found = new Map<string, FrozenTable["rows"]>();
  for (const row of rows) {
    const head = row[0]?.text ?? "";
    found.set(head, [...(found.get(head) ?? []), row]);
  }
  return found;
}
