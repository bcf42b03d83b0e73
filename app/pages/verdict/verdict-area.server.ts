import {
  type Area,
  type AreaKey,
  areaKey,
  COUNTRY_KEY,
  parseAreaAddress,
  parseAreaKey,
} from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { areasByKey, countryArea, countyOf, municipalitiesOfToday } from "#app/figures/places.server.ts";
import type { OtherArea } from "#app/figures/verdict-parts.ts";
import { type Place, placeForms, shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { listMergedAreas, type MergedArea } from "#db/queries/method-data.ts";
import { type MergedResult, readFullResults, readMergedResults } from "#db/queries/results.ts";

/** Whom a verdict is about: an area, or municipalities judged together. */
export interface VerdictArea extends OtherArea {
  county: Area;
  result: MergedResult | null;
  /**
   * Areas that it can be put beside: of the same kind, and municipalities together; none that shares a
   * municipality with it.
   */
  others: OtherArea[];
}

const MERGED = "merged:";

export function mergedAreaAddress(key: string): string {
  return `${MERGED}${key}`;
}

/** Null where there is no such area. Municipalities together are judged for everybody only. */
export async function verdictArea(
  database: Database,
  { indicator, area, sex, locale }: { indicator: IndicatorKey; area: string; sex: Sex; locale: Locale },
): Promise<VerdictArea | null> {
  const regions = await areasByKey(database);
  if (area.startsWith(MERGED)) return mergedVerdictArea(database, regions, { indicator, area, sex, locale });
  const key = parseAreaAddress(area);
  const place = key && (key === COUNTRY_KEY ? countryArea(locale) : regions.get(key));
  if (!key || !place) return null;
  const [result = null] = await readFullResults(database, [indicator], [key], [sex]);
  return {
    key,
    place,
    name: shortPlaceName(place, locale),
    county: (await countyOf(database, key)) ?? place,
    result,
    others: await othersOf(database, regions, { kind: place.kind, without: [key], locale }),
  };
}

async function mergedVerdictArea(
  database: Database,
  regions: ReadonlyMap<string, Area>,
  { indicator, area, sex, locale }: { indicator: IndicatorKey; area: string; sex: Sex; locale: Locale },
): Promise<VerdictArea | null> {
  const key = area.slice(MERGED.length);
  const merged = (await listMergedAreas(database)).find((one) => one.key === key);
  const [first] = merged?.members ?? [];
  const place = first && regions.get(first);
  if (!merged || !place) return null;
  const together = togetherArea(merged, regions, locale);
  const found = await resultsOf(database, indicator, [together], sex);
  return {
    ...together,
    // Only told of where all are of one county: then it is the first one's. Helsinki is of none.
    county: (await countyOf(database, first)) ?? place,
    result: found.get(together.key) ?? null,
    others: await othersOf(database, regions, { kind: "kunta", without: merged.members, locale }),
  };
}

async function othersOf(
  database: Database,
  regions: ReadonlyMap<string, Area>,
  { kind, without, locale }: { kind: Area["kind"]; without: readonly AreaKey[]; locale: Locale },
): Promise<OtherArea[]> {
  if (kind === "maa") return [];
  const today = await municipalitiesOfToday(database);
  const like = [...regions.values()].flatMap((place): OtherArea[] => {
    const key = areaKey(place);
    const name = place.name[locale] ?? place.code;
    const offered = kind !== "kunta" || today.has(key);
    return place.kind === kind && offered && !without.includes(key) ? [{ key, place, name }] : [];
  });
  if (kind !== "kunta") return like;
  const merged = (await listMergedAreas(database))
    .filter(({ members }) => !members.some((member) => without.includes(member)))
    .map((area) => togetherArea(area, regions, locale));
  return [...like, ...merged];
}

function togetherArea(
  { key, name, members }: MergedArea,
  regions: ReadonlyMap<string, Area>,
  locale: Locale,
): OtherArea {
  const place: Place = {
    kind: "together",
    members: members.flatMap((member) => regions.get(member) ?? []),
  };
  return {
    key: mergedAreaAddress(key),
    place,
    name: inLocale(name, locale) ?? placeForms(place, locale).name,
  };
}

/** The latest results of some areas, of everybody where they are of municipalities together. */
export async function resultsOf(
  database: Database,
  indicator: IndicatorKey,
  areas: readonly OtherArea[],
  sex: Sex,
): Promise<Map<string, MergedResult>> {
  const plain = areas.flatMap(({ key }) => parseAreaKey(key) ?? []);
  const found = new Map<string, MergedResult>();
  for (const result of await readFullResults(database, [indicator], plain, [sex]))
    found.set(result.region, result);
  for (const { key } of areas.filter((one) => sex === "total" && one.key.startsWith(MERGED))) {
    const [result] = await readMergedResults(database, [indicator], key.slice(MERGED.length));
    if (result) found.set(key, result);
  }
  return found;
}
