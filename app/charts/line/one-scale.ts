import type { ChartDataset } from "../dataset.ts";

/** A count this many times as large as the others presses them flat. */
const DWARFS = 5;

/**
 * What of the dataset goes on one axis. Counts grow with the area: beside the country's, the municipalities'
 * would lie on the bottom line. The country is then left to the table.
 */
export function onOneScale(dataset: ChartDataset): { shown: ChartDataset; isCountryLeftOut: boolean } {
  const whole = { shown: dataset, isCountryLeftOut: false };
  if (dataset.unit !== "count") return whole;
  const others = dataset.areas.filter(({ role }) => role !== "country");
  const most = largestOf(others);
  const country = largestOf(dataset.areas.filter(({ role }) => role === "country"));
  if (most === 0 || country < DWARFS * most) return whole;
  return { shown: { ...dataset, areas: others }, isCountryLeftOut: true };
}

function largestOf(areas: ChartDataset["areas"]): number {
  return Math.max(0, ...areas.flatMap(({ series }) => series.values.map((value) => Math.abs(value ?? 0))));
}
