import { describe, expect, it } from "vitest";
import type { CountModel } from "#app/domain/verdict.ts";
import {
  STRICT_CHI_SQUARE,
  smallestPairDifference,
  smallestTrendChange,
  Z_POWER,
  Z_USUAL,
} from "#app/statistics/smallest-change.ts";
import { figureOf, rateOf } from "#tests/support/counted-figure.ts";

// Computed in R 4.2.2, whose functions share no code with ours: it is no dependency, only its results are
// noted here.

const years = (model: CountModel, all: readonly (readonly [year: number, count: number, people: number])[]) =>
  all.map(([year, count, people]) => ({ year, figure: figureOf(model, count, people, 1) }));

describe("the smallest difference of two shares", () => {
  it.each([
    [1000, 0.1, 0.1407451543118],
    [400, 0.45, 0.5489050394352],
    [250, 0.03, 0.08917907145389],
    [52_348, 0.066, 0.07036481168941],
    [1700, 1e-12, 0.004603168144956],
  ])(
    "of %d persons each is p2 − p1 of R's power.prop.test(n, p1 = %d, power = 0.8), p2 = %d, to eight digits",
    (people, low, high) => {
      const level = figureOf("proportion", (people * (low + high)) / 2, people, 1);
      expect(smallestPairDifference(level, level) / (high - low)).toBeCloseTo(1, 8);
    },
  );
});

describe("the smallest change by R's uniroot on the sample-size formula, to ten digits:", () => {
  it.each([
    ["5/1700 and 900/60000 events", "rate", [5, 1700], [900, 60_000], 0.008988290090367],
    ["2/1700 and 3/1700 events", "rate", [2, 1700], [3, 1700], 0.004616988079029],
    ["no events among 1,700", "rate", [0, 1700], [0, 1700], 0.004616988079029],
    ["no events among 1,700 and 60,000", "rate", [0, 1700], [0, 60_000], 0.002598146140075],
    ["nobody of 1,700", "proportion", [0, 1700], [0, 1700], 0.004603168141965],
    ["all of 1,700", "proportion", [1700, 1700], [1700, 1700], 0.004603168141965],
  ] as const)("%s", (_name, model, [a, m], [b, n], wanted) => {
    expect(smallestPairDifference(figureOf(model, a, m, 1), figureOf(model, b, n, 1)) / wanted).toBeCloseTo(
      1,
      9,
    );
  });

  it.each([
    [
      "events of a town that doubles yearly, by the strict threshold",
      years("rate", [
        [1, 30, 1000],
        [2, 50, 2000],
        [3, 130, 4000],
        [4, 240, 8000],
        [5, 500, 16_000],
      ]),
      Math.sqrt(STRICT_CHI_SQUARE),
      0.01471230803009,
    ],
    [
      "five years without an event",
      years(
        "rate",
        [1, 2, 3, 4, 5].map((year) => [year, 0, 1700] as const),
      ),
      Z_USUAL,
      0.003693590463223,
    ],
    [
      "five years of nobody, by the strict threshold",
      years(
        "proportion",
        [1, 2, 3, 4, 5].map((year) => [year, 0, 1700] as const),
      ),
      Math.sqrt(STRICT_CHI_SQUARE),
      0.007243898803017,
    ],
    [
      "one event a year",
      years(
        "rate",
        [1, 2, 3, 4, 5].map((year) => [year, 1, 1700] as const),
      ),
      Z_USUAL,
      0.003693590463223,
    ],
    [
      "shares with a year lacking",
      years("proportion", [
        [2015, 210, 900],
        [2017, 250, 950],
        [2019, 190, 870],
        [2021, 280, 1020],
        [2025, 270, 990],
      ]),
      Z_USUAL,
      0.05132809805031,
    ],
  ])("%s", (_name, points, z, wanted) => {
    expect(smallestTrendChange(points, z) / wanted).toBeCloseTo(1, 9);
  });

  it("with R's quantiles: qnorm(0.975), qnorm(0.8), qchisq(0.998, 1)", () => {
    expect(Z_USUAL).toBeCloseTo(1.95996398454, 11);
    expect(Z_POWER).toBeCloseTo(0.8416212335729, 12);
    expect(STRICT_CHI_SQUARE).toBeCloseTo(9.549535706083, 12);
  });
});

describe("where nobody is counted", () => {
  it("a change is never said to need nothing to show, and the more people the less it needs", () => {
    for (const model of ["proportion", "rate"] as const) {
      const needed = [17, 170, 1700, 17_000].map((people) =>
        smallestPairDifference(figureOf(model, 0, people, 1), figureOf(model, 0, people, 1)),
      );
      expect(Math.min(...needed)).toBeGreaterThan(0);
      expect([...needed].sort((a, b) => b - a)).toEqual(needed);
    }
  });

  it("a share of one person would have to change by the whole, never by more", () => {
    expect(smallestPairDifference(figureOf("proportion", 1, 1, 1), figureOf("proportion", 0, 1, 1))).toBe(1);
  });

  it("says the same whichever year comes first", () => {
    const [small, large] = [rateOf(5, 1700), rateOf(900, 60_000)];
    expect(smallestPairDifference(small, large)).toBeCloseTo(smallestPairDifference(large, small), 12);
  });
});
