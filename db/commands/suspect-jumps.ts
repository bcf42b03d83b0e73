import { type FigurePair, grouped, type HeldNumbers, yearKey } from "./figure-pairs.ts";

/** So many figures at least make a pattern; fewer may be chance. */
const LEAST_PATTERN = 5;
const LEAST_EQUAL = 8;
/**
 * A change by this factor, in half of the figures of a year or an area, is a matter of units, not of people.
 */
const LARGE_FACTOR = 5;
const HALF = 0.5;
const NEARLY_ALL = 0.9;
/** Nearly every figure revised by more than this share of itself. */
const LARGE_REVISION = 0.2;
/** Differences that are the same but for the last digits of a binary number. */
const SAME = 1e-6;
/** A single figure that changes by this factor is told. */
const TOLD_FACTOR = 10;

/** What speaks against figures that would replace held ones, in words; null where nothing does. */
export function suspectChanges(pairs: readonly FigurePair[], held: HeldNumbers): string | null {
  if (pairs.length < LEAST_PATTERN) return null;
  const byYear = grouped(pairs, ({ year, sex }) => yearKey(year, sex));
  for (const [key, group] of byYear) {
    const of = held.byYear.get(key) ?? 0;
    const words = suspectFactor(group, of) ?? suspectEquality(group, of);
    if (words) return `${words} in ${Math.floor(key / 4)}`;
  }
  for (const [regionId, group] of grouped(pairs, (pair) => pair.regionId)) {
    const words = suspectFactor(group, held.byRegion.get(regionId) ?? 0);
    if (words) return `${words} of one area`;
  }
  return suspectFactor(pairs, held.all) ?? suspectShift(pairs, held.all);
}

/** What speaks against the figures of new years beside those of the latest year before. */
export function suspectNewYear(pairs: readonly FigurePair[]): string | null {
  for (const [key, group] of grouped(pairs, ({ year, sex }) => yearKey(year, sex))) {
    const words = suspectFactor(group, group.length) ?? suspectEquality(group, group.length);
    if (words) return `${words} in ${Math.floor(key / 4)}, beside the latest year before`;
  }
  return null;
}

function suspectFactor(pairs: readonly FigurePair[], of: number): string | null {
  const large = pairs.filter((pair) => isChangedBy(LARGE_FACTOR, pair));
  if (large.length < LEAST_PATTERN || large.length < of * HALF) return null;
  const [example] = large;
  return `${large.length} of ${of} figures change by a factor of ${LARGE_FACTOR} or more (${example?.before} → ${example?.after})`;
}

function suspectEquality(pairs: readonly FigurePair[], of: number): string | null {
  const [first] = pairs;
  if (!first || pairs.length < LEAST_EQUAL || pairs.length < of * HALF) return null;
  if (pairs.some(({ after }) => after !== first.after)) return null;
  if (new Set(pairs.map(({ before }) => before)).size < 3) return null;
  return `${pairs.length} of ${of} figures, which differed before, become ${first.after}`;
}

function suspectShift(pairs: readonly FigurePair[], of: number): string | null {
  if (pairs.length < LEAST_EQUAL || pairs.length < of * NEARLY_ALL) return null;
  const differences = pairs.map(({ before, after }) => after - before);
  const [first = 0] = differences;
  const tolerance = SAME * Math.max(1, Math.abs(first));
  if (differences.every((difference) => Math.abs(difference - first) < tolerance))
    return `${pairs.length} of ${of} figures change by the same ${Number(first.toPrecision(6))}`;
  const shares = pairs
    .map(({ before, after }) => Math.abs(after - before) / Math.max(Math.abs(before), Number.MIN_VALUE))
    .sort((a, b) => a - b);
  const median = shares[Math.floor(shares.length / 2)] ?? 0;
  return median >= LARGE_REVISION
    ? `${pairs.length} of ${of} figures change, half of them by ${Math.round(median * 100)} % or more`
    : null;
}

/** Single figures that change tenfold: told, not refused. */
export function largeChanges(pairs: readonly FigurePair[]): { count: number; example: string } | null {
  const large = pairs.filter((pair) => isChangedBy(TOLD_FACTOR, pair));
  const [first] = large;
  return first ? { count: large.length, example: `${first.year}: ${first.before} → ${first.after}` } : null;
}

function isChangedBy(factor: number, { before, after }: FigurePair): boolean {
  const [small, large] = [Math.abs(before), Math.abs(after)].sort((a, b) => a - b);
  return small !== undefined && large !== undefined && small > 0 && large >= small * factor;
}
