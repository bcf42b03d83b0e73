import { describe, expect, it } from "vitest";
import { decimalsOfStep, linear, valueAxis, yearTicks } from "#app/charts/axis.ts";
import { seeded } from "./chart-fixture.ts";

describe("value axis", () => {
  it("starts from zero when the figures are far from each other", () => {
    expect(valueAxis(4.2, 18.7, 5)).toMatchObject({
      low: 0,
      high: 20,
      ticks: [0, 5, 10, 15, 20],
      fromZero: true,
    });
  });
  it("leaves zero out when it would flatten the figures, and says so", () => {
    const axis = valueAxis(60.2, 66.9, 5);
    expect(axis.fromZero).toBe(false);
    expect(axis.low).toBeGreaterThan(50);
  });
  it("keeps zero inside when figures lie on both sides of it", () => {
    const axis = valueAxis(-10.7, 10.3, 5);
    expect(axis.ticks).toContain(0);
    expect(axis.low).toBeLessThanOrEqual(-10.7);
    expect(axis.high).toBeGreaterThanOrEqual(10.3);
  });
  it("ends at zero when all figures are negative", () => {
    expect(valueAxis(-8, -2, 4)).toMatchObject({ low: -8, high: 0, fromZero: true });
  });
  it("makes room around figures that are all equal", () => {
    expect(valueAxis(4, 4, 5)).toMatchObject({ low: 0, high: 4 });
    expect(valueAxis(0, 0, 5)).toMatchObject({ low: 0, high: 1 });
    const free = valueAxis(4, 4, 5, { zero: "free" });
    expect(free.low).toBeLessThan(4);
    expect(free.high).toBeGreaterThan(4);
  });
  it("writes the decimals that its step needs and no more", () => {
    expect(valueAxis(0, 1, 5)).toMatchObject({ ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], decimals: 1 });
    expect(valueAxis(0, 0.07, 7).decimals).toBe(2);
    expect(valueAxis(0, 1200, 5).decimals).toBe(0);
    expect(decimalsOfStep(0.25)).toBe(2);
    expect(decimalsOfStep(50)).toBe(0);
  });
  it("covers its figures and has at least two ticks, whatever the figures", () => {
    const random = seeded(11);
    for (let round = 0; round < 500; round += 1) {
      const [a, b] = [(random() - 0.5) * 10 ** (random() * 7), (random() - 0.5) * 10 ** (random() * 7)];
      const axis = valueAxis(Math.min(a, b), Math.max(a, b), 5);
      expect(axis.low).toBeLessThanOrEqual(Math.min(a, b));
      expect(axis.high).toBeGreaterThanOrEqual(Math.max(a, b));
      expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
      expect(axis.ticks.length).toBeLessThanOrEqual(16);
    }
  });
  it("refuses figures that are not numbers", () => {
    expect(() => valueAxis(Number.NaN, 1, 5)).toThrow("no axis from NaN to 1");
  });
});

describe("year ticks", () => {
  it("names the first and the last year and round years between them", () => {
    expect(yearTicks(1991, 2019, 580, 28)).toEqual([1991, 1995, 2000, 2005, 2010, 2015, 2019]);
  });
  it("names every year where there is room", () => {
    expect(yearTicks(2019, 2023, 400, 28)).toEqual([2019, 2020, 2021, 2022, 2023]);
  });
  it("names one year once", () => {
    expect(yearTicks(2021, 2021, 400, 28)).toEqual([2021]);
  });
  it("never lets two years touch, at any width", () => {
    for (let width = 20; width < 900; width += 7)
      for (const span of [1, 3, 8, 14, 33, 120]) {
        const ticks = yearTicks(1990, 1990 + span, width, 28);
        const x = linear([1990, 1990 + span], [0, width]);
        ticks.slice(1).forEach((year, i) => {
          expect(x(year) - x(ticks[i] ?? 0)).toBeGreaterThanOrEqual(28);
        });
        expect(ticks.at(-1)).toBe(1990 + span);
      }
  });
});
