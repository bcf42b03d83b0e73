import { describe, expect, it } from "vitest";
import { complete, judge } from "#app/statistics/judgement.ts";
import { defaultLimit, isRelevant } from "#app/statistics/relevance.ts";

describe("a judgement", () => {
  it.each([
    ["higher", "95", true, "higher", "better"],
    ["higher", "99.8", true, "lower", "worse"],
    ["lower", "95", true, "lower", "better"],
    ["lower", "95", true, "higher", "worse"],
    ["higher", "none", true, "lower", "similar"],
    ["higher", "99.8", false, "lower", "similar"],
    ["equal", "none", false, "lower", "similar"],
    ["higher", "99.8", true, "none", "no-judgement"],
    ["lower", "none", false, "none", "no-judgement"],
  ] as const)(
    "of %s, past %s, relevant %s, where %s is good, is %s",
    (direction, significance, relevant, polarity, wanted) => {
      expect(judge({ direction, significance, relevant }, polarity)).toBe(wanted);
    },
  );

  it("keeps its three facts beside it", () => {
    expect(complete({ direction: "higher", significance: "95" }, true, "lower")).toEqual({
      direction: "higher",
      significance: "95",
      relevant: true,
      judgement: "worse",
    });
  });
});

describe("relevance", () => {
  it("by default is a twentieth of the compared figure and a step of the last decimal", () => {
    const limit = defaultLimit("percent", 1);
    expect(isRelevant(0.5, 10, limit)).toBe(true);
    expect(isRelevant(10.5 - 10, 10, limit)).toBe(true);
    expect(isRelevant(0.49, 10, limit)).toBe(false);
    expect(isRelevant(0.06, 1, limit)).toBe(false);
    expect(isRelevant(-0.1, 1, limit)).toBe(true);
  });

  it("of a mean is one step of the last decimal", () => {
    expect(isRelevant(0.1, 3, defaultLimit("mean", 1))).toBe(true);
    expect(isRelevant(0.09, 3, defaultLimit("mean", 1))).toBe(false);
  });

  it("keeps to the limits that a region has set", () => {
    expect(isRelevant(1.9, 10, { relative: null, absolute: 2 })).toBe(false);
    expect(isRelevant(-2, -10, { relative: 0.2, absolute: 2 })).toBe(true);
  });
});
