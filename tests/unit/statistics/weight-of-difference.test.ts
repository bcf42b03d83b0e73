import { describe, expect, it } from "vitest";
import { chiSquareOf, isClose } from "#app/statistics/weight-of-difference.ts";

const LIMIT = { relative: 0.05, absolute: 0.1 };

describe("the evidence in an interval", () => {
  it("is that of the limit that it stands on", () => {
    const wide = { lower: -1, upper: 5 };
    expect(chiSquareOf({ difference: 2, limits: { lower: 0, upper: 4 }, wide })).toBeCloseTo(3.8415, 3);
    const limits = { lower: 1, upper: 3 };
    expect(chiSquareOf({ difference: 2, limits, wide: { lower: 0, upper: 4 } })).toBeCloseTo(9.5495, 3);
  });

  it("grows with the difference, whichever way it lies, and never leaps", () => {
    const of = (difference: number): number =>
      chiSquareOf({
        difference,
        limits: { lower: difference - 1, upper: difference + 1 },
        wide: { lower: difference - 1.6, upper: difference + 1.6 },
      });
    const steps = Array.from({ length: 60 }, (_, at) => of((at + 1) / 20));
    for (const [at, step] of steps.entries()) {
      expect(step).toBeCloseTo(of(-(at + 1) / 20), 9);
      if (at > 0) expect(step - (steps[at - 1] ?? 0)).toBeGreaterThan(0);
      if (at > 0) expect(step - (steps[at - 1] ?? 0)).toBeLessThan(1.5);
    }
  });

  it("is none where there is no difference, nor an interval of any width", () => {
    expect(chiSquareOf({ difference: 0, limits: { lower: -1, upper: 1 }, wide: null })).toBe(0);
    expect(chiSquareOf({ difference: 0, limits: { lower: 0, upper: 0 }, wide: null })).toBe(0);
  });
});

describe("about the same", () => {
  it("are figures whose difference lies within twice the limit of relevance with all its interval", () => {
    expect(isClose({ lower: -0.9, upper: 1 }, 10, LIMIT)).toBe(true);
    expect(isClose({ lower: -0.9, upper: 1.1 }, 10, LIMIT)).toBe(false);
  });

  it("are not those that too few cases tell apart", () => {
    expect(isClose({ lower: -4, upper: 5 }, 10, LIMIT)).toBe(false);
  });
});
