import type { AnyChartKind, Family, OneYearKind } from "./chart-kind.ts";
import { FILE_SIZES, type FileSize } from "./file-size.ts";
import * as registry from "./registry.ts";

/** The kinds by their names in addresses (registry.ts). */
export const CHARTS = { ...registry } satisfies Record<string, AnyChartKind>;

export type ChartKind = keyof typeof CHARTS;
/** The kinds of a family. */
export type KindOf<F extends Family> = {
  [K in ChartKind]: (typeof CHARTS)[K]["family"] extends F ? K : never;
}[ChartKind];

export const CHART_KINDS = Object.keys(CHARTS) as ChartKind[]; // its own keys

export function isChartKind(name: string): name is ChartKind {
  return Object.hasOwn(CHARTS, name);
}

export function kindsOf<F extends Family>(family: F): KindOf<F>[] {
  return CHART_KINDS.filter((kind): kind is KindOf<F> => CHARTS[kind].family === family);
}

/** The sizes of files that it can be read in. */
export function sizesOf(kind: ChartKind): readonly FileSize[] {
  const chart: AnyChartKind = CHARTS[kind];
  return chart.sizes ?? FILE_SIZES;
}

/** Whether it shows the home region on its map, whatever areas are asked for. */
export function mapsHome(kind: ChartKind): boolean {
  return showsOf(kind) === "home-on-a-map";
}

/** Whether each area has a picture of its own in it. */
export function hasPanels(kind: ChartKind): boolean {
  const chart: AnyChartKind = CHARTS[kind];
  return chart.family === "over-years" && chart.panels === true;
}

/** Whether its shapes are laid out for a width. */
export function isMap(kind: ChartKind): boolean {
  return mapsHome(kind) || showsOf(kind) === "country-on-a-map";
}

function showsOf(kind: ChartKind): OneYearKind["shows"] | null {
  const chart: AnyChartKind = CHARTS[kind];
  return chart.family === "one-year" ? chart.shows : null;
}
