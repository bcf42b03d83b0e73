import { describe, expect, it } from "vitest";
import type { CountedFigure, CountModel } from "#app/domain/verdict.ts";
import { figureLimits } from "#app/statistics/figure-interval.ts";
import { binomial, poisson, randomFor } from "#db/example/random.ts";

const POPULATIONS = [1_700, 3_000, 10_000, 80_000];
const RATES = [0.005, 0.01, 0.02, 0.05, 0.1, 0.3];
const TURNS = 4_000;

/** Share of seeded draws whose 95 % interval holds the rate that they were drawn with. */
function coverage(model: CountModel, people: number, rate: number): number {
  const random = randomFor(20261124, "coverage", model, people, rate);
  let held = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const count = model === "proportion" ? binomial(random, people, rate) : poisson(random, people * rate);
    const figure: CountedFigure = { count, denominator: people, multiplier: 1, model };
    const { lower, upper } = figureLimits(figure, "95");
    if (lower <= rate && rate <= upper) held += 1;
  }
  return held / TURNS;
}

describe("95 % intervals over seeded draws", () => {
  const grid = (["proportion", "rate"] as const).flatMap((model) =>
    POPULATIONS.flatMap((people) => RATES.map((rate) => ({ model, people, rate }))),
  );

  it("hold the truth in 94.5–97.5 % of cases on average, and nowhere in under 93 % from ten expected events", {
    timeout: 60_000,
  }, () => {
    const found = grid.map((cell) => ({ ...cell, held: coverage(cell.model, cell.people, cell.rate) }));
    const mean = found.reduce((sum, { held }) => sum + held, 0) / found.length;
    expect(mean).toBeGreaterThan(0.945);
    expect(mean).toBeLessThan(0.975);
    const low = found.filter(({ people, rate, held }) => people * rate >= 10 && held < 0.93);
    expect(low).toEqual([]);
  });

  it.each([0.5, 1, 2, 3, 4.5, 6, 8, 9.5])(
    "of events hold it in at least 95 %% of cases when %d are expected",
    (expected) => {
      // Summed over the whole distribution instead of drawn: no luck in it.
      let [held, probability] = [0, Math.exp(-expected)];
      for (let count = 0; count < 60; count += 1) {
        const { lower, upper } = figureLimits({ count, denominator: 1, multiplier: 1, model: "rate" }, "95");
        if (lower <= expected && expected <= upper) held += probability;
        probability *= expected / (count + 1);
      }
      expect(held).toBeGreaterThanOrEqual(0.95);
    },
  );
});
