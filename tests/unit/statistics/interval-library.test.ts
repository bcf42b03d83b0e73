import jstat from "jstat";
import { describe, expect, it } from "vitest";
import { TAIL, Z } from "#app/statistics/confidence.ts";
import { EXACT_BELOW, poissonLimits } from "#app/statistics/poisson-interval.ts";
import { wilsonLimits } from "#app/statistics/wilson-interval.ts";

const { jStat } = jstat;
const LEVELS = ["95", "99.8"] as const;

describe("intervals beside jStat, over a grid of 1,000 cases", () => {
  it("exact Poisson limits are its chi-square quantiles, and Byar's are within a hundredth of them: 500 cases", () => {
    let cases = 0;
    for (const level of LEVELS)
      for (let events = 0; events < 250; events += 1) {
        const tail = TAIL[level];
        const { lower, upper } = poissonLimits(events, level);
        const wanted = {
          lower: events === 0 ? 0 : jStat.chisquare.inv(tail, 2 * events) / 2,
          upper: jStat.chisquare.inv(1 - tail, 2 * events + 2) / 2,
        };
        if (events < EXACT_BELOW) {
          expect(lower).toBeCloseTo(wanted.lower, 6);
          expect(upper).toBeCloseTo(wanted.upper, 6);
        } else {
          const width = wanted.upper - wanted.lower;
          expect(Math.abs(lower - wanted.lower) / width).toBeLessThan(0.01);
          expect(Math.abs(upper - wanted.upper) / width).toBeLessThan(0.01);
        }
        cases += 1;
      }
    expect(cases).toBe(500);
  });

  it("at Wilson's limits the count is exactly on the edge of its normal test: 500 cases", () => {
    let cases = 0;
    for (const level of LEVELS)
      for (let at = 0; at < 250; at += 1) {
        const people = 20 + at * at * 7;
        const count = 1 + ((at * 37) % (people - 1));
        const { lower, upper } = wilsonLimits(count, people, level);
        for (const [limit, sign] of [
          [lower, 1],
          [upper, -1],
        ] as const) {
          const z = (sign * (count / people - limit)) / Math.sqrt((limit * (1 - limit)) / people);
          expect(1 - jStat.normal.cdf(z, 0, 1)).toBeCloseTo(TAIL[level], 8);
        }
        cases += 1;
      }
    expect(cases).toBe(500);
  });

  it("the normal quantiles are its own", () => {
    for (const level of LEVELS) expect(jStat.normal.inv(1 - TAIL[level], 0, 1)).toBeCloseTo(Z[level], 7);
  });
});
