import jstat from "jstat";
import { describe, expect, it } from "vitest";
import { TAIL } from "#app/statistics/confidence.ts";
import { exactShareLimits } from "#app/statistics/exact-binomial-interval.ts";

const LEVELS = ["95", "99.8"] as const;

/** The part of jStat that this room's other tests have no need of, and its types therefore not. */
const { beta }: { beta: { inv(p: number, a: number, b: number): number } } = Object(jstat.jStat);

describe("the exact interval of a share", () => {
  it.each([
    [0, 20, "95", 0, 0.168433470983],
    [1, 29, "95", 0.00087264688358, 0.177644295489],
    [15, 148, "95", 0.0578440100834, 0.161650490349],
    [9, 10, "95", 0.554983882972, 0.997471421456],
    [3, 1700, "99.8", 0.000112138150316, 0.00766096681459],
    [21, 80_000, "99.8", 0.000120248532462, 0.000492128003593],
  ] as const)(
    "of %d among %d at %s %% is as computed independently with SciPy's beta quantiles",
    (count, people, level, lower, upper) => {
      const found = exactShareLimits(count, people, level);
      expect(found.lower).toBeCloseTo(lower, 11);
      expect(found.upper).toBeCloseTo(upper, 11);
    },
  );

  it("gives its tails back by jStat's beta quantiles over 1,000 cases", () => {
    let [cases, worst] = [0, 0];
    for (const level of LEVELS)
      for (const people of [1, 5, 17, 60, 263, 1_700, 9_041, 40_000, 80_000, 640_000])
        for (let at = 0; at < 50; at += 1) {
          const count = at < 25 ? Math.min(at, people) : Math.max(0, people - (at - 25));
          const { lower, upper } = exactShareLimits(count, people, level);
          const tail = TAIL[level];
          if (count > 0) worst = Math.max(worst, Math.abs(lower - beta.inv(tail, count, people - count + 1)));
          if (count < people)
            worst = Math.max(worst, Math.abs(upper - beta.inv(1 - tail, count + 1, people - count)));
          cases += 1;
        }
    expect(cases).toBe(1000);
    expect(worst).toBeLessThan(1e-8);
  });

  it("reaches to nought where nobody is counted and to all where everybody is", () => {
    expect(exactShareLimits(0, 57, "95").lower).toBe(0);
    expect(exactShareLimits(57, 57, "95").upper).toBe(1);
    expect(exactShareLimits(0, 57, "95").upper).toBeCloseTo(1 - 0.025 ** (1 / 57), 12);
  });

  it("of a weighted count is never narrower than those of the whole numbers beside it", () => {
    const [found, below, above] = [4.3, 4, 5].map((count) => exactShareLimits(count, 900, "95"));
    expect(found).toEqual({ lower: below?.lower, upper: above?.upper });
  });

  it("takes a denominator worked out of a rounded share to the nearest whole person", () => {
    expect(exactShareLimits(7, 140.2, "95")).toEqual(exactShareLimits(7, 140, "95"));
    expect(exactShareLimits(7, 140.7, "95")).toEqual(exactShareLimits(7, 141, "95"));
    expect(exactShareLimits(5, 5.4, "95").upper).toBe(1);
    expect(exactShareLimits(0, 0.3, "95").lower).toBe(0);
  });

  it.each([
    [-1, 20],
    [21, 20],
    [0, 0],
    [Number.NaN, 20],
    [1, Number.POSITIVE_INFINITY],
  ])("refuses %d among %d", (count, people) => {
    expect(() => exactShareLimits(count, people, "95")).toThrow(`${count} among ${people}`);
  });
});
