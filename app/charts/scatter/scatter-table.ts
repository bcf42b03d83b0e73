import type { ObservedFigure } from "../dataset.ts";
import { type PairAxis, type PairDataset, periodOfPair } from "../pair-dataset.ts";
import type { ChartTable, TableCell } from "../table.ts";
import { unitBesideTitle, valueText } from "../value-text.ts";
import type { ChartWords } from "../words.ts";

/** The table twin: a row an area with its two figures, the country first, then as the dataset has them. */
export function scatterTable(dataset: PairDataset, words: ChartWords): ChartTable {
  const { x, y, areas, title, locale } = dataset;
  const heading = (axis: PairAxis): string =>
    [axis.title, unitBesideTitle(axis), axis.year].filter(Boolean).join(", ");
  const cell = (figure: ObservedFigure, axis: PairAxis): TableCell => {
    if (figure.value === null)
      return { kind: "missing", reason: figure.missing, text: words.common.missing[figure.missing] };
    const text = valueText(figure.value, { ...axis, locale });
    const number = { kind: "number", value: figure.value, text } as const;
    return axis.decimals === null ? number : { ...number, decimals: axis.decimals };
  };
  return {
    caption: `${title}, ${periodOfPair(dataset)}`,
    header: [words.chart.area, heading(x), heading(y)],
    rows: areas.map((area) => [{ kind: "text", text: area.name }, cell(area.x, x), cell(area.y, y)]),
    decimals: null,
  };
}
