import { describe, expect, it } from "vitest";
import { currentGoal, type GoalResult, goalMark, type JudgedGoal } from "#app/domain/goal.ts";
import { answered, refused } from "#app/domain/verdict.ts";
import { decodeGoalResult, encodeGoalResult } from "#db/stored/goal-result.ts";

const STANDING: GoalResult = {
  status: answered("on-course"),
  latest: { year: 2025, value: -2.5, limits: { lower: -3, upper: -2 } },
  components: {
    reached: false,
    needed: 1 / 3,
    pace: 0.4,
    paceLimits: { lower: 0.1, upper: 0.7 },
    expected: null,
  },
  trendYears: [2021, 2022, 2023, 2024, 2025],
  judgedIn: 2026,
};
const goal = (year: number, standing: GoalResult | null = STANDING): JudgedGoal => ({
  indicator: "sotkanet-178",
  region: "kunta:285",
  target: 0,
  year,
  direction: "at-least",
  baseline: null,
  decision: { fi: "Valtuusto", sv: null, en: null },
  example: false,
  result: standing,
});

describe("of several goals", () => {
  it.each([
    ["the one whose year comes next", [2040, 2030, 2025], 2030],
    ["this year's", [2030, 2026], 2026],
    ["the latest where all have passed", [2020, 2025], 2025],
  ])("%s is shown on a row", (_which, years, wanted) => {
    expect(currentGoal(years.map((year) => goal(year)))?.year).toBe(wanted);
  });

  it("none is shown where there is none", () => {
    expect(currentGoal([])).toBeUndefined();
  });
});

describe("a goal's mark", () => {
  it("says the state, or why there is none", () => {
    expect(goalMark(goal(2030))).toEqual({ state: "on-course", refusal: null });
    const standing = { ...STANDING, status: refused("no-baseline") };
    expect(goalMark(goal(2030, standing))).toEqual({ state: "refused", refusal: "no-baseline" });
    expect(goalMark(goal(2030, null))).toBeNull();
  });
});

describe("how a goal stands", () => {
  it("comes back from the database as it was, to six decimals", () => {
    expect(decodeGoalResult(encodeGoalResult(STANDING))).toEqual({
      ...STANDING,
      components: { ...STANDING.components, needed: 0.333333 },
    });
    const nothing = { ...STANDING, status: refused("no-figure", ["2025"]), latest: null, components: null };
    expect(decodeGoalResult(encodeGoalResult(nothing))).toEqual(nothing);
  });

  it("is refused where the row is none of ours", () => {
    const stored = encodeGoalResult(STANDING);
    expect(() => decodeGoalResult({ ...stored, status: "well" })).toThrow('unknown status of a goal: "well"');
    expect(() => decodeGoalResult({ ...stored, detail: "{}" })).toThrow();
  });
});
