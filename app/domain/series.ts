import type { AreaKey } from "./area.ts";
import type { MissingReason, Sex } from "./observation.ts";
import type { Limits } from "./verdict.ts";

/**
 * The figures of one area and sex for one indicator over the years, as parallel columns in the order of the
 * years (columns travel lighter than rows). `values[i]` is null exactly where `missing[i]` is not.
 */
export interface Series {
  region: AreaKey;
  sex: Sex;
  years: number[];
  values: (number | null)[];
  absValues: (number | null)[];
  missing: (MissingReason | null)[];
  /**
   * 95 % interval of each year's figure, in its unit; null where that year has none. Absent: not computed, or
   * no year has one.
   */
  limits?: (Limits | null)[];
  /**
   * The first year of forecasts (ennusteet): later than the year in which the source was asked. They are
   * shown under that name, and are never the latest figure, nor judged. Absent: there are none.
   */
  forecastFrom?: number;
  /** The country's figures are not its source's: they were added up from all municipalities. */
  summed?: true;
}

export interface SeriesPoint {
  year: number;
  value: number;
  absValue: number | null;
}

/** Whether the figure of a year is of a time that had not begun when the source was asked. */
export function isForecast({ forecastFrom }: Pick<Series, "forecastFrom">, year: number): boolean {
  return forecastFrom !== undefined && year >= forecastFrom;
}

/** The latest observed year that has a number, or null where the series has none. */
export function latestPoint(series: Series): SeriesPoint | null {
  for (let i = series.years.length - 1; i >= 0; i -= 1) {
    const value = series.values[i];
    const year = series.years[i];
    if (value !== null && value !== undefined && year !== undefined && !isForecast(series, year))
      return { year, value, absValue: series.absValues[i] ?? null };
  }
  return null;
}

export function valueInYear(series: Series, year: number): number | null {
  const at = series.years.indexOf(year);
  return at < 0 ? null : (series.values[at] ?? null);
}
