import { fifthOf } from "#app/statistics/fifths.ts";
import { type ChartDataset, figureIn, shownYear } from "../dataset.ts";
import type { Room } from "../frame/watermark.tsx";
import { textWidth } from "../text-width.ts";
import { theme } from "../theme.ts";
import { valueOnMap } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import { LINE, legendHeight, legendOf, type MapLegend, shadeOf } from "./legend.ts";
import type { MapShape, MapShapes } from "./shapes.ts";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface MapLabel {
  name: string;
  /** The figure under the name; null where there is none. */
  figure: string | null;
  /** Middle of the text. */
  x: number;
  y: number;
  box: Box;
  /** Letter colour, legible on the area. */
  colour: string;
  /** What its letters are set off with, where they reach over their area's edge: its own shade, or paper. */
  halo: string;
  /** From the label to its area, when it had to move out. */
  leader: { x: number; y: number } | null;
}

export interface PlacedArea {
  shape: MapShape;
  /** 1 palest … 5 darkest; null = no figure; 3 where there are no classes. */
  shade: number | null;
}

/** A map placed in px. */
export interface MapPictureGeometry {
  width: number;
  height: number;
  /** Down to where the legend begins. */
  mapHeight: number;
  /** Where a watermark tints no class: behind the legend, whose swatches cover it. */
  unshaded: Room;
  textSize: number;
  year: number;
  areas: PlacedArea[];
  neighbours: MapShape[];
  labels: MapLabel[];
  legend: MapLegend;
}

/**
 * Colours the home region by the classes of all Finnish municipalities. `breaks`: the limits between them
 * (domain/fifths.ts), fewer than four where many figures are equal, or null where there are too few figures
 * for classes. Null when no home municipality has a figure.
 */
export function mapGeometry(
  dataset: ChartDataset,
  shapes: MapShapes,
  breaks: readonly number[] | null,
  textSize: number,
  words: ChartWords,
): MapPictureGeometry | null {
  if (breaks !== null && breaks.length >= theme.sequential.length)
    throw new Error(`a map has at most ${theme.sequential.length - 1} class limits, not ${breaks.length}`);
  const year = shownYear(dataset);
  if (year === null) return null;
  const figureOf = (shape: MapShape): number | null => {
    const area = dataset.areas.find((candidate) => candidate.key === shape.key);
    return area ? figureIn(area, year).value : null;
  };
  const home = shapes.shapes.filter((shape) => shape.home);
  const areas = home.map((shape): PlacedArea => {
    const value = figureOf(shape);
    const limits = breaks ?? [];
    return { shape, shade: value === null ? null : shadeOf(fifthOf(value, limits), limits.length + 1) };
  });
  if (areas.every((area) => area.shade === null)) return null;
  const labels = placeLabels(
    areas.map((area) => {
      const value = figureOf(area.shape);
      return { area, figure: value === null ? null : valueOnMap(value, dataset) };
    }),
    shapes,
    textSize,
  );
  const { width, schematic } = shapes;
  const silent = areas.filter(({ shade }) => shade === null).map(({ shape }) => shape.name);
  const legend = legendOf(dataset, { breaks, year, silent, notes: [], schematic, width, textSize }, words);
  const under = legendHeight(legend, textSize);
  return {
    width,
    height: shapes.height + under,
    mapHeight: shapes.height,
    unshaded: { x: 0, y: shapes.height, width, height: under },
    textSize,
    year,
    areas,
    neighbours: shapes.shapes.filter((shape) => !shape.home),
    labels,
    legend,
  };
}

/**
 * Names from the largest room to the smallest: in the area if free, else the nearest free place around it.
 */
function placeLabels(
  wanted: readonly { area: PlacedArea; figure: string | null }[],
  frame: { width: number; height: number },
  textSize: number,
): MapLabel[] {
  const lineHeight = textSize * LINE;
  const taken: Box[] = [];
  return wanted.map(({ area, figure }) => {
    const width = Math.max(
      textWidth(area.shape.name, textSize, "strong"),
      figure === null ? 0 : textWidth(figure, textSize),
    );
    const height = figure === null ? lineHeight : 2 * lineHeight;
    const boxAt = (x: number, y: number): Box => ({
      left: x - width / 2 - 2,
      right: x + width / 2 + 2,
      top: y - height / 2,
      bottom: y + height / 2,
    });
    const spot = nearestFree(area.shape, boxAt, taken, frame);
    const box = boxAt(spot.x, spot.y);
    taken.push(box);
    const away = Math.hypot(spot.x - area.shape.x, spot.y - area.shape.y);
    const moved = away > height;
    const dark = !moved && area.shade !== null && area.shade >= 4;
    return {
      name: area.shape.name,
      figure,
      ...spot,
      box,
      colour: dark ? (theme.onSequential[(area.shade ?? 1) - 1] ?? theme.ink) : theme.ink,
      halo: dark ? (theme.sequential[(area.shade ?? 1) - 1] ?? theme.paper) : theme.paper,
      leader: moved ? { x: area.shape.x, y: area.shape.y } : null,
    };
  });
}

function nearestFree(
  from: { x: number; y: number },
  boxAt: (x: number, y: number) => Box,
  taken: readonly Box[],
  frame: { width: number; height: number },
): { x: number; y: number } {
  for (let distance = 0; distance <= frame.width; distance += 6)
    for (let turn = 0; turn < 16; turn += 1) {
      // Down first: on the coast there is open sea below.
      const angle = Math.PI / 2 + (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * (Math.PI / 8);
      const spot = { x: from.x + distance * Math.cos(angle), y: from.y + distance * Math.sin(angle) };
      const box = boxAt(spot.x, spot.y);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
      if (inside && taken.every((other) => apart(box, other))) return spot;
      if (distance === 0) break;
    }
  return { x: from.x, y: from.y };
}

function apart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}
