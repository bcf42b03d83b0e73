import { isMunicipality } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import type { HomeAreas } from "#app/figures/home-areas.server.ts";
import { countryMap, homeMap, INLINE_COUNTRY, INLINE_MAP } from "#app/figures/home-map.server.ts";
import type { Database } from "#db/client.server.ts";
import type { CompareArea } from "./chosen-areas.server.ts";
import type { CompareNumbers } from "./fitting-view.ts";

/** Whether there are boundaries for a map of what is compared: of the home region alone, of the country. */
export type MapsThatFit = Pick<CompareNumbers, "mapped" | "countryMapped">;

export const NO_MAPS: MapsThatFit = { mapped: false, countryMapped: false };

/**
 * The home region's map fits where at least two of its municipalities, and no others, are asked for, or all
 * of the country's.
 */
export async function mapsThatFit(
  database: Database,
  home: HomeAreas,
  { areas, everyone }: { areas: readonly CompareArea[]; everyone: boolean },
  locale: Locale,
): Promise<MapsThatFit> {
  const asked = areas.flatMap(({ key }) => (key && isMunicipality(key) ? [key] : []));
  const own = asked.length > 1 && asked.every((key) => home.municipalityKeys.includes(key));
  return {
    mapped: (own || everyone) && (await homeMap(database, home, INLINE_MAP, locale)) !== null,
    countryMapped: (await countryMap(database, INLINE_COUNTRY, locale)) !== null,
  };
}
