import { describe, expect, it } from "vitest";
import type { CountedFigure, CountModel } from "#app/domain/verdict.ts";
import { compareTwo } from "#app/statistics/difference.ts";
import type { TrendPoint } from "#app/statistics/separate-points.ts";
import { smallestPairDifference, smallestTrendChange, Z_USUAL } from "#app/statistics/smallest-change.ts";
import { trendTest } from "#app/statistics/trend.ts";
import { binomial, poisson, type Random, randomFor } from "#db/example/random.ts";

const YEARS = [2021, 2022, 2023, 2024, 2025];
const POPULATIONS = [1_700, 5_000, 20_000, 80_000];
const RATES = [0.005, 0.02, 0.08, 0.3];

const drawn = (random: Random, model: CountModel, people: number, rate: number): CountedFigure => ({
  count: model === "proportion" ? binomial(random, people, rate) : poisson(random, people * rate),
  denominator: people,
  multiplier: 1000,
  model,
});
const seriesOf = (
  random: Random,
  model: CountModel,
  people: number,
  rateOf: (at: number) => number,
): TrendPoint[] => YEARS.map((year, at) => ({ year, figure: drawn(random, model, people, rateOf(at)) }));
const test = (points: readonly TrendPoint[]) => {
  const outcome = trendTest({ points, rhythm: 1, breaks: [], yearsInFigure: 1, restandardised: false });
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.result;
};
const MODELS: readonly CountModel[] = ["proportion", "rate"];

describe("over seeded series", () => {
  it("of 20,000 in which nothing changes, at most 0.3 % are called a trend", { timeout: 60_000 }, () => {
    const random = randomFor(20261124, "null series");
    let [flagged, series] = [0, 0];
    for (const model of MODELS)
      for (const people of POPULATIONS)
        for (const rate of RATES)
          for (let turn = 0; turn < 625; turn += 1) {
            series += 1;
            if (test(seriesOf(random, model, people, () => rate)).significance !== "none") flagged += 1;
          }
    expect(series).toBe(20_000);
    expect(flagged / series).toBeLessThanOrEqual(0.003);
  });

  it("reversing the years flips the direction and nothing else", () => {
    const random = randomFor(20261124, "reversed");
    for (let turn = 0; turn < 400; turn += 1) {
      const model = MODELS[turn % 2] ?? "rate";
      const points = seriesOf(random, model, 4_000, (at) => 0.03 + 0.004 * at * (turn % 3));
      const there = test(points);
      const back = test(points.map(({ figure }, at) => ({ year: YEARS[4 - at] ?? 0, figure })));
      expect(back.chiSquare).toBeCloseTo(there.chiSquare, 8);
      expect(back.change).toBeCloseTo(-there.change, 8);
      expect(back.significance).toBe(there.significance);
      expect(back.consistent).toBe(there.consistent);
      expect(back.smallest).toBeCloseTo(there.smallest, 6);
    }
  });

  const CASES = MODELS.flatMap((model) =>
    (
      [
        [5_000, 0.005],
        [1_700, 0.03],
        [20_000, 0.01],
        [80_000, 0.1],
      ] as const
    ).map(([people, rate]) => [model, people, rate] as const),
  );

  it.each(CASES)(
    "the smallest trend of a %s among %d at %d is found in 76–84 per cent of cases",
    { timeout: 60_000 },
    (model, people, rate) => {
      const random = randomFor(20261124, "smallest trend", model, people);
      const expected = YEARS.map((year) => ({
        year,
        figure: { count: people * rate, denominator: people, multiplier: 1000, model },
      }));
      const change = smallestTrendChange(expected, Z_USUAL) / 1000;
      let found = 0;
      const turns = 3_000;
      for (let turn = 0; turn < turns; turn += 1) {
        const points = seriesOf(random, model, people, (at) => rate + change * (at / 4 - 0.5));
        if (test(points).chiSquare > Z_USUAL ** 2) found += 1;
      }
      expect(found / turns).toBeGreaterThan(0.76);
      expect(found / turns).toBeLessThan(0.84);
    },
  );

  it.each(CASES)(
    "the smallest difference of two years of a %s among %d at %d is found in 76–84 per cent of cases",
    { timeout: 60_000 },
    (model, people, rate) => {
      const random = randomFor(20261124, "smallest pair", model, people);
      const level: CountedFigure = { count: people * rate, denominator: people, multiplier: 1000, model };
      const change = smallestPairDifference(level, level) / 1000;
      let found = 0;
      const turns = 3_000;
      for (let turn = 0; turn < turns; turn += 1) {
        const then = drawn(random, model, people, rate - change / 2);
        const now = drawn(random, model, people, rate + change / 2);
        if (compareTwo(now, then).significance !== "none") found += 1;
      }
      expect(found / turns).toBeGreaterThan(0.76);
      expect(found / turns).toBeLessThan(0.84);
    },
  );

  const FEW = MODELS.flatMap((model) =>
    ([0, 0.001, 0.003, 0.006] as const).map((rate) => [model, rate] as const),
  );

  it.each(FEW)(
    "the smallest difference of two years of a %s at %d among 1,700, ten cases or fewer, is found at least as often as said",
    (model, rate) => {
      const random = randomFor(20261124, "few", model, rate);
      const level: CountedFigure = { count: 1_700 * rate, denominator: 1_700, multiplier: 1, model };
      const change = smallestPairDifference(level, level);
      const middle = Math.max(rate, change / 2);
      let found = 0;
      const turns = 3_000;
      for (let turn = 0; turn < turns; turn += 1) {
        const then = drawn(random, model, 1_700, Math.max(0, middle - change / 2));
        const now = drawn(random, model, 1_700, middle + change / 2);
        if (compareTwo(now, then).significance !== "none") found += 1;
      }
      expect(found / turns).toBeGreaterThan(0.76);
    },
  );
});
