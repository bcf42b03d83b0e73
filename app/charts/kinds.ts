import { barsKind } from "./bars/bars-kind.tsx";
import type { AnyChartKind, Family } from "./chart-kind.ts";
import { lineKind } from "./line/line-kind.tsx";
import { mapKind } from "./map/map-kind.tsx";
import { sparklineKind } from "./sparkline/sparkline-kind.tsx";
import { spineKind } from "./spine/spine-kind.tsx";
import { stripKind } from "./strip/strip-kind.tsx";

/** Every kind of picture by its name in addresses: the only place that knows them all. */
export const CHARTS = {
  line: lineKind,
  strip: stripKind,
  sparkline: sparklineKind,
  map: mapKind,
  bars: barsKind,
  spine: spineKind,
} satisfies Record<string, AnyChartKind>;

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

/** Whether it shows the home region on its map, whatever areas are asked for. */
export function mapsHome(kind: ChartKind): boolean {
  const chart: AnyChartKind = CHARTS[kind];
  return chart.family === "one-year" && chart.shows === "home-on-a-map";
}
