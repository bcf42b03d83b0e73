import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey, Unit } from "#app/domain/indicator.ts";
import type { Provenance } from "#app/domain/provenance.ts";
import type { ObservedFigure, PictureText } from "./dataset.ts";

/**
 * Two indicators over the country's municipalities: everything that a picture of its family shows, as plain
 * serialisable data. Picture, table twin, alt text and files are made from the same dataset.
 */
export interface PairDataset extends PictureText {
  /** Along the bottom. */
  x: PairAxis;
  /** Upwards. */
  y: PairAxis;
  /** The country, the municipalities asked for in their order, all others in the order of their names. */
  areas: PairArea[];
  /** The day on which the newest of the figures were fetched, ISO; null where it is not known. */
  fetched: string | null;
}

/** One of the two indicators, in the one year that its figures are of. */
export interface PairAxis {
  indicator: IndicatorKey;
  /** As the source has it. */
  title: string;
  /** What it is called in lists. */
  name: string;
  unit: Unit;
  unitLabel: string;
  decimals: number | null;
  year: number;
  /** What the axis spans at least, in the unit. */
  leastSpan: number;
  /** The country beside it: one that was added up is named as that. */
  countryName: string;
  provenance: Provenance;
}

export interface PairArea {
  key: AreaKey;
  name: string;
  role: "area" | "country" | "other";
  x: ObservedFigure;
  y: ObservedFigure;
}

/** A municipality with both figures: a dot. */
export interface PairPoint {
  area: PairArea;
  x: number;
  y: number;
}

export function pointsOf({ areas }: Pick<PairDataset, "areas">): PairPoint[] {
  return areas.flatMap((area) =>
    area.role === "country" || area.x.value === null || area.y.value === null
      ? []
      : [{ area, x: area.x.value, y: area.y.value }],
  );
}

/** Municipalities that lack a figure, or both. */
export function withoutPoint({ areas }: Pick<PairDataset, "areas">): PairArea[] {
  return areas.filter(({ role, x, y }) => role !== "country" && (x.value === null || y.value === null));
}

/**
 * The country's figure on an axis; null where it has none, or is a count of heads, beside which no
 * municipality's can be read.
 */
export function countryOn({ areas, ...axes }: PairDataset, side: "x" | "y"): number | null {
  if (axes[side].unit === "count") return null;
  return areas.find(({ role }) => role === "country")?.[side].value ?? null;
}

/** "2024"; "2023, 2024" where the two are of different years, along the bottom first. */
export function periodOfPair({ x, y }: Pick<PairDataset, "x" | "y">): string {
  return x.year === y.year ? String(x.year) : `${x.year}, ${y.year}`;
}
