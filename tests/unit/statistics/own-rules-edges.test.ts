import { describe, expect, it } from "vitest";
import { answered } from "#app/domain/verdict.ts";
import { goalStatus } from "#app/statistics/goal-status.ts";
import { poolYears } from "#app/statistics/pooled-years.ts";
import { totalLessOneSex } from "#app/statistics/small-numbers.ts";

describe("a goal", () => {
  it("that the figure of its own year has missed is not on course, however good the trend", () => {
    const years = [2021, 2022, 2023, 2024, 2025];
    const falling = answered({ years, yearly: -0.5, limits: { lower: -0.7, upper: -0.3 }, shown: true });
    const goal = { target: 5, year: 2025, direction: "at-most", baseline: null } as const;
    const ask = (year: number, value: number) =>
      goalStatus({
        goal,
        latest: { year, value, limits: null },
        pace: falling,
        since: [value],
        shown: null,
        thisYear: 2025,
      });
    expect(ask(2024, 5.3)).toMatchObject({ result: { status: "on-course" } });
    expect(ask(2025, 5.3)).toMatchObject({ refusal: "target-year-past", about: ["2025"] });
    expect(ask(2025, 5)).toMatchObject({ result: { status: "on-target" } });
  });
});

describe("one sex as the total less the other", () => {
  it("is not told where nothing is said of one of the three: silence may hide a figure", () => {
    const [total, male] = [
      { part: "total", hidden: false },
      { part: "male", hidden: false },
    ] as const;
    expect(totalLessOneSex([total, male])).toMatchObject({ refusal: "part-hidden", about: ["female"] });
    expect(totalLessOneSex([])).toMatchObject({ about: ["total", "male", "female"] });
    expect(totalLessOneSex([total, male, { part: "female", hidden: false }]).ok).toBe(true);
  });
});

describe("pooled years", () => {
  const FIGURE = { count: 3, denominator: 1_700, multiplier: 1000, model: "rate" } as const;
  const points = [2021, 2022, 2023].map((year) => ({ year, figure: FIGURE }));

  it("count no year twice: two figures of one year are a mistake of the program", () => {
    expect(() => poolYears([...points, { year: 2023, figure: FIGURE }], 3)).toThrow("2023");
  });

  it.each([0, -1, 1.5])("of %d years are a mistake of the program", (howMany) => {
    expect(() => poolYears(points, howMany)).toThrow(`"${howMany}"`);
  });
});
