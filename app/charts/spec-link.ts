import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { RegionKey } from "#app/domain/region.ts";
import type { Locale } from "#app/domain/text.ts";

export const CHART_KINDS = ["line", "strip", "sparkline", "map"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export const MOST_AREAS = 7;
export const SPEC_YEARS = { first: 1900, last: 2100 } as const;
/** Widths of a picture in px. */
export const WIDTHS = { least: 280, most: 2000, standard: 760 } as const;

/** Which picture of what: no figures, no pixels but the width. Serialisable; the same in an address, a report and a test. */
export interface ChartSpec {
  kind: ChartKind;
  indicator: IndicatorKey;
  areas: RegionKey[];
  sex: Sex;
  from: number | null;
  to: number | null;
  /** The year of a one-year picture; null = the latest. */
  year: number | null;
  locale: Locale;
  width: number;
}

/** The query string that `parseChartSpec` reads back; what is standard is left out. Without a leading "?". */
export function chartSpecSearch(spec: ChartSpec): string {
  const search = new URLSearchParams();
  search.set("kind", spec.kind);
  search.set("indicator", spec.indicator);
  if (spec.areas.length > 0) search.set("areas", spec.areas.join(","));
  if (spec.sex !== "total") search.set("sex", spec.sex);
  for (const name of ["from", "to", "year"] as const) {
    const year = spec[name];
    if (year !== null) search.set(name, String(year));
  }
  search.set("locale", spec.locale);
  if (spec.width !== WIDTHS.standard) search.set("width", String(spec.width));
  return search.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
}
