import { quantileSorted } from "d3";
import { linear } from "../axis.ts";
import { wrapText } from "../caption.ts";
import {
  benchmarksOf,
  type ChartArea,
  type ChartDataset,
  figureIn,
  municipalitiesOf,
  shownYear,
} from "../dataset.ts";
import type { PictureFrame } from "../frame/picture-frame.ts";
import { stackInLanes } from "../labels.ts";
import { textWidth } from "../text-width.ts";
import { benchmarkStyle, type LineStyle, lineStyles } from "../theme.ts";
import { axisUnit, valueText } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import { largestSwarm } from "./largest-swarm.ts";
import { type StripTick, stripAxis } from "./strip-axis.ts";

export interface StripDot {
  area: ChartArea;
  value: number;
  x: number;
  y: number;
}

export interface StripLabel {
  text: string;
  x: number;
  baseline: number;
  /** The box that no other label may touch. */
  box: { left: number; top: number; right: number; bottom: number };
}

/** The distribution of one year over municipalities, placed in px. */
export interface StripGeometry {
  width: number;
  height: number;
  textSize: number;
  year: number;
  unit: string | null;
  plot: { left: number; right: number; top: number; bottom: number; middle: number };
  radius: number;
  /** The municipalities that were not asked for, in the order of their figures. */
  others: StripDot[];
  homes: (StripDot & { style: LineStyle; label: StripLabel; radius: number })[];
  benchmarks: { area: ChartArea; value: number; x: number; style: LineStyle; label: StripLabel }[];
  /**
   * Lower quartile, median and upper quartile over the municipalities; null with fewer than four, or where
   * half of the figures are equal.
   */
  quartiles: { x: [number, number, number]; values: [number, number, number] } | null;
  ticks: StripTick[];
  missing: number;
  notes: string[];
}

const HOME_RADIUS = 6;

/** Null when no municipality has a figure in the year. */
export function stripGeometry(
  dataset: ChartDataset,
  frame: PictureFrame,
  words: ChartWords,
): StripGeometry | null {
  const year = shownYear(dataset);
  if (year === null) return null;
  const areas = municipalitiesOf(dataset);
  const valued = withFigures(areas, year);
  if (valued.length === 0) return null;
  const { width, textSize } = frame;
  const lineHeight = Math.round(textSize * 1.3);
  const benchmarks = withFigures(benchmarksOf(dataset), year);
  const every = [...valued, ...benchmarks].map((entry) => entry.value);
  const homes = valued.filter((entry) => entry.area.role === "area");
  const named = [...homes, ...benchmarks].map(({ area, value }) => {
    const text = `${area.name} ${valueText(value, dataset)}`;
    return { value, text, width: textWidth(text, textSize, "strong") + 6 };
  });
  const left = HOME_RADIUS + 4;
  const { low, high, right, ticks, scale } = stripAxis(every, dataset, {
    left,
    width,
    textSize,
    rightEdge: (share) =>
      rightEdge(
        named.map((one) => ({ share: share(one.value), width: one.width })),
        left,
        width,
      ),
  });
  const xOf = linear([low, high], [left, right]);

  const homeLanes = stackInLanes(
    homes.map(({ value }, i) => ({ x: xOf(value), width: named[i]?.width ?? 0 })),
  );
  const lowLanes = stackInLanes(
    benchmarks.map(({ value }, i) => ({ x: xOf(value), width: named[homes.length + i]?.width ?? 0 })),
  );
  const unit = axisUnit(dataset, scale, words, !frame.unitOnAxis);
  const top = laneCount(homeLanes) * lineHeight + (homes.length > 0 ? 10 : 4);
  const middle = top + frame.plotHeight / 2;
  const swarmBottom = top + frame.plotHeight;
  const bottom = swarmBottom + laneCount(lowLanes) * lineHeight + 6;

  const others = valued.filter((entry) => entry.area.role === "other").sort((a, b) => a.value - b.value);
  const { radius, offsets } = largestSwarm(
    homes.map(({ value }) => xOf(value)),
    others.map(({ value }) => xOf(value)),
    frame.plotHeight / 2 - 4,
  );
  const label = (text: string, x: number, baseline: number): StripLabel => ({
    text,
    x: x + 4,
    baseline,
    box: {
      left: x + 4,
      top: baseline - textSize * 0.8,
      right: x + 4 + textWidth(text, textSize, "strong"),
      bottom: baseline + textSize * 0.25,
    },
  });
  const missing = areas.length - valued.length;
  const silent = areas.filter((area) => area.role === "area" && figureIn(area, year).value === null);
  const quartiles = quartilesOf(
    valued.map((entry) => entry.value),
    xOf,
  );
  const notes = [
    ...(quartiles ? [words.chart.stripBand] : []),
    words.chart.stripCount(valued.length) + (missing > 0 ? ` ${words.chart.stripMissing(missing)}` : ""),
    ...(silent.length > 0 ? [words.chart.noFigureOf(silent.map((area) => area.name).join(", "))] : []),
  ].flatMap((note) => wrapText(note, width, textSize * 0.93));
  const asked = areas.filter((area) => area.role === "area").map(({ key }) => key);
  const styles = lineStyles(asked);

  return {
    width,
    height: Math.ceil(bottom + lineHeight * (unit === null ? 1 : 2) + 12 + notes.length * lineHeight),
    textSize,
    year,
    unit,
    plot: { left, right, top, bottom, middle },
    radius,
    others: others.map((entry, i) => ({
      ...entry,
      x: xOf(entry.value),
      y: middle + (offsets[homes.length + i] ?? 0),
    })),
    homes: homes.map((entry, i) => {
      const x = xOf(entry.value);
      const baseline = top - 10 - (homeLanes[i] ?? 0) * lineHeight;
      return {
        ...entry,
        x,
        y: middle + (offsets[i] ?? 0),
        radius: HOME_RADIUS,
        style: styles[asked.indexOf(entry.area.key)] ?? benchmarkStyle("county"),
        label: label(named[i]?.text ?? "", x, baseline),
      };
    }),
    benchmarks: benchmarks.map((entry, i) => {
      const x = xOf(entry.value);
      const role = entry.area.role === "county" ? "county" : "country";
      const baseline = swarmBottom + lineHeight * ((lowLanes[i] ?? 0) + 0.8);
      return {
        ...entry,
        x,
        style: benchmarkStyle(role),
        label: label(named[homes.length + i]?.text ?? "", x, baseline),
      };
    }),
    quartiles,
    ticks,
    missing,
    notes,
  };
}

function withFigures(areas: readonly ChartArea[], year: number): { area: ChartArea; value: number }[] {
  return areas.flatMap((area) => {
    const { value } = figureIn(area, year);
    return value === null ? [] : [{ area, value }];
  });
}

/**
 * The right end of the axis, drawn in so far that every label to the right of its point stays in the picture.
 */
function rightEdge(named: readonly { share: number; width: number }[], left: number, width: number): number {
  const end = width - HOME_RADIUS - 14;
  return named.reduce((edge, { share, width: wide }) => {
    if (share <= 0) return edge;
    return Math.max(left + width * 0.35, Math.min(edge, left + (width - wide - left) / share));
  }, end);
}

function laneCount(lanes: readonly number[]): number {
  return lanes.length === 0 ? 0 : Math.max(...lanes) + 1;
}

function quartilesOf(values: readonly number[], xOf: (value: number) => number): StripGeometry["quartiles"] {
  if (values.length < 4) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => quantileSorted(sorted, share) ?? 0;
  const three: [number, number, number] = [at(0.25), at(0.5), at(0.75)];
  if (three[0] === three[2]) return null;
  return { values: three, x: [xOf(three[0]), xOf(three[1]), xOf(three[2])] };
}
