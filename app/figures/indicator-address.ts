import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";

/** The page's own address, and the one that pictures and files carry. */
export function indicatorAddress(origin: string, locale: Locale, key: IndicatorKey, search: string): string {
  return `${origin}/${locale}/indicators/${encodeURIComponent(key)}${search}`;
}

interface Compared {
  indicators: readonly IndicatorKey[];
  areas: readonly (AreaKey | "all")[];
  years?: { from: number | null; to: number | null };
  view?: string;
  axes?: "free" | undefined;
  scale?: "index" | undefined;
}

/** Where areas of any kind are compared. */
export function compareAddress(origin: string, locale: Locale, compared: Compared): string {
  const { indicators, areas, years, view, axes, scale } = compared;
  const ends = [years?.from ?? years?.to, years?.to ?? years?.from].flatMap((year) => year ?? []);
  const parts: [name: string, value: string][] = [
    ["indicators", indicators.map(encodeURIComponent).join(",")],
    ["areas", areas.join(",")],
    ["years", [...new Set(ends)].join("-")],
    ["view", view ?? ""],
    ["axes", axes ?? ""],
    ["scale", scale ?? ""],
  ];
  const question = parts.flatMap(([name, value]) => (value === "" ? [] : `${name}=${value}`));
  return `${origin}/${locale}/compare?${question.join("&")}`;
}

/**
 * The query string of the page with these municipalities; what else is in the address stays. `of`: the one
 * of
 * several that the page speaks of. Starts with "?", or is empty.
 */
export function searchWithAreas(
  search: URLSearchParams,
  keys: readonly AreaKey[],
  home: readonly AreaKey[],
  of: AreaKey | null = null,
): string {
  const next = new URLSearchParams(search);
  next.delete("areas");
  next.delete("of");
  const one = of !== null && keys.length > 1 && keys.includes(of) ? of : null;
  if (one || !sameAreas(keys, home)) next.set("areas", keys.join(","));
  if (one) next.set("of", one);
  const text = next.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/**
 * Whether the home county is drawn: where no areas are asked for, and so the home region's own are, or
 * where
 * it is one of them. The country comes along always.
 */
export function drawsCounty(
  asked: readonly AreaKey[],
  home: { first: readonly AreaKey[]; county: AreaKey; maakunta: AreaKey | null },
): boolean {
  const isCounty = (key: AreaKey): boolean => key === home.county || key === home.maakunta;
  return asked.length === 0 || sameAreas(asked, home.first) || asked.some(isCounty);
}

export function sameAreas(a: readonly AreaKey[], b: readonly AreaKey[]): boolean {
  return a.length === b.length && a.every((key, at) => b[at] === key);
}
