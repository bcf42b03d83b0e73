/**
 * How many decimals tell a number exactly, also of one that a computer writes with an exponent: 0.0000032 has
 * seven.
 */
export function decimalsIn(value: number): number {
  const [digits = "", exponent = "0"] = `${value}`.split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

const USUAL = 2;

/**
 * As many decimals as the figures have, at most two; of figures so small that two would leave nothing of
 * them, what tells two digits of the largest one.
 */
export function decimalsOf(values: readonly (number | null)[]): number {
  const figures = values.filter((value) => value !== null);
  const most = Math.max(0, ...figures.map(decimalsIn));
  const largest = Math.max(0, ...figures.map(Math.abs));
  const telling = largest > 0 && largest < 0.1 ? Math.ceil(-Math.log10(largest)) + 1 : USUAL;
  return Math.min(most, Math.max(USUAL, telling));
}

/**
 * So many decimals, from `decimals` on, that numbers which differ do not read the same; three more at the
 * most.
 */
export function decimalsApart(values: readonly number[], decimals: number): number {
  const different = new Set(values).size;
  const read = (shown: number): number => new Set(values.map((value) => value.toFixed(shown))).size;
  let shown = decimals;
  while (shown < decimals + 3 && read(shown) < different) shown += 1;
  return shown;
}

/**
 * Limits are worked out, so they keep a decimal where the figure has none, and more where both would read the
 * same: 99.96–99.99.
 */
export function limitDecimals({ lower, upper }: { lower: number; upper: number }, decimals: number): number {
  return decimalsApart([lower, upper], Math.max(1, decimals));
}

/** What halving leaves over in a computer. */
const LEFT_OVER = 1e-9;

/** The decimals of a middle figure (mediaani): one between two others keeps its half, 74.5 is no 75. */
export function decimalsOfMiddle(middle: number, decimals: number): number {
  return Math.abs(Number(middle.toFixed(decimals)) - middle) < LEFT_OVER ? decimals : decimals + 1;
}
