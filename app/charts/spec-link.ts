import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { Locale } from "#app/domain/text.ts";
import type { FileSize } from "./file-size.ts";
import type { KindOf } from "./kinds.ts";

/** Areas that a picture tells apart by colour. */
export const MOST_AREAS = 7;
/** Panels of one picture: more are too small to be read. */
export const MOST_PANELS = 20;
/** Bars are told apart by their names. */
export const MOST_BARS = 40;
/** Rows of a picture of one area, where an address names them. */
export const MOST_ROWS = 40;
export const SPEC_YEARS = { first: 1900, last: 2100 } as const;
/** Widths of a picture in px. */
export const WIDTHS = { least: 280, most: 2000, standard: 760 } as const;

/**
 * Which picture of what: no figures, no pixels but the width. Serialisable; the same in an address, a
 * report and a test. What a spec asks goes by the family of its kind.
 */
export type ChartSpec = IndicatorSpec | OneAreaSpec | TwoIndicatorsSpec;
export type IndicatorSpec = OverYearsSpec | OneYearSpec;

interface EverySpec {
  locale: Locale;
  width: number;
  /** What its file is for, in place of a width; absent: for a screen. */
  size?: FileSize | undefined;
}

interface EveryIndicatorSpec extends EverySpec {
  indicator: IndicatorKey;
  areas: AreaKey[];
  sex: Sex;
}

/** One indicator over years. */
export interface OverYearsSpec extends EveryIndicatorSpec {
  kind: KindOf<"over-years">;
  from: number | null;
  to: number | null;
  /** Of panels, whether each has a scale of its own; absent: they share one. */
  axes?: "free" | undefined;
  /** Each area's own figure of one year as 100; absent: the figures as they are. */
  scale?: "index" | undefined;
}

/** One indicator in one year. */
export interface OneYearSpec extends EveryIndicatorSpec {
  kind: KindOf<"one-year">;
  /** Null = the latest. */
  year: number | null;
}

/** Many indicators of one area. */
export interface OneAreaSpec extends EverySpec {
  kind: KindOf<"one-area">;
  area: AreaKey;
  /** Those of its rows that are drawn; absent: every indicator of the priorities. */
  indicators?: IndicatorKey[] | undefined;
}

/** Two indicators over all municipalities. */
export interface TwoIndicatorsSpec extends EverySpec {
  kind: KindOf<"two-indicators">;
  x: IndicatorKey;
  y: IndicatorKey;
  /** Municipalities that are named; none: the home region's. */
  areas: AreaKey[];
  /** The latest year of these is shown; null: any. */
  from: number | null;
  to: number | null;
}

export function isOfTwo(spec: ChartSpec): spec is TwoIndicatorsSpec {
  return "x" in spec;
}

export function isOfOneIndicator(spec: ChartSpec): spec is IndicatorSpec {
  return "indicator" in spec;
}

export function isOfOneArea(spec: ChartSpec): spec is OneAreaSpec {
  return "area" in spec;
}

export function isOfOneYear(spec: ChartSpec): spec is OneYearSpec {
  return "year" in spec;
}

/** The query string that `parseChartSpec` reads back; what is standard is left out. Without a leading "?". */
export function chartSpecSearch(spec: ChartSpec): string {
  const search = new URLSearchParams();
  search.set("kind", spec.kind);
  if (isOfOneArea(spec)) {
    search.set("area", spec.area);
    if (spec.indicators) search.set("indicators", spec.indicators.join(","));
  } else if (isOfTwo(spec)) {
    search.set("x", spec.x);
    search.set("y", spec.y);
    setAreas(search, spec.areas);
    setYears(search, { from: spec.from, to: spec.to });
  } else setIndicator(search, spec);
  search.set("locale", spec.locale);
  if (spec.width !== WIDTHS.standard) search.set("width", String(spec.width));
  if (spec.size) search.set("size", spec.size);
  return search.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
}

function setIndicator(search: URLSearchParams, spec: IndicatorSpec): void {
  search.set("indicator", spec.indicator);
  setAreas(search, spec.areas);
  if (spec.sex !== "total") search.set("sex", spec.sex);
  setYears(search, isOfOneYear(spec) ? { year: spec.year } : { from: spec.from, to: spec.to });
  if ("axes" in spec && spec.axes) search.set("axes", spec.axes);
  if ("scale" in spec && spec.scale) search.set("scale", spec.scale);
}

function setAreas(search: URLSearchParams, areas: readonly AreaKey[]): void {
  if (areas.length > 0) search.set("areas", areas.join(","));
}

function setYears(search: URLSearchParams, years: Record<string, number | null>): void {
  for (const [name, year] of Object.entries(years)) if (year !== null) search.set(name, String(year));
}
