import { describe, expect, it } from "vitest";
import type { CountedFigure } from "#app/domain/verdict.ts";
import type { TrendPoint, TrendQuestion } from "#app/statistics/separate-points.ts";
import { trendTest } from "#app/statistics/trend.ts";

const share = (count: number, denominator: number): CountedFigure => ({
  count,
  denominator,
  multiplier: 100,
  model: "proportion",
});
const points = (counts: readonly number[], people = 10_000, step = 1, first = 2021): TrendPoint[] =>
  counts.map((count, at) => ({ year: first + at * step, figure: share(count, people) }));
const ask = (changes: Partial<TrendQuestion>): TrendQuestion => ({
  points: points([500, 540, 590, 640, 700]),
  rhythm: 1,
  breaks: [],
  yearsInFigure: 1,
  restandardised: false,
  ...changes,
});
const refusalOf = (changes: Partial<TrendQuestion>): [string, readonly string[]] => {
  const outcome = trendTest(ask(changes));
  return outcome.ok ? ["answered", []] : [outcome.refusal, outcome.about];
};

describe("a trend", () => {
  it("of five growing years is shown", () => {
    const outcome = trendTest(ask({}));
    expect(outcome).toMatchObject({
      ok: true,
      result: {
        direction: "higher",
        significance: "99.8",
        consistent: true,
        years: [2021, 2022, 2023, 2024, 2025],
      },
    });
  });

  it("of 3347, 3168, 3178, 3329 and 3455 of some 52,000 has chi-square 4.314189 and is not shown (worked out in Python)", () => {
    const people = [52296.875, 51934.42622951, 52098.36065574, 52015.625, 52348.48484848];
    const series = [3347, 3168, 3178, 3329, 3455].map((count, at) => ({
      year: 2021 + at,
      figure: share(count, people[at] ?? 0),
    }));
    const outcome = trendTest(ask({ points: series }));
    expect(outcome.ok && outcome.result.chiSquare).toBeCloseTo(4.314188646155303, 6);
    expect(outcome).toMatchObject({ result: { significance: "none", consistent: false } });
  });

  it("that rests on one year alone is not shown: without that year its sign is another", () => {
    const outcome = trendTest(ask({ points: points([540, 520, 500, 480, 900]) }));
    expect(outcome).toMatchObject({ result: { consistent: false, significance: "none" } });
    expect(outcome.ok && outcome.result.chiSquare).toBeGreaterThan(9.5495);
  });

  it("has turned only where no two later years go back, be each step within chance or not", () => {
    const turnOf = (counts: readonly number[]) => {
      const outcome = trendTest(ask({ points: points(counts) }));
      return outcome.ok && [outcome.result.step, outcome.result.turn];
    };
    expect(turnOf([900, 400, 450, 500, 560])).toEqual(["varying", 2022]);
    expect(turnOf([900, 400, 560, 550, 545])).toEqual(["varying", 2022]);
    expect(turnOf([900, 400, 640, 590, 545])).toEqual(["varying", null]);
  });

  it("takes the five latest points, in whatever order they come", () => {
    const seven = points([900, 900, 500, 540, 590, 640, 700], 10_000, 1, 2019);
    expect(trendTest(ask({ points: [...seven].reverse() }))).toEqual(trendTest(ask({})));
  });

  it("of a biennial survey is judged by its own five points over eight years", () => {
    const outcome = trendTest(ask({ points: points([500, 540, 590, 640, 700], 10_000, 2, 2017), rhythm: 2 }));
    expect(outcome).toMatchObject({ ok: true, result: { years: [2017, 2019, 2021, 2023, 2025] } });
  });

  it("of nothing but noughts, and of everybody, is none", () => {
    for (const count of [0, 10_000])
      expect(trendTest(ask({ points: points(Array(5).fill(count)) }))).toMatchObject({
        result: { direction: "equal", significance: "none", chiSquare: 0, change: 0 },
      });
  });

  it("of rates is the weighted slope over the variance of no change", () => {
    const series = [90, 100, 115, 130, 150].map(
      (count, at): TrendPoint => ({
        year: 2021 + at,
        figure: { count, denominator: 20_000, multiplier: 1000, model: "rate" },
      }),
    );
    const outcome = trendTest(ask({ points: series }));
    // Equal denominators: slope of the counts 15 a year; χ² = 15² · 10 ÷ 117.
    expect(outcome.ok && outcome.result.chiSquare).toBeCloseTo((15 * 15 * 10) / 117, 8);
    expect(outcome.ok && outcome.result.change).toBeCloseTo((15 * 4 * 1000) / 20_000, 8);
  });

  it.each([
    ["too-few-points", { points: points([1, 2, 3, 4]) }, ["2021", "2022", "2023", "2024"]],
    ["series-break", { breaks: [2023] }, ["2023"]],
    ["restandardised", { restandardised: true }, []],
    ["overlapping-periods", { yearsInFigure: 3 }, ["2021", "2022", "2023", "2024", "2025"]],
    [
      "gap-in-points",
      { points: [...points([1, 2, 3, 4], 100, 1, 2008), ...points([5], 100, 1, 2019)] },
      ["2008", "2009", "2010", "2011", "2019"],
    ],
  ] as const)("is refused as %s", (refusal, changes, about) => {
    expect(refusalOf(changes)).toEqual([refusal, about]);
  });

  it("begins after a break that lies before its five points, and is not stopped by one to come", () => {
    expect(refusalOf({ breaks: [2021, 2030] })).toEqual(["answered", []]);
  });

  it("with two figures of one year is a mistake of the program", () => {
    expect(() => trendTest(ask({ points: [...points([1]), ...points([2])] }))).toThrow("2021");
  });
});
