import type { RejectionCode } from "#app/domain/importing/rejection-code.ts";
import type { Rejection } from "../rejection.ts";
import { columnName } from "./column-letter.ts";
import type { Columns } from "./columns.ts";
import type { TableRow } from "./table.ts";

/** A row's cells by what they are, and rejections that name the place. */
export interface RowCells<Role extends string> {
  /** The cell's text; empty where the file has no such column. */
  text(row: TableRow, role: Role): string;
  /** The column's header as it stands in the file. */
  column(role: Role): string;
  reject(row: TableRow, role: Role, code: RejectionCode, expected: string): Rejection;
}

export function rowCells<Role extends string>(header: TableRow, columns: Columns<Role>): RowCells<Role> {
  const text = (row: TableRow, role: Role): string => row.cells[columns.at.get(role) ?? -1] ?? "";
  const column = (role: Role): string => columnName(header, columns.at.get(role) ?? 0);
  return {
    text,
    column,
    reject: (row, role, code, expected) => ({
      code,
      row: row.row,
      column: column(role),
      value: text(row, role),
      expected,
    }),
  };
}
