import type { Rejection } from "../rejection.ts";
import { columnName } from "./column-letter.ts";
import type { DecimalMark } from "./number.ts";
import type { Table, TableRow } from "./table.ts";

/** Two neighbouring columns that hold numbers: a figure and what stands behind it. */
export type NeighbouringColumns = readonly [at: number, next: number];

/**
 * Where commas part the columns, "41,5" without quotation marks is two cells. If they fit under two columns
 * of numbers, the row reads as 41 with a count of 5 just as well. Told of the first such row, unless
 * something in the table shows that its commas do part columns: a decimal point, a mark, a quoted decimal
 * comma, or a number of three digits in the second place.
 */
export function commaDoubt(
  { delimiter, header, rows }: Table,
  pairs: readonly NeighbouringColumns[],
  mark: DecimalMark | null,
  mostDecimals = 2,
): Rejection[] {
  if (delimiter !== "," || mark === "." || pairs.length === 0) return [];
  const decimals = new RegExp(`^\\d{1,${mostDecimals}}$`);
  let doubtful: { row: TableRow; at: number; value: string } | null = null;
  for (const row of rows)
    for (const [at, next] of pairs) {
      const [figure = "", behind = ""] = [row.cells[at], row.cells[next]];
      if (behind === "") continue;
      if (!/^[-\u2212]?\d{1,3}$/.test(figure) || !decimals.test(behind)) return [];
      doubtful ??= { row, at, value: `${figure},${behind}` };
    }
  if (doubtful === null) return [];
  const { row, at, value } = doubtful;
  const expected =
    'semicolons between the columns, or decimals in quotation marks ("41,5"), or a decimal point throughout';
  return [{ code: "comma-in-doubt", row: row.row, column: columnName(header, at), value, expected }];
}

/** Every second column of years with its neighbour, where they stand in pairs to the last one. */
export function yearPairs(years: readonly { at: number }[]): NeighbouringColumns[] {
  if (years.length % 2 === 1) return [];
  const pairs = years.flatMap(({ at }, i): NeighbouringColumns[] => {
    const next = years[i + 1]?.at;
    return i % 2 === 0 && next === at + 1 ? [[at, next]] : [];
  });
  return pairs.length === years.length / 2 ? pairs : [];
}
