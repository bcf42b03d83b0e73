import { MOST_AREAS } from "#app/charts/spec-link.ts";
import { type Area, type AreaKey, areaKey, COUNTRY_CODE, COUNTRY_KEY } from "#app/domain/area.ts";
import type { Database } from "#db/client.server.ts";
import { type Home, readHome } from "#db/queries/regions.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";

/** The home region as the pages show it. */
export interface HomeAreas extends Home {
  country: Area;
  countyKey: AreaKey;
  maakuntaKey: AreaKey | null;
  municipalityKeys: AreaKey[];
  /**
   * The municipalities that a picture begins with: all, or the largest where they are more than a picture
   * holds.
   */
  pictureKeys: AreaKey[];
  /** Every area whose figures the pages may show. */
  allKeys: AreaKey[];
}

/** Stands for the country on pages; its name is in the messages ("Koko maa"). */
const COUNTRY: Area = {
  kind: "maa",
  code: COUNTRY_CODE,
  name: { fi: "Koko maa", sv: "Hela landet", en: "Whole country" },
};

export function homeAreas(database: Database, home: AreaKey): Promise<HomeAreas> {
  return cachedByVersion(database, `home ${home}`, async () => {
    const found = await readHome(database, home);
    const countyKey = areaKey(found.county);
    const maakuntaKey = found.maakunta ? areaKey(found.maakunta) : null;
    const municipalityKeys = found.municipalities.map(areaKey);
    const largest = new Set(found.bySize.slice(0, MOST_AREAS).map(areaKey));
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
