import { type AreaKey, COUNTRY_KEY } from "./area.ts";
import { decimalsOf } from "./decimals.ts";
import { type EarlierFigure, earlierFigure, type YearsApart } from "./earlier-figure.ts";
import type { Indicator, IndicatorKey, IndicatorKind, LifeStage, Unit } from "./indicator.ts";
import type { MissingReason } from "./observation.ts";
import { isForecast, type Series, valueInYear } from "./series.ts";
import type { LocalText } from "./text.ts";
import type { JudgedResult } from "./verdict.ts";
import { type ResultMarks, resultMarks } from "./verdict-mark.ts";

/** What a list needs to know of an indicator: everything but its long texts. */
export interface IndicatorHead
  extends Pick<
    Indicator,
    "source" | "sourceKey" | "title" | "unit" | "decimals" | "lifeStage" | "kind" | "producer"
  > {
  key: IndicatorKey;
  /** What people call it, shorter or plainer than the source's title; absent: it has no other name. */
  name?: LocalText;
  /** What its small picture spans at least, in the unit; absent: not known. */
  leastSpan?: number;
  /** What keeps its years from being compared; absent: nothing. */
  apart?: YearsApart;
  /** A crude rate of something that comes with age; absent: it is none. */
  crude?: boolean;
}

/**
 * An indicator's figures of some areas side by side in one year. Columns run in the order of the page's
 * areas.
 */
export interface IndicatorLine {
  key: IndicatorKey;
  title: LocalText;
  /** What it is called in lists: its short name, or the title. */
  name: LocalText;
  unit: Unit;
  kind: IndicatorKind;
  /** A crude rate of something that comes with age. */
  crude: boolean;
  /** Decimals of every figure on the line, so that they line up. */
  decimals: number;
  lifeStage: LifeStage;
  year: number;
  values: (number | null)[];
  /** Why a value is null; null where it is not. */
  missing: (MissingReason | null)[];
  /** The figure before each value; null where the area has none. */
  earlier: (EarlierFigure | null)[];
  /**
   * Fifth of the country's municipalities that the value falls into, 1 (smallest) to 5; null where it is not
   * told.
   */
  fifths: (number | null)[];
  /** The county's figure is the maakunta's: the source has none for the county. */
  standIn: boolean;
  /** The country's figure was added up from the municipalities': the source has none. */
  summedCountry: boolean;
  trend: LineTrend;
  /** The area of each column; the maakunta's where it stands in for the county. */
  regions: AreaKey[];
  /** Verdicts on the figure of each column; null where there is none of this very figure. */
  marks: (ResultMarks | null)[];
  /** The verdicts of the area that the small picture is about. */
  trendMarks: ResultMarks | null;
  /** The figures are clearly older than the newest in the data. */
  stale: boolean;
}

/** The figures behind the small picture. */
export interface LineTrend {
  region: AreaKey;
  years: number[];
  values: (number | null)[];
  /**
   * Years that the indicator was published for, seen from the other areas, in which this one has no figure.
   */
  gaps: number[];
  /** What keeps its years apart, where breaks do; absent: none. */
  apart?: YearsApart;
  /** What the picture spans at least, in the unit; absent: not known. */
  leastSpan?: number;
}

export interface LineFrame {
  /** The areas of the columns. */
  areas: readonly AreaKey[];
  county: AreaKey;
  maakunta: AreaKey | null;
  /** The area that the small picture is about. */
  trendOf: AreaKey;
  /** Newest year in the data as a whole; null where it holds nothing. */
  newestYear: number | null;
}

/** A figure this many years older than the newest in the data is marked. */
export const STALE_AFTER_YEARS = 5;

/** Sets the series of one indicator side by side in one year. */
export function indicatorLine(
  head: IndicatorHead,
  series: readonly Series[],
  frame: LineFrame,
  year: number,
  results: readonly JudgedResult[] = [],
): IndicatorLine {
  const { county } = frame;
  const forCounty = countySeries(series, frame);
  const columns = frame.areas.map((area) => (area === county ? forCounty : seriesOf(series, area)));
  const trend = lineTrend(
    frame.trendOf === county ? forCounty : seriesOf(series, frame.trendOf),
    frame.trendOf,
    columns,
  );
  const published = columns.map((one) => (one ? valueInYear(one, year) : null));
  const decimals = head.decimals ?? decimalsOf([...published, ...trend.values]);
  const sum = summedCountry(results, head.key, year, decimals);
  const isSummed = (at: number): boolean =>
    sum !== null && frame.areas[at] === COUNTRY_KEY && published[at] === null;
  const values = published.map((value, at) => (isSummed(at) ? sum : value));
  return {
    key: head.key,
    title: head.title,
    name: head.name ?? head.title,
    unit: head.unit,
    kind: head.kind,
    crude: head.crude ?? false,
    decimals,
    lifeStage: head.lifeStage,
    year,
    values,
    missing: columns.map((one, at) => (values[at] === null ? missingInYear(one, year) : null)),
    earlier: columns.map((one) => earlierFigure(one, year, head.apart)),
    fifths: values.map(() => null),
    standIn: forCounty !== undefined && forCounty.region !== county,
    summedCountry: values.some((_, at) => isSummed(at)),
    trend: {
      ...trend,
      ...(head.leastSpan === undefined ? {} : { leastSpan: head.leastSpan }),
      ...(head.apart && head.apart.breaks.length > 0 ? { apart: head.apart } : {}),
    },
    regions: columns.map((one, at) => one?.region ?? frame.areas[at] ?? county),
    marks: columns.map((one, at) => marksOf(results, head.key, one, values[at] ?? null, year)),
    trendMarks: trendMarks(
      results,
      head.key,
      frame.trendOf === county ? forCounty : seriesOf(series, frame.trendOf),
    ),
    stale: frame.newestYear !== null && frame.newestYear - year > STALE_AFTER_YEARS,
  };
}

/** The country as the verdicts of this year have it, where they had to add it up; null where they did not. */
function summedCountry(
  results: readonly JudgedResult[],
  key: IndicatorKey,
  year: number,
  decimals: number,
): number | null {
  for (const { indicator, sex, year: own, country } of results)
    if (indicator === key && sex === "total" && own === year && country?.ok)
      return country.result.benchmarkFrom === "summed"
        ? Number(country.result.benchmark.toFixed(decimals))
        : null;
  return null;
}

/** Verdicts of another year, or of a figure that has been revised since, are not of this one. */
function marksOf(
  results: readonly JudgedResult[],
  key: IndicatorKey,
  series: Series | undefined,
  value: number | null,
  year: number,
): ResultMarks | null {
  const found = series && value !== null ? resultOf(results, key, series.region) : undefined;
  if (!found || found.year !== year) return null;
  const asPublished = found.value === value || series?.absValues[series.years.indexOf(year)] === value;
  return asPublished ? resultMarks(found) : null;
}

/** A trend ends in the area's own latest year, which may be another one than the row's. */
function trendMarks(
  results: readonly JudgedResult[],
  key: IndicatorKey,
  series: Series | undefined,
): ResultMarks | null {
  const found = series && resultOf(results, key, series.region);
  return found && found.year === yearsWithFigures(series).at(-1) ? resultMarks(found) : null;
}

function resultOf(
  results: readonly JudgedResult[],
  key: IndicatorKey,
  region: AreaKey,
): JudgedResult | undefined {
  return results.find((one) => one.indicator === key && one.region === region && one.sex === "total");
}

function lineTrend(
  series: Series | undefined,
  region: AreaKey,
  all: readonly (Series | undefined)[],
): LineTrend {
  const own = yearsWithFigures(series);
  const published = new Set(all.flatMap(yearsWithFigures));
  const gaps = [...published].filter((year) => !own.includes(year)).sort((a, b) => a - b);
  const observed = (_: unknown, at: number): boolean => !series || !isForecast(series, series.years[at] ?? 0);
  const years = (series?.years ?? []).filter(observed);
  const values = (series?.values ?? []).filter(observed);
  return { region: series?.region ?? region, years, values, gaps };
}

/** The county's own series, or the maakunta's where the source has no figure for the county. */
export function countySeries(
  series: readonly Series[],
  { county, maakunta }: Pick<LineFrame, "county" | "maakunta">,
): Series | undefined {
  const own = seriesOf(series, county);
  if (own && yearsWithFigures(own).length > 0) return own;
  return (maakunta ? seriesOf(series, maakunta) : undefined) ?? own;
}

export function seriesOf(series: readonly Series[], region: AreaKey): Series | undefined {
  return series.find((one) => one.region === region);
}

/** The years in which the series has an observed number: forecasts are none. */
export function yearsWithFigures(series: Series | undefined): number[] {
  return series
    ? series.years.filter((year, at) => series.values[at] != null && !isForecast(series, year))
    : [];
}

/** Why there is no figure; an absent row says nothing, so the reason is unknown. */
export function missingInYear(series: Series | undefined, year: number): MissingReason {
  const at = series ? series.years.indexOf(year) : -1;
  return series?.missing[at] ?? "unknown";
}
