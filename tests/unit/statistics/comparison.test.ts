import { describe, expect, it } from "vitest";
import { asShown, compareWithFixed, directionBetween } from "#app/statistics/comparison.ts";
import { compareTwo } from "#app/statistics/difference.ts";
import { sameTerms } from "#app/statistics/same-terms.ts";
import { rateOf, shareOf } from "#tests/support/counted-figure.ts";

describe("beside a figure that is taken as known", () => {
  const own = { value: 10, limits: { lower: 8, upper: 12 }, wide: { lower: 7, upper: 13 } };

  it.each([
    [8, "higher", "none"],
    [12, "lower", "none"],
    [7.9, "higher", "95"],
    [12.5, "lower", "95"],
    [6.9, "higher", "99.8"],
    [13.1, "lower", "99.8"],
    [10, "equal", "none"],
  ] as const)("%d is %s, past %s", (benchmark, direction, significance) => {
    expect(compareWithFixed(own, benchmark)).toMatchObject({ direction, significance });
  });

  it("keeps the order of negative and mixed signs", () => {
    const below = { value: -5, limits: { lower: -6, upper: -4 }, wide: { lower: -7, upper: -3 } };
    expect(compareWithFixed(below, 5)).toMatchObject({
      direction: "lower",
      significance: "99.8",
      difference: -10,
    });
    expect(compareWithFixed(below, -9)).toMatchObject({ direction: "higher", difference: 4 });
  });
});

describe("two areas side by side", () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])(
    "%d/%d and %d/%d differ as in Newcombe 1998 (differences), table II, method 10",
    (a, m, b, n, lower, upper) => {
      const { limits } = compareTwo(shareOf(a, m), shareOf(b, n));
      expect(limits?.lower).toBeCloseTo(lower, 4);
      expect(limits?.upper).toBeCloseTo(upper, 4);
    },
  );

  it.each([
    [56, 70, 48, 80, 0.05243147240236515, 0.3338726540369059],
    [5, 56, 0, 29, -0.03813714790353688, 0.19256001385511165],
    [9, 10, 3, 10, 0.17052272393450307, 0.8090179735354881],
  ])("%d/%d and %d/%d, to ten digits (worked out in Python)", (a, m, b, n, lower, upper) => {
    const { limits } = compareTwo(shareOf(a, m), shareOf(b, n));
    expect(limits?.lower).toBeCloseTo(lower, 10);
    expect(limits?.upper).toBeCloseTo(upper, 10);
  });

  it.each([
    [246, 52474, 1000, 120000, -4.423879601534647, -2.8403610932720627],
    [5, 1643, 20, 3000, -7.794784625505997, 1.1945026307337576],
    [137, 6035, 282, 13614, -2.467409088259674, 6.742163290573439],
  ])("rates %d/%d and %d/%d by MOVER from SciPy's Poisson limits", (a, m, b, n, lower, upper) => {
    const { limits } = compareTwo(rateOf(a, m), rateOf(b, n));
    expect(limits?.lower).toBeCloseTo(lower, 8);
    expect(limits?.upper).toBeCloseTo(upper, 8);
  });

  it("differ although their own intervals overlap, as Schenker & Gentleman 2001 warn", () => {
    expect(compareTwo(shareOf(56, 70), shareOf(48, 80)).significance).toBe("95");
  });

  it("of different kinds are a mistake of the program", () => {
    expect(() => compareTwo(shareOf(1, 10), rateOf(1, 10))).toThrow("different kinds");
  });
});

describe("terms of comparison", () => {
  const terms = { sex: "total", year: 2025, ageGroup: "65+" } as const;

  it("are the same or the comparison is refused, naming what differs", () => {
    expect(sameTerms(terms, terms)).toBeNull();
    expect(sameTerms(terms, { ...terms, sex: "male", ageGroup: null })).toMatchObject({
      refusal: "different-terms",
      about: ["total / male", "65+ / all"],
    });
    expect(sameTerms(terms, { ...terms, year: 2024 })).toMatchObject({ about: ["2025 / 2024"] });
  });
});

describe("what a computer's own rounding leaves over", () => {
  it("is no difference: 56 of 1,000 derived from 5.6 % twice", () => {
    const [a, b] = [
      { count: 1344, denominator: (1344 * 100) / 5.6, multiplier: 100, model: "proportion" as const },
      { count: 1372, denominator: (1372 * 100) / 5.6, multiplier: 100, model: "proportion" as const },
    ];
    expect(compareTwo(a, b)).toMatchObject({ direction: "equal", significance: "none" });
    expect(directionBetween(0.1 + 0.2, 0.3)).toBe("equal");
    expect(directionBetween(0.30001, 0.3)).toBe("higher");
  });
});

describe("a difference as the page shows its numbers", () => {
  const found = { direction: "higher", significance: "99.8", difference: 0.069, limits: null } as const;

  it("is none where both are the same number, however sure the counts are", () => {
    expect(asShown(found, 0.4, 0.4, 1)).toMatchObject({ direction: "equal", significance: "none" });
    expect(asShown(found, 0.4, 0.36, 1)).toMatchObject({ direction: "equal", significance: "none" });
  });

  it("is not certain where rounding turns the numbers round, and stays where they agree", () => {
    expect(asShown(found, 0.3, 0.4, 1)).toMatchObject({
      direction: "lower",
      significance: "none",
      difference: 0.069,
    });
    expect(asShown(found, 0.5, 0.4, 1)).toBe(found);
  });
});

describe("a benchmark that is published rounded", () => {
  const own = { value: 2.15, limits: { lower: 2.1, upper: 2.1956 }, wide: { lower: 2.05, upper: 2.25 } };

  it("is outside an interval only with all that it may be: 2.2 is anything from 2.15 to 2.25", () => {
    expect(compareWithFixed(own, 2.2).significance).toBe("95");
    expect(compareWithFixed(own, 2.2, 0.05).significance).toBe("none");
    expect(compareWithFixed(own, 2.25, 0.05).significance).toBe("95");
    expect(compareWithFixed(own, 2.0, 0.05).significance).toBe("95");
    expect(compareWithFixed(own, 1.9, 0.05).significance).toBe("99.8");
  });
});
