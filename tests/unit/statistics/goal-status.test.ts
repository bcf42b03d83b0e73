import { describe, expect, it } from "vitest";
import { answered, refused, type TrendResult } from "#app/domain/verdict.ts";
import { type GoalQuestion, goalStatus } from "#app/statistics/goal-status.ts";
import { RESULT } from "#tests/support/area-results.ts";

const trend = (changes: Partial<TrendResult>) => {
  if (!RESULT.trend.ok) throw new Error("the fixture has a trend");
  return answered({ ...RESULT.trend.result, ...changes });
};
/** At most 5 % by 2030, from 8 % in 2020; 7 % in 2025. */
const question: GoalQuestion = {
  goal: { target: 5, year: 2030, direction: "at-most", baseline: { year: 2020, value: 8 } },
  latest: { year: 2025, value: 7, limits: null },
  trend: trend({ step: "none" }),
  thisYear: 2026,
};
const statusOf = (changes: Partial<GoalQuestion>): string => {
  const outcome = goalStatus({ ...question, ...changes });
  return outcome.ok ? outcome.result.status : `refused: ${outcome.refusal}`;
};

describe("a goal", () => {
  it.each([
    ["on-target", { latest: { year: 2025, value: 5, limits: null } }],
    ["on-target", { latest: { year: 2025, value: 4.2, limits: null }, thisYear: 2031 }],
    ["on-course", { trend: trend({ change: -2 }) }],
    ["off-course", { trend: trend({ change: -1 }) }],
    ["wrong-way", { trend: trend({ change: 0.7 }) }],
    ["on-course", { latest: { year: 2025, value: 6, limits: { lower: 5.6, upper: 6.4 } } }],
    ["off-course", { latest: { year: 2025, value: 7.5, limits: { lower: 7, upper: 8 } } }],
    ["refused: progress-not-shown", { latest: { year: 2025, value: 6.6, limits: { lower: 6, upper: 7 } } }],
    ["refused: progress-not-shown", {}],
    ["refused: no-baseline", { goal: { target: 5, year: 2030, direction: "at-most", baseline: null } }],
    ["refused: too-few-points", { trend: refused("too-few-points") }],
    ["refused: no-target", { goal: null }],
    ["refused: no-figure", { latest: null }],
    ["refused: target-year-past", { thisYear: 2031 }],
  ] as const)("is %s", (wanted, changes) => {
    expect(statusOf(changes)).toBe(wanted);
  });

  it("to reach at least so much is judged the other way round", () => {
    const goal = {
      target: 9,
      year: 2030,
      direction: "at-least",
      baseline: { year: 2020, value: 5 },
    } as const;
    expect(statusOf({ goal, latest: { year: 2025, value: 9.1, limits: null } })).toBe("on-target");
    expect(statusOf({ goal, trend: trend({ change: 2 }) })).toBe("on-course");
    expect(statusOf({ goal, trend: trend({ change: -2 }) })).toBe("wrong-way");
    expect(statusOf({ goal, latest: { year: 2025, value: 6, limits: { lower: 5.5, upper: 6.5 } } })).toBe(
      "off-course",
    );
  });

  it("shows what it was made of: −0.4 a year needed, −0.5 shown, 6.5 by the straight line (worked out by hand)", () => {
    expect(goalStatus({ ...question, trend: trend({ change: -2 }) })).toMatchObject({
      result: { components: { reached: false, needed: -0.4, pace: -0.5, expected: 6.5 } },
    });
  });

  it("is never moved by what chance explains", () => {
    expect(statusOf({ trend: trend({ step: "none", change: -5 }) })).toBe("refused: progress-not-shown");
  });
});
