import { describe, expect, it } from "vitest";
import { goalPace } from "#app/statistics/goal-pace.ts";
import type { TrendQuestion } from "#app/statistics/separate-points.ts";

const points = (counts: readonly number[], first = 2019, dispersion = 1) =>
  counts.map((count, at) => ({
    year: first + at,
    figure: { count, denominator: 10_000, multiplier: 100, model: "proportion" as const, dispersion },
  }));
const ask = (changes: Partial<TrendQuestion>, from: number | null = null) =>
  goalPace(
    { points: points([]), rhythm: 1, breaks: [], yearsInFigure: 1, restandardised: false, ...changes },
    from,
  );

describe("the pace of a goal", () => {
  it("is the line from the baseline on: what came before is not of the goal", () => {
    const rising = points([400, 450, 500, 550, 600, 560, 520, 480], 2016);
    expect(ask({ points: rising }, 2020)).toMatchObject({
      result: { years: [2020, 2021, 2022, 2023], yearly: expect.closeTo(-0.4, 10), shown: true },
    });
  });

  it("has the interval slope ± 1.96 standard errors (worked out by hand: SE = 100 · √(p(1 − p) / (n · 5)), p = 0.054, four years)", () => {
    const outcome = ask({ points: points([600, 560, 520, 480]) });
    if (!outcome.ok) throw new Error(outcome.refusal);
    const reach = 1.959963984540054 * 100 * Math.sqrt((0.054 * 0.946) / (10_000 * 5));
    expect(outcome.result.limits.lower).toBeCloseTo(-0.4 - reach, 10);
    expect(outcome.result.limits.upper).toBeCloseTo(-0.4 + reach, 10);
  });

  it("of years that vary four times as much as chance has twice the interval, and is no longer shown", () => {
    const [plain, dispersed] = [1, 4].map((factor) =>
      ask({ points: points([600, 560, 520, 480], 2019, factor) }),
    );
    if (!plain?.ok || !dispersed?.ok) throw new Error("refused");
    const width = ({ lower, upper }: { lower: number; upper: number }): number => upper - lower;
    expect(width(dispersed.result.limits)).toBeCloseTo(2 * width(plain.result.limits), 10);
    expect([plain.result.shown, dispersed.result.shown]).toEqual([true, false]);
  });

  it("begins after a break, and is refused of one figure and of an index set anew", () => {
    const four = points([600, 560, 520, 480]);
    expect(ask({ points: four, breaks: [2021] })).toMatchObject({ result: { years: [2021, 2022] } });
    expect(ask({ points: four.slice(3) })).toMatchObject({ refusal: "too-few-points", about: ["2022"] });
    expect(ask({ points: four, restandardised: true })).toMatchObject({ refusal: "restandardised" });
  });

  it("says what leaves fewer than two figures", () => {
    const four = points([600, 560, 520, 480]);
    const why = (changes: Partial<TrendQuestion>, from: number | null = null) => {
      const outcome = ask({ points: four, ...changes }, from);
      return outcome.ok ? null : [outcome.refusal, ...outcome.about];
    };
    expect(why({ breaks: [2022] })).toEqual(["series-break", "2022"]);
    expect(why({ breaks: [2022] }, 2022)).toEqual(["too-few-points", "2022"]);
    expect(why({}, 2030)).toEqual(["too-few-points"]);
    expect(why({ points: four.slice(1), yearsInFigure: 3 })).toEqual([
      "overlapping-periods",
      ...["2020", "2021", "2022"],
    ]);
  });
});
