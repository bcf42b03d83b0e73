import {
  type Area,
  type AreaKey,
  type AreaKind,
  areaKey,
  isMunicipality,
  isOfKind,
  splitAreaKey,
} from "#app/domain/area.ts";
import type { RunNote } from "#app/domain/importing/run-note.ts";
import {
  DOUBT_ADVICE,
  DoubtfulAnswerError,
  EmptiedAnswerError,
  isLoss,
  LOSS_ADVICE,
} from "#db/commands/doubtful-answer.ts";
import { comparableNames, mayBeCalled } from "./area-names.ts";
import { type RegionNumbers, regionNumbers } from "./normalise.ts";
import type { SotkanetRegion } from "./schema.ts";

/** What Saukko knows of areas before it reads the source's list of them. */
export interface HeldAreas {
  known: readonly Area[];
  /** What the source's numbers stood for until now. */
  numbers: ReadonlyMap<string, AreaKey>;
  /** Municipalities of today. */
  today: ReadonlySet<AreaKey>;
  countyOf: ReadonlyMap<AreaKey, AreaKey>;
  regionOf: ReadonlyMap<AreaKey, AreaKey>;
}

/**
 * More areas than this share never leave the list at once: the largest wave of mergers took one in six, over
 * a New Year that everybody knew of.
 */
const LARGEST_SHARE_OF_AREAS = 0.05;

/**
 * Holds the source's list of areas against ours, code and name and number together. Throws where they part:
 * an area that stands for another one would bring its figures under a wrong name.
 */
export function checkAreas(
  list: readonly SotkanetRegion[],
  held: HeldAreas,
  accept: { emptied: boolean; doubtful: boolean },
): void {
  const { kept } = regionNumbers(list);
  if (kept.size === 0)
    throw new EmptiedAnswerError(
      "Sotkanet's list of regions has no municipality, region, county or country: this looks like a fault of the source. Nothing was changed.",
    );
  const listed = new Set(kept.values());
  const listedBefore = new Set(held.numbers.values());
  const lost = [...listedBefore].filter((key) => !listed.has(key));
  if (!accept.emptied && isLoss(listedBefore.size, lost.length, LARGEST_SHARE_OF_AREAS))
    throw new EmptiedAnswerError(
      `Sotkanet's list of regions lacks ${lost.length} of the ${listedBefore.size} areas that it had: this looks like a fault of the source. ${LOSS_ADVICE}`,
    );
  checkNames(list, kept, held, listed, accept.doubtful);
  if (accept.doubtful) return;
  checkNumbers(kept, held);
  checkMembers(list, held, held.countyOf, "hyvinvointialue");
  checkMembers(list, held, held.regionOf, "maakunta");
}

function checkNames(
  list: readonly SotkanetRegion[],
  kept: RegionNumbers["kept"],
  held: HeldAreas,
  listed: ReadonlySet<AreaKey>,
  acceptDoubtful: boolean,
): void {
  const known = new Map(held.known.map((region) => [areaKey(region), region]));
  const named = areasByName(held.known);
  for (const { id, title } of list) {
    const key = kept.get(id);
    if (key === undefined) continue;
    const own = known.get(key);
    if (own && mayBeCalled(own, title)) continue;
    const other = comparableNames([title.fi, title.sv, title.en])
      .map((name) => named.get(`${splitAreaKey(key).kind} ${name}`))
      .find((found) => found !== undefined && areaKey(found) !== key);
    // A merged municipality often takes the name of the largest of the old ones, under a new code.
    const succeeds = !own && other?.kind === "kunta" && !listed.has(areaKey(other));
    if (other && !succeeds)
      throw new DoubtfulAnswerError(
        `Sotkanet's list of regions calls ${inWords(key)} "${title.fi ?? title.sv ?? ""}", but that is the name of ${inWords(areaKey(other))}` +
          `${own ? `; ours of that code is "${own.name.fi}"` : ""}. Names and codes have parted: figures would be stored under a wrong area. ` +
          "Nothing was changed. Compare the list with Statistics Finland's classification of areas; until they agree nothing is imported.",
      );
    if (own && !acceptDoubtful)
      throw new DoubtfulAnswerError(
        `Sotkanet's list of regions calls ${inWords(key)} "${title.fi ?? title.sv ?? ""}", ours of that code is "${own.name.fi}". ${DOUBT_ADVICE}`,
      );
  }
}

/** Known areas by kind and name; a name that two areas of a kind have tells nothing. */
function areasByName(known: readonly Area[]): Map<string, Area> {
  const named = new Map<string, Area>();
  const several = new Set<string>();
  for (const region of known)
    for (const name of new Set(comparableNames([region.name.fi, region.name.sv, region.name.en]))) {
      const key = `${region.kind} ${name}`;
      if (named.has(key)) several.add(key);
      named.set(key, region);
    }
  for (const key of several) named.delete(key);
  return named;
}

/**
 * A number that stood for one area and now stands for another one: all may have new ones, but none is given
 * on.
 */
function checkNumbers(kept: RegionNumbers["kept"], { numbers }: HeldAreas): void {
  for (const [id, key] of kept) {
    const before = numbers.get(String(id));
    if (before !== undefined && before !== key)
      throw new DoubtfulAnswerError(
        `Sotkanet's number ${id} stood for ${inWords(before)} and now stands for ${inWords(key)}. ${DOUBT_ADVICE}`,
      );
  }
}

/**
 * Most of the municipalities of an area stand in others: the list has another number for it than its
 * municipalities know. So it is told also where no number is held from before.
 */
function checkMembers(
  list: readonly SotkanetRegion[],
  { known }: HeldAreas,
  ours: ReadonlyMap<AreaKey, AreaKey>,
  kind: AreaKind,
): void {
  const { kept } = regionNumbers(list);
  const listed = new Map<AreaKey, { all: number; elsewhere: AreaKey[] }>();
  for (const { id, memberOf } of list) {
    const member = kept.get(id);
    const own = member && ours.get(member);
    const theirs = (memberOf ?? []).flatMap((one) => kept.get(one) ?? []).find((one) => isOfKind(kind, one));
    if (!own || !theirs) continue;
    const { all, elsewhere } = listed.get(own) ?? { all: 0, elsewhere: [] };
    listed.set(own, { all: all + 1, elsewhere: theirs === own ? elsewhere : [...elsewhere, theirs] });
  }
  for (const [own, { all, elsewhere }] of listed) {
    const [other] = elsewhere;
    if (other === undefined || elsewhere.length * 2 <= all) continue;
    const named = (key: AreaKey): string => known.find((one) => areaKey(one) === key)?.name.fi ?? key;
    throw new DoubtfulAnswerError(
      `Sotkanet's list of regions puts ${elsewhere.length} of the ${all} municipalities of ${named(own)} (${inWords(own)}) in other areas, the first in ${named(other)} (${inWords(other)}): ` +
        `its number may stand for another area. ${DOUBT_ADVICE}`,
    );
  }
}

function inWords(key: AreaKey): string {
  const { kind, code } = splitAreaKey(key);
  return `${kind} ${code}`;
}

/** What the list says of where municipalities belong, where it is news to us. */
export interface AreaMoves {
  /** Municipalities that begin to belong to these areas. */
  placed: { member: AreaKey; containers: AreaKey[] }[];
  /** Municipalities that are none of today's any more. */
  ended: AreaKey[];
  notes: RunNote[];
}

/**
 * New municipalities by the county that the list puts them in, and those that have left every county or the
 * list: they have been joined to others. Former municipalities stay in the source's list without a county,
 * and are no news.
 */
export function areaMoves(list: readonly SotkanetRegion[], held: HeldAreas, year: number): AreaMoves {
  const { kept } = regionNumbers(list);
  const names = new Map(held.known.map((region) => [areaKey(region), region.name.fi]));
  const moves: AreaMoves = { placed: [], ended: [], notes: [] };
  const containersOf = (region: SotkanetRegion): AreaKey[] =>
    (region.memberOf ?? []).flatMap((id) => {
      const key = kept.get(id);
      return key && (isOfKind("hyvinvointialue", key) || isOfKind("maakunta", key)) ? key : [];
    });
  const municipalities = list.flatMap((region) => {
    const key = kept.get(region.id);
    if (!key || !isMunicipality(key)) return [];
    const containers = containersOf(region);
    const county = containers.find((one) => isOfKind("hyvinvointialue", one));
    return [{ key, name: region.title.fi?.trim() ?? key, containers, county }];
  });
  // A list that puts nobody in a county says nothing about who has left one.
  const tellsCounties = municipalities.filter(({ county }) => county).length > municipalities.length / 2;
  for (const { key, name, containers, county } of municipalities) {
    if (county && !held.today.has(key)) {
      moves.placed.push({ member: key, containers });
      moves.notes.push({
        code: "new-area",
        area: name,
        areaCode: splitAreaKey(key).code,
        county: names.get(county) ?? county,
      });
    } else if (county && held.countyOf.has(key) && held.countyOf.get(key) !== county) {
      const ours = held.countyOf.get(key);
      moves.notes.push({
        code: "area-elsewhere",
        area: name,
        county: names.get(county) ?? county,
        ours: (ours && names.get(ours)) ?? "",
      });
    }
  }
  const listed = new Map(municipalities.map((one) => [one.key, one]));
  const listedBefore = new Set(held.numbers.values());
  for (const key of held.today) {
    const now = listed.get(key);
    const hasLeft = now ? tellsCounties && !now.county : listedBefore.has(key);
    if (!hasLeft) continue;
    moves.ended.push(key);
    moves.notes.push({
      code: "former-area",
      area: names.get(key) ?? key,
      areaCode: splitAreaKey(key).code,
      lastYear: year - 1,
    });
  }
  return moves;
}
