import { describe, expect, it } from "vitest";
import type { CountModel, Limits } from "#app/domain/verdict.ts";
import { positionOf, sortedFigures } from "#app/statistics/distribution.ts";
import { exactShareLimits } from "#app/statistics/exact-binomial-interval.ts";
import { figureLimits, figureValue } from "#app/statistics/figure-interval.ts";
import { exactLimits } from "#app/statistics/poisson-interval.ts";
import type { TrendQuestion } from "#app/statistics/separate-points.ts";
import { trendTest } from "#app/statistics/trend.ts";
import { figureOf } from "#tests/support/counted-figure.ts";

const MODELS: readonly CountModel[] = ["proportion", "rate"];
const LEVELS = ["95", "99.8"] as const;
describe("exact limits of many events, where exp(−n) has run out of digits", () => {
  it.each([
    [800, "95", 745.5169930506, 857.4117831796],
    [800, "99.8", 715.4366281434, 891.3166675362],
    [2000, "95", 1913.298709626, 2089.617439446],
    [2000, "99.8", 1864.645358703, 2142.088475598],
  ] as const)("of %d at the level of %s are R's poisson.test", (events, level, lower, upper) => {
    const found = exactLimits(events, level);
    expect(found.lower).toBeCloseTo(lower, 7);
    expect(found.upper).toBeCloseTo(upper, 7);
  });

  it.each([
    [700, 5_600_000, "95", 0.0001159108344046, 0.0001346124533374],
    [2000, 5_600_000, "99.8", 0.0003329763801931, 0.000382510946048],
    [800, 1643, "95", 0.4624830528903, 0.511392137769],
    [100_000, 5_600_000, "95", 0.01774761784728, 0.01796716678684],
    [5_598_000, 5_600_000, "99.8", 0.999617489054, 0.9996670236198],
  ] as const)(
    "of %d among %d at the level of %s are R's binom.test",
    (count, people, level, lower, upper) => {
      const found = exactShareLimits(count, people, level);
      expect(found.lower).toBeCloseTo(lower, 11);
      expect(found.upper).toBeCloseTo(upper, 11);
    },
  );
});

describe("an interval", () => {
  it("holds its own figure, the wide one the usual one, and a share stays within nought and all, whatever the denominator", () => {
    let cases = 0;
    for (const model of MODELS)
      for (const people of [1, 1.4, 2.5, 7.3, 10.5, 57.2, 1_700.4, 5_600_000])
        for (let at = 0; at <= 100; at += 1) {
          const own = figureOf(model, model === "rate" ? at * 1.5 : Math.min(at / 3, people), people);
          const [usual, wide]: Limits[] = LEVELS.map((level) => figureLimits(own, level));
          if (!usual || !wide) throw new Error("no limits");
          const most = model === "proportion" ? 100 : Number.POSITIVE_INFINITY;
          const order = [0, wide.lower, usual.lower, figureValue(own), usual.upper, wide.upper, most];
          expect([...order].sort((a, b) => a - b)).toEqual(order);
          cases += 1;
        }
    expect(cases).toBe(2 * 8 * 101);
  });
});

describe("a trend", () => {
  const ask = (changes: Partial<TrendQuestion>) =>
    trendTest({ points: [], rhythm: 1, breaks: [], yearsInFigure: 1, restandardised: false, ...changes });

  it("of five equal figures goes nowhere, also where their denominators were worked out of a rounded figure", () => {
    for (const model of MODELS)
      for (const value of [0.1, 0.3, 3.7, 11.6, 12.3])
        for (let count = 1; count < 400; count += 7) {
          const points = [0, 13, 26, 39, 52].map((more, at) => ({
            year: 2021 + at,
            figure: figureOf(model, count + more, ((count + more) * 100) / value),
          }));
          expect(ask({ points })).toMatchObject({
            result: { direction: "equal", change: 0, chiSquare: 0, significance: "none", consistent: true },
          });
        }
  });

  it("one person more among 5.6 million is still a direction", () => {
    const points = [1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_001].map((count, at) => ({
      year: 2021 + at,
      figure: figureOf("proportion", count, 5_600_000),
    }));
    expect(ask({ points })).toMatchObject({ result: { direction: "higher", significance: "none" } });
  });

  it("is not looked for through figures of three years that reach over a break", () => {
    const points = [2013, 2016, 2019, 2022, 2025].map((year) => ({
      year,
      figure: figureOf("rate", 90, 9_000),
    }));
    const reaching = { points, yearsInFigure: 3 };
    expect(ask(reaching).ok).toBe(true);
    expect(ask({ ...reaching, breaks: [2011] }).ok).toBe(true);
    expect(ask({ ...reaching, breaks: [2012] })).toMatchObject({ refusal: "series-break", about: ["2012"] });
    expect(ask({ ...reaching, breaks: [2013] })).toMatchObject({ refusal: "series-break", about: ["2013"] });
  });
});

describe("a place among municipalities", () => {
  it("lies within its own interval, also where rounding has put the figure outside its limits", () => {
    const all = sortedFigures(Array.from({ length: 100 }, (_, at) => at / 10));
    if (!all.ok) throw new Error(all.refusal);
    expect(positionOf(5, { lower: 5.02, upper: 5.04 }, all.result)).toMatchObject({
      percentile: 50.5,
      percentileLimits: { lower: 50.5, upper: 51 },
    });
    expect(positionOf(5, { lower: 4.96, upper: 4.98 }, all.result)).toMatchObject({
      percentileLimits: { lower: 50, upper: 50.5 },
    });
  });
});
