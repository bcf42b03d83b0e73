import type { AreaLine } from "../area-dataset.ts";
import { linear } from "../axis.ts";

/** Where the banks and the middle of the river are, in per cent of the picture's width. */
export const RIVER = { left: 25, middle: 50, right: 75 } as const;

/**
 * A place among the others, as the river shows it, 0–100: the country's figure lies on the middle line, the
 * quarters of the others on the banks, and all else in between by its percentile. So a mark stands on the
 * side
 * of the middle that its figure is on beside the country's. Where the country's own figure is not in the
 * middle half, the bank beyond it gives way: the side is kept.
 */
export function placeInRiver(percentile: number, { country }: Pick<AreaLine, "country">): number {
  const middle = country ?? RIVER.middle;
  if (percentile === middle) return RIVER.middle;
  const banks = [
    { of: 0, at: 0 },
    ...(middle > RIVER.left ? [{ of: RIVER.left, at: RIVER.left }] : []),
    { of: middle, at: RIVER.middle },
    ...(middle < RIVER.right ? [{ of: RIVER.right, at: RIVER.right }] : []),
    { of: 100, at: 100 },
  ];
  const next = banks.findIndex(({ of }, at) => at > 0 && percentile <= of);
  const [from, to] = [banks[next - 1], banks[next]];
  // Nothing lies beyond the ends; a country at an end leaves no room on that side.
  if (!from || !to || to.of === from.of) return to?.at ?? RIVER.middle;
  return linear([from.of, to.of], [from.at, to.at])(percentile);
}
