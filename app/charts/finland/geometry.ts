import { fifthOf } from "#app/statistics/fifths.ts";
import { wrapText } from "../caption.ts";
import { type ChartDataset, figureIn, municipalitiesOf, shownYear } from "../dataset.ts";
import type { Room } from "../frame/watermark.tsx";
import { roomFor, spreadLabels } from "../labels.ts";
import { LINE, legendHeight, legendOf, type MapLegend, shadeOf } from "../map/legend.ts";
import type { MapShape, MapShapes } from "../map/shapes.ts";
import { textWidth } from "../text-width.ts";
import { valueOnMap } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import { extremesText } from "./extremes.ts";

export interface FinlandArea {
  shape: MapShape;
  /** 1 palest … 5 darkest; null = no figure. */
  shade: number | null;
  /** Name and figure, or why there is none. */
  told: string;
}

/** An area asked for: its name and figure beside the map or under it, with a line to its place. */
export interface FinlandLabel {
  lines: { text: string; strong: boolean }[];
  shape: MapShape;
  /** Where the text begins, and the middle of its lines. */
  x: number;
  y: number;
  /** Under the map: its line comes from above. */
  under: boolean;
}

/** The whole country on a map, placed in px. */
export interface FinlandGeometry {
  width: number;
  height: number;
  year: number;
  areas: FinlandArea[];
  /** Municipalities on the map that are none of today's. */
  others: MapShape[];
  labels: FinlandLabel[];
  /** Down to where the legend begins. */
  mapHeight: number;
  /** Where a watermark tints no class: the column of the labels, under them. */
  unshaded: Room;
  textSize: number;
  legend: MapLegend;
}

/** Room beside the map for the names of the areas asked for, px. */
export const LABEL_COLUMN = 150;
const LEADER = 14;

/** Null where no municipality has a figure in the year. */
export function finlandGeometry(
  dataset: ChartDataset,
  { shapes, breaks }: { shapes: MapShapes; breaks: readonly number[] | null },
  textSize: number,
  words: ChartWords,
): FinlandGeometry | null {
  const year = shownYear(dataset);
  if (year === null) return null;
  const limits = breaks ?? [];
  const shapeOf = new Map(shapes.shapes.map((shape) => [shape.key, shape]));
  const placed = municipalitiesOf(dataset).flatMap((area) => {
    const shape = shapeOf.get(area.key);
    if (!shape) return [];
    const { value } = figureIn(area, year);
    const shade = value === null ? null : shadeOf(fifthOf(value, limits), limits.length + 1);
    const figure = value === null ? words.chart.mapNoFigure : valueOnMap(value, dataset);
    return [{ area, shape, shade, figure }];
  });
  if (placed.every(({ shade }) => shade === null)) return null;
  const known = new Set(placed.map(({ area }) => area.key));
  const width = shapes.width + LABEL_COLUMN;
  const asked = placed.filter(({ area }) => area.role === "area");
  const wanted = asked.map(({ area, shape, figure }) => {
    const lines = [...labelLines(area.name, textSize, true), ...labelLines(figure, textSize, false)];
    const wide = Math.max(
      ...lines.map((line) => textWidth(line.text, textSize, line.strong ? "strong" : "sans")),
    );
    return { shape, lines, width: wide, size: lines.length * Math.round(textSize * LINE) };
  });
  const silent = placed.filter(({ shade }) => shade === null).map(({ area }) => area.name);
  const notes = [extremesText(dataset, year, words) ?? ""].filter((note) => note !== "");
  const { schematic } = shapes;
  const legend = legendOf(dataset, { breaks, year, silent, notes, schematic, width, textSize }, words);
  const { under, beside } = apart(wanted, shapes, width);
  const besideHeight = Math.max(shapes.height, roomFor(beside));
  const labels = [
    ...untangled(beside, { x: shapes.width + LEADER, high: besideHeight }),
    ...inRow(under, shapes.height + UNDER_GAP),
  ];
  const underHeight = Math.max(0, ...under.map(({ size }) => shapes.height + UNDER_GAP + size + 6));
  const mapHeight = Math.max(besideHeight, underHeight);
  return {
    width,
    height: mapHeight + legendHeight(legend, textSize),
    mapHeight,
    unshaded: { x: shapes.width, y: 0, width: LABEL_COLUMN, height: shapes.height },
    textSize,
    year,
    areas: placed.map(({ area, shape, shade, figure }) => ({
      shape,
      shade,
      told: `${area.name}: ${figure}`,
    })),
    others: shapes.shapes.filter(({ key }) => !known.has(key)),
    labels,
    legend,
  };
}

/** No wider than its room; a word longer than that runs over. */
function labelLines(text: string, textSize: number, strong: boolean): FinlandLabel["lines"] {
  // Strong letters are a little wider than those that are measured here.
  const room = (LABEL_COLUMN - LEADER) * (strong ? 0.92 : 1);
  return wrapText(text, room, textSize).map((line) => ({ text: line, strong }));
}

/** `width` and `size`: of its text, across and down, px. */
type WantedLabel = Pick<FinlandLabel, "shape" | "lines"> & { width: number; size: number };

/** This far under the map stand the labels of its south-western corner, px. */
const UNDER_GAP = 4;
const ROW_GAP = 12;

/**
 * A line from the south-western corner (Åland, the archipelago) to the column beside the map would run
 * along the whole coast: labels of that corner stand under the map, as many as find room beside each other.
 */
function apart(
  wanted: readonly WantedLabel[],
  { width: mapWidth, height }: MapShapes,
  width: number,
): { under: WantedLabel[]; beside: WantedLabel[] } {
  const corner = wanted
    .filter(({ shape }) => shape.x < mapWidth * 0.3 && shape.y > height * 0.8)
    .sort((a, b) => a.shape.x - b.shape.x);
  const under: WantedLabel[] = [];
  let used = 0;
  for (const label of corner) {
    used += label.width + ROW_GAP;
    if (used - ROW_GAP <= width) under.push(label);
  }
  return { under, beside: wanted.filter((label) => !under.includes(label)) };
}

/** Labels beside each other from west to east, each under its place where the ones before leave room. */
function inRow(labels: readonly WantedLabel[], top: number): FinlandLabel[] {
  let free = 0;
  return labels.map(({ shape, lines, width, size }) => {
    const x = free;
    free = x + width + ROW_GAP;
    return { shape, lines, x, y: top + size / 2, under: true };
  });
}

/** Labels in a column at `x`, near their places, in an order in which no line to a place crosses another. */
function untangled(wanted: readonly WantedLabel[], { x, high }: { x: number; high: number }): FinlandLabel[] {
  const order = [...wanted].sort((a, b) => a.shape.y - b.shape.y || a.shape.x - b.shape.x);
  const heights = order.map(({ shape }) => shape.y);
  const placed = (): FinlandLabel[] => {
    const middles = spreadLabels(
      order.map(({ size }, at) => ({ centre: heights[at] ?? 0, size })),
      0,
      high,
    );
    return order.map(({ shape, lines }, at) => ({
      shape,
      lines,
      x,
      y: middles[at] ?? shape.y,
      under: false,
    }));
  };
  // Each turn undoes one crossing; there are no more than pairs.
  for (let turn = order.length * order.length; turn > 0; turn -= 1) {
    const labels = placed();
    const at = labels.findIndex((label, i) => crosses(label, labels[i + 1]));
    if (at < 0) return labels;
    order.splice(at, 2, ...order.slice(at, at + 2).reverse());
  }
  return placed();
}

/** Whether the line of the upper of two labels runs under the place of the lower, or over its own. */
function crosses(upper: FinlandLabel, lower: FinlandLabel | undefined): boolean {
  if (!lower) return false;
  const [left, right] = upper.shape.x < lower.shape.x ? [upper, lower] : [lower, upper];
  const share = (right.shape.x - left.shape.x) / (left.x - left.shape.x);
  const passing = left.shape.y + share * (left.y - left.shape.y);
  return left === upper ? passing > right.shape.y : passing < right.shape.y;
}
