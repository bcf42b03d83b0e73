import { COUNTRY_KEY, type Region, regionKey } from "#app/domain/region.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { listMunicipalitiesOfToday, listRegions } from "#db/queries/regions.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";

/** Names of areas by their keys, for sentences that name a missing part. */
export function areaNames(regions: ReadonlyMap<string, Region>, locale: Locale): (key: string) => string {
  return (key) => {
    const region = regions.get(key);
    return region ? shortPlaceName(region, locale) : key;
  };
}

export function regionsByKey(database: Database): Promise<Map<string, Region>> {
  return cachedByVersion(
    database,
    "regions by key",
    async () => new Map((await listRegions(database)).map((region) => [regionKey(region) as string, region])),
  );
}

export function municipalitiesOfToday(database: Database): Promise<ReadonlySet<string>> {
  return cachedByVersion(
    database,
    "municipalities of today",
    async () => new Set<string>((await listMunicipalitiesOfToday(database)).map(regionKey)),
  );
}

export function countryRegion(locale: Locale): Region {
  const name = messagesFor(locale).common.wholeCountry;
  return { kind: "maa", code: COUNTRY_KEY.slice("maa:".length), name: { fi: name, sv: name, en: name } };
}
