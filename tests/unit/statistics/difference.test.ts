import { describe, expect, it } from "vitest";
import type { CountedFigure, CountModel } from "#app/domain/verdict.ts";
import { compareTwo, differenceLimits } from "#app/statistics/difference.ts";

const figure = (
  model: CountModel,
  count: number,
  denominator: number,
  multiplier: number,
): CountedFigure => ({
  count,
  denominator,
  multiplier,
  model,
});

describe("the interval of a difference", () => {
  it.each([
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])(
    "of %d/%d and %d/%d is as in Newcombe 1998 (differences), table II, method 10",
    (a, m, b, n, lower, upper) => {
      const found = differenceLimits(figure("proportion", a, m, 1), figure("proportion", b, n, 1), "95");
      expect(found.lower).toBeCloseTo(lower, 4);
      expect(found.upper).toBeCloseTo(upper, 4);
    },
  );

  it.each([
    [56, 70, 48, 80, -0.0334872536424, 0.401811764603],
    [5, 56, 0, 29, -0.16666160075, 0.273323049499],
    [9, 10, 3, 10, -0.0476223719214, 0.854090363079],
  ])("of %d/%d and %d/%d at 99.8 %% is as computed independently with mpmath", (a, m, b, n, lower, upper) => {
    const found = differenceLimits(figure("proportion", a, m, 1), figure("proportion", b, n, 1), "99.8");
    expect(found.lower).toBeCloseTo(lower, 10);
    expect(found.upper).toBeCloseTo(upper, 10);
  });

  it.each([
    [34, 1700, 900, 60_000, "95", -1.23438965215, 13.00712489],
    [5, 2000, 40, 8000, "99.8", -6.14819861294, 3.59880196526],
    [0, 1700, 30, 10_000, "95", -4.2828371942, -0.620553459067],
    [0, 1700, 30, 10_000, "99.8", -5.1118501237, 1.30307386893],
  ] as const)(
    "of rates %d/%d and %d/%d at %s %% by MOVER is as computed independently with mpmath",
    (a, m, b, n, level, lower, upper) => {
      const found = differenceLimits(figure("rate", a, m, 1000), figure("rate", b, n, 1000), level);
      expect(found.lower).toBeCloseTo(lower, 7);
      expect(found.upper).toBeCloseTo(upper, 7);
    },
  );
});

describe("two figures", () => {
  const cases = (["proportion", "rate"] as const).flatMap((model) =>
    [0, 1, 9, 34, 400].flatMap((a) => [0, 3, 22, 250].map((b) => ({ model, a, b }))),
  );

  it.each(cases)("$a and $b cases ($model) say the same thing from both sides", ({ model, a, b }) => {
    const [own, other] = [figure(model, a, 1700, 100), figure(model, b, 5300, 100)];
    const [there, back] = [compareTwo(own, other), compareTwo(other, own)];
    expect(back.difference).toBeCloseTo(-there.difference, 10);
    expect(back.significance).toBe(there.significance);
    expect(back.limits?.lower).toBeCloseTo(-(there.limits?.upper ?? Number.NaN), 10);
    expect(there.limits?.lower).toBeLessThanOrEqual(there.difference);
    expect(there.limits?.upper).toBeGreaterThanOrEqual(there.difference);
  });

  it("are past 95 % but not 99.8 % where only the wide interval holds nought", () => {
    const [own, other] = [figure("rate", 0, 1700, 1000), figure("rate", 30, 10_000, 1000)];
    expect(compareTwo(own, other)).toMatchObject({ direction: "lower", significance: "95" });
  });

  it("of the same rate are equal, however different in size", () => {
    const found = compareTwo(figure("rate", 3, 1000, 1000), figure("rate", 300, 100_000, 1000));
    expect(found).toMatchObject({ direction: "equal", significance: "none", difference: 0 });
  });

  it("with different multipliers are a mistake of the program", () => {
    const compare = () => compareTwo(figure("rate", 1, 10, 100), figure("rate", 1, 10, 1000));
    expect(compare).toThrow("rate × 100, rate × 1000");
  });
});
