import { MOST_AREAS } from "#app/charts/spec-link.ts";
import { COUNTRY_CODE, COUNTRY_KEY, type Region, type RegionKey, regionKey } from "#app/domain/region.ts";
import type { Database } from "#db/client.server.ts";
import { type Home, readHome } from "#db/queries/regions.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";

/** The home region as the pages show it. */
export interface HomeAreas extends Home {
  country: Region;
  countyKey: RegionKey;
  maakuntaKey: RegionKey | null;
  municipalityKeys: RegionKey[];
  /**
   * The municipalities that a picture begins with: all, or the largest where they are more than a picture
   * holds.
   */
  pictureKeys: RegionKey[];
  /** Every area whose figures the pages may show. */
  allKeys: RegionKey[];
}

/** Stands for the country on pages; its name is in the messages ("Koko maa"). */
const COUNTRY: Region = {
  kind: "maa",
  code: COUNTRY_CODE,
  name: { fi: "Koko maa", sv: "Hela landet", en: "Whole country" },
};

export function homeAreas(database: Database, home: RegionKey): Promise<HomeAreas> {
  return cachedByVersion(database, `home ${home}`, async () => {
    const found = await readHome(database, home);
    const countyKey = regionKey(found.county);
    const maakuntaKey = found.maakunta ? regionKey(found.maakunta) : null;
    const municipalityKeys = found.municipalities.map(regionKey);
    const largest = new Set(found.bySize.slice(0, MOST_AREAS).map(regionKey));
    const areas = [...municipalityKeys, countyKey, ...(maakuntaKey ? [maakuntaKey] : []), COUNTRY_KEY];
    return {
      ...found,
      country: COUNTRY,
      countyKey,
      maakuntaKey,
      municipalityKeys,
      pictureKeys: municipalityKeys.filter((key) => largest.has(key)),
      allKeys: [...new Set(areas)],
    };
  });
}
