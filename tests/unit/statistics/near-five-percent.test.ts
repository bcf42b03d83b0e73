import { describe, expect, it } from "vitest";
import { compareWithFixed, halfStep } from "#app/statistics/comparison.ts";
import { countedFigure } from "#app/statistics/denominator.ts";
import { figureLimits, figureValue } from "#app/statistics/figure-interval.ts";
import { binomial, randomFor } from "#db/example/random.ts";

const COUNTRY = 5;
const DRAWS = 6000;

/**
 * Figures near 5 % with one decimal and their counts, whose denominators rounding leaves open by a hundredth.
 * A rule that refused above that share would hide every figure below 5 % and none above.
 */
function told(people: number): { lower: number; higher: number; refused: number } {
  const random = randomFor(20261129, "near five", people);
  const tally = { lower: 0, higher: 0, refused: 0 };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const count = binomial(random, people, COUNTRY / 100);
    const value = Number(((100 * count) / people).toFixed(1));
    const question = {
      unit: "percent",
      value,
      count,
      multiplier: 100,
      decimals: 1,
      population: null,
    } as const;
    const found = countedFigure(question);
    if (!found.ok) {
      tally.refused += 1;
      continue;
    }
    const { counted } = found.result;
    const own = {
      value: figureValue(counted),
      limits: figureLimits(counted, "95"),
      wide: figureLimits(counted, "99.8"),
    };
    const { significance, direction } = compareWithFixed(own, COUNTRY, halfStep(1));
    if (significance !== "none" && direction !== "equal") tally[direction] += 1;
  }
  return tally;
}

describe.each([[1700], [5000], [20_000]])(
  "a true value of 5 per cent beside a country of 5 per cent, among %d persons",
  (people) => {
    const { lower, higher, refused } = told(people);

    it("is refused in no draw", () => {
      expect(refused).toBe(0);
    });

    it("is told lower as often as higher: the difference is within three standard errors and a skew of a sixth", () => {
      const all = lower + higher;
      expect(lower).toBeGreaterThan(0.001 * DRAWS);
      expect(higher).toBeGreaterThan(0.001 * DRAWS);
      expect(Math.abs(lower - higher)).toBeLessThan(3 * Math.sqrt(all) + all / 6);
      expect(all / DRAWS).toBeLessThanOrEqual(0.06);
    });
  },
);
