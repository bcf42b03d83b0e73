import type { AreaKey } from "#app/domain/area.ts";
import type { YearsApart } from "#app/domain/earlier-figure.ts";
import type { Polarity, Unit } from "#app/domain/indicator.ts";
import type { MissingReason, Sex } from "#app/domain/observation.ts";
import type { Provenance } from "#app/domain/provenance.ts";
import { isForecast, latestPoint, type Series } from "#app/domain/series.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Limits } from "#app/domain/verdict.ts";
import type { CommonJump } from "#app/statistics/common-jump.ts";
import type { PictureVerdicts } from "./picture-verdict.ts";
import type { ChartWords } from "./words.ts";

/**
 * area = asked for by name (home municipalities) · county, country = benchmarks · other = the rest of a
 * distribution.
 */
export type AreaRole = "area" | "county" | "country" | "other";

export interface ChartArea {
  key: AreaKey;
  name: string;
  role: AreaRole;
  series: Series;
}

/** The lines under a picture, already in the reader's language, e.g. "Lähde: Sotkanet, ind. 181". */
export interface ChartFooter {
  source: string;
  producer: string | null;
  date: string | null;
  licence: string | null;
  permalink: string | null;
}

/** What stands around every picture, in the reader's language. */
export interface PictureText {
  title: string;
  /** What it is called in lists, where that is shorter. Absent: as its title. */
  name?: string;
  /** What is written after "unit" in the reader's language: "%", "/ 1 000"; "" where the title carries it. */
  unitLabel: string;
  /** "Miehet"; null where the figures are of everybody. */
  sexLabel: string | null;
  locale: Locale;
  footer: ChartFooter;
  /** Made by the project's own generator: every picture says so. */
  example: boolean;
}

/**
 * One indicator, one sex, some areas and years: everything a figure shows, as plain serialisable data. The
 * picture, its table twin, the alt text, CSV and XLSX are all made from the same dataset, so they cannot
 * contradict each other.
 */
export interface ChartDataset extends PictureText {
  unit: Unit;
  /** Decimals to show; null = as many as the figure has, at most two. */
  decimals: number | null;
  /** Which figures are better; absent: they are not judged. */
  polarity?: Exclude<Polarity, "none">;
  sex: Sex;
  areas: ChartArea[];
  /**
   * Years that the indicator has been published for anywhere; null = not known, read from the areas. See
   * line/runs.ts.
   */
  publishedYears: number[] | null;
  /** The year of a one-year picture (distribution, map); null = the latest that any municipality has. */
  year: number | null;
  provenance: Provenance;
  /**
   * How many years a figure is of, whether it is set against a new yardstick each year, and the first years
   * after breaks. Absent: of one year, the same yardstick, no breaks.
   */
  periods?: { yearsInFigure: number } & YearsApart;
  /** Years in which the indicator jumped in every municipality at once. Absent: in none. */
  jumps?: readonly CommonJump[];
  /**
   * What an axis spans at least, in the unit: four times the limit of relevance, or a tenth of the range of
   * the country's municipalities. Absent: not known.
   */
  leastSpan?: number;
  /**
   * What must be known of the figures, said in the alt text too: who answered, not standardised. Absent:
   * nothing.
   */
  notes?: readonly string[];
  /** Those of them that are about the years beside each other: a picture that goes on its own draws them. */
  courseNotes?: readonly string[];
  /** Of a picture of panels: each has a scale of its own. Absent: one for all. */
  axes?: "free";
  /** Figures as per cent of each area's own in the base year; `figures`: what they were made from. */
  index?: { base: number; figures: ChartDataset };
  /** What must be known of the scale: what 100 is, who has no index, or why nobody has. */
  scaleNotes?: readonly string[];
  /** What the tests found of the areas' latest figures: for the alt text. Absent: nothing was computed. */
  verdicts?: PictureVerdicts;
}

export type ObservedFigure = { value: number; missing: null } | { value: null; missing: MissingReason };

/** The figure of an area in a year; a year that its series does not have is missing for an unknown reason. */
export function figureIn(area: ChartArea, year: number): ObservedFigure {
  const at = area.series.years.indexOf(year);
  const value = at < 0 ? null : (area.series.values[at] ?? null);
  return value !== null && Number.isFinite(value)
    ? { value, missing: null }
    : { value: null, missing: (at < 0 ? null : area.series.missing[at]) ?? "unknown" };
}

/**
 * The 95 % interval of an area's figure in a year; null where the figure or its interval is missing. Throws
 * where the columns are not parallel: intervals of other years must not be shown.
 */
export function limitsIn(area: ChartArea, year: number): Limits | null {
  const { years, limits: column } = area.series;
  if (column && column.length !== years.length)
    throw new Error(`series of ${area.key}: ${column.length} intervals for ${years.length} years`);
  const limits = column?.[years.indexOf(year)];
  if (!limits || figureIn(area, year).value === null) return null;
  return Number.isFinite(limits.lower) && Number.isFinite(limits.upper) ? limits : null;
}

/** Every year in which some area has an observed figure, in order: what pictures draw. */
export function yearsWithFigures(areas: readonly ChartArea[]): number[] {
  return yearsOf(areas, (area, year) => !isForecast(area.series, year));
}

/** Every year of which some area's figure is a forecast. */
export function forecastYears(areas: readonly ChartArea[]): number[] {
  return yearsOf(areas, (area, year) => isForecast(area.series, year));
}

function yearsOf(areas: readonly ChartArea[], is: (area: ChartArea, year: number) => boolean): number[] {
  const years = new Set<number>();
  for (const area of areas)
    for (const year of area.series.years)
      if (is(area, year) && figureIn(area, year).value !== null) years.add(year);
  return [...years].sort((a, b) => a - b);
}

/**
 * Every year in which some area has a figure, forecast or not, or a reason that the source gave for having
 * none.
 */
export function yearsTold(areas: readonly ChartArea[]): number[] {
  const years = new Set([...yearsWithFigures(areas), ...forecastYears(areas)]);
  for (const { series } of areas)
    series.years.forEach((year, at) => {
      if (isGivenReason(series.missing[at])) years.add(year);
    });
  return [...years].sort((a, b) => a - b);
}

/** Whether the source hides figures of these areas, and shows none. */
export function allHidden({ areas }: Pick<ChartDataset, "areas">): boolean {
  const hidden = areas.some(({ series }) => series.missing.includes("suppressed"));
  return hidden && yearsWithFigures(areas).length === 0;
}

/** An absent row gives none: "unknown" is our word for it. */
function isGivenReason(reason: MissingReason | null | undefined): boolean {
  return reason !== null && reason !== undefined && reason !== "unknown";
}

export function hasFigures(dataset: ChartDataset): boolean {
  return dataset.areas.some((area) => latestPoint(area.series) !== null);
}

/** The year that a one-year picture shows, or null where there is no figure at all. */
export function shownYear(dataset: ChartDataset): number | null {
  if (dataset.year !== null) return dataset.year;
  const municipalities = municipalitiesOf(dataset);
  return yearsWithFigures(municipalities.length > 0 ? municipalities : dataset.areas).at(-1) ?? null;
}

/** The areas that are compared with each other: not the benchmarks. */
export function municipalitiesOf(dataset: ChartDataset): ChartArea[] {
  return dataset.areas.filter((area) => area.role === "area" || area.role === "other");
}

export function benchmarksOf(dataset: Pick<ChartDataset, "areas">): ChartArea[] {
  return [
    ...dataset.areas.filter((area) => area.role === "county"),
    ...dataset.areas.filter((area) => area.role === "country"),
  ];
}

/** "2008–2023": the years of a trend; "" where there is no figure. */
export function periodOfYears({ areas }: ChartDataset, words: ChartWords): string {
  const years = yearsWithFigures(areas);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? "" : words.chart.years(first, last);
}

/** The year of a one-year picture; "" where there is no figure. */
export function periodOfYear(dataset: ChartDataset): string {
  return String(shownYear(dataset) ?? "");
}
