import type { Limits } from "./evidence.ts";
import type { PositionResult } from "./verdict.ts";

/**
 * Between which shares of the municipalities, 0–100, chance could put a place; null without an interval. The
 * stored limits are mid-ranks, which count half of the equal figures: where many are equal (noughts), the
 * share with a lower figure would lie outside them.
 */
export function positionRange({ below, percentileLimits }: PositionResult): Limits | null {
  if (!percentileLimits) return null;
  return { ...percentileLimits, lower: Math.min(below, percentileLimits.lower) };
}
