import { extent } from "d3";
import { sentences } from "../alt-told.ts";
import {
  countryOn,
  type PairAxis,
  type PairDataset,
  type PairPoint,
  pointsOf,
  withoutPoint,
} from "../pair-dataset.ts";
import { valueWithUnit } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import { type Quarters, SCATTER_WORDS } from "./scatter-words.ts";

/**
 * The text alternative: what is on which axis, the ends of both, the areas named and the country, and how
 * many lie on which side of its lines. It never speaks of a connection: none was tested.
 */
export function scatterAlt(dataset: PairDataset, words: ChartWords): string {
  const points = pointsOf(dataset);
  if (points.length === 0) return words.chart.altEmpty(dataset.title);
  const { alt, ...told } = SCATTER_WORDS[dataset.locale];
  const text = (value: number, side: "x" | "y"): string =>
    valueWithUnit(value, { ...dataset[side], locale: dataset.locale });
  const ends = (side: "x" | "y"): [string, string] => {
    const [low = 0, high = 0] = extent(points, (point) => point[side]);
    return [text(low, side), text(high, side)];
  };
  const country = dataset.areas.find(({ role }) => role === "country");
  const [x, y] = [countryOn(dataset, "x"), countryOn(dataset, "y")];
  const named = points.filter(({ area }) => area.role === "area");
  const without = withoutPoint(dataset);
  const silent = without.filter(({ role }) => role === "area").map(({ name }) => name);
  return sentences([
    alt.lead(axisText(dataset.x), axisText(dataset.y), points.length),
    points.length > 1 ? alt.ranges(ends("x"), ends("y")) : null,
    ...named.map((point) => alt.figure(point.area.name, text(point.x, "x"), text(point.y, "y"))),
    country && x !== null && y !== null ? alt.figure(country.name, text(x, "x"), text(y, "y")) : null,
    x !== null && y !== null ? alt.quarters(quartersOf(points, x, y)) : null,
    without.length > 0 ? told.missing(without.length) : null,
    silent.length > 0 ? words.chart.noFigureOf(silent.join(", ")) : null,
    told.areasNotPeople,
    dataset.example ? words.chart.altExample : null,
  ]);
}

function axisText({ title, year }: PairAxis): string {
  return `${title} (${year})`;
}

function quartersOf(points: readonly PairPoint[], x: number, y: number): Quarters {
  const count = (is: (point: PairPoint) => boolean): number => points.filter(is).length;
  return {
    bothHigher: count((point) => point.x > x && point.y > y),
    bothLower: count((point) => point.x < x && point.y < y),
    onlyX: count((point) => point.x > x && point.y < y),
    onlyY: count((point) => point.x < x && point.y > y),
  };
}
