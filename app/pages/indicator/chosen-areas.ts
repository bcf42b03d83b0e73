import { MOST_AREAS } from "#app/charts/spec-link.ts";
import { parseRegionKey, type RegionKey } from "#app/domain/region.ts";

/** The municipalities that a reader has put into the picture, as the address tells them. */
export interface ChosenAreas {
  /** In the order given, at most seven; null where the address names none: then it is the home region's own. */
  keys: RegionKey[] | null;
  /** What the address names that is no municipality we know. */
  unknown: string[];
  /** Those that no longer fit beside the first seven. */
  leftOut: RegionKey[];
}

/**
 * Reads `?areas=kunta:286,kunta:285&areas=kunta:092`: values are joined, so that a plain form can add one to a list.
 * `municipalities`: every municipality that may be chosen.
 */
export function chosenAreas(search: URLSearchParams, municipalities: ReadonlySet<RegionKey>): ChosenAreas {
  const given = search.getAll("areas").flatMap((part) => part.split(","));
  const keys = new Set<RegionKey>();
  const unknown: string[] = [];
  for (const text of given.filter((part) => part.trim() !== "")) {
    const key = parseRegionKey(text);
    if (key && municipalities.has(key)) keys.add(key);
    else unknown.push(text.trim().slice(0, 40));
  }
  const all = [...keys];
  return {
    keys: all.length > 0 ? all.slice(0, MOST_AREAS) : null,
    unknown,
    leftOut: all.slice(MOST_AREAS),
  };
}

/** The query string of the page with these municipalities; what else is in the address stays. Starts with "?", or is empty. */
export function searchWithAreas(
  search: URLSearchParams,
  keys: readonly RegionKey[],
  home: readonly RegionKey[],
): string {
  const next = new URLSearchParams(search);
  next.delete("areas");
  if (!sameAreas(keys, home)) next.set("areas", keys.join(","));
  const text = next.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

export function sameAreas(a: readonly RegionKey[], b: readonly RegionKey[]): boolean {
  return a.length === b.length && a.every((key, at) => b[at] === key);
}
