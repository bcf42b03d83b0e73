import type { Rejection } from "../rejection.ts";
import { columnLetter, columnName } from "./column-letter.ts";
import type { Columns } from "./columns.ts";
import type { TableRow } from "./table.ts";

/** What a column that is no figure holds, by the roles that the doors give their columns. */
const HOLDS: Readonly<Record<string, string>> = {
  area: "an area, its name or its code (Kouvola, 286)",
  year: "a year (2024)",
  baselineYear: "a year (2024)",
  count: "a count, a whole number, or nothing",
  group: "how many it is counted from, a whole number, or nothing",
  target: "the target, a number",
  baseline: "the starting level, a number, or nothing",
  sex: "yhteensä, miehet or naiset, or nothing",
  indicator: "an indicator, its source and number (sotkanet-181) or its title",
  direction: "enintään or vähintään",
  decisionFi: "where the goal was decided",
  decisionSv: "where the goal was decided, or nothing",
  decisionEn: "where the goal was decided, or nothing",
  sector: "a sector",
  dimension: "a dimension",
  item: "an item, or nothing",
};

/**
 * Cells that a spreadsheet could not compute, told by what their own column holds: nobody is to type a figure
 * where an area or a year should stand.
 */
export function expectedByColumn(
  rejections: readonly Rejection[],
  header: TableRow,
  columns: Pick<Columns<string>, "at"> | null,
): Rejection[] {
  const roles = new Map([...(columns?.at ?? [])].map(([role, at]) => [at, role]));
  return rejections.map((one) => {
    if (one.code !== "excel-error" || one.row === null || one.row <= header.row) return one;
    const holds = HOLDS[roles.get(columnOf(one, header)) ?? ""];
    return holds ? { ...one, expected: `${holds}, typed over the error` } : one;
  });
}

/** Faults of a workbook name the cell ("C11"), those of a text the column. */
function columnOf({ row, column }: Rejection, header: TableRow): number {
  return header.cells.findIndex(
    (_, at) => column === `${columnLetter(at)}${row}` || column === columnName(header, at),
  );
}
