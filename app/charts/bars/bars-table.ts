import { benchmarksOf, type ChartDataset, figureIn, limitsIn, shownYear } from "../dataset.ts";
import { type ChartTable, figureCell, limitCell, limitDecimalsOf, tableCaption } from "../table.ts";
import type { ChartWords } from "../words.ts";
import { knownIntervals, municipalitiesBySize } from "./bars-order.ts";

/**
 * The table twin: the municipalities as their bars stand, each with its interval where some has one, then
 * county and country.
 */
export function barsTable(dataset: ChartDataset, words: ChartWords): ChartTable {
  const year = shownYear(dataset);
  const header = [words.chart.area, dataset.unitLabel === "" ? dataset.title : dataset.unitLabel];
  if (year === null)
    return { caption: tableCaption(dataset, ""), header, rows: [], decimals: dataset.decimals };
  const areas = [...municipalitiesBySize(dataset, year), ...benchmarksOf(dataset)];
  const { known } = knownIntervals(areas, year);
  const decimals = limitDecimalsOf(known, dataset);
  return {
    caption: tableCaption(dataset, String(year)),
    header: known.length > 0 ? [...header, words.chart.lowerLimit, words.chart.upperLimit] : header,
    rows: areas.map((area) => {
      const limits = limitsIn(area, year);
      const cells = [
        { kind: "text" as const, text: area.name },
        figureCell(figureIn(area, year), dataset, words),
      ];
      return known.length === 0
        ? cells
        : [
            ...cells,
            limitCell(limits?.lower, dataset, decimals),
            limitCell(limits?.upper, dataset, decimals),
          ];
    }),
    decimals: dataset.decimals,
  };
}
