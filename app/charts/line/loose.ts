import { type ChartDataset, yearsWithFigures } from "../dataset.ts";

/**
 * Why figures of neighbouring years are never judged as a course: they share years, or each is against
 * another yardstick.
 */
export type LooseReason = "overlapping" | "restandardised";

/** Null where the figures of neighbouring years may be joined by a line. */
export function looseReason({ periods, areas }: Pick<ChartDataset, "periods" | "areas">): LooseReason | null {
  if (!periods) return null;
  const years = yearsWithFigures(areas);
  const nearest = Math.min(...years.slice(1).map((year, at) => year - (years[at] ?? year)));
  if (periods.yearsInFigure > nearest) return "overlapping";
  return periods.restandardised ? "restandardised" : null;
}
