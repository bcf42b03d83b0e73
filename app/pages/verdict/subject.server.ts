import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import { COUNTRY_KEY, parseRegionKey, type Region, type RegionKey, regionKey } from "#app/domain/region.ts";
import type { Locale } from "#app/domain/text.ts";
import { type Place, placeForms, shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { readCountyOf } from "#db/queries/area-numbers.ts";
import { listMergedAreas } from "#db/queries/method-data.ts";
import { type MergedResult, readFullResults, readMergedResults } from "#db/queries/results.ts";
import { countryRegion, regionsByKey } from "./places.server.ts";

/** Whom a verdict is about: an area, or municipalities judged together. */
export interface VerdictSubject {
  /** As in addresses: kunta:285, or merged:rajaseutu. */
  key: string;
  place: Place;
  name: string;
  county: Region;
  result: MergedResult | null;
  /** Areas of the same kind that it can be put beside: none of its own members. */
  others: Region[];
}

const MERGED = "merged:";

export function mergedAreaAddress(key: string): string {
  return `${MERGED}${key}`;
}

/** Null where there is no such area. Municipalities together are judged for everybody only. */
export async function verdictSubject(
  database: Database,
  { indicator, area, sex, locale }: { indicator: IndicatorKey; area: string; sex: Sex; locale: Locale },
): Promise<VerdictSubject | null> {
  const regions = await regionsByKey(database);
  if (area.startsWith(MERGED)) return mergedSubject(database, regions, { indicator, area, sex, locale });
  const key = parseRegionKey(area);
  const place = key && (key === COUNTRY_KEY ? countryRegion(locale) : regions.get(key));
  if (!key || !place) return null;
  const [result = null] = await readFullResults(database, [indicator], [key], [sex]);
  return {
    key,
    place,
    name: shortPlaceName(place, locale),
    county: countyOf(database, regions, key) ?? place,
    result,
    others: place.kind === "maa" ? [] : othersLike(regions, place.kind, [key]),
  };
}

async function mergedSubject(
  database: Database,
  regions: ReadonlyMap<string, Region>,
  { indicator, area, sex, locale }: { indicator: IndicatorKey; area: string; sex: Sex; locale: Locale },
): Promise<VerdictSubject | null> {
  const key = area.slice(MERGED.length);
  const merged = (await listMergedAreas(database)).find((one) => one.key === key);
  const members = merged?.members.flatMap((member) => regions.get(member) ?? []) ?? [];
  const [first] = merged?.members ?? [];
  const county = first && countyOf(database, regions, first);
  if (!merged || !county) return null;
  const [result = null] = sex === "total" ? await readMergedResults(database, [indicator], merged.key) : [];
  const place: Place = { kind: "together", members };
  return {
    key: area,
    place,
    name: placeForms(place, locale).name,
    county,
    result,
    others: othersLike(regions, "kunta", merged.members),
  };
}

function countyOf(
  database: Database,
  regions: ReadonlyMap<string, Region>,
  key: RegionKey,
): Region | undefined {
  return regions.get(readCountyOf(database, key) ?? "");
}

function othersLike(
  regions: ReadonlyMap<string, Region>,
  kind: Region["kind"],
  without: readonly RegionKey[],
): Region[] {
  return [...regions.values()].filter((one) => one.kind === kind && !without.includes(regionKey(one)));
}
