import { tickIncrement, ticks } from "d3";

/**
 * A value axis: round ends, round steps, and the decimals that the step needs (step 0.25 needs two, step 20
 * none).
 */
export interface ValueAxis {
  low: number;
  high: number;
  ticks: number[];
  /** From one tick to the next. */
  step: number;
  decimals: number;
  /** False when the axis starts elsewhere than at zero: the picture must say so. */
  fromZero: boolean;
}

/** When the smallest figure is above this share of the largest, an axis from zero would flatten the lines. */
const ZERO_IS_SENSIBLE_UNDER = 0.7;

const MOST_DECIMALS = 15;

/** The decimals that tell the ticks of this step apart. */
export function decimalsOfStep(step: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (scaled > 0.5 && Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return decimals;
  }
  return MOST_DECIMALS;
}

/** What an axis keeps to beside its figures. */
export interface AxisFrame {
  /** "auto" starts from zero unless that flattens the figures; "free" fits the figures (distributions). */
  zero: "auto" | "free";
  /** It spans at least this much, so that a difference nobody would act on is not drawn as a cliff. */
  least: number;
  /**
   * It never ends beyond these: a share ends at 0 and 100. Figures that do are no shares, and nothing is held
   * back.
   */
  bounds: readonly [low: number, high: number] | null;
}

const FREE_RANGE: AxisFrame = { zero: "auto", least: 0, bounds: null };

/**
 * An axis around figures from `min` to `max` with about `count` ticks. It passes zero only where figures do.
 */
export function valueAxis(
  min: number,
  max: number,
  count: number,
  frame: Partial<AxisFrame> = {},
): ValueAxis {
  const { zero, least, bounds } = { ...FREE_RANGE, ...frame };
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max)
    throw new Error(`no axis from ${min} to ${max}`);
  const held = bounds && min >= bounds[0] && max <= bounds[1] ? bounds : null;
  let [low, high] = withZero(min, max, zero);
  if (low === high && least === 0) {
    const room = low === 0 ? 1 : Math.abs(low) * 0.1;
    [low, high] = low === 0 ? [0, 1] : spanAtLeast(low, high, 2 * room, held);
  }
  [low, high] = spanAtLeast(low, high, least, held);
  let step = stepOf(low, high, count);
  for (let round = 0; round < 3; round += 1) {
    low = Math.floor(low / step + 1e-9) * step;
    high = Math.ceil(high / step - 1e-9) * step;
    const next = stepOf(low, high, count);
    if (next === step) break;
    step = next;
  }
  const decimals = decimalsOfStep(step);
  const round = (value: number): number => Number(value.toFixed(decimals)) + 0;
  return {
    low: round(low),
    high: round(high),
    ticks: ticks(low, high, Math.max(1, Math.round((high - low) / step))).map(round),
    step,
    decimals,
    fromZero: low <= 0 && high >= 0,
  };
}

/**
 * A range made as wide as `least` around its middle, without passing zero or the bounds, which the range
 * itself does not pass.
 */
export function spanAtLeast(
  low: number,
  high: number,
  least: number,
  bounds: readonly [low: number, high: number] | null,
): [number, number] {
  const room = (least - (high - low)) / 2;
  if (!(room > 0)) return [low, high];
  const floor = bounds?.[0] ?? (low >= 0 ? 0 : Number.NEGATIVE_INFINITY);
  const ceiling = bounds?.[1] ?? (high <= 0 ? 0 : Number.POSITIVE_INFINITY);
  const start = Math.max(floor, Math.min(low - room, ceiling - least));
  return [start, Math.min(ceiling, start + least)];
}

function withZero(min: number, max: number, zero: AxisFrame["zero"]): [number, number] {
  if (zero === "free") return [min, max];
  if (min >= 0 && (min === max || min <= max * ZERO_IS_SENSIBLE_UNDER)) return [0, max];
  if (max <= 0 && (min === max || max >= min * ZERO_IS_SENSIBLE_UNDER)) return [min, 0];
  return [min, max];
}

function stepOf(low: number, high: number, count: number): number {
  const step = tickIncrement(low, high, count);
  return step < 0 ? -1 / step : step;
}

export type LinearMap = (value: number) => number;

/** A linear scale; a domain without width lands in the middle. */
export function linear(from: readonly [number, number], to: readonly [number, number]): LinearMap {
  const span = from[1] - from[0];
  return (value) => (span === 0 ? (to[0] + to[1]) / 2 : to[0] + ((value - from[0]) / span) * (to[1] - to[0]));
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/**
 * The years to write under an axis `width` px long: the first and the last always, round years between them
 * where there is room for `labelWidth` px each and a gap. Never two that touch.
 */
export function yearTicks(
  first: number,
  last: number,
  width: number,
  labelWidth: number,
  gap = 14,
): number[] {
  if (first === last) return [first];
  const perYear = width / (last - first);
  const need = labelWidth + gap;
  if (width < need) return [last];
  const step = YEAR_STEPS.find((years) => years * perYear >= need);
  const between: number[] = [];
  if (step !== undefined)
    for (let year = Math.ceil(first / step) * step; year < last; year += step)
      if ((year - first) * perYear >= need && (last - year) * perYear >= need) between.push(year);
  return [first, ...between, last];
}
