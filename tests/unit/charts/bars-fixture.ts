import type { ChartArea, ChartDataset } from "#app/charts/dataset.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import type { Limits } from "#app/domain/verdict.ts";
import { area, dataset } from "./chart-fixture.ts";

/** A figure, its limits where it has some; or why there is none. */
export type Given = number | readonly [value: number, lower: number, upper: number] | MissingReason;

const NAMES = ["Kouvola", "Kotka", "Hamina", "Pyhtää", "Virolahti", "Miehikkälä"];
const YEAR = 2023;

/** One municipality in one year. */
export function bar(name: string, given: Given, key?: AreaKey): ChartArea {
  const value = typeof given === "object" ? given[0] : given;
  const own = area(key ?? `kunta:${100 + NAMES.indexOf(name)}`, name, "area", YEAR, [value]);
  if (typeof given !== "object") return own;
  const limits: Limits = { lower: given[1], upper: given[2] };
  return { ...own, series: { ...own.series, limits: [limits] } };
}

/** Kymenlaakso's six as given, with the county and the country where they have a figure. */
export function bars(
  given: readonly Given[],
  benchmarks: { county?: number; country?: number } = {},
  changes: Partial<ChartDataset> = {},
): ChartDataset {
  const { county, country } = benchmarks;
  return dataset(
    [
      ...given.map((one, at) => bar(NAMES[at] ?? `Kunta ${at}`, one, `kunta:${100 + at}`)),
      ...(county === undefined ? [] : [area("hyvinvointialue:10", "Kymenlaakso", "county", YEAR, [county])]),
      ...(country === undefined ? [] : [area("maa:358", "Koko maa", "country", YEAR, [country])]),
    ],
    { year: YEAR, ...changes },
  );
}

/** The usual picture: five with intervals, one figure hidden, one not tested. */
export const USUAL = bars(
  [[11.4, 10.9, 11.9], [14.5, 13.8, 15.2], [10.7, 9.8, 11.7], "suppressed", [9.3, 7.1, 12], 8.8],
  { county: 12, country: 9.9 },
);
