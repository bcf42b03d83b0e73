import { isLoneText, NO_NOTES } from "./csv/odd-lines.ts";
import type { RowCells } from "./csv/row-cells.ts";
import type { TableRow } from "./csv/table.ts";
import { asWord } from "./csv/word.ts";
import type { RegionReading, RegionResolver } from "./region-names.ts";
import type { Rejection } from "./rejection.ts";

export type AreaCellReading = RegionReading | Pick<Rejection, "code" | "expected">;

/** Words of a row that sums up others. */
const SUM =
  /(?:^|[\s/(])(?:yhteensä|yht\.?|summa|keskiarvo|kaikki|total|totalt|sammanlagt|summan|medeltal|medelvärde|genomsnitt|alla|sum|average|mean)(?:$|[\s/):])|^koko alue$|^hela området$/;

/**
 * Reads the cell of a row that names its area, and tells what it is where it names none: empty under a name
 * (merged cells), a sum, a note.
 */
export function areaCellReader<Role extends string>(
  cells: RowCells<Role | "area">,
  rows: readonly TableRow[],
  resolve: RegionResolver,
): (row: TableRow) => AreaCellReading {
  const repeated = emptyUnder("area", rows, (row) => cells.text(row, "area"));
  return (row) => {
    const text = cells.text(row, "area");
    const read = resolve(text);
    if ("key" in read) return read;
    if (text === "") return repeated(row) ?? read;
    if (SUM.test(asWord(text))) return { code: "sum-row", expected: NO_SUMS };
    const bare = withoutMark(text);
    if (bare !== text && "key" in resolve(bare))
      return {
        ...read,
        expected: `the name or code alone, ${bare}: what a mark behind it means is told elsewhere`,
      };
    // A misspelt name has a near one.
    const isNote = isLoneText(row) && !read.expected.includes("; nearest:");
    return isNote ? { code: "note-row", expected: NO_NOTES } : read;
  };
}

/** "Kotka*", "Kotka 1)", "Kotka²" → "Kotka". */
function withoutMark(text: string): string {
  return text.replace(/\s*(?:\*+|[\u2020\u2021]|\d?\)|[\u00B9\u00B2\u00B3\u2070-\u2079]+)$/u, "");
}

const NO_SUMS =
  "areas alone: leave the row out, or name the area that it is of (Koko maa, Kymenlaakson hyvinvointialue)";

/**
 * What to tell of an empty cell that has a filled one above it, as merged cells come out of a spreadsheet;
 * null where it has none.
 */
export function emptyUnder(
  what: "area" | "year",
  rows: readonly TableRow[],
  textOf: (row: TableRow) => string,
): (row: TableRow) => Pick<Rejection, "code" | "expected"> | null {
  const above = new Map<TableRow, { row: number; text: string }>();
  let filled: { row: number; text: string } | null = null;
  for (const row of rows) {
    const text = textOf(row);
    if (text !== "") filled = { row: row.row, text };
    else if (filled !== null) above.set(row, filled);
  }
  return (row) => {
    const told = above.get(row);
    if (told === undefined) return null;
    return {
      code: "not-repeated",
      expected: `the ${what} on every row (perhaps ${told.text}, as on row ${told.row}); in Excel, undo Merge cells (Yhdistä solut) and fill down`,
    };
  };
}
