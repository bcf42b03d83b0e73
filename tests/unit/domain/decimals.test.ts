import { describe, expect, it } from "vitest";
import { intervalText } from "#app/charts/line/interval-text.ts";
import { decimalsIn, decimalsOf, decimalsOfMiddle, limitDecimals } from "#app/domain/decimals.ts";
import { formatNumber } from "#app/i18n/format.ts";

describe("decimals", () => {
  it("are counted in numbers that a computer writes with an exponent too", () => {
    expect([decimalsIn(12.25), decimalsIn(4e-7), decimalsIn(3.2e-6), decimalsIn(5e21)]).toEqual([2, 7, 7, 0]);
  });

  it("of a middle figure keep the half between two others", () => {
    expect([decimalsOfMiddle(75, 0), decimalsOfMiddle(74.5, 0), decimalsOfMiddle(2.35, 1)]).toEqual([
      0, 1, 2,
    ]);
    expect([decimalsOfMiddle(74.5, 1), decimalsOfMiddle((7.1 + 7.3) / 2, 1)]).toEqual([1, 1]);
  });

  it("of figures are at most two, but leave something of a small one", () => {
    expect(decimalsOf([11.4, 9.87654])).toBe(2);
    expect(decimalsOf([0.0321, null, 0.0047])).toBe(3);
    expect(decimalsOf([0.00000321])).toBe(7);
    expect(decimalsOf([0.05, 0.1])).toBe(2);
    expect(decimalsOf([])).toBe(0);
    expect(formatNumber(0.00041, null, "fi")).toBe("0,00041");
  });

  it("of limits are one at least, and enough that two limits do not read the same", () => {
    expect(limitDecimals({ lower: 97.2, upper: 99.9 }, 0)).toBe(1);
    expect(limitDecimals({ lower: 99.97, upper: 99.99 }, 0)).toBe(2);
    expect(limitDecimals({ lower: 100, upper: 100 }, 0)).toBe(1);
    const measure = { unit: "percent", unitLabel: "%", decimals: 0, locale: "fi" } as const;
    expect(intervalText({ lower: 99.62, upper: 99.98 }, measure)).toBe("99,6–100,0");
    expect(intervalText({ lower: 99.962, upper: 99.998 }, measure)).toBe("99,96–100,00");
  });
});
