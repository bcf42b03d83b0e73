import { linear, type ValueAxis, valueAxis } from "../axis.ts";
import type { ChartDataset } from "../dataset.ts";
import { textWidth } from "../text-width.ts";
import { type TickScale, tickForm } from "../tick-scale.ts";
import { axisBounds, tickText } from "../value-text.ts";

export interface StripTick {
  value: number;
  x: number;
  /** Null on a tick whose text would meet its neighbour's. */
  text: string | null;
  /** Middle of the text: beside its tick where that stands at the picture's edge. */
  textX: number;
}

interface StripFrame {
  left: number;
  /** Of the whole picture. */
  width: number;
  textSize: number;
  /**
   * Where the axis must end so that the labels of points fit; `share` is a figure's place on the axis, 0–1.
   */
  rightEdge: (share: (value: number) => number) => number;
}

export interface StripAxis {
  low: number;
  high: number;
  right: number;
  ticks: StripTick[];
  scale: TickScale;
}

/** px to one tick, at the least, where the labels leave the axis its whole length. */
const PER_TICK = 90;
/** px between the texts of two ticks. */
const APART = 10;

/**
 * The axis of a distribution with as many ticks as their texts have room for: fewer where figures are wide or
 * labels press the axis.
 */
export function stripAxis(values: readonly number[], dataset: ChartDataset, frame: StripFrame): StripAxis {
  const frameOfAxis = { zero: "free", least: dataset.leastSpan ?? 0, bounds: axisBounds(dataset) } as const;
  const most = Math.max(1, Math.floor(frame.width / PER_TICK));
  const placed = Array.from({ length: most }, (_, fewer) =>
    place(valueAxis(Math.min(...values), Math.max(...values), most - fewer, frameOfAxis), dataset, frame),
  );
  const sparsest = placed.at(-1);
  if (!sparsest) throw new Error("no axis without a tick");
  return placed.find(({ ticks }) => ticks.every(({ text }) => text !== null)) ?? sparsest;
}

function place(axis: ValueAxis, dataset: ChartDataset, frame: StripFrame): StripAxis {
  const { low, high } = axis;
  const right = frame.rightEdge(linear([low, high], [0, 1]));
  const xOf = linear([low, high], [frame.left, right]);
  const form = tickForm(axis);
  let taken = Number.NEGATIVE_INFINITY;
  const ticks = axis.ticks.map((value): StripTick => {
    const text = tickText(value, dataset, form);
    const half = textWidth(text, frame.textSize) / 2;
    const x = xOf(value);
    const textX = Math.max(half, Math.min(frame.width - half, x));
    if (textX - half < taken) return { value, x, text: null, textX };
    taken = textX + half + APART;
    return { value, x, text, textX };
  });
  return { low, high, right, ticks, scale: form.scale };
}
