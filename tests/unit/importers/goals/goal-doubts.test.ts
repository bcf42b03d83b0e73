import { describe, expect, test } from "vitest";
import type { DecidedGoal } from "#app/domain/goal.ts";
import { goalDoubts } from "#importers/goals/goal-doubts.ts";

const INDICATORS = [
  { source: "sotkanet", sourceKey: "1", unit: "percent", polarity: "lower" },
  { source: "sotkanet", sourceKey: "2", unit: "score", polarity: "higher" },
  { source: "sotkanet", sourceKey: "3", unit: "euro", polarity: "none" },
] as const;
const RANGES = { "sotkanet-1": [4, 12], "sotkanet-2": [30, 90], "sotkanet-3": [-200, 3_000] } as const;

function asked(
  number: 1 | 2 | 3,
  direction: DecidedGoal["direction"],
  target: number,
  start?: number,
): string[] {
  const goal: DecidedGoal = {
    indicator: `sotkanet-${number}`,
    region: "kunta:285",
    target,
    direction,
    year: 2030,
    baseline: start === undefined ? null : { year: 2020, value: start },
    decision: { fi: "Valtuusto", sv: null, en: null },
  };
  const rangeOf = () => {
    const [lowest, highest] = RANGES[`sotkanet-${number}`];
    return { lowest, highest };
  };
  return goalDoubts(goal, { indicators: INDICATORS, rangeOf }).map(({ code, role }) => `${code} ${role}`);
}

describe("a goal is asked about that", () => {
  test("would have more of what is bad, or less of what is good", () => {
    expect(asked(1, "at-least", 8)).toEqual(["against-direction direction"]);
    expect(asked(2, "at-most", 60)).toEqual(["against-direction direction"]);
    expect(asked(3, "at-most", 1_000)).toEqual([]);
  });

  test("no share can reach", () => {
    expect(asked(1, "at-most", 350)).toEqual(["unlikely-goal target"]);
    expect(asked(1, "at-most", -2)).toEqual(["unlikely-goal target"]);
  });

  test("was meant in per cents and told as a share", () => {
    expect(asked(1, "at-most", 0.06)).toEqual(["unlikely-goal target"]);
    expect(asked(1, "at-most", 6, 0.08)).toEqual(["unlikely-goal baseline"]);
    expect(asked(2, "at-least", 0.75)).toEqual(["unlikely-goal target"]);
  });

  test("lies ten times beyond every figure", () => {
    expect(asked(2, "at-least", 950)).toEqual(["unlikely-goal target"]);
    expect(asked(3, "at-least", 40_000)).toEqual(["unlikely-goal target"]);
  });
});

test("a goal of none at all, one near the figures, and one below nought where figures are so too are taken", () => {
  expect(asked(1, "at-most", 0)).toEqual([]);
  expect(asked(1, "at-most", 3.5, 6.2)).toEqual([]);
  expect(asked(3, "at-least", -50)).toEqual([]);
});

test("without figures only what no share can be is asked about", () => {
  const goal = {
    region: "kunta:285",
    target: 0.05,
    direction: "at-most",
    year: 2030,
    baseline: null,
  } as const;
  const whole: DecidedGoal = { ...goal, indicator: "sotkanet-1", decision: { fi: "V", sv: null, en: null } };
  expect(goalDoubts(whole, { indicators: INDICATORS, rangeOf: () => null })).toEqual([]);
});
