import { MOST_AREAS } from "#app/charts/spec-link.ts";
import { type AreaKey, parseAreaAddress } from "#app/domain/area.ts";

/** The municipalities that a reader has put into the picture, as the address tells them. */
export interface ChosenAreas {
  /**
   * In the order given, at most seven; null where the address names none: then it is the home region's own.
   */
  keys: AreaKey[] | null;
  /** What the address names that is no municipality of today. */
  unknown: string[];
  /** What the address names more than once. */
  repeated: AreaKey[];
  /** Those that no longer fit beside the first seven. */
  leftOut: AreaKey[];
}

/**
 * Reads `?areas=kunta:286,kunta:285&areas=92`: values are joined, so that a plain form can add one to a list.
 * `municipalities`: every municipality that may be chosen.
 */
export function chosenAreas(search: URLSearchParams, municipalities: ReadonlySet<AreaKey>): ChosenAreas {
  const given = search.getAll("areas").flatMap((part) => part.split(","));
  const keys = new Set<AreaKey>();
  const unknown = new Set<string>();
  const repeated = new Set<AreaKey>();
  for (const text of given.filter((part) => part.trim() !== "")) {
    const key = parseAreaAddress(text);
    if (!key || !municipalities.has(key)) unknown.add(text.trim().slice(0, 40));
    else if (keys.has(key)) repeated.add(key);
    else keys.add(key);
  }
  const all = [...keys];
  return {
    keys: all.length > 0 ? all.slice(0, MOST_AREAS) : null,
    unknown: [...unknown],
    repeated: [...repeated],
    leftOut: all.slice(MOST_AREAS),
  };
}
