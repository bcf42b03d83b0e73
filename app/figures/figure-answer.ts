import type { AreaDataset } from "#app/charts/area-dataset.ts";
import type { MapParts } from "#app/charts/chart-kind.ts";
import type { ChartDataset } from "#app/charts/dataset.ts";
import type { PairDataset } from "#app/charts/pair-dataset.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";

/** What a picture shows, ready to be drawn, tabled or told. */
export interface FigureData {
  dataset: ChartDataset;
  map: MapParts | null;
  /** What the boundaries' licence asks to be shown, of a map. */
  boundaries: string | null;
  dataVersion: number;
}

/** What a picture of many indicators of one area shows. */
export interface AreaFigureData {
  dataset: AreaDataset;
  dataVersion: number;
}

/** What a picture of two indicators shows. */
export interface PairFigureData {
  dataset: PairDataset;
  dataVersion: number;
}

/** Why a spec has no picture; whoever asked says it in words. */
export type FigureProblem =
  | { why: "unknown-indicator"; indicator: IndicatorKey }
  | { why: "unknown-areas"; areas: AreaKey[] }
  | { why: "no-figures"; indicator: IndicatorKey }
  | { why: "no-figures-together"; indicators: IndicatorKey[] }
  | { why: "no-places"; area: AreaKey }
  | { why: "no-map" };

export type AreaFigureAnswer = { ok: true; figure: AreaFigureData } | { ok: false; problem: FigureProblem };
export type PairFigureAnswer = { ok: true; figure: PairFigureData } | { ok: false; problem: FigureProblem };
export type FigureAnswer = { ok: true; figure: FigureData } | { ok: false; problem: FigureProblem };

export function problem(found: FigureProblem): FigureAnswer {
  return { ok: false, problem: found };
}
