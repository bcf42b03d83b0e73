/**
 * Quantiles of sorted values by linear interpolation (Hyndman & Fan 1996, type 7). Assumes at least one
 * value.
 */
export function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
