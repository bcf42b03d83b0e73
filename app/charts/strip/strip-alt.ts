import { quantileSorted } from "d3";
import { type ChartDataset, figureIn, municipalitiesOf } from "../dataset.ts";
import { valueWithUnit } from "../value-text.ts";
import type { ChartWords } from "../words.ts";

/** The ends and the middle of a distribution in words; null of fewer than two figures. */
export function stripRange(dataset: ChartDataset, year: number, words: ChartWords): string | null {
  const values = municipalitiesOf(dataset).flatMap((area) => figureIn(area, year).value ?? []);
  values.sort((a, b) => a - b);
  const middle = quantileSorted(values, 0.5);
  if (values.length < 2 || middle === undefined) return null;
  const text = (value: number): string => valueWithUnit(value, dataset);
  return words.chart.altRange(
    values.length,
    text(Math.min(...values)),
    text(Math.max(...values)),
    text(middle),
  );
}
