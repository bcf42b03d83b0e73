import { seriesOf, yearsWithFigures } from "#app/domain/indicator-line.ts";
import type { Sex } from "#app/domain/observation.ts";
import { type Series, valueInYear } from "#app/domain/series.ts";
import type { NamedArea } from "#app/figures/datasets.ts";

/** Figures of men and women side by side in one year. */
export interface SexRows {
  year: number;
  sexes: Sex[];
  rows: { area: string; values: (number | null)[] }[];
}

/**
 * The latest year in which some area has a figure of both sexes; null where the source does not split by sex.
 */
export function sexRows(series: readonly Series[], areas: readonly NamedArea[]): SexRows | null {
  const yearsOf = (sex: Sex): number[] => areas.flatMap((area) => yearsWithFigures(ofSex(series, area, sex)));
  const female = new Set(yearsOf("female"));
  const shared = yearsOf("male").filter((year) => female.has(year));
  if (shared.length === 0) return null;
  const year = Math.max(...shared);
  const sexes: Sex[] = yearsOf("total").includes(year) ? ["female", "male", "total"] : ["female", "male"];
  const rows = areas.map((area) => ({
    area: area.name,
    values: sexes.map((sex) => {
      const found = ofSex(series, area, sex);
      return found ? valueInYear(found, year) : null;
    }),
  }));
  return { year, sexes, rows };
}

function ofSex(series: readonly Series[], area: NamedArea, sex: Sex): Series | undefined {
  return seriesOf(
    series.filter((one) => one.sex === sex),
    area.key,
  );
}
