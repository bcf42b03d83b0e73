import { isSourceId, type SourceId } from "./source.ts";
import type { LocalText } from "./text.ts";

/** Which direction is good (tulkintasuunta). `none`: the indicator is not judged. */
export const POLARITIES = ["higher", "lower", "none"] as const;
export type Polarity = (typeof POLARITIES)[number];

export function isPolarity(value: unknown): value is Polarity {
  return POLARITIES.some((polarity) => polarity === value);
}

/** Stage of life that the indicator is about (elämänkaaren vaihe). */
export const LIFE_STAGES = ["all", "children", "youth", "working-age", "older"] as const;
export type LifeStage = (typeof LIFE_STAGES)[number];

/** What kind of data it is made from: rekisteri, kyselytutkimus, indeksi, pistemäärä. */
export const INDICATOR_KINDS = ["register", "survey", "index", "score"] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/**
 * What one unit of the figure is (mittayksikkö). Sotkanet's primaryValueType codes map here;
 * `unknown` = the source has not said, and the title carries the unit.
 */
export const UNITS = [
  "percent",
  "per-1000",
  "per-10000",
  "per-100000",
  "count",
  "index",
  "score",
  "mean",
  "euro",
  "litre",
  "ratio",
  "unknown",
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * `source-key`, e.g. `sotkanet-181` or `tea-kuntajohto.johtaminen`: the indicator's name in URLs and files.
 */
export type IndicatorKey = `${SourceId}-${string}`;

export interface Indicator {
  source: SourceId;
  /** The source's own name of it: Sotkanet's number, or sector.dimension.item for TEA. */
  sourceKey: string;
  title: LocalText;
  description: LocalText;
  interpretation: LocalText;
  limits: LocalText;
  unit: Unit;
  /** Decimals to show; null where the source has not said. */
  decimals: number | null;
  /** value = count × multiplier / denominator; null where there is none. */
  multiplier: number | null;
  polarity: Polarity;
  lifeStage: LifeStage;
  kind: IndicatorKind;
  /** Who makes the figure (tuottaja, Sotkanet's `organization`). */
  producer: LocalText;
  licence: string | null;
  firstYear: number | null;
  lastYear: number | null;
  /** The day the source says the figures were last updated, ISO `yyyy-mm-dd`. */
  sourceUpdated: string | null;
}

export function indicatorKey(indicator: { source: SourceId; sourceKey: string }): IndicatorKey {
  return `${indicator.source}-${indicator.sourceKey}`;
}

/** Parses `source-key`; null when it is not of that form. */
export function parseIndicatorKey(text: string): { source: SourceId; sourceKey: string } | null {
  const match = /^([a-z]+)-([\p{L}\p{N}][\p{L}\p{N}._-]*)$/u.exec(text);
  const source = match?.[1];
  const sourceKey = match?.[2];
  return isSourceId(source) && sourceKey !== undefined ? { source, sourceKey } : null;
}

/** The two parts of a key that is known to be well formed. */
export function splitIndicatorKey(key: IndicatorKey): [source: SourceId, sourceKey: string] {
  const parts = parseIndicatorKey(key);
  if (!parts) throw new Error(`not an indicator key: "${key}"`);
  return [parts.source, parts.sourceKey];
}
