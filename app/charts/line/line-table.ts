import { type ChartDataset, figureIn, yearsWithFigures } from "../dataset.ts";
import { type ChartTable, figureCell, tableCaption } from "../table.ts";
import type { ChartWords } from "../words.ts";

/** The table twin of a line chart: one row a year in which some area has a figure, one column an area. */
export function lineTable(dataset: ChartDataset, words: ChartWords): ChartTable {
  const years = yearsWithFigures(dataset.areas);
  const first = years[0];
  const last = years.at(-1);
  return {
    caption: tableCaption(
      dataset,
      first === undefined || last === undefined ? "" : words.chart.years(first, last),
    ),
    header: [words.chart.year, ...dataset.areas.map((area) => area.name)],
    rows: years.map((year) => [
      { kind: "year", year, text: String(year) },
      ...dataset.areas.map((area) => figureCell(figureIn(area, year), dataset, words)),
    ]),
    decimals: dataset.decimals,
  };
}
