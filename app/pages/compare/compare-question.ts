import { SPEC_YEARS } from "#app/charts/spec-link.ts";

/** How a comparison may be shown; which of them fit follows from its numbers (fitting-view.ts). */
const COMPARE_VIEWS = [
  "trend",
  "multiples",
  "distribution",
  "scatter",
  "bars",
  "map",
  "finland",
  "spine",
  "heat",
] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

/**
 * What the shade of a heat table tells: the difference from the country, or the place among
 * municipalities.
 */
export const TINTS = ["country", "place"] as const;
export type Tint = (typeof TINTS)[number];

/** First and last year. */
export interface Years {
  from: number;
  to: number;
}

/** What an address asks to be compared, as it was written. */
export interface CompareQuestion {
  /** Keys, numbers and names, each as its own value or in a list parted by commas. */
  indicators: readonly string[];
  areas: readonly string[];
  years: Years | null;
  /** What was written as years and is none. */
  badYears: string | null;
  view: CompareView | null;
  tint: Tint;
  /** The indicator whose figures order the areas, or the area whose places order the indicators. */
  order: string | null;
  /** Small pictures with a scale each; null: one for all. */
  axes: "free" | null;
  /** Figures over years as an index; null: as they are. */
  scale: "index" | null;
}

/** Longer values and more of them are no reader's. */
const LONGEST = 2_000;
const MOST_VALUES = 400;

export function compareQuestion(search: URLSearchParams): CompareQuestion {
  const valuesOf = (name: string): string[] =>
    search
      .getAll(name)
      .map((value) => value.trim().slice(0, LONGEST))
      .filter((value) => value !== "")
      .slice(0, MOST_VALUES);
  const [view, tint] = [search.get("view"), search.get("tint")];
  const written = valuesOf("years").at(-1) ?? null;
  const years = written === null ? null : readYears(written);
  return {
    indicators: valuesOf("indicators"),
    areas: valuesOf("areas"),
    years,
    badYears: written !== null && years === null ? written.slice(0, 20) : null,
    view: COMPARE_VIEWS.find((one) => one === view) ?? null,
    tint: TINTS.find((one) => one === tint) ?? "country",
    order: valuesOf("order").at(-1) ?? null,
    axes: search.get("axes") === "free" ? "free" : null,
    scale: search.get("scale") === "index" ? "index" : null,
  };
}

/** "2015-2024", "2015–2024", "2020"; null where it is none of these. */
function readYears(text: string): Years | null {
  const [, first = "", last = first] = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= SPEC_YEARS.first && to <= SPEC_YEARS.last && from <= to ? { from, to } : null;
}

export function yearsText({ from, to }: Years): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** What an address of a comparison holds, in the order in which it is written. */
export interface CompareState {
  indicators: readonly string[];
  areas: readonly string[];
  years: Years | null;
  badYears: string | null;
  view: CompareView | null;
  tint: Tint;
  order: string | null;
  axes: "free" | null;
  scale: "index" | null;
}

export const NOTHING_ASKED: CompareState = {
  indicators: [],
  areas: [],
  years: null,
  badYears: null,
  view: null,
  tint: "country",
  order: null,
  axes: null,
  scale: null,
};

/** The question part of the address, whole and readable: each list once, what is usual left out. */
export function compareSearch(state: CompareState): string {
  const { indicators, areas, years, badYears, view, tint, order, axes, scale } = state;
  const parts: [name: string, value: string][] = [
    ["indicators", listOf(indicators)],
    ["areas", listOf(areas)],
    ["years", years ? yearsText(years) : written(badYears ?? "")],
    ["view", view ?? ""],
    ["tint", tint === "country" ? "" : tint],
    ["order", order === null ? "" : written(order)],
    ["axes", axes ?? ""],
    ["scale", scale ?? ""],
  ];
  const told = parts.filter(([, value]) => value !== "").map(([name, value]) => `${name}=${value}`);
  return told.length === 0 ? "" : `?${told.join("&")}`;
}

function listOf(values: readonly string[]): string {
  return [...new Set(values)].map(written).join(",");
}

function written(value: string): string {
  return encodeURIComponent(value).replaceAll("%3A", ":");
}
