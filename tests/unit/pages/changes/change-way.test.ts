import { describe, expect, it } from "vitest";
import type { FigureChange } from "#app/domain/figure-change.ts";
import type { AreaResult, PairResult } from "#app/domain/verdict.ts";
import { changeTest } from "#app/pages/changes/change-way.ts";

const CHANGE: FigureChange = {
  indicator: "sotkanet-181",
  region: "kunta:285",
  kind: "new",
  before: { year: 2023, value: 10, missing: null },
  now: { year: 2024, value: 12, missing: null },
  run: 1,
};
const PAIR: PairResult = {
  year: 2024,
  previousYear: 2023,
  previous: 10,
  direction: "higher",
  significance: "99.8",
  difference: 2,
  differenceLimits: { lower: 1, upper: 3 },
  smallest: 1,
  why: null,
};
const LIMIT = { relative: 0.05, absolute: 0.1 };

function wayOf(pair: Partial<PairResult>, polarity: AreaResult["polarity"] = "lower", change = CHANGE) {
  // Of a result the way needs these two alone.
  const result = { polarity, pair: { ok: true, result: { ...PAIR, ...pair } } } as AreaResult;
  return changeTest(change, result, LIMIT);
}

describe("the way that a change goes", () => {
  it.each([
    ["a clear rise of what should be low", {}, "lower", "worse"],
    ["a clear rise of what should be high", {}, "higher", "better"],
    ["a clear rise of what is neither", {}, "none", "neutral"],
    ["a rise within chance", { significance: "none" }, "lower", "chance"],
    ["a rise within chance of what is neither", { significance: "none" }, "none", "chance"],
    ["the same number", { direction: "equal", significance: "exact", difference: 0 }, "lower", "chance"],
    ["what nothing has tested", { significance: "not-tested" }, "lower", "untested"],
    ["a test of other years", { previousYear: 2022 }, "lower", "untested"],
  ] as const)("%s", (_, pair, polarity, way) => {
    expect(wayOf(pair, polarity).way).toBe(way);
  });

  it("what is shown but too small to matter goes no way, and is called small", () => {
    expect(wayOf({ difference: 0.4 })).toEqual({ way: "chance", tested: true, small: true });
    expect(wayOf({ difference: 0.5 })).toEqual({ way: "worse", tested: true, small: false });
  });

  it("corrected and vanished figures are not tested, nor is what no computation knows", () => {
    expect(wayOf({}, "lower", { ...CHANGE, kind: "revised" }).way).toBe("untested");
    expect(wayOf({}, "lower", { ...CHANGE, kind: "vanished", now: null }).way).toBe("untested");
    expect(changeTest(CHANGE, undefined, LIMIT)).toEqual({ way: "untested", tested: false, small: false });
  });
});
