import { allHidden, type ChartDataset, hasFigures } from "./dataset.ts";
import type { ChartWords } from "./words.ts";

/**
 * What the alt texts of one indicator's pictures have in common: no figures, and example figures, are told by
 * all alike.
 */
export function altTold(dataset: ChartDataset, words: ChartWords, told: () => string): string {
  if (!hasFigures(dataset))
    return (allHidden(dataset) ? words.chart.altHidden : words.chart.altEmpty)(fullTitle(dataset));
  return sentences([
    told(),
    ...(dataset.scaleNotes ?? []),
    ...(dataset.notes ?? []),
    dataset.example ? words.chart.altExample : null,
  ]);
}

export function fullTitle(dataset: ChartDataset): string {
  const title = dataset.index ? `${dataset.title} (${dataset.unitLabel})` : dataset.title;
  return dataset.sexLabel === null ? title : `${title}, ${dataset.sexLabel.toLowerCase()}`;
}

export function sentences(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}
