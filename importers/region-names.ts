import {
  AREA_CODE_DIGITS,
  AREA_KINDS,
  type Area,
  type AreaKey,
  type AreaKind,
  areaKey,
  COUNTRY_KEY,
  parseAreaKey,
} from "#app/domain/area.ts";
import { codeAndName, nameOfKind, shortCountyNames, twoNames } from "./area-labels.ts";
import { asWord, nearestWords } from "./csv/word.ts";

export type RegionReading =
  | { key: AreaKey }
  | { code: "unknown-region" | "ambiguous-region" | "region-mismatch"; expected: string };

/** Reads an area's code or name as files give it. */
export type RegionResolver = (text: string) => RegionReading;

/** How Statistics Finland's codes begin. */
const KIND_BY_PREFIX: ReadonlyMap<string, AreaKind> = new Map([
  ["ku", "kunta"],
  ["mk", "maakunta"],
  ["hva", "hyvinvointialue"],
]);

/** "358" is Sotkanet's code of the country; no municipality has it. */
const COUNTRY_WORDS = ["sss", "358", "koko maa", "suomi", "hela landet", "finland", "whole country"];

const EXPECTED =
  "a municipality, region, wellbeing services county or the country, by code (286, MK08, HVA10, SSS) or name";

/**
 * A resolver over the areas given. Codes: "075", "75" and "KU075" are municipalities, "MK08" regions, "HVA10"
 * wellbeing services counties, "kind:code" any; a bare number is always a municipality's, since 10 and 08
 * would be two areas. Names: Finnish, Swedish or English, whatever the case. One name of several kinds
 * (Ahvenanmaa) is taken for the smallest kind: municipality before region before county before country; "…
 * hva" stands for "… hyvinvointialue". Labels of official sources: code and name together ("286 Kouvola"),
 * two names ("Porvoo / Borgå"), the kind beside the name ("Kouvolan kaupunki"), a county's code beside its
 * short name ("HVA10 Kymenlaakso"); parts that belong to
 * different areas are told.
 * `expected`: what a file asks for where it does not take them all.
 */
export function regionResolver(regions: readonly Area[], expected = EXPECTED): RegionResolver {
  const keys = new Set(regions.map(areaKey));
  const byName = namesOf(regions);
  const shortNames = new Map(
    regions.map(({ name: { fi, sv, en }, ...region }) => [
      areaKey(region),
      shortCountyNames([fi, sv, en].map(asWord)),
    ]),
  );
  const answers = new Map<string, RegionReading>();

  function read(text: string): RegionReading {
    const word = asWord(text);
    return (
      plain(word) ?? labelled(word) ?? { code: "unknown-region", expected: expected + nameHint(word, byName) }
    );
  }

  /** A code or a name alone; null where it is neither. */
  function plain(word: string): RegionReading | null {
    if (COUNTRY_WORDS.includes(word) && keys.has(COUNTRY_KEY)) return { key: COUNTRY_KEY };
    const coded = keyOfCode(word);
    if (coded !== null)
      return keys.has(coded)
        ? { key: coded }
        : { code: "unknown-region", expected: expected + codeHint(word, keys) };
    return only(byName.get(word) ?? []);
  }

  /** The one area of the smallest kind among several of one name. */
  function only(named: readonly Area[]): RegionReading | null {
    const [kind] = AREA_KINDS.filter((each) => named.some((region) => region.kind === each));
    const [first, ...others] = named.filter((region) => region.kind === kind);
    if (first === undefined) return null;
    if (others.length === 0) return { key: areaKey(first) };
    const codes = [first, ...others].map(areaKey).join(" or ");
    return { code: "ambiguous-region", expected: `the code of the area that is meant: ${codes}` };
  }

  function labelled(word: string): RegionReading | null {
    const both = codeAndName(word);
    if (both !== null) return codedAndNamed(both.code, both.name);
    const kinds = nameOfKind(word);
    const ofKind =
      kinds &&
      only(kinds.names.flatMap((name) => byName.get(name) ?? []).filter(({ kind }) => kind === kinds.kind));
    if (ofKind) return ofKind;
    const [first, second] = (twoNames(word) ?? []).map(read);
    if (first === undefined || second === undefined) return null;
    if ("code" in first) return first;
    if ("code" in second) return second;
    return first.key === second.key ? first : mismatch(`${first.key} and ${second.key}`);
  }

  /**
   * A name that several areas have is the one of the code; a bare number beside the name of a region or a
   * county is that one's code.
   */
  function codedAndNamed(code: string, name: string): RegionReading {
    const named = read(name);
    const same = byName.get(name) ?? [];
    const byCode = plain(code);
    if (byCode && "key" in byCode) {
      const agrees =
        same.some((region) => areaKey(region) === byCode.key) ||
        ("key" in named && named.key === byCode.key) ||
        shortNames.get(byCode.key)?.includes(name);
      if (agrees) return byCode;
    }
    const bare = same.find((region) => region.code === code);
    if (bare) return { key: areaKey(bare) };
    if (byCode === null || !("key" in byCode)) return byCode ?? named;
    return mismatch(`${code} is ${byCode.key}${"key" in named ? `, the name ${named.key}` : ""}`);
  }

  function mismatch(what: string): RegionReading {
    return { code: "region-mismatch", expected: `code and name of one and the same area (${what})` };
  }

  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    answers.set(text, answer);
    return answer;
  };
}

function namesOf(regions: readonly Area[]): Map<string, Area[]> {
  const byName = new Map<string, Area[]>();
  for (const region of regions) {
    const names = new Set(
      [region.name.fi, region.name.sv, region.name.en]
        .map(asWord)
        .filter((name) => name !== "")
        // Koski Tl has been the only Koski since 2009.
        .flatMap((name) => [name, name.replace(/ hyvinvointialue$/, " hva"), name.replace(/ tl$/, "")]),
    );
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), region]);
  }
  return byName;
}

/** The key that a word of a code's form stands for, whether or not such an area exists; null for names. */
function keyOfCode(word: string): AreaKey | null {
  const [, prefix = "ku", digits = ""] = /^([a-z]{2,3})?\s?(\d{1,3})$/.exec(word) ?? [];
  const kind = KIND_BY_PREFIX.get(prefix);
  if (digits === "" || kind === undefined) return parseAreaKey(word);
  return digits.length > AREA_CODE_DIGITS[kind]
    ? `${kind}:${digits}`
    : `${kind}:${digits.padStart(AREA_CODE_DIGITS[kind], "0")}`;
}

/** A bare "08" was perhaps meant for a region. */
function codeHint(word: string, keys: ReadonlySet<AreaKey>): string {
  if (!/^\d{1,2}$/.test(word)) return "";
  const code = word.padStart(2, "0");
  const meant = [
    ...(keys.has(`maakunta:${code}`) ? [`MK${code}`] : []),
    ...(keys.has(`hyvinvointialue:${code}`) ? [`HVA${code}`] : []),
  ];
  return meant.length === 0
    ? ""
    : `; a bare number is a municipality's: perhaps ${meant.join(" or ")} was meant`;
}

function nameHint(word: string, byName: ReadonlyMap<string, readonly Area[]>): string {
  const longer = word === "" ? [] : [...byName.keys()].filter((name) => name.startsWith(`${word} `));
  const near = [...longer, ...nearestWords(word, byName.keys())].flatMap((name) => byName.get(name) ?? []);
  const named = [...new Set(near.map((region) => `${region.name.fi} (${areaKey(region)})`))];
  return named.length === 0 ? "" : `; nearest: ${named.slice(0, 3).join(", ")}`;
}
