import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { type AreaLine, turnedPosition } from "#app/charts/area-dataset.ts";
import { type ChartArea, type ChartDataset, figureIn, limitsIn, shownYear } from "#app/charts/dataset.ts";
import type { MapShapes } from "#app/charts/map/shapes.ts";
import type { AskedFigure } from "#app/figures/asked-figure.server.ts";

const { document } = parseHTML("<!DOCTYPE html><body></body>");
const SVG = "http://www.w3.org/2000/svg";
const [MUTED, LOUD] = ["#c9c3bc", "#1b6aa5"];

/**
 * A figure as Observable Plot draws it, as SVG: the same marks for the same values, with Plot's own axes and
 * none of what stands around a picture of ours (title, source, text alternative, notes).
 */
export function drawnByPlot(figure: AskedFigure): string {
  const options = { document, width: figure.width, ...plotOf(figure) };
  return Plot.plot(options).outerHTML;
}

function plotOf(figure: AskedFigure): Plot.PlotOptions {
  switch (figure.kind) {
    case "line":
      return { marks: overYears(figure.dataset) };
    case "sparkline":
      return { height: 40, axis: null, marks: overYears(figure.dataset) };
    case "multiples":
      return { marks: overYears(figure.dataset, { fx: "column", fy: "row" }) };
    case "bars":
      return bars(figure.dataset);
    case "strip":
      return strip(figure.dataset);
    case "map":
    case "finland":
      return map(figure.dataset, figure.map?.shapes);
    case "scatter": {
      const dots = figure.dataset.areas.filter(({ x, y }) => x.value !== null && y.value !== null);
      const channels = {
        x: (d: (typeof dots)[number]) => d.x.value,
        y: (d: (typeof dots)[number]) => d.y.value,
      };
      const named = dots.filter(({ role }) => role !== "other");
      return {
        marks: [
          Plot.dot(dots, { ...channels, fill: (d) => (d.role === "other" ? MUTED : LOUD) }),
          Plot.text(named, { ...channels, text: "name", dx: 8, textAnchor: "start" }),
          Plot.ruleX(named.slice(0, 1), { x: channels.x }),
          Plot.ruleY(named.slice(0, 1), { y: channels.y }),
        ],
      };
    }
    case "spine":
    case "river":
      return places(
        figure.dataset.groups.flatMap(({ lines }) => lines),
        figure.kind,
      );
    default:
      throw new Error("no picture of Plot's for this kind");
  }
}

interface Point {
  area: string;
  year: number;
  value: number;
  lower: number | null;
  upper: number | null;
  column: number;
  row: number;
}

function overYears({ areas }: ChartDataset, panels: { fx?: "column"; fy?: "row" } = {}): Plot.Markish[] {
  const points = areas.flatMap((area, at) =>
    area.series.years.flatMap((year): Point[] => {
      const { value } = figureIn(area, year);
      const limits = limitsIn(area, year);
      if (value === null) return [];
      const place = { column: at % 3, row: Math.floor(at / 3) };
      return [
        {
          area: area.name,
          year,
          value,
          lower: limits?.lower ?? null,
          upper: limits?.upper ?? null,
          ...place,
        },
      ];
    }),
  );
  const last = areas.flatMap(({ name }) => points.filter(({ area }) => area === name).at(-1) ?? []);
  return [
    Plot.areaY(points, {
      x: "year",
      y1: "lower",
      y2: "upper",
      z: "area",
      fill: "area",
      fillOpacity: 0.15,
      ...panels,
    }),
    Plot.lineY(points, { x: "year", y: "value", stroke: "area", ...panels }),
    Plot.dot(points, { x: "year", y: "value", fill: "area", r: 3, ...panels }),
    Plot.text(last, { x: "year", y: "value", text: "area", dx: 8, textAnchor: "start", ...panels }),
  ];
}

function inOneYear(dataset: ChartDataset): { area: ChartArea; name: string; value: number }[] {
  const year = dataset.year ?? shownYear(dataset);
  if (year === null) return [];
  return dataset.areas.flatMap((area) => {
    const { value } = figureIn(area, year);
    return value === null ? [] : [{ area, name: area.name, value }];
  });
}

function bars(dataset: ChartDataset): Plot.PlotOptions {
  const rows = inOneYear(dataset);
  const year = dataset.year ?? shownYear(dataset) ?? 0;
  const limit = (side: "lower" | "upper") => (d: (typeof rows)[number]) =>
    limitsIn(d.area, year)?.[side] ?? d.value;
  return {
    marginLeft: 120,
    marks: [
      Plot.barX(rows, { y: "name", x: "value", fill: MUTED, sort: { y: "-x" } }),
      Plot.ruleY(rows, { y: "name", x1: limit("lower"), x2: limit("upper") }),
      Plot.text(rows, {
        y: "name",
        x: limit("upper"),
        text: (d) => d.value.toFixed(1),
        dx: 6,
        textAnchor: "start",
      }),
    ],
  };
}

function strip(dataset: ChartDataset): Plot.PlotOptions {
  const rows = inOneYear(dataset);
  const loud = rows.filter(({ area }) => area.role === "area");
  return {
    height: 220,
    marks: [
      Plot.dotX(
        rows,
        Plot.dodgeY({ x: "value", fill: (d) => (d.area.role === "other" ? MUTED : LOUD), r: 3 }),
      ),
      Plot.text(loud, { x: "value", text: "name", dy: -40 }),
      Plot.ruleX(
        rows.filter(({ area }) => area.role === "country"),
        { x: "value" },
      ),
    ],
  };
}

/** Shapes as they were placed before: Plot is spared projecting and writing them. */
function map(dataset: ChartDataset, shapes: MapShapes | undefined): Plot.PlotOptions {
  const { width = 0, height = 0, shapes: drawn = [] } = shapes ?? {};
  const values = new Map(inOneYear(dataset).map(({ area, value }) => [area.key, value]));
  const largest = Math.max(...values.values());
  const named = drawn.filter(({ home }) => home);
  const paths = (): SVGElement => {
    const group = document.createElementNS(SVG, "g");
    for (const { key, name, path } of drawn) {
      const one = document.createElementNS(SVG, "path");
      const value = values.get(key);
      one.setAttribute("d", path);
      one.setAttribute("fill", value === undefined ? MUTED : LOUD);
      one.setAttribute("fill-opacity", String((value ?? largest) / largest));
      one.appendChild(document.createElementNS(SVG, "title")).textContent = name;
      group.appendChild(one);
    }
    return group as unknown as SVGElement; // linkedom's elements stand for the browser's
  };
  return {
    height,
    axis: null,
    x: { domain: [0, width], range: [0, width] },
    y: { domain: [0, height], range: [0, height] },
    marks: [paths, Plot.text(named, { x: "x", y: "y", text: "name" })],
  };
}

/** Each indicator's place among the others. */
function places(lines: readonly AreaLine[], kind: "spine" | "river"): Plot.PlotOptions {
  const rows = lines.map((line, at) => ({
    at,
    name: line.name,
    x: turnedPosition(line.percentile, line),
    line,
  }));
  const names =
    kind === "spine" ? [Plot.text(rows, { x: 0, y: "at", text: "name", dx: -6, textAnchor: "end" })] : [];
  return {
    marginLeft: kind === "spine" ? 220 : 20,
    ...(kind === "spine" ? { height: 40 + 22 * rows.length } : {}),
    marks: [
      Plot.rectX([0], { x1: 25, x2: 75, fill: "#dcebf5" }),
      Plot.ruleX([50]),
      Plot.tickX(
        rows.filter(({ line }) => line.earlier),
        { x: (d) => d.line.earlier?.percentile ?? 0, y: "at" },
      ),
      Plot.dot(rows, {
        x: "x",
        y: "at",
        r: 5,
        fill: LOUD,
        href: (d) => `/fi/indicators/${d.line.indicator}`,
        title: "name",
      }),
      ...names,
    ],
  };
}
