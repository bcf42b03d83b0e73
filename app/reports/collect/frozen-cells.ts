import type { ChartTable, TableCell } from "#app/charts/table.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import type { FrozenCell, FrozenTable } from "#app/domain/report-version.ts";
import { foreignIn, type Locale } from "#app/domain/text.ts";
import { indicatorName } from "#app/i18n/plan-text.ts";

/** A picture's table with its numbers and reasons, in named fields. */
export function frozenTable({ caption, header, rows }: ChartTable): FrozenTable {
  return { caption, columns: header, rows: rows.map((row) => row.map(frozenCell)) };
}

/** An indicator by its name, which says its language where the source has it in another one only. */
export function indicatorCell(
  key: IndicatorKey,
  head: IndicatorHead | undefined,
  locale: Locale,
): FrozenCell {
  const name = head?.name ?? head?.title ?? {};
  return { text: indicatorName(key, () => head, locale), ...foreignIn(name, locale) };
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
