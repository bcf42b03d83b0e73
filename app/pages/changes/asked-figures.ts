import type { AreaKey } from "#app/domain/area.ts";
import { FINNISH_DAY } from "#app/domain/finnish-day.ts";
import { CHANGE_WAYS, type ChangeWay } from "./change-way.ts";

/** What of the changed figures is asked for; null: all of it. */
export interface AskedFigures {
  area: AreaKey | null;
  /** Key of a priority. */
  priority: string | null;
  /** What can be concluded of the change. */
  way: ChangeWay | null;
  /** Imports of this day and later, as `2026-11-30`. */
  since: string | null;
  /** One import alone; `since` is then of no account. */
  run: number | null;
}

export const EVERYTHING: AskedFigures = { area: null, priority: null, way: null, since: null, run: null };

/** A parameter that says what cannot be, in the words in which it was given. */
export interface BadParameter {
  bad: "area" | "priority" | "way" | "since" | "run";
  value: string;
  /** All else that is asked for and can be. */
  rest: AskedFigures;
}

/** Reads `?area=kunta:285&priority=…&way=worse&since=2026-11-01&run=3`; an empty one is as if left out. */
export function askedFigures(
  search: URLSearchParams,
  { areas, priorities }: { areas: readonly AreaKey[]; priorities: readonly string[] },
): AskedFigures | BadParameter {
  const given = (name: string): string | null => search.get(name)?.trim() || null;
  const [area, priority, way, since, run] = ["area", "priority", "way", "since", "run"].map(given);
  const asked = {
    area: areas.find((one) => one === area) ?? null,
    priority: priorities.find((one) => one === priority) ?? null,
    way: CHANGE_WAYS.find((one) => one === way) ?? null,
    since: since && FINNISH_DAY.test(since) && !Number.isNaN(Date.parse(since)) ? since : null,
    run: run && /^[1-9]\d{0,8}$/.test(run) ? Number(run) : null,
  };
  const told = { area, priority, way, since, run };
  for (const bad of ["area", "priority", "way", "since", "run"] as const) {
    const value = told[bad];
    if (value && asked[bad] === null) return { bad, value, rest: asked };
  }
  return asked;
}

/** The question part of an address that asks for this; "" where it asks for everything. */
export function figuresSearch(asked: AskedFigures): string {
  const search = new URLSearchParams();
  for (const name of ["area", "priority", "way", "since", "run"] as const)
    if (asked[name] !== null) search.set(name, String(asked[name]));
  const text = search.toString().replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
}
