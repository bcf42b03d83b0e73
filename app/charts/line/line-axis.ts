import { median } from "d3";
import type { Limits } from "#app/domain/verdict.ts";
import { type ValueAxis, valueAxis } from "../axis.ts";
import type { ChartArea, ChartDataset } from "../dataset.ts";
import { axisBounds } from "../value-text.ts";
import { areasWithLimits, limitsOf } from "./bands.ts";

/** An interval is ordinary up to this many times the usual width of the area that is known best. */
const ORDINARY_WIDTH = 3;

/**
 * Intervals out of the ordinary may make the axis this many times as long, or get no room at all. Pure chance
 * alone spreads 5–15 yearly figures over 2.3–3.5 standard errors and their intervals over 3.9 more: 2.1–2.7
 * times as far. A limit of two would cut off just the small municipality in which nothing happens.
 */
const MOST_STRETCH = 3;

/**
 * The value axis of a line chart. It has room for every figure and every ordinary interval, however flat the
 * lines become: where chance is that large, they should. An interval out of the ordinary (a year with hardly
 * any cases, a village beside a city) must not press the others flat: where it would, the axis leaves it out,
 * and its band is cut at the edge with a note. It spans at least the widest ordinary interval, drawn or not,
 * and what the dataset asks for.
 */
export function lineAxis(dataset: ChartDataset, banded: readonly ChartArea[], plotHeight: number): ValueAxis {
  const figures = dataset.areas.flatMap(({ series }) => series.values.filter((value) => value !== null));
  const intervals = banded.map(limitsOf);
  const known = areasWithLimits(dataset).map(limitsOf);
  const ordinaryWidths = known.flat().filter(isOrdinary(known)).map(widthOf);
  const least = Math.max(0, dataset.leastSpan ?? 0, ...ordinaryWidths);
  const frame = { least, bounds: axisBounds(dataset) };
  const axisOf = (shown: readonly Limits[]): ValueAxis => {
    const values = [...figures, ...shown.flatMap(({ lower, upper }) => [lower, upper])];
    return valueAxis(Math.min(...values), Math.max(...values), plotHeight / 55, frame);
  };
  const ordinary = axisOf(intervals.flat().filter(isOrdinary(intervals)));
  const whole = axisOf(intervals.flat());
  return whole.high - whole.low <= MOST_STRETCH * (ordinary.high - ordinary.low) ? whole : ordinary;
}

/** Half of the years, at the least, of the area whose intervals are narrowest are ordinary. */
function isOrdinary(areas: readonly Limits[][]): (interval: Limits) => boolean {
  const usual = Math.min(...areas.map((intervals) => median(intervals, widthOf) ?? Number.POSITIVE_INFINITY));
  return (interval) => widthOf(interval) <= ORDINARY_WIDTH * usual;
}

function widthOf({ lower, upper }: Limits): number {
  return upper - lower;
}
