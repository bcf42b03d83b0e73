import { type Area, type AreaKey, areaKey, COUNTRY_CODE } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { readCountyOf } from "#db/queries/area-numbers.ts";
import { listMunicipalitiesOfToday, listRegions } from "#db/queries/regions.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";

/** Names of areas by their keys, for sentences that name a missing part. */
export function areaNames(regions: ReadonlyMap<string, Area>, locale: Locale): (key: string) => string {
  return (key) => {
    const region = regions.get(key);
    return region ? shortPlaceName(region, locale) : key;
  };
}

export function areasByKey(database: Database): Promise<Map<string, Area>> {
  return cachedByVersion(
    database,
    "regions by key",
    async () => new Map((await listRegions(database)).map((region) => [areaKey(region) as string, region])),
  );
}

/** The wellbeing services county that a municipality is in now; null of any other area. */
export async function countyOf(database: Database, municipality: AreaKey): Promise<Area | null> {
  const county = await readCountyOf(database, municipality);
  return (county && (await areasByKey(database)).get(county)) ?? null;
}

export function municipalitiesOfToday(database: Database): Promise<ReadonlySet<AreaKey>> {
  return cachedByVersion(
    database,
    "municipalities of today",
    async () => new Set((await listMunicipalitiesOfToday(database)).map(areaKey)),
  );
}

export function countryArea(locale: Locale): Area {
  const name = messagesFor(locale).common.wholeCountry;
  return { kind: "maa", code: COUNTRY_CODE, name: { fi: name, sv: name, en: name } };
}
