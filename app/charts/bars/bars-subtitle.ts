import { type ChartDataset, municipalitiesOf } from "../dataset.ts";
import { knownIntervals } from "./bars-order.ts";
import { BARS_WORDS } from "./bars-words.ts";

/** What the picture shows in a page: intervals are named only where there are some. */
export function barsSubtitle(dataset: ChartDataset, year: number): string {
  const { known } = knownIntervals(municipalitiesOf(dataset), year);
  return BARS_WORDS[dataset.locale].subtitle(year, known.length > 0);
}
