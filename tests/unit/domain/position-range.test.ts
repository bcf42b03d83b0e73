import { expect, it } from "vitest";
import { positionRange } from "#app/domain/position-range.ts";
import type { PositionResult } from "#app/domain/verdict.ts";
import { positionInShort } from "#app/i18n/verdict-sentences/short-verdict.ts";
import { positionOf, sortedFigures } from "#app/statistics/distribution.ts";

/** A place among sixty municipalities, of which `noughts` have no case. */
function placeOfNought(noughts: number): PositionResult {
  const all = sortedFigures(Array.from({ length: 60 }, (_, at) => (at < noughts ? 0 : at)));
  if (!all.ok) throw new Error("sixty municipalities are enough");
  return positionOf(0, { lower: 0, upper: 30 }, all.result);
}

it("a municipality that nobody is below is not said to have some below it by chance's range", () => {
  const nought = placeOfNought(20);
  expect(nought.below).toBe(0);
  expect(nought.percentileLimits?.lower).toBeGreaterThan(10);
  expect(positionRange(nought)?.lower).toBe(0);
  expect(positionInShort(nought, "fi").text).toMatch(/^0\u00a0% \(0–5\d\)$/);
});

it("a range that holds its place stays as it is, and none stays none", () => {
  const one = placeOfNought(1);
  expect(positionRange({ ...one, below: 40, percentileLimits: { lower: 31, upper: 48 } })).toEqual({
    lower: 31,
    upper: 48,
  });
  expect(positionRange({ ...one, percentileLimits: null })).toBeNull();
});
