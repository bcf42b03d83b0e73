import { describe, expect, it } from "vitest";
import type { CountModel } from "#app/domain/verdict.ts";
import { cochranArmitage, weightedSlope } from "#app/statistics/slope.ts";
import { STRICT_CHI_SQUARE } from "#app/statistics/smallest-change.ts";
import { trendTest } from "#app/statistics/trend.ts";
import { figureOf } from "#tests/support/counted-figure.ts";

// Computed in R 4.2.2, whose functions share no code with ours: it is no dependency, only its results are
// noted here.

const shares = (scores: readonly number[], counts: readonly number[], people: readonly number[]) =>
  scores.map((x, at) => ({ x, count: counts[at] ?? 0, people: people[at] ?? 0 }));

describe("Cochran–Armitage", () => {
  it("of R's smokers with scores 0, 0, 0 and 1 is X-squared = 12.173, as the example in the help of prop.trend.test prints", () => {
    const points = shares([0, 0, 0, 1], [83, 90, 129, 70], [86, 93, 136, 82]);
    expect(cochranArmitage(points).chiSquare.toFixed(3)).toBe("12.173");
    expect(cochranArmitage(points).chiSquare).toBeCloseTo(12.17314622074, 9);
  });

  it("of 8/61, 10/58, 11/111, 22/124 and 6/135 falls by 0.0194 a step (Fagerland, Lydersen & Laake 2017, chapter 5, by the authors' R package)", () => {
    const points = shares([1, 2, 3, 4, 5], [8, 10, 11, 22, 6], [61, 58, 111, 124, 135]);
    expect(cochranArmitage(points).slope.toFixed(4)).toBe("-0.0194");
  });

  it.each([
    [[1, 2, 3, 4, 5], [8, 10, 11, 22, 6], [61, 58, 111, 124, 135], 3.196256769396, -0.01942434912255],
    [[1, 2, 3, 4, 5], [59, 10, 12, 4, 5], [5919, 860, 1020, 300, 420], 0.5801423290967, 0.0007481275684586],
    [
      [2015, 2017, 2019, 2021, 2025],
      [210, 250, 190, 280, 270],
      [900, 950, 870, 1020, 990],
      4.146111655065,
      0.00372351865792,
    ],
    [
      [2021, 2022, 2023, 2024, 2025],
      [112_000, 113_500, 113_900, 115_200, 116_800],
      [5_548_241, 5_563_970, 5_603_851, 5_635_971, 5_650_325],
      28.67034156376,
      0.00010116993169,
    ],
  ])(
    "of scores %o, counts %o and people %o is R's prop.trend.test, X-squared = %d, with the slope of lm(x/n ~ score, weights = n), to ten digits",
    (scores, counts, people, chiSquare, slope) => {
      const found = cochranArmitage(shares(scores, counts, people));
      expect(found.chiSquare / chiSquare).toBeCloseTo(1, 9);
      expect(found.slope / slope).toBeCloseTo(1, 9);
    },
  );

  it("passes by chance once in five hundred at R's qchisq(0.998, 1)", () => {
    expect(STRICT_CHI_SQUARE).toBeCloseTo(9.549535706083, 12);
  });
});

describe("a weighted slope", () => {
  it.each([
    [
      [2015, 2017, 2019, 2021, 2025],
      [12.3, 11.8, 12.9, 10.4, 9.7],
      [0.5, 0.4, 0.9, 0.3, 0.35],
      -0.2805236425202,
      0.08211918341899,
      11.6694313808,
    ],
    [
      [1, 2, 3, 4, 5],
      [-3.2, -1.1, 0.4, 0.2, 2.8],
      [1.2, 0.7, 0.9, 2.1, 0.6],
      1.372128770302,
      0.2909600876784,
      22.2393916587,
    ],
    [
      [2021, 2022, 2023, 2024, 2025],
      [101.5, 99.2, 98.7, 97.1, 96.6],
      [2.25, 1.96, 2.56, 1.44, 1.69],
      -1.175349212124,
      0.435930532815,
      7.269411680283,
    ],
  ])(
    "of x %o, y %o, variances %o is R's lm(y ~ x, weights = 1/v), its standard error freed of sigma, to ten digits",
    (x, y, variances, slope, standardError, chiSquare) => {
      const found = weightedSlope(
        x.map((one, at) => ({ x: one, y: y[at] ?? 0, variance: variances[at] ?? 0 })),
      );
      expect(found.slope / slope).toBeCloseTo(1, 9);
      expect(found.standardError / standardError).toBeCloseTo(1, 9);
      expect(found.chiSquare / chiSquare).toBeCloseTo(1, 9);
    },
  );
});

describe("the trend of five years", () => {
  const trend = (
    model: CountModel,
    counts: readonly number[],
    people: readonly number[],
    first: number,
    step = 1,
  ) => {
    const points = counts.map((count, at) => ({
      year: first + at * step,
      figure: figureOf(model, count, people[at] ?? 0),
    }));
    const outcome = trendTest({ points, rhythm: step, breaks: [], yearsInFigure: 1, restandardised: false });
    if (!outcome.ok) throw new Error(outcome.refusal);
    return outcome.result;
  };
  const VIROLAHTI = [1702, 1690, 1671, 1655, 1643];

  it.each([
    [[90, 100, 115, 130, 150], Array<number>(5).fill(20_000), 1, 3, 19.23076923077, true, "99.8"],
    [[41, 35, 52, 47, 30], VIROLAHTI, 1, -1.49469672333, 0.0952322320859, false, "none"],
    [[0, 2, 1, 4, 9], VIROLAHTI, 1, 4.854095198663, 12.86850975261, true, "99.8"],
    [
      [400, 380, 350, 310, 290],
      [52_296, 51_934, 52_098, 52_015, 52_348],
      2,
      -2.229388234935,
      24.45897915131,
      true,
      "99.8",
    ],
  ] as const)(
    "of events %o among %o, every %d years, changes as R's lm(x/n ~ year, weights = n) and has the chi-square of R's glm(poisson, offset = log(n)) by Rao's score test",
    (counts, people, step, change, chiSquare, consistent, significance) => {
      const found = trend("rate", counts, people, 2015, step);
      expect(found.change / change).toBeCloseTo(1, 9);
      expect(found.chiSquare / chiSquare).toBeCloseTo(1, 9);
      expect(found).toMatchObject({ consistent, significance });
    },
  );

  it.each([
    [[500, 540, 590, 640, 700], Array<number>(5).fill(10_000), 2, 44.74542003779, true, "99.8"],
    [[31, 28, 35, 22, 19], [840, 822, 815, 803, 790], -1.279998010622, 2.599647406745, true, "none"],
    [[540, 520, 500, 480, 900], Array<number>(5).fill(10_000), 2.72, 83.55233296037, false, "none"],
    [
      [112_000, 113_500, 113_900, 115_200, 116_800],
      [5_548_241, 5_563_970, 5_603_851, 5_635_971, 5_650_325],
      0.04046797267601,
      28.67034156376,
      true,
      "99.8",
    ],
  ] as const)(
    "of %o among %o is R's prop.trend.test, with the signs of lm when each year is left out",
    (counts, people, change, chiSquare, consistent, significance) => {
      const found = trend("proportion", counts, people, 2021);
      expect(found.change / change).toBeCloseTo(1, 9);
      expect(found.chiSquare / chiSquare).toBeCloseTo(1, 9);
      expect(found).toMatchObject({ consistent, significance });
    },
  );
});
