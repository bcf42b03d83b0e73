import { decimalsIn } from "#app/domain/decimals.ts";
import type { Limits } from "#app/domain/verdict.ts";
import {
  type ChartArea,
  type ChartDataset,
  figureIn,
  forecastYears,
  limitsIn,
  municipalitiesOf,
  yearsTold,
} from "../dataset.ts";
import { INDEX_WORDS } from "../index-words.ts";
import {
  type ChartTable,
  figureCell,
  limitCell,
  limitDecimalsOf,
  type TableCell,
  tableCaption,
} from "../table.ts";
import type { ChartWords } from "../words.ts";
import { limitsOf } from "./bands.ts";
import { courseMarkName, courseMarks } from "./course-marks.ts";

interface Column {
  heading: string;
  cell: (year: number) => TableCell;
}

/**
 * The table twin of a line chart: one row a year in which some area has a figure or a reason for having none,
 * one column an area. A municipality that stands alone has its interval in two more columns; with several the
 * table would be too wide for a phone.
 */
export function lineTable(dataset: ChartDataset, words: ChartWords): ChartTable {
  const years = yearsTold(dataset.index?.figures.areas ?? dataset.areas);
  const first = years[0];
  const last = years.at(-1);
  const columns = [
    ...(dataset.index
      ? indexColumns(dataset, dataset.index.figures, words)
      : dataset.areas.flatMap((area) => columnsOf(area, dataset, words))),
    ...courseColumn(dataset, years, words),
    ...forecastColumn(dataset, words),
  ];
  return {
    caption: tableCaption(
      dataset,
      first === undefined || last === undefined ? "" : words.chart.years(first, last),
    ),
    header: [words.chart.year, ...columns.map((column) => column.heading)],
    rows: years.map((year) => [
      { kind: "year", year, text: String(year) },
      ...columns.map((column) => column.cell(year)),
    ]),
    decimals: dataset.decimals,
  };
}

/** Names the rows that begin after a break or a jump; none where there is none. */
function courseColumn(dataset: ChartDataset, years: readonly number[], words: ChartWords): Column[] {
  const marks = courseMarks(dataset).map((mark) => ({
    name: courseMarkName(mark, words),
    row: years.find((year) => year >= mark.year),
  }));
  if (marks.length === 0) return [];
  const textIn = (year: number): string =>
    marks.flatMap(({ name, row }) => (row === year ? [name] : [])).join(", ");
  return [{ heading: words.chart.courseMark.column, cell: (year) => ({ kind: "text", text: textIn(year) }) }];
}

/** Names the rows that are yet to come; none where there are none. */
function forecastColumn({ areas }: ChartDataset, words: ChartWords): Column[] {
  const years = new Set(forecastYears(areas));
  if (years.size === 0) return [];
  const { column, row } = words.chart.forecast;
  return [{ heading: column, cell: (year) => ({ kind: "text", text: years.has(year) ? row : "" }) }];
}

/** Each area's index beside the figure that it was made from; of one without an index the figure alone. */
function indexColumns(dataset: ChartDataset, figures: ChartDataset, words: ChartWords): Column[] {
  const told = INDEX_WORDS[dataset.locale];
  return figures.areas.flatMap((area): Column[] => {
    const own = dataset.areas.find(({ key }) => key === area.key);
    const index: Column[] = own
      ? [{ heading: told.column(area.name), cell: (year) => figureCell(figureIn(own, year), dataset, words) }]
      : [];
    const figure = (year: number): TableCell => {
      const cell = figureCell(figureIn(area, year), figures, words);
      return cell.kind === "number"
        ? { ...cell, decimals: figures.decimals ?? decimalsIn(cell.value) }
        : cell;
    };
    return [...index, { heading: told.figures(area.name), cell: figure }];
  });
}

function columnsOf(area: ChartArea, dataset: ChartDataset, words: ChartWords): Column[] {
  const figures: Column = {
    heading: area.name,
    cell: (year) => figureCell(figureIn(area, year), dataset, words),
  };
  const municipalities = municipalitiesOf(dataset);
  const alone = municipalities.length === 1 && municipalities[0] === area && limitsOf(area).length > 0;
  if (!alone) return [figures];
  const decimals = limitDecimalsOf(limitsOf(area), dataset);
  const limit = (heading: string, end: keyof Limits): Column => ({
    heading,
    cell: (year) => limitCell(limitsIn(area, year)?.[end], dataset, decimals),
  });
  return [figures, limit(words.chart.lowerLimit, "lower"), limit(words.chart.upperLimit, "upper")];
}
