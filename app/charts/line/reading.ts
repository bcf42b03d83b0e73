import { figureIn } from "../dataset.ts";
import type { LineGeometry } from "./geometry.ts";
import type { PlacedLine } from "./placed-line.ts";

/** Where the reader is: a line and a year. */
export interface LinePlace {
  line: number;
  year: number;
}

/** The lines in the order of their labels from top to bottom; lines without a figure are not read. */
export function readingOrder(geometry: LineGeometry): PlacedLine[] {
  return geometry.lines
    .filter((line) => line.label !== null)
    .sort((a, b) => (a.label?.box.top ?? 0) - (b.label?.box.top ?? 0));
}

/** Reading starts from the latest figure of the first area that was asked for. */
export function firstPlace(geometry: LineGeometry): LinePlace | null {
  const order = readingOrder(geometry);
  const start = geometry.lines.find((line) => line.label !== null && !line.quiet) ?? order[0];
  return start?.last ? { line: order.indexOf(start), year: start.last.year } : null;
}

/**
 * The place after an arrow key: left and right change the year (missing years are read too, as missing), up
 * and down the line as their labels stand, Home and End go to the first and last year. Null for keys that are
 * not for reading.
 */
export function nextPlace(geometry: LineGeometry, place: LinePlace, key: string): LinePlace | null {
  const order = readingOrder(geometry);
  const years = readableYears(geometry);
  const at = years.indexOf(place.year);
  const yearAt = (index: number): number =>
    years[Math.max(0, Math.min(years.length - 1, index))] ?? place.year;
  const lineAt = (index: number): number => Math.max(0, Math.min(order.length - 1, index));
  switch (key) {
    case "ArrowLeft":
      return { ...place, year: yearAt(at - 1) };
    case "ArrowRight":
      return { ...place, year: yearAt(at + 1) };
    case "ArrowUp":
      return { ...place, line: lineAt(place.line - 1) };
    case "ArrowDown":
      return { ...place, line: lineAt(place.line + 1) };
    case "Home":
      return { ...place, year: yearAt(0) };
    case "End":
      return { ...place, year: yearAt(years.length - 1) };
    default:
      return null;
  }
}

/** The place nearest to a pointer: first the year, then the line whose figure in that year is nearest. */
export function placeAt(geometry: LineGeometry, x: number, y: number): LinePlace | null {
  const years = readableYears(geometry);
  const year = nearest(years, (candidate) => Math.abs(geometry.xOfYear(candidate) - x));
  if (year === undefined) return null;
  const order = readingOrder(geometry);
  const withFigure = order.flatMap((line, index) => {
    const { value } = figureIn(line.area, year);
    return value === null ? [] : [{ index, y: geometry.yOfValue(value) }];
  });
  const hit = nearest(withFigure, (candidate) => Math.abs(candidate.y - y));
  return hit ? { line: hit.index, year } : null;
}

/** Years in which at least one line has a figure. */
function readableYears(geometry: LineGeometry): number[] {
  return geometry.years.filter((year) =>
    geometry.lines.some((line) => figureIn(line.area, year).value !== null),
  );
}

function nearest<T>(items: readonly T[], distance: (item: T) => number): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const far = distance(item);
    if (far < least) [best, least] = [item, far];
  }
  return best;
}
