import { parseChartSpec } from "#app/charts/spec.ts";
import { type ChartSpec, chartSpecSearch, isOfTwo } from "#app/charts/spec-link.ts";

/** A chart spec as a report's piece keeps it: without language and width, which whoever draws it knows. */
function blockSpec(spec: ChartSpec): string {
  const search = new URLSearchParams(chartSpecSearch(spec));
  search.delete("locale");
  search.delete("width");
  return search.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
}

/**
 * The spec in the one form in which it is kept; null where it cannot be read, or is of two indicators, which
 * a report has no picture of.
 */
export function tidySpec(search: URLSearchParams): string | null {
  const asked = new URLSearchParams(search);
  asked.delete("locale");
  asked.delete("width");
  const parsed = parseChartSpec(asked);
  return parsed.ok && !isOfTwo(parsed.spec) ? blockSpec(parsed.spec) : null;
}
