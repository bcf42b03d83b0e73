import type { MissingReason } from "#app/domain/observation.ts";
import type { ChartDataset, ObservedFigure } from "./dataset.ts";
import { unitBesideTitle, valueText } from "./value-text.ts";
import type { ChartWords } from "./words.ts";

/** A cell keeps the number itself beside its text, so that files get numbers and readers get words. */
export type TableCell =
  | { kind: "text"; text: string }
  | { kind: "year"; year: number; text: string }
  | { kind: "number"; value: number; text: string; decimals?: number }
  | { kind: "missing"; reason: MissingReason; text: string };

/** The table twin of a picture: the same figures for those who cannot or do not want to read the picture. */
export interface ChartTable {
  caption: string;
  /** The first column heads its row. */
  header: string[];
  rows: TableCell[][];
  /** Decimals of the number cells that name none of their own; null = as many as each has. */
  decimals: number | null;
}

export function figureCell(figure: ObservedFigure, dataset: ChartDataset, words: ChartWords): TableCell {
  return figure.value === null
    ? { kind: "missing", reason: figure.missing, text: words.common.missing[figure.missing] }
    : { kind: "number", value: figure.value, text: valueText(figure.value, dataset) };
}

/** "Title, unit, sex, years": what the numbers of the table are. */
export function tableCaption(dataset: ChartDataset, period: string): string {
  return [dataset.title, unitBesideTitle(dataset), dataset.sexLabel, period]
    .filter((part) => part)
    .join(", ");
}
