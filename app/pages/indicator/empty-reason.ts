import { yearsWithFigures } from "#app/domain/indicator-line.ts";
import type { Series } from "#app/domain/series.ts";
import type { YearColumns } from "#app/figures/datasets.ts";

/**
 * Why the page has no trend to show: never fetched, all hidden by the source, fetched without a figure, only
 * forecasts, or figures of other areas only.
 */
export type EmptyReason = "not-fetched" | "hidden" | "no-figures" | "forecasts" | "not-here";

/** Null where some area of the page has a figure. */
export function emptyReason(
  { fetchedAt }: { fetchedAt: string | null },
  series: readonly Series[],
  columns: YearColumns | null,
): EmptyReason | null {
  if (series.some((one) => yearsWithFigures(one).length > 0)) return null;
  if (series.some((one) => one.forecastFrom !== undefined)) return "forecasts";
  if (columns?.values.some((value) => value !== null)) return "not-here";
  if (series.some((one) => one.missing.includes("suppressed"))) return "hidden";
  return fetchedAt === null ? "not-fetched" : "no-figures";
}
