import { compareNames } from "#app/i18n/collate.ts";
import { benchmarksOf, type ChartDataset, figureIn, municipalitiesOf, shownYear } from "../dataset.ts";
import { type ChartTable, figureCell, tableCaption } from "../table.ts";
import type { ChartWords } from "../words.ts";

/**
 * The table twin of a one-year picture (distribution, map): benchmarks first, then municipalities from the
 * largest figure to the smallest, those without a figure last, each with its reason.
 */
export function yearTable(dataset: ChartDataset, words: ChartWords): ChartTable {
  const year = shownYear(dataset);
  const header = [words.chart.area, dataset.unitLabel === "" ? dataset.title : dataset.unitLabel];
  if (year === null)
    return { caption: tableCaption(dataset, ""), header, rows: [], decimals: dataset.decimals };
  const byName = compareNames(dataset.locale);
  const figure = (area: (typeof dataset.areas)[number]): number =>
    figureIn(area, year).value ?? Number.NEGATIVE_INFINITY;
  const municipalities = municipalitiesOf(dataset).sort((a, b) => {
    const [left, right] = [figure(a), figure(b)];
    return left === right ? byName(a.name, b.name) : right - left;
  });
  return {
    caption: tableCaption(dataset, String(year)),
    header,
    rows: [...benchmarksOf(dataset), ...municipalities].map((area) => [
      { kind: "text", text: area.name },
      figureCell(figureIn(area, year), dataset, words),
    ]),
    decimals: dataset.decimals,
  };
}
