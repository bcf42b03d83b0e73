import { type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { commonYear } from "#app/domain/common-year.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { countySeries, seriesOf, yearsWithFigures } from "#app/domain/indicator-line.ts";
import type { Series } from "#app/domain/series.ts";
import type { Database } from "#db/client.server.ts";
import type { HomeAreas } from "./home-areas.server.ts";
import { coverage } from "./indicator-heads.server.ts";

/**
 * The year of the distribution and the map: the latest one that the benchmarks and the municipalities share.
 * Where the areas of the picture have no figure at all, the latest that anybody has.
 */
export async function pictureYear(
  database: Database,
  key: IndicatorKey,
  series: readonly Series[],
  areas: HomeAreas,
  keys: readonly AreaKey[],
): Promise<number | null> {
  const yearsOf = (wanted: readonly AreaKey[]): number[] =>
    wanted.flatMap((one) => yearsWithFigures(seriesOf(series, one)));
  const county = countySeries(series, { county: areas.countyKey, maakunta: areas.maakuntaKey });
  const benchmark = [...yearsWithFigures(county), ...yearsOf([COUNTRY_KEY])];
  const own = yearsOf([...areas.municipalityKeys, ...keys]);
  return commonYear(benchmark, own) ?? (await coverage(database)).get(key)?.lastYear ?? null;
}
