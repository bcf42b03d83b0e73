import { fifthOf } from "#app/statistics/fifths.ts";
import { wrapText } from "../caption.ts";
import { type ChartDataset, figureIn, municipalitiesOf, shownYear } from "../dataset.ts";
import { roomFor, spreadLabels } from "../labels.ts";
import {
  classesNote,
  LINE,
  legendHeight,
  legendOf,
  type MapPictureGeometry,
  shadeOf,
} from "../map/geometry.ts";
import type { MapShape, MapShapes } from "../map/shapes.ts";
import { valueWithUnit } from "../value-text.ts";
import type { ChartWords } from "../words.ts";

export interface FinlandArea {
  shape: MapShape;
  /** 1 palest … 5 darkest; null = no figure. */
  shade: number | null;
  /** Name and figure, or why there is none. */
  told: string;
}

/** An area asked for: its name and figure beside the map, with a line to its place. */
export interface FinlandLabel {
  lines: { text: string; strong: boolean }[];
  shape: MapShape;
  /** Where the text begins, and the middle of its lines. */
  x: number;
  y: number;
}

type Under = Pick<MapPictureGeometry, "textSize" | "legend" | "mapHeight" | "hasMissing" | "notes">;

/** The whole country on a map, placed in px. */
export interface FinlandGeometry extends Under {
  width: number;
  height: number;
  year: number;
  areas: FinlandArea[];
  /** Municipalities on the map that are none of today's. */
  others: MapShape[];
  labels: FinlandLabel[];
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
    const figure = value === null ? words.chart.mapNoFigure : valueWithUnit(value, dataset);
    return [{ area, shape, shade, figure }];
  });
  if (placed.every(({ shade }) => shade === null)) return null;
  const known = new Set(placed.map(({ area }) => area.key));
  const width = shapes.width + LABEL_COLUMN;
  const asked = placed.filter(({ area }) => area.role === "area");
  const hasMissing = placed.some(({ shade }) => shade === null);
  const notes = [classesNote(breaks, words), ...(shapes.schematic ? [words.chart.schematic] : [])].flatMap(
    (note) => wrapText(note, width, textSize * 0.93),
  );
  const legend = limits.length === 0 ? null : legendOf(limits, dataset, width);
  const wanted = asked.map(({ area, shape, figure }) => {
    const lines = [...labelLines(area.name, textSize, true), ...labelLines(figure, textSize, false)];
    return { shape, lines, size: lines.length * Math.round(textSize * LINE) };
  });
  const mapHeight = Math.max(shapes.height, roomFor(wanted));
  const labels = untangled(wanted, { x: shapes.width + LEADER, high: mapHeight });
  return {
    width,
    height: mapHeight + legendHeight({ legend, hasMissing, notes }, textSize),
    mapHeight,
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
    hasMissing,
    notes,
  };
}

/** No wider than its room; a word longer than that runs over. */
function labelLines(text: string, textSize: number, strong: boolean): FinlandLabel["lines"] {
  // Strong letters are a little wider than those that are measured here.
  const room = (LABEL_COLUMN - LEADER) * (strong ? 0.92 : 1);
  return wrapText(text, room, textSize).map((line) => ({ text: line, strong }));
}

type WantedLabel = Pick<FinlandLabel, "shape" | "lines"> & { size: number };

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
    return order.map(({ shape, lines }, at) => ({ shape, lines, x, y: middles[at] ?? shape.y }));
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
