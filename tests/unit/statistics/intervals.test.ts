import { describe, expect, it } from "vitest";
import type { Limits } from "#app/domain/verdict.ts";
import { figureLimits, figureValue } from "#app/statistics/figure-interval.ts";
import { byarLimits, exactLimits, poissonLimits } from "#app/statistics/poisson-interval.ts";
import { wilsonLimits } from "#app/statistics/wilson-interval.ts";

function expectLimits({ lower, upper }: Limits, wanted: readonly [number, number], digits = 8): void {
  expect(lower).toBeCloseTo(wanted[0], digits);
  expect(upper).toBeCloseTo(wanted[1], digits);
}

describe("the Poisson interval", () => {
  it.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [3, 0.6186721228956014, 8.767273069742323],
    [7, 2.8143630515198654, 14.422675361702376],
    [9, 4.115373097378334, 17.084803451419166],
  ])(
    "of %d events is Garwood's (1936) at 95 %%, to the digits of SciPy's chi-square quantiles",
    (events, lower, upper) => {
      expectLimits(poissonLimits(events, "95"), [lower, upper]);
    },
  );

  it.each([
    [2, 0.045402017769489544, 11.228872242412661],
    [9, 2.452424404363775, 22.65737330906293],
  ])("of %d events is exact at 99.8 %% too (SciPy's chi-square quantiles)", (events, lower, upper) => {
    expectLimits(poissonLimits(events, "99.8"), [lower, upper]);
  });

  it.each([
    [10, 4.787449913967563, 18.391458605756473],
    [65, 50.16318771045943, 82.84913854593984],
    [1234, 1166.1012539623116, 1304.8207747690428],
  ])(
    "of %d events is Byar's (Breslow & Day 1987), worked out independently in Python",
    (events, lower, upper) => {
      expectLimits(poissonLimits(events, "95"), [lower, upper]);
    },
  );

  it("changes from exact to Byar's at ten events, where they are within half a per cent of each other", () => {
    const [exact, byar] = [exactLimits(10, "95"), byarLimits(10, "95")];
    expect(Math.abs(exact.lower - byar.lower) / exact.lower).toBeLessThan(0.005);
    expect(Math.abs(exact.upper - byar.upper) / exact.upper).toBeLessThan(0.005);
    expect(poissonLimits(10, "95")).toEqual(byar);
    expect(poissonLimits(9, "95")).toEqual(exactLimits(9, "95"));
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d events, naming the count", (events) => {
    expect(() => poissonLimits(events, "95")).toThrow(`"${events}"`);
  });
});

describe("Wilson's interval", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %d among %d is as published by Newcombe 1998, table I, method 3", (count, people, lower, upper) => {
    expectLimits(wilsonLimits(count, people, "95"), [lower, upper], 4);
  });

  it.each([
    [81, 263, "95", 0.2552885198782743, 0.3662095769828],
    [15, 148, "99.8", 0.04738368050657233, 0.20364553090199017],
    [1, 29, "99.8", 0.0030160013587169523, 0.2965864580364214],
    [3455, 52348, "95", 0.06390540538600657, 0.0681595089734823],
  ] as const)(
    "of %d among %d at %s %% solves (p − P)² = z²P(1 − P)/n (roots found in Python)",
    (count, people, level, lower, upper) => {
      expectLimits(wilsonLimits(count, people, level), [lower, upper], 10);
    },
  );

  it.each([
    [-1, 20],
    [21, 20],
    [0, 0],
  ])("refuses %d among %d", (count, people) => {
    expect(() => wilsonLimits(count, people, "95")).toThrow(`${count} among ${people}`);
  });
});

describe("the interval of a figure", () => {
  it("is Wilson's for a share, in the unit of the figure", () => {
    const share = { count: 81, denominator: 263, multiplier: 100, model: "proportion" } as const;
    expectLimits(figureLimits(share, "95"), [25.52885198782743, 36.62095769828]);
    expect(figureValue(share)).toBeCloseTo(30.798479, 6);
  });

  it("is Poisson's for events per person, in the unit of the figure", () => {
    const rate = { count: 65, denominator: 1000, multiplier: 1000, model: "rate" } as const;
    expectLimits(figureLimits(rate, "95"), [50.16318771045943, 82.84913854593984]);
  });
});
