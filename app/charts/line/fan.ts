import { groups } from "d3";
import { type ChartArea, figureIn, yearsWithFigures } from "../dataset.ts";

/**
 * px between equal figures of one year: each line is seen, none is moved by more than its own width from its
 * place.
 */
const STEP = 3;

/** How far the figure of an area in a year is moved so that equal ones of other areas do not hide it, px. */
export type Fan = (area: ChartArea, year: number) => number;

/**
 * Fans out the equal figures of areas that were asked for. Benchmarks stay: they lie behind, and their lines
 * have other strokes.
 */
export function fanOut(areas: readonly ChartArea[]): { fan: Fan; fanned: boolean } {
  const offsets = new Map<string, number>();
  const asked = areas.filter(({ role }) => role === "area");
  const nameOf = ({ key }: ChartArea, year: number): string => `${key} ${year}`;
  for (const year of yearsWithFigures(asked))
    for (const [value, equal] of groups(asked, (area) => figureIn(area, year).value))
      if (value !== null && equal.length > 1)
        equal.forEach((area, at) => {
          offsets.set(nameOf(area, year), (at - (equal.length - 1) / 2) * STEP);
        });
  return { fan: (area, year) => offsets.get(nameOf(area, year)) ?? 0, fanned: offsets.size > 0 };
}
