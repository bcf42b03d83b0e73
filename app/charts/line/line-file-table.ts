import { decimalsIn } from "#app/domain/decimals.ts";
import { ALL_ALIKE, earlierFigure } from "#app/domain/earlier-figure.ts";
import { isForecast } from "#app/domain/series.ts";
import { changeUnit } from "#app/i18n/change-text.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { ChartArea, ChartDataset } from "../dataset.ts";
import type { ChartTable, TableCell } from "../table.ts";
import type { ChartWords } from "../words.ts";
import { lineTable } from "./line-table.ts";

/**
 * The table twin of a line chart as files have it: behind the figures each area's change from its figure
 * before, which the page tells of the latest one. None across a break, of an index set anew, of a
 * forecast, nor beside an index, which tells the change.
 */
export function lineFileTable(dataset: ChartDataset, words: ChartWords): ChartTable {
  const table = lineTable(dataset, words);
  if (dataset.index) return table;
  const unit = changeUnit(dataset.unit, dataset.locale);
  return {
    ...table,
    header: [
      ...table.header,
      ...dataset.areas.map(({ name }) => words.chart.changeOf(name) + (unit === "" ? "" : ` (${unit})`)),
    ],
    rows: table.rows.map((row) => {
      const [head] = row;
      const year = head?.kind === "year" ? head.year : Number.NaN;
      return [...row, ...dataset.areas.map((area) => changeCell(area, year, dataset))];
    }),
  };
}

function changeCell(
  { series }: ChartArea,
  year: number,
  { periods, locale, decimals }: ChartDataset,
): TableCell {
  const change = isForecast(series, year)
    ? null
    : (earlierFigure(series, year, periods ?? ALL_ALIKE)?.change ?? null);
  return change === null
    ? { kind: "missing", reason: "unknown", text: "–" }
    : {
        kind: "number",
        value: change,
        text: formatNumber(change, null, locale),
        decimals: Math.max(decimals ?? 0, decimalsIn(change)),
      };
}
