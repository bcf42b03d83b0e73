import { turnedPosition } from "#app/charts/area-dataset.ts";
import type { CompareArea } from "./chosen-areas.server.ts";
import type { CompareLine } from "./compare-lines.server.ts";

interface Table {
  areas: readonly CompareArea[];
  lines: readonly CompareLine[];
}

/**
 * The table as the reader wants it: by an indicator, its areas from the largest figure to the smallest; by
 * an area, its indicators from the worst place among the municipalities to the best, those without a good
 * side after them. Equal ones stay as they were; what has no figure comes last.
 */
export function ordered({ areas, lines }: Table, order: string | null): Table {
  const line = lines.find(({ key }) => key === order);
  if (line) {
    const places = byNumber(areas.map((_, at) => negated(line.cells[at]?.value ?? null)));
    const inPlaces = <T>(all: readonly T[]): T[] => places.flatMap((at) => all[at] ?? []);
    return {
      areas: inPlaces(areas),
      lines: lines.map((one) => ({ ...one, cells: inPlaces(one.cells) })),
    };
  }
  const at = areas.findIndex(({ address }) => address === order);
  if (at < 0) return { areas, lines };
  const places = byNumber(lines.map((one) => placeOf(one, at)));
  return { areas, lines: places.flatMap((place) => lines[place] ?? []) };
}

function placeOf({ cells, polarity }: CompareLine, at: number): number | null {
  const percentile = cells[at]?.percentile ?? null;
  if (percentile === null) return null;
  const turned = turnedPosition(percentile, { polarity });
  return polarity === "none" ? 100 + turned : turned;
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}

/** Places from the smallest number on; those without one last. */
function byNumber(numbers: readonly (number | null)[]): number[] {
  const of = (at: number): number => numbers[at] ?? Number.POSITIVE_INFINITY;
  return numbers.map((_, at) => at).sort((a, b) => (of(a) === of(b) ? a - b : of(a) - of(b)));
}
