import { describe, expect, it } from "vitest";
import type { GoalPace } from "#app/domain/goal.ts";
import { answered, refused } from "#app/domain/verdict.ts";
import { type GoalQuestion, goalStatus } from "#app/statistics/goal-status.ts";

const pace = (yearly: number, shown = true) =>
  answered<GoalPace>({
    years: [2020, 2021, 2022, 2023, 2024, 2025],
    yearly,
    limits: { lower: yearly - 0.1, upper: yearly + 0.1 },
    shown,
  });
/** At most 5 % by 2030, from 8 % in 2020; 7 % in 2025. */
const question: GoalQuestion = {
  goal: { target: 5, year: 2030, direction: "at-most", baseline: { year: 2020, value: 8 } },
  latest: { year: 2025, value: 7, limits: null },
  pace: pace(-0.4, false),
  since: [7.6, 7.1, 7],
  shown: null,
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
    ["on-course", { pace: pace(-0.5) }],
    ["off-course", { pace: pace(-0.25) }],
    ["wrong-way", { pace: pace(0.18) }],
    ["on-course", { latest: { year: 2025, value: 6, limits: { lower: 5.6, upper: 6.4 } } }],
    ["off-course", { latest: { year: 2025, value: 7.5, limits: { lower: 7, upper: 8 } } }],
    ["refused: progress-not-shown", { latest: { year: 2025, value: 6.6, limits: { lower: 6, upper: 7 } } }],
    ["refused: progress-not-shown", {}],
    ["refused: no-baseline", { goal: { target: 5, year: 2030, direction: "at-most", baseline: null } }],
    ["refused: too-few-points", { pace: refused("too-few-points") }],
    ["refused: no-target", { goal: null }],
    ["refused: no-figure", { latest: null }],
    ["refused: target-year-past", { thisYear: 2031 }],
  ] as const)("is %s", (wanted, changes) => {
    expect(statusOf(changes)).toBe(wanted);
  });

  const there = { year: 2025, value: 4.8, limits: { lower: 4.4, upper: 5.3 } };

  it.each([
    ["on-target", "one figure there, which chance could take back", { latest: there }],
    ["reached", "an interval past it whole", { latest: { ...there, limits: { lower: 4.4, upper: 4.95 } } }],
    ["reached", "three figures running past it", { latest: there, since: [6.1, 5, 4.9, 4.8] }],
    ["on-target", "two of the last three", { latest: there, since: [4.7, 5.1, 4.9, 4.8] }],
    ["on-target", "two figures in all", { latest: there, since: [4.9, 4.8] }],
    [
      "on-target",
      "three running, of which no change from the starting level can be shown",
      { latest: there, since: [4.9, 4.9, 4.8], shown: false },
    ],
    ["reached", "three running after a shown change", { latest: there, since: [5, 5, 4.8], shown: true }],
  ] as const)("is %s by %s", (wanted, _what, changes) => {
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
    expect(statusOf({ goal, latest: { year: 2025, value: 9.9, limits: { lower: 9.2, upper: 10.6 } } })).toBe(
      "reached",
    );
    expect(statusOf({ goal, pace: pace(0.5) })).toBe("on-course");
    expect(statusOf({ goal, pace: pace(-0.5) })).toBe("wrong-way");
    expect(statusOf({ goal, latest: { year: 2025, value: 6, limits: { lower: 5.5, upper: 6.5 } } })).toBe(
      "off-course",
    );
  });

  it("shows what it was made of: −0.4 a year needed, −0.5 shown with its interval, 6.5 by the straight line (worked out by hand)", () => {
    expect(goalStatus({ ...question, pace: pace(-0.5) })).toMatchObject({
      result: {
        components: {
          reached: false,
          needed: -0.4,
          pace: -0.5,
          paceLimits: { lower: -0.6, upper: -0.4 },
          expected: 6.5,
        },
      },
    });
  });

  it.each([
    [-0.3, 0.11, "pace-open"],
    [-0.5, 0.11, "pace-open"],
    [-0.5, 0.09, "on-course"],
    [-0.3, 0.09, "off-course"],
  ] as const)(
    "whose pace of %d ± %d a year is set beside the 0.4 needed is %s, either way",
    (yearly, reach, wanted) => {
      const limits = { lower: yearly - reach, upper: yearly + reach };
      const shown = answered<GoalPace>({ years: [2020, 2025], yearly, limits, shown: true });
      expect(statusOf({ pace: shown })).toBe(wanted);
      const up = answered<GoalPace>({
        ...{ years: [2020, 2025], yearly: -yearly, shown: true },
        limits: { lower: -limits.upper, upper: -limits.lower },
      });
      const goal = { ...{ target: 9, year: 2030 }, direction: "at-least", baseline: null } as const;
      expect(statusOf({ goal, pace: up })).toBe(wanted);
    },
  );

  it("is never moved by what chance explains", () => {
    expect(statusOf({ pace: pace(-1.25, false) })).toBe("refused: progress-not-shown");
  });
});
