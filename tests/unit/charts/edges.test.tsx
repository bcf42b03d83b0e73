import { describe, expect, it } from "vitest";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { CHART_KINDS, CHARTS, type ChartKind } from "#app/charts/kinds.ts";
import { renderChartSvg } from "#app/charts/render.server.tsx";
import { classLimits } from "#app/statistics/fifths.ts";
import { words } from "./chart-fixture.ts";
import { CHOSEN, EDGES, type Edge, ONE_AREA, ONE_YEAR, OVER_YEARS, TWO } from "./edge-fixture.ts";
import { countryParts, mapParts } from "./map-fixture.ts";
import { expectSvg } from "./picture-snapshot.ts";

const ONE_YEAR_ALONE = "figures of one year: no years are beside each other";
const SEVEN_LINES = "at most seven areas: a spec of more is refused";
const ONE_AREA_ALONE = "is always of one area";

/** Which pictures cannot be, and why. */
const CANNOT: Record<ChartKind, Partial<Record<Edge, string>>> = {
  line: { "308-areas": SEVEN_LINES },
  bars: { "308-areas": "at most forty bars: bars-many.svg", breaks: ONE_YEAR_ALONE },
  finland: { breaks: ONE_YEAR_ALONE },
  map: { "308-areas": "the home region alone", breaks: ONE_YEAR_ALONE },
  multiples: { "308-areas": "at most twenty panels: multiples-many.svg" },
  river: { "308-areas": ONE_AREA_ALONE, "one-area": ONE_AREA_ALONE, breaks: ONE_YEAR_ALONE },
  scatter: { breaks: ONE_YEAR_ALONE },
  sparkline: { "308-areas": ONE_AREA_ALONE },
  spine: { "308-areas": ONE_AREA_ALONE, "one-area": ONE_AREA_ALONE, breaks: ONE_YEAR_ALONE },
  strip: { breaks: ONE_YEAR_ALONE },
};

const breaksOf = ({ areas }: ChartDataset): number[] | null =>
  classLimits(
    areas.flatMap(({ role, series }) =>
      role === "country" ? [] : series.values.flatMap((value) => value ?? []),
    ),
  );

/** A picture as a file has it, 760 px wide. */
const DRAWN: Record<ChartKind, (edge: Edge) => string> = {
  line: (edge) => renderChartSvg({ kind: CHARTS.line }, OVER_YEARS[edge]()),
  multiples: (edge) => renderChartSvg({ kind: CHARTS.multiples }, OVER_YEARS[edge]()),
  sparkline: (edge) => renderChartSvg({ kind: CHARTS.sparkline, width: 320 }, OVER_YEARS[edge]()),
  bars: (edge) => renderChartSvg({ kind: CHARTS.bars }, CHOSEN(edge)),
  strip: (edge) => renderChartSvg({ kind: CHARTS.strip }, ONE_YEAR[edge]()),
  map: (edge) => {
    const data = ONE_YEAR[edge]();
    return renderChartSvg({ kind: CHARTS.map, map: mapParts(480, false, breaksOf(data)) }, data);
  },
  finland: (edge) => {
    const data = ONE_YEAR[edge]();
    return renderChartSvg({ kind: CHARTS.finland, map: countryParts(540, breaksOf(data)) }, data);
  },
  scatter: (edge) => renderChartSvg({ kind: CHARTS.scatter }, TWO[edge]()),
  river: (edge) => renderChartSvg({ kind: CHARTS.river }, ONE_AREA[edge]()),
  spine: (edge) => renderChartSvg({ kind: CHARTS.spine }, ONE_AREA[edge]()),
};

const edgesOf = (kind: ChartKind): Edge[] => EDGES.filter((edge) => CANNOT[kind][edge] === undefined);

describe.each(CHART_KINDS)("%s at its edges", (kind) => {
  it.each(edgesOf(kind))("%s", (edge) => expectSvg(`edges/${kind}-${edge}`, DRAWN[kind](edge)));

  it("has no number in it that is none", () => {
    for (const edge of edgesOf(kind)) expect(DRAWN[kind](edge), edge).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("without a figure", () => {
  it.each(CHART_KINDS)("%s says so in words", (kind) => {
    expect(DRAWN[kind]("none")).toContain(words.chart.emptyTitle);
  });
});
