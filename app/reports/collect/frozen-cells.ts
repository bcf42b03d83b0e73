import type { ChartTable, TableCell } from "#app/charts/table.ts";
import type { FrozenCell, FrozenTable } from "#app/domain/report-version.ts";

/** A picture's table with its numbers and reasons, in named fields. */
export function frozenTable({ caption, header, rows }: ChartTable): FrozenTable {
  return { caption, columns: header, rows: rows.map((row) => row.map(frozenCell)) };
}

function frozenCell(cell: TableCell): FrozenCell {
  const { text } = cell;
  switch (cell.kind) {
    case "text":
      return { text };
    case "year":
      return { text, year: cell.year };
    case "number":
      return { text, value: cell.value };
    case "missing":
      return { text, missing: cell.reason };
  }
}
