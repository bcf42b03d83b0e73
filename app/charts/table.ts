import { decimalsOf, limitDecimals } from "#app/domain/decimals.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import type { Limits } from "#app/domain/verdict.ts";
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

/** Why there is no interval stands elsewhere on the page; in a file the cell is empty. */
export function limitCell(limit: number | undefined, dataset: ChartDataset, decimals: number): TableCell {
  return limit === undefined
    ? { kind: "missing", reason: "unknown", text: "–" }
    : { kind: "number", value: limit, text: valueText(limit, dataset, decimals), decimals };
}

/** The decimals that all these limits are shown with. */
export function limitDecimalsOf(all: readonly Limits[], { decimals }: ChartDataset): number {
  const shown = decimals ?? decimalsOf(all.flatMap(({ lower, upper }) => [lower, upper]));
  return Math.max(0, ...all.map((limits) => limitDecimals(limits, shown)));
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
