import { type AreaKey, splitAreaKey } from "#app/domain/area.ts";
import type { StoredFigure } from "./compare-figures.ts";
import { type FigurePair, grouped, type HeldNumbers } from "./figure-pairs.ts";

/** A series as long and varied as this is no other area's by chance. */
const LEAST_SERIES = 3;
const LEAST_OF_A_YEAR = 8;
const NEARLY_ALL = 0.9;

/**
 * What speaks for figures having been moved: one area's series now stands under another area of its kind, or
 * every figure is that of the year before or after. Areas are compared within their kind: a region and a
 * county of the same municipalities share their figures.
 */
export function suspectMoves(
  pairs: readonly FigurePair[],
  stored: readonly StoredFigure[],
  held: HeldNumbers,
  keyOf: (regionId: number) => AreaKey,
): string | null {
  if (pairs.length < LEAST_SERIES) return null;
  return suspectSwap(pairs, stored, held, keyOf) ?? suspectYears(pairs, stored, held);
}

function suspectSwap(
  pairs: readonly FigurePair[],
  stored: readonly StoredFigure[],
  held: HeldNumbers,
  keyOf: (regionId: number) => AreaKey,
): string | null {
  // Only areas whose every figure changes can be another one's.
  const moved = [...grouped(pairs, ({ regionId }) => regionId)].filter(
    ([regionId, group]) =>
      group.length >= LEAST_SERIES && group.length >= (held.byRegion.get(regionId) ?? 0) * NEARLY_ALL,
  );
  if (moved.length === 0) return null;
  const before = new Map<number, Map<string, number>>();
  for (const [regionId, sex, year, value, , absValue, , vanished] of stored) {
    const figure = value ?? absValue;
    if (vanished !== null || figure === null) continue;
    const series = before.get(regionId) ?? new Map<string, number>();
    before.set(regionId, series.set(`${sex} ${year}`, figure));
  }
  for (const [regionId, group] of moved) {
    if (new Set(group.map(({ after }) => after)).size < LEAST_SERIES) continue;
    for (const [other, series] of before)
      if (other !== regionId && kindOf(keyOf(other)) === kindOf(keyOf(regionId)))
        if (group.every(({ sex, year, after }) => series.get(`${sex} ${year}`) === after))
          return `the ${group.length} figures of ${keyOf(regionId)} become those that ${keyOf(other)} had`;
  }
  return null;
}

function suspectYears(
  pairs: readonly FigurePair[],
  stored: readonly StoredFigure[],
  held: HeldNumbers,
): string | null {
  if (pairs.length < LEAST_OF_A_YEAR || pairs.length < held.all / 2) return null;
  const before = new Map<string, number | null>();
  for (const [regionId, sex, year, value, , absValue] of stored)
    before.set(`${regionId} ${sex} ${year}`, value ?? absValue);
  for (const step of [-1, 1]) {
    const beside = pairs.filter(({ regionId, sex, year }) => before.has(`${regionId} ${sex} ${year + step}`));
    const same = beside.filter(
      ({ regionId, sex, year, after }) => before.get(`${regionId} ${sex} ${year + step}`) === after,
    );
    if (same.length >= LEAST_OF_A_YEAR && same.length >= beside.length * NEARLY_ALL)
      return `${same.length} figures become those of the year ${step < 0 ? "before" : "after"}`;
  }
  return null;
}

function kindOf(key: AreaKey): string {
  return splitAreaKey(key).kind;
}
