import { describe, expect, it } from "vitest";
import { sparklineGeometry } from "#app/charts/sparkline/geometry.ts";
import { leastSpan } from "#app/statistics/least-span.ts";
import { area } from "../charts/chart-fixture.ts";

const twentieth = { relative: 0.05, absolute: 0.1 };

describe("what an axis spans at least", () => {
  it("is four limits of relevance where the country hardly differs", () => {
    expect(leastSpan("percent", twentieth, { lowest: 9, highest: 12, mean: 10 })).toBeCloseTo(2);
    expect(leastSpan("percent", { relative: null, absolute: 3 }, null)).toBe(12);
  });

  it("is a tenth of the country's range where that is more", () => {
    expect(leastSpan("percent", twentieth, { lowest: 5, highest: 65, mean: 10 })).toBeCloseTo(6);
  });

  it("takes no range of counts, which follow the size of the place", () => {
    const limit = { relative: null, absolute: 1 };
    expect(leastSpan("count", limit, { lowest: 90, highest: 680_000, mean: 18_000 })).toBe(4);
  });

  it("keeps noise flat in a small picture", () => {
    const flat = area("kunta:049", "Espoo", "area", 2019, [50, 50.1, 49.9, 50]);
    const heights = (span: number): number => {
      const picture = sparklineGeometry(
        { areas: [flat], publishedYears: null, leastSpan: span },
        { width: 120, height: 35 },
      );
      const ys = [...(picture?.line.runs ?? "").matchAll(/[ML]\S+ ([\d.]+)/g)].map(([, y]) => Number(y));
      expect(ys).toHaveLength(4);
      return Math.max(...ys) - Math.min(...ys);
    };
    expect(heights(0)).toBeGreaterThan(25);
    expect(heights(10)).toBeLessThan(1);
  });
});
