import jstat from "jstat";
import { describe, expect, it } from "vitest";
import { TAIL } from "#app/statistics/confidence.ts";
import { byarLimits, EXACT_BELOW, exactLimits, poissonLimits } from "#app/statistics/poisson-interval.ts";

const { jStat } = jstat;
const LEVELS = ["95", "99.8"] as const;

describe("the exact Poisson interval", () => {
  it("is jStat's chi-square quantiles to nine digits, over 1,000 cases: 0–499 events at both levels", () => {
    let [cases, worst] = [0, 0];
    for (const level of LEVELS)
      for (let events = 0; events < 500; events += 1) {
        const { lower, upper } = exactLimits(events, level);
        const wanted = jStat.chisquare.inv(1 - TAIL[level], 2 * events + 2) / 2;
        const lowest = events === 0 ? 0 : jStat.chisquare.inv(TAIL[level], 2 * events) / 2;
        worst = Math.max(
          worst,
          Math.abs(upper / wanted - 1),
          events === 0 ? lower : Math.abs(lower / lowest - 1),
        );
        cases += 1;
      }
    expect(cases).toBe(1000);
    expect(worst).toBeLessThan(1e-9);
  });

  it.each([
    [0, 0, 6.90775527898],
    [1, 0.00100050033358, 9.23341347645],
    [3, 0.190533377568, 13.0622407792],
    [5, 0.739371731918, 16.4547452037],
  ])(
    "of %d events at 99.8 %% is as computed independently with mpmath to 30 digits",
    (events, lower, upper) => {
      const found = poissonLimits(events, "99.8");
      expect(found.lower).toBeCloseTo(lower, 10);
      expect(found.upper).toBeCloseTo(upper, 9);
    },
  );

  it("of a weighted count lies between whole numbers and is never narrower than theirs", () => {
    for (const level of LEVELS) {
      expect(poissonLimits(4.3, level)).toEqual({
        lower: exactLimits(4, level).lower,
        upper: exactLimits(5, level).upper,
      });
      expect(poissonLimits(0.4, level).lower).toBe(0);
      expect(poissonLimits(9.5, level).upper).toBe(exactLimits(10, level).upper);
    }
  });
});

describe("Byar's approximation", () => {
  it("of 100 events has the lower limit that a Python port of PHEindicatormethods tests for (81.36210549052788)", () => {
    expect(byarLimits(100, "95").lower).toBeCloseTo(81.36210549052788, 10);
  });

  it.each([
    [10, 2.9163183747, 24.1937249279],
    [65, 42.8802614715, 94.0002908443],
    [1234, 1128.28330366, 1346.45984511],
  ])(
    "of %d events at 99.8 %% is as computed independently with mpmath to 30 digits",
    (events, lower, upper) => {
      const found = poissonLimits(events, "99.8");
      expect(found.lower).toBeCloseTo(lower, 8);
      expect(found.upper).toBeCloseTo(upper, 7);
    },
  );

  it.each([
    ["95", 0.0006],
    ["99.8", 0.003],
  ] as const)("at %s %% is within %d of the exact interval's width from ten events on", (level, share) => {
    const far = [10, 11, 12, 15, 20, 35, 60, 100, 200, 400].map((events) => {
      const [exact, byar] = [exactLimits(events, level), byarLimits(events, level)];
      const off = Math.max(Math.abs(exact.lower - byar.lower), Math.abs(exact.upper - byar.upper));
      return off / (exact.upper - exact.lower);
    });
    expect(Math.max(...far)).toBeLessThan(share);
  });

  it("takes over without turning the order: limits grow with every event", () => {
    for (const level of LEVELS)
      for (let events = 0; events < EXACT_BELOW + 10; events += 1) {
        const [here, next] = [poissonLimits(events, level), poissonLimits(events + 1, level)];
        expect(next.lower).toBeGreaterThan(here.lower);
        expect(next.upper).toBeGreaterThan(here.upper);
      }
  });
});
