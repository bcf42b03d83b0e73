import { describe, expect, it } from "vitest";
import { fifthLimits, fifthOf } from "#app/statistics/fifths.ts";

const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

describe("fifths of the country's municipalities", () => {
  it("are divided so that each holds as many", () => {
    const limits = fifthLimits(hundred) ?? [];
    const counts = [1, 2, 3, 4, 5].map(
      (fifth) => hundred.filter((value) => fifthOf(value, limits) === fifth).length,
    );
    expect(counts).toEqual([20, 20, 20, 20, 20]);
  });

  it("put the smallest value in the first and the largest in the fifth", () => {
    const limits = fifthLimits(hundred) ?? [];
    expect([fifthOf(1, limits), fifthOf(100, limits)]).toEqual([1, 5]);
  });

  it("are not told of fewer than 50 figures", () => {
    expect(fifthLimits(hundred.slice(0, 49))).toBeNull();
  });

  it("are not told where most municipalities have the same value", () => {
    expect(fifthLimits([...Array<number>(90).fill(0), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBeNull();
  });
});
