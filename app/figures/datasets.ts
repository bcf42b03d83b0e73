import type { ChartArea, ChartDataset, ChartFooter } from "#app/charts/dataset.ts";
import type { PictureVerdicts } from "#app/charts/picture-verdict.ts";
import { type AreaKey, codeIn, isMunicipality, municipalityKey } from "#app/domain/area.ts";
import type { Unit } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { Provenance } from "#app/domain/provenance.ts";
import type { Series } from "#app/domain/series.ts";
import type { Locale } from "#app/domain/text.ts";
import { classLimits } from "#app/statistics/fifths.ts";

/** What all pictures of one indicator say alike, in the reader's language. */
export interface PictureFacts {
  title: string;
  /** What it is called in lists; absent: as its title. */
  name?: string;
  unit: Unit;
  unitLabel: string;
  decimals: number | null;
  /** Which figures are better; absent: they are not judged. */
  polarity?: NonNullable<ChartDataset["polarity"]>;
  locale: Locale;
  sex: Sex;
  sexLabel: string | null;
  provenance: Provenance;
  footer: ChartFooter;
  /** What an axis spans at least, in the unit; absent: not known. */
  leastSpan?: number;
  /** What the figures of neighbouring years share; absent: nothing. */
  periods?: NonNullable<ChartDataset["periods"]>;
  /** Years in which it jumped everywhere at once; absent: in none. */
  jumps?: NonNullable<ChartDataset["jumps"]>;
  /** Of the notes those about the years beside each other; absent: nothing. */
  courseNotes?: readonly string[];
  /** What must be known of the figures; absent: nothing. */
  notes?: readonly string[];
  /** What the tests found of the areas' latest figures. Absent: nothing was computed. */
  verdicts?: PictureVerdicts;
}

/** An area of the trend with its name; its series stands apart, in columns. */
export interface NamedArea {
  key: AreaKey;
  name: string;
  role: ChartArea["role"];
}

/**
 * The figures of all municipalities in one year, as columns: codes in order, a value or null for each. The
 * names stand in the page's list of municipalities.
 */
export interface YearColumns {
  year: number;
  codes: string[];
  values: (number | null)[];
  missing: Record<string, NonNullable<Series["missing"][number]>>;
}

/** Municipalities as columns, in the order of their names. */
export interface MunicipalityNames {
  codes: string[];
  names: string[];
}

/**
 * The dataset of the trend: the chosen municipalities and the benchmarks. An area without a figure stays,
 * and is named as such.
 */
export function trendDataset(
  facts: PictureFacts,
  areas: readonly NamedArea[],
  series: readonly Series[],
): ChartDataset {
  return dataset(
    facts,
    areas.map((area) => ({
      ...area,
      series: series.find((one) => one.region === area.key) ?? emptySeries(area.key, facts.sex),
    })),
    null,
  );
}

/**
 * The dataset of one year of the named areas alone, with the figures and intervals that their trend has in
 * it.
 */
export function ownYearDataset(
  facts: PictureFacts,
  areas: readonly NamedArea[],
  series: readonly Series[],
  year: number,
): ChartDataset {
  const inYear = series.map((one) => between(one, year, year));
  return { ...trendDataset(facts, areas, inYear), year };
}

/** A series from one year to another; null: from its start, to its end. */
export function between(series: Series, from: number | null, to: number | null): Series {
  if (from === null && to === null) return series;
  const keep = series.years.map((year) => year >= (from ?? year) && year <= (to ?? year));
  const pick = <T>(column: readonly T[]): T[] => column.filter((_, at) => keep[at]);
  return {
    ...series,
    years: pick(series.years),
    values: pick(series.values),
    absValues: pick(series.absValues),
    missing: pick(series.missing),
    ...(series.limits ? { limits: pick(series.limits) } : {}),
  };
}

/**
 * The dataset of one year over the country: the named areas with their own figures, every other
 * municipality behind them, those without a figure too, so that they are counted as missing.
 */
export function yearDataset(
  facts: PictureFacts,
  areas: readonly NamedArea[],
  series: readonly Series[],
  columns: YearColumns,
  municipalities: MunicipalityNames,
): ChartDataset {
  const { year } = columns;
  const named = new Map(areas.map((area) => [area.key, area]));
  const nameOf = new Map(municipalities.codes.map((code, at) => [code, municipalities.names[at] ?? code]));
  const placeOf = new Map(columns.codes.map((code, at) => [code, at]));
  const others = [...new Set([...columns.codes, ...municipalities.codes])].flatMap((code): ChartArea[] => {
    const key = municipalityKey(code);
    if (named.has(key)) return [];
    const value = columns.values[placeOf.get(code) ?? -1] ?? null;
    const one = yearSeries(key, facts.sex, year, value, columns.missing[code] ?? null);
    return [{ key, name: nameOf.get(code) ?? code, role: "other", series: one }];
  });
  const own = areas.map((area): ChartArea => {
    const code = isMunicipality(area.key) ? codeIn(area.key) : null;
    const at = code === null ? -1 : columns.codes.indexOf(code);
    const found = series.find((one) => one.region === area.key);
    const inYear = found ? found.years.indexOf(year) : -1;
    const value = code === null ? (found?.values[inYear] ?? null) : (columns.values[at] ?? null);
    const missing = code === null ? (found?.missing[inYear] ?? null) : (columns.missing[code] ?? null);
    return { ...area, series: yearSeries(area.key, facts.sex, year, value, missing) };
  });
  return dataset(facts, [...own, ...others], year);
}

/**
 * The dataset of the map: the home region's municipalities in one year, with the benchmarks; the rest of
 * the country is not drawn.
 */
export function mapDataset(
  facts: PictureFacts,
  home: readonly NamedArea[],
  areas: readonly NamedArea[],
  series: readonly Series[],
  columns: YearColumns,
): ChartDataset {
  const quiet = areas.filter((area) => area.role !== "area");
  const all = yearDataset(facts, [...home, ...quiet], series, columns, { codes: [], names: [] });
  return { ...all, areas: all.areas.filter((area) => area.role !== "other") };
}

/** The limits between the classes of the country's municipalities, of the same year and sex as the map. */
export function mapBreaks(columns: YearColumns): number[] | null {
  return classLimits(columns.values.filter((value) => value !== null));
}

function dataset(facts: PictureFacts, areas: ChartArea[], year: number | null): ChartDataset {
  return { ...facts, areas, publishedYears: null, year, example: facts.provenance.example };
}

function emptySeries(region: AreaKey, sex: Sex): Series {
  return { region, sex, years: [], values: [], absValues: [], missing: [] };
}

function yearSeries(
  region: AreaKey,
  sex: Sex,
  year: number,
  value: number | null,
  missing: Series["missing"][number] | undefined,
): Series {
  if (value === null && !missing) return emptySeries(region, sex);
  return { region, sex, years: [year], values: [value], absValues: [null], missing: [missing ?? null] };
}
