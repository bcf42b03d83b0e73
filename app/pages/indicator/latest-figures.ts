import { type EarlierFigure, earlierFigure, type YearsApart } from "#app/domain/earlier-figure.ts";
import { missingInYear, seriesOf, yearsWithFigures } from "#app/domain/indicator-line.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import { type Series, valueInYear } from "#app/domain/series.ts";
import type { NamedArea } from "#app/figures/datasets.ts";

/** An area's latest figure, and the one before it. */
export interface LatestFigure {
  area: string;
  /** The latest year with a figure; null where there is none. */
  year: number | null;
  value: number | null;
  /** Why there is no figure at all; null where there is one. */
  missing: MissingReason | null;
  earlier: EarlierFigure | null;
}

/** One an area, in their order. */
export function latestFigures(
  areas: readonly NamedArea[],
  series: readonly Series[],
  apart: YearsApart,
): LatestFigure[] {
  return areas.map(({ key, name }) => {
    const own = seriesOf(series, key);
    const year = yearsWithFigures(own).at(-1);
    if (!own || year === undefined) {
      const missing = missingInYear(own, own?.years.at(-1) ?? Number.NaN);
      return { area: name, year: null, value: null, missing, earlier: null };
    }
    return {
      area: name,
      year,
      value: valueInYear(own, year),
      missing: null,
      earlier: earlierFigure(own, year, apart),
    };
  });
}
