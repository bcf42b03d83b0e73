import type { Rejection } from "../rejection.ts";
import { OVER_AN_ERROR } from "../workbook/cell.ts";
import { columnLetter, columnName } from "./column-letter.ts";
import { isGarbled } from "./garbled.ts";
import { isSpreadsheetError } from "./spreadsheet-error.ts";
import { isNoRemark, type Line } from "./text-lines.ts";

const OF_DESCRIPTION = "the text or value of this line, typed over the error";

/** A cell of a workbook that could not be computed: above the header no figure is to be typed over it. */
export function asDescribed(rejection: Rejection, header: Line): Rejection {
  const { code, row } = rejection;
  const isAbove = code === "excel-error" && row !== null && row < header.row;
  return isAbove ? { ...rejection, expected: OF_DESCRIPTION } : rejection;
}

/** Cells, of the table and of the lines above it, in which a spreadsheet says that it could not compute. */
export function errorCells(line: Line, header: Line): (Rejection & { at: number })[] {
  const { row, cells } = line;
  const inTable = row > header.row;
  if (!inTable && (row === header.row || isNoRemark(line))) return [];
  return cells.flatMap((value, at) => {
    if (!isSpreadsheetError(value) || (!inTable && at === 0)) return [];
    const column = inTable ? columnName(header, at) : (cells[0] ?? columnLetter(at));
    const expected = inTable ? OVER_AN_ERROR : OF_DESCRIPTION;
    return [{ code: "excel-error" as const, row, column, value, expected, at }];
  });
}

export function garbledCells({ row, cells }: Line, header: Line): Rejection[] {
  return cells.flatMap((value, at) =>
    isGarbled(value)
      ? [
          {
            code: "garbled-text" as const,
            row,
            column: row > header.row ? columnName(header, at) : columnLetter(at),
            value,
            expected: 'letters as they should be (ä, ö, å): save the file again as "CSV UTF-8"',
          },
        ]
      : [],
  );
}
