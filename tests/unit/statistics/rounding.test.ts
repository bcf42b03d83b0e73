import { describe, expect, it } from "vitest";
import { compareWithFixed } from "#app/statistics/comparison.ts";
import { countedFigure, type DenominatorQuestion } from "#app/statistics/denominator.ts";

const rate: DenominatorQuestion = {
  unit: "per-1000",
  value: 0,
  count: 12,
  multiplier: 1000,
  decimals: 1,
  population: 300_000,
};
const outcomeOf = (changes: Partial<DenominatorQuestion>): string => {
  const outcome = countedFigure({ ...rate, ...changes });
  return outcome.ok ? outcome.result.from : outcome.refusal;
};

describe("a rounded figure and its count", () => {
  it("agree where twelve cases were published as 0.0: the population saves them", () => {
    expect(countedFigure(rate)).toMatchObject({
      ok: true,
      result: { from: "population", counted: { count: 12, denominator: 300_000 } },
    });
    expect(countedFigure({ ...rate, population: null })).toMatchObject({
      result: {
        from: "derived",
        counted: { count: 12, bounds: { leastDenominator: 240_000, mostDenominator: null } },
      },
    });
  });

  it("contradict each other where the population makes it more than rounding and a year's moves can", () => {
    expect(outcomeOf({ count: 15 })).toBe("population");
    expect(outcomeOf({ count: 16 })).toBe("derived");
    expect(outcomeOf({ count: 17 })).toBe("contradictory-count");
    expect(outcomeOf({ value: 4, count: 402, population: 100_000 })).toBe("population");
    expect(outcomeOf({ value: 4, count: 412, population: 100_000 })).toBe("derived");
    expect(outcomeOf({ value: 4, count: 460, population: 100_000 })).toBe("contradictory-count");
    expect(outcomeOf({ value: 0.3, count: 0 })).toBe("contradictory-count");
  });

  it("take the population where they allow it, above fifty last decimals as under", () => {
    expect(outcomeOf({ value: 5, count: 30, population: 6_000 })).toBe("population");
    expect(outcomeOf({ value: 5.1, count: 30, population: 5_900 })).toBe("population");
    expect(outcomeOf({ value: 5.1, count: 30, population: 6_000 })).toBe("derived");
    expect(outcomeOf({ value: 0.51, count: 30, decimals: 2, population: null })).toBe("derived");
  });

  it("need a population where nobody is counted", () => {
    expect(outcomeOf({ count: 0 })).toBe("population");
    expect(outcomeOf({ count: 0, population: null })).toBe("no-denominator");
    expect(outcomeOf({ count: 0, population: 0 })).toBe("no-denominator");
  });

  it("are refused where more persons are counted than there are", () => {
    const share = { unit: "percent", multiplier: 100, value: null } as const;
    expect(outcomeOf({ ...share, count: 301, population: 300 })).toBe("contradictory-count");
    expect(outcomeOf({ ...share, count: 300, population: 300 })).toBe("population");
  });

  it("are a balance where both are below nought: only a difference of two counts can be", () => {
    expect(outcomeOf({ value: -3.2, count: -9, population: 2_800 })).toBe("balance");
    expect(outcomeOf({ count: -1 })).toBe("balance");
  });

  it.each([{ value: 3, count: -1 }, { count: Number.NaN }, { value: -0.1 }, { value: Number.NaN }])(
    "are refused where one is no number of its kind: %o",
    (changes) => {
      expect(outcomeOf(changes)).toBe("contradictory-count");
    },
  );

  it.each(["index", "score", "mean", "euro", "litre", "ratio", "unknown"] as const)(
    "have no interval in the unit %s",
    (unit) => {
      expect(outcomeOf({ unit })).toBe("unit-without-interval");
    },
  );
});

describe("a rounded figure beside the country's", () => {
  it("is not called different where the two numbers are the same", () => {
    const own = { value: 0, limits: { lower: 0.02, upper: 0.07 }, wide: { lower: 0.015, upper: 0.09 } };
    expect(compareWithFixed(own, 0)).toMatchObject({ direction: "equal", significance: "none" });
  });

  it("is not called lower with certainty where its interval lies higher", () => {
    const own = { value: 0, limits: { lower: 0.045, upper: 0.054 }, wide: { lower: 0.043, upper: 0.056 } };
    expect(compareWithFixed(own, 0.03)).toMatchObject({ direction: "lower", significance: "none" });
  });

  it("keeps its order on both sides of nought, as far as the interval's own ends", () => {
    const values = [-20, -3.5, -0.1, 0, 0.1, 3.5, 20];
    for (const value of values)
      for (const benchmark of values) {
        const own = {
          value,
          limits: { lower: value - 1, upper: value + 1 },
          wide: { lower: value - 5, upper: value + 5 },
        };
        const { direction, significance, difference, limits } = compareWithFixed(own, benchmark);
        const apart = Math.abs(value - benchmark);
        expect(direction).toBe(value > benchmark ? "higher" : value < benchmark ? "lower" : "equal");
        expect(significance).toBe(apart > 5 ? "99.8" : apart > 1 ? "95" : "none");
        expect([difference, limits]).toEqual([value - benchmark, null]);
      }
  });
});
