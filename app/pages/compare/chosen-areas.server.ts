import {
  type Area,
  type AreaKey,
  areaKey,
  COUNTRY_KEY,
  isMunicipality,
  parseAreaAddress,
} from "#app/domain/area.ts";
import { fold } from "#app/domain/catalogue-search.ts";
import { type PlaceIndex, placeAstray, placeIndex } from "#app/domain/place-search.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { pictureName } from "#app/figures/indicator-figures.server.ts";
import { areasByKey, countryArea, municipalitiesOfToday } from "#app/figures/places.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { COUNTRY_BY_NAME, namedPlace } from "#app/i18n/named-place.ts";
import { placeForms } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { listMergedAreas, type MergedArea, readSimilarAreas } from "#db/queries/method-data.ts";
import { readHome } from "#db/queries/regions.ts";
import { EVERYONE } from "./area-tokens.ts";
import { municipalitiesOfSize } from "./of-this-size.ts";

/** An area of a comparison: one of its own, or municipalities together. */
export interface CompareArea {
  /** `kunta:285`, or `merged:` and its key. */
  address: string;
  name: string;
  /** Null of municipalities together. */
  key: AreaKey | null;
}

/** One word of the address: an area, or several that it stands for. */
export interface AreaChoice {
  token: string;
  name: string;
  /** Empty of all municipalities, and where those like another are not known. */
  areas: readonly CompareArea[];
}

export interface ChosenAreas {
  choices: AreaChoice[];
  /** Every area once, in the order asked for. */
  areas: CompareArea[];
  /** All of Finland's municipalities are asked for. */
  everyone: boolean;
  /** What names nothing, with what it may have been meant for. */
  unknown: { text: string; near: string | null }[];
}

interface KnownAreas {
  areas: ReadonlyMap<string, Area>;
  today: ReadonlySet<AreaKey>;
  names: PlaceIndex;
  merged: readonly MergedArea[];
}

/** Reads areas by key, code or name in any of the languages, and the words that stand for several. */
export async function chosenAreas(
  database: Database,
  values: readonly string[],
  locale: Locale,
): Promise<ChosenAreas> {
  const known = await knownAreas(database);
  const choices = new Map<string, AreaChoice>();
  const unknown: ChosenAreas["unknown"] = [];
  for (const text of values.flatMap((value) => value.split(",")).map((part) => part.trim())) {
    if (text === "") continue;
    const choice = await choiceOf(database, known, text, locale);
    if (choice) choices.set(choice.token, choice);
    else unknown.push({ text: text.slice(0, 40), near: nearestName(known, text, locale) });
  }
  const found = [...choices.values()];
  const areas = new Map(found.flatMap((choice) => choice.areas.map((area) => [area.address, area] as const)));
  return {
    choices: found,
    areas: [...areas.values()],
    everyone: found.some(({ token }) => token === EVERYONE),
    unknown,
  };
}

function knownAreas(database: Database): Promise<KnownAreas> {
  return cachedByVersion(database, "areas to compare", async () => {
    const areas = await areasByKey(database);
    const today = await municipalitiesOfToday(database);
    const offered = [...areas.values()].filter((area) => area.kind !== "kunta" || today.has(areaKey(area)));
    const byKind = (kind: Area["kind"]): Area[] => offered.filter((area) => area.kind === kind);
    // Of the same name a municipality is meant before a county, and that before a region.
    const inOrder = [...byKind("kunta"), ...byKind("hyvinvointialue"), ...byKind("maakunta")];
    const names = placeIndex([...inOrder.map(namedPlace), namedPlace(countryArea("fi")), COUNTRY_BY_NAME]);
    return { areas, today, names, merged: await listMergedAreas(database) };
  });
}

async function choiceOf(
  database: Database,
  known: KnownAreas,
  text: string,
  locale: Locale,
): Promise<AreaChoice | null> {
  const { compare } = messagesFor(locale);
  if (text === EVERYONE) return { token: EVERYONE, name: compare.group.all, areas: [] };
  const [, group = "", of = ""] = /^(members|similar|size|merged):(.+)$/.exec(text) ?? [];
  if (group === "merged") return mergedChoice(known, of, locale);
  const key = keyOf(known, group === "" ? text : of);
  const area = key && areaOf(known, key, locale);
  if (!key || !area) return null;
  if (group === "") return { token: key, name: nameOf(area, locale), areas: [compareArea(area, locale)] };
  const members = await membersOf(database, known, group, area);
  if (members === null) return null;
  const { whose, name } = placeForms(area, locale);
  // As the pattern has them.
  const heading = compare.group[group as "members" | "similar" | "size"](whose, name);
  return {
    token: `${group}:${key}`,
    name: heading,
    areas: members.map((one) => compareArea(one, locale)),
  };
}

/** The key that a text names; null where it names none that is compared. */
function keyOf({ areas, today, names }: KnownAreas, text: string): AreaKey | null {
  if (text === "maa") return COUNTRY_KEY;
  const key = parseAreaAddress(text) ?? names.whole.get(fold(text)) ?? null;
  if (key === null || key === COUNTRY_KEY) return key;
  return (isMunicipality(key) ? today.has(key) : areas.has(key)) ? key : null;
}

function areaOf({ areas }: KnownAreas, key: AreaKey, locale: Locale): Area | undefined {
  return key === COUNTRY_KEY ? countryArea(locale) : areas.get(key);
}

/** Null where a group of that kind cannot be of the area; none where it is not known. */
async function membersOf(
  database: Database,
  { areas, today }: KnownAreas,
  group: string,
  area: Area,
): Promise<Area[] | null> {
  const ofMunicipality = group !== "members";
  if (ofMunicipality !== (area.kind === "kunta") || area.kind === "maa") return null;
  if (group === "members") return (await readHome(database, areaKey(area))).municipalities;
  if (group === "similar") return readSimilarAreas(database, areaKey(area));
  return municipalitiesOfSize(areaKey(area), today).flatMap((key) => areas.get(key) ?? []);
}

function mergedChoice({ merged }: KnownAreas, key: string, locale: Locale): AreaChoice | null {
  const found = merged.find((one) => one.key === key);
  if (!found) return null;
  const name = inLocale(found.name, locale) ?? key;
  const address = `merged:${key}`;
  return { token: address, name, areas: [{ address, name, key: null }] };
}

function compareArea(area: Area, locale: Locale): CompareArea {
  const key = areaKey(area);
  return { address: key, name: nameOf(area, locale), key };
}

function nameOf(area: Area, locale: Locale): string {
  return area.kind === "maa" ? messagesFor(locale).common.wholeCountry : pictureName(area, locale);
}

function nearestName(known: KnownAreas, text: string, locale: Locale): string | null {
  const key = placeAstray(known.names, fold(text));
  const area = key && areaOf(known, key, locale);
  return area ? nameOf(area, locale) : null;
}
