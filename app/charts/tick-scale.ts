import { decimalsOfStep, type ValueAxis } from "./axis.ts";

/** What the ticks of an axis may be counted in. */
const SIZES = {
  millionths: 1e-6,
  thousandths: 1e-3,
  ones: 1,
  thousands: 1e3,
  millions: 1e6,
  thousandMillions: 1e9,
} as const;
export type TickScale = keyof typeof SIZES;
const SCALES = Object.keys(SIZES) as TickScale[]; // its own keys

/** The texts of ticks up to this many signs are read at a glance: "999 999", "0,0005". */
const SHORT = 6;

/**
 * How ticks are written: divided by the size of their scale, with the decimals that tell them apart in it.
 */
export interface TickForm {
  scale: TickScale;
  size: number;
  decimals: number;
}

/**
 * Plain figures where their texts are short; else the scale that makes the texts shortest, the nearest to
 * plain among equals.
 */
export function tickForm(axis: Pick<ValueAxis, "ticks" | "step">): TickForm {
  const largest = Math.max(...axis.ticks.map(Math.abs));
  const formIn = (scale: TickScale): TickForm & { length: number } => {
    const size = SIZES[scale];
    const decimals = decimalsOfStep(axis.step / size);
    const whole = largest < size ? 1 : Math.floor(Math.log10(largest / size) + 1e-9) + 1;
    return { scale, size, decimals, length: whole + (decimals > 0 ? decimals + 1 : 0) };
  };
  const plain = formIn("ones");
  if (plain.length <= SHORT) return plain;
  const far = ({ size }: TickForm): number => Math.abs(Math.log10(size));
  return SCALES.map(formIn).reduce((best, form) => {
    const shorter = form.length - best.length || far(form) - far(best);
    return shorter < 0 ? form : best;
  }, plain);
}
