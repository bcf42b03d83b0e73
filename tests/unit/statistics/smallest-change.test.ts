import { describe, expect, it } from "vitest";
import type { CountedFigure, CountModel } from "#app/domain/verdict.ts";
import {
  STRICT_CHI_SQUARE,
  smallestPairDifference,
  smallestTrendChange,
  Z_USUAL,
} from "#app/statistics/smallest-change.ts";

const figure = (
  count: number,
  denominator: number,
  multiplier: number,
  model: CountModel,
): CountedFigure => ({
  count,
  denominator,
  multiplier,
  model,
});
const years = (counts: readonly number[], people: readonly number[], multiplier: number, model: CountModel) =>
  counts.map((count, at) => ({
    year: 2021 + at,
    figure: figure(count, people[at] ?? people[0] ?? 0, multiplier, model),
  }));

describe("the smallest difference of two years", () => {
  it.each([
    [
      "100 and 100 of 1,000",
      figure(100, 1000, 100, "proportion"),
      figure(100, 1000, 100, "proportion"),
      3.7565057860980895,
    ],
    [
      "50 of 1,700 and 60 of 1,650 events",
      figure(50, 1700, 1000, "rate"),
      figure(60, 1650, 1000, "rate"),
      17.565205409683774,
    ],
    [
      "3455 of 52,348 and 3329 of 52,016",
      figure(3455, 52348, 100, "proportion"),
      figure(3329, 52016, 100, "proportion"),
      0.42760332934669376,
    ],
  ])(
    "of %s is the root of the sample-size formula (found with SciPy's brentq)",
    (_name, then, now, wanted) => {
      expect(smallestPairDifference(then, now)).toBeCloseTo(wanted, 8);
    },
  );
});

describe("the smallest trend", () => {
  const kotka = [52296.875, 51934.42622951, 52098.36065574, 52015.625, 52348.48484848];
  it.each([
    [
      "of 100 of 1,000 a year",
      years([100, 100, 100, 100, 100], [1000], 100, "proportion"),
      Z_USUAL,
      3.3605548629885185,
    ],
    [
      "of 90 to 150 events a year",
      years([90, 100, 115, 130, 150], [20_000], 1000, "rate"),
      Z_USUAL,
      1.9165791702080488,
    ],
    [
      "of 3347 … 3455 by the strict threshold",
      years([3347, 3168, 3178, 3329, 3455], kotka, 100, "proportion"),
      Math.sqrt(STRICT_CHI_SQUARE),
      0.5294118887813,
    ],
  ])(
    "%s is the root of its own equation, of a rise and a fall the larger (SciPy's brentq, R's uniroot)",
    (_name, points, z, wanted) => {
      expect(smallestTrendChange(points, z)).toBeCloseTo(wanted, 8);
    },
  );

  it("needs a larger change the stricter the threshold and the smaller the place", () => {
    const large = years([100, 100, 100, 100, 100], [1000], 100, "proportion");
    const small = years([10, 10, 10, 10, 10], [100], 100, "proportion");
    expect(smallestTrendChange(large, Math.sqrt(STRICT_CHI_SQUARE))).toBeGreaterThan(
      smallestTrendChange(large, Z_USUAL),
    );
    expect(smallestTrendChange(small, Z_USUAL)).toBeGreaterThan(smallestTrendChange(large, Z_USUAL));
  });
});
