import { type AreaDataset, type AreaLine, differentLines } from "../area-dataset.ts";
import type { ChartTable, TableCell } from "../table.ts";
import { valueText } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import { spineWords } from "./spine-words.ts";

/** A place is told in whole per cent: among 300 municipalities nobody tells more. Files keep one decimal. */
const PLACE_DECIMALS = 0;
const FILE_DECIMALS = 1;

/**
 * The table twin: a row a mark, priority by priority, with what the picture tells by place, shape and tick.
 */
export function spineTable(dataset: AreaDataset, words: ChartWords): ChartTable {
  const { table: told } = spineWords(dataset);
  return {
    caption: [dataset.title, spinePeriod(dataset, words)].filter(Boolean).join(", "),
    header: [
      told.indicator,
      told.priority,
      told.figure,
      told.unit,
      told.year,
      told.position,
      told.good,
      told.earlierYear,
      told.earlierPosition,
      told.difference,
    ],
    rows: dataset.groups.flatMap(({ name, lines }) =>
      lines.map((line): TableCell[] => [
        { kind: "text", text: line.name },
        { kind: "text", text: name },
        figure(line, dataset),
        { kind: "text", text: line.unitLabel },
        { kind: "year", year: line.year, text: String(line.year) },
        positionCell(line.percentile),
        { kind: "text", text: told.goodSide[line.polarity] },
        line.earlier ? { kind: "year", year: line.earlier.year, text: String(line.earlier.year) } : NONE,
        line.earlier ? positionCell(line.earlier.percentile) : NONE,
        { kind: "text", text: line.word },
      ]),
    ),
    decimals: null,
  };
}

const NONE: TableCell = { kind: "missing", reason: "unknown", text: "–" };

function figure(line: AreaLine, dataset: AreaDataset): TableCell {
  return {
    kind: "number",
    value: line.value,
    text: valueText(line.value, { ...line, locale: dataset.locale }),
    decimals: line.decimals,
  };
}

function positionCell(percentile: number): TableCell {
  const value = Number(percentile.toFixed(FILE_DECIMALS));
  return { kind: "number", value, text: percentile.toFixed(PLACE_DECIMALS), decimals: FILE_DECIMALS };
}

/** The years of the figures, each of which is its indicator's latest. */
export function spinePeriod(dataset: AreaDataset, words: ChartWords): string {
  const years = differentLines(dataset).map(({ year }) => year);
  return years.length === 0 ? "" : words.chart.years(Math.min(...years), Math.max(...years));
}
