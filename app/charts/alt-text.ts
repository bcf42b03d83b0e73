import type { ChartDataset } from "./dataset.ts";
import { CHARTS, type ChartKind } from "./kinds.ts";
import type { ChartWords } from "./words.ts";

/** The text alternative of a picture: who, when and how much, and what the tests found of these very figures. */
export function altText(kind: ChartKind, dataset: ChartDataset, words: ChartWords): string {
  return CHARTS[kind].alt(dataset, words);
}
