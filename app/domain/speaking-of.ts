import type { AreaKey } from "./area.ts";

/**
 * Where the reader comes from, as the address tells it: a municipality stays in the addresses that lead on,
 * and the next page speaks of it too. Pages of a municipality have it in their path; others take it as
 * `area`, and those of several areas as `areas`, with `of` where one of several is spoken of.
 */
const TAKES: readonly [path: RegExp, parameter: "area" | "areas"][] = [
  [/^\/[a-z]{2}\/(indicators\/[^/]+|compare)$/, "areas"],
  [/^\/[a-z]{2}\/(priorities\/[^/]+|changes|changes\/figures|catalogue|search)$/, "area"],
];

/** The address ("/fi/catalogue?q=alkoholi") so that its page speaks of the area, where it can. */
export function speakingOf(address: string, area: AreaKey | null | undefined): string {
  const [path = "", question] = address.split("?");
  const parameter = TAKES.find(([takes]) => takes.test(path))?.[1];
  if (!area || !parameter || new URLSearchParams(question).has(parameter)) return address;
  return `${path}?${[question, `${parameter}=${area}`].filter(Boolean).join("&")}`;
}

/** The municipality that an address speaks of: "/fi/verdicts/sotkanet-181/kunta:285", "?areas=kunta:285". */
export function spokenOf(pathname: string, search: string): AreaKey | null {
  const [, , room, name = "", last = ""] = pathname.split("/");
  if (room === "municipalities") return municipality(name);
  if (room === "verdicts") return municipality(last.replace(/%3a/i, ":"));
  const parameter = TAKES.find(([takes]) => takes.test(pathname))?.[1];
  const asked = new URLSearchParams(search);
  if (parameter === "area") return municipality(asked.get("area"));
  const named = asked.getAll(parameter ?? "").flatMap((part) => part.split(","));
  return oneOf(
    named.flatMap((part) => municipality(part) ?? []),
    asked,
  );
}

/** Of the areas named, the only one, or the one that `?of=` names; null where it is none by itself. */
export function oneOf(areas: readonly AreaKey[], asked: URLSearchParams): AreaKey | null {
  const [first, ...others] = new Set(areas);
  if (first && others.length === 0) return first;
  const of = municipality(asked.get("of"));
  return of && areas.includes(of) ? of : null;
}

/** The same page of the whole region: its address without the municipality; null where there is none. */
export function ofEverybody(pathname: string, search: string): string | null {
  if (!TAKES.some(([takes]) => takes.test(pathname)) || pathname.endsWith("/compare")) return null;
  const rest = new URLSearchParams(search);
  for (const name of ["area", "areas", "of"]) rest.delete(name);
  const text = rest.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return text === "" ? pathname : `${pathname}?${text}`;
}

/** As `parseAreaAddress` reads it, in few letters: every page that plays brings this along. */
function municipality(text: string | null): AreaKey | null {
  const code = /^\s*(?:kunta:)?(\d{1,3})\s*$/.exec(text ?? "")?.[1];
  return code ? `kunta:${code.padStart(3, "0")}` : null;
}
