import { describe, expect, it } from "vitest";
import { wilsonLimits } from "#app/statistics/wilson-interval.ts";

describe("Wilson's interval", () => {
  it("of 100 among 10,000 is what a Python port of PHEindicatormethods tests for, to 12 digits", () => {
    const { lower, upper } = wilsonLimits(100, 10_000, "95");
    expect(lower * 100).toBeCloseTo(0.8229336148148417, 12);
    expect(upper * 100).toBeCloseTo(1.2146982255114647, 12);
  });

  it.each([
    [15, 148, "95", 0.0623863995307, 0.160487241723],
    [1, 29, "95", 0.00611321429276, 0.171755218793],
    [81, 263, "99.8", 0.228035740242, 0.401389421909],
    [34, 1700, "99.8", 0.011879668676, 0.0334828868314],
  ] as const)(
    "of %d among %d at %s %% is as computed independently with mpmath",
    (count, people, level, lower, upper) => {
      const found = wilsonLimits(count, people, level);
      expect(found.lower).toBeCloseTo(lower, 11);
      expect(found.upper).toBeCloseTo(upper, 11);
    },
  );

  it("of those who are is the mirror of those who are not, and stays within 0 and 1", () => {
    for (const people of [1, 7, 29, 1700])
      for (const count of [0, 1, Math.floor(people / 3), people]) {
        const [these, others] = [
          wilsonLimits(count, people, "95"),
          wilsonLimits(people - count, people, "95"),
        ];
        expect(these.lower).toBeCloseTo(1 - others.upper, 12);
        expect(these.lower).toBeGreaterThanOrEqual(0);
        expect(these.upper).toBeLessThanOrEqual(1);
      }
  });

  it.each([
    [Number.NaN, 20],
    [2, Number.NaN],
    [2, Number.POSITIVE_INFINITY],
    [2, -5],
  ])("refuses %d among %d", (count, people) => {
    expect(() => wilsonLimits(count, people, "95")).toThrow(RangeError);
  });
});
