import { describe, expect, it } from "vitest";
import { cochranArmitage, weightedSlope } from "#app/statistics/slope.ts";

describe("Cochran–Armitage", () => {
  it("of R's smokers (help of prop.trend.test) is X-squared = 8.2249", () => {
    const people = [86, 93, 136, 82];
    const points = [83, 90, 129, 70].map((count, at) => ({ x: at + 1, count, people: people[at] ?? 0 }));
    expect(cochranArmitage(points).chiSquare).toBeCloseTo(8.224922285197662, 8);
    expect(cochranArmitage(points).slope).toBeCloseTo(-0.033415626412601235, 10);
  });

  it("of R's smokers with scores 0, 1, 2, 4 is X-squared = 10.458881 (worked out in Python)", () => {
    const people = [86, 93, 136, 82];
    const scores = [0, 1, 2, 4];
    const points = [83, 90, 129, 70].map((count, at) => ({
      x: scores[at] ?? 0,
      count,
      people: people[at] ?? 0,
    }));
    expect(cochranArmitage(points).chiSquare).toBeCloseTo(10.458881401554066, 8);
  });

  it("of alcohol and malformations (Agresti, Categorical Data Analysis, table 2.1 scores) is 6.5701", () => {
    const counts = [48, 38, 5, 1, 1];
    const people = [17114, 14502, 793, 127, 38];
    const scores = [0, 0.5, 1.5, 4, 7];
    const points = counts.map((count, at) => ({ x: scores[at] ?? 0, count, people: people[at] ?? 0 }));
    expect(cochranArmitage(points).chiSquare).toBeCloseTo(6.570133944705556, 8);
  });

  it("has no trend where nobody or everybody is counted", () => {
    const all = [1, 2, 3].map((x) => ({ x, count: 10, people: 10 }));
    expect(cochranArmitage(all).chiSquare).toBe(0);
    expect(cochranArmitage(all.map((point) => ({ ...point, count: 0 }))).chiSquare).toBe(0);
  });
});

describe("a weighted slope", () => {
  it.each([
    ["equal variances", [1, 2, 3, 4, 5], [2, 4, 5, 4, 5], [1, 1, 1, 1, 1], 0.6, 0.31622776601683794],
    [
      "a falling variance",
      [2019, 2020, 2021, 2022, 2023],
      [4.1, 4.6, 4.4, 5.2, 5.9],
      [0.04, 0.05, 0.03, 0.06, 0.02],
      0.4571173317450866,
      0.05575834868861558,
    ],
    ["negative figures", [-2, 0, 1], [-1.5, 0.25, 3], [0.5, 0.25, 2], 1.0930232558139537, 0.3887965929604764],
  ])("of %s is as worked out in Python", (_name, x, y, variance, slope, standardError) => {
    const points = x.map((one, at) => ({ x: one, y: y[at] ?? 0, variance: variance[at] ?? 0 }));
    const found = weightedSlope(points);
    expect(found.slope).toBeCloseTo(slope, 9);
    expect(found.standardError).toBeCloseTo(standardError, 9);
    expect(found.chiSquare).toBeCloseTo((slope / standardError) ** 2, 6);
  });
});
