import { COUNTRY_KEY } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { yearsWithFigures } from "#app/domain/indicator-line.ts";
import { SEXES, type Sex } from "#app/domain/observation.ts";
import type { Series } from "#app/domain/series.ts";
import { frameOf } from "#app/verdicts/area-frame.ts";
import { benchmarksOf } from "#app/verdicts/benchmarks.ts";
import { shownDecimals } from "#app/verdicts/made-figure.ts";
import { indicatorMaterial } from "#app/verdicts/material.ts";
import { populationsOf } from "#app/verdicts/populations.ts";
import type { Database } from "#db/client.server.ts";
import { readAreaNumbers } from "#db/queries/area-numbers.ts";
import { readResultInputs } from "#db/queries/result-inputs.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";
import { judgedIndicators } from "./judged-indicators.server.ts";

/**
 * Where the source has no figure of the country at all, the sums that verdicts are given by take its place,
 * so that picture, table and file show what the sentences speak of; years in which a municipality is missing
 * have none.
 */
export async function withSummedCountry(
  database: Database,
  key: IndicatorKey,
  series: readonly Series[],
  sexes: readonly Sex[],
): Promise<Series[]> {
  const own = series.filter(({ region }) => region === COUNTRY_KEY);
  if (own.some((one) => yearsWithFigures(one).length > 0)) return [...series];
  const summed = await cachedByVersion(database, `summed country ${key}`, () => summedCountry(database, key));
  const wanted = summed.filter(({ sex }) => sexes.includes(sex));
  return wanted.length === 0 ? [...series] : [...series.filter((one) => !own.includes(one)), ...wanted];
}

async function summedCountry(database: Database, key: IndicatorKey): Promise<Series[]> {
  const indicators = await judgedIndicators(database);
  const known = indicators.find((one) => one.key === key);
  if (!known || !(known.unit === "percent" || known.unit.startsWith("per-"))) return [];
  const frame = { ...frameOf(await readAreaNumbers(database)), similar: new Map() };
  const source = indicators.find((one) => one.key === known.method.population);
  const populations = source ? await populationsOf(database, frame.keys, source) : null;
  const inputs = await readResultInputs(database, known.id, 0);
  const benchmarks = benchmarksOf(indicatorMaterial(known, inputs, frame, populations, 1, null));
  const years = [...new Set(inputs.flatMap((one) => one.years))].sort((a, b) => a - b);
  const step = 10 ** shownDecimals(known);
  return SEXES.flatMap((sex): Series[] => {
    const found = years.flatMap((year) => {
      const country = benchmarks.country(sex, year);
      const isSum = country.ok && country.result.from === "summed";
      return isSum ? [{ year, value: Math.round(country.result.value * step) / step }] : [];
    });
    if (found.length === 0) return [];
    return [
      {
        region: COUNTRY_KEY,
        sex,
        years: found.map(({ year }) => year),
        values: found.map(({ value }) => value),
        absValues: found.map(() => null),
        missing: found.map(() => null),
        summed: true,
      },
    ];
  });
}
