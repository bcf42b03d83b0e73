import { describe, expect, it } from "vitest";
import { figureLimits, figureValue } from "#app/statistics/figure-interval.ts";
import { comparePooled, poolYears } from "#app/statistics/pooled-years.ts";
import { figureOf } from "#tests/support/counted-figure.ts";

// Computed in R 4.2.2, whose functions share no code with ours: it is no dependency, only its results are
// noted here.

const PERSONS = {
  model: "proportion",
  counts: [31, 28, 35, 22, 19],
  people: [840, 822, 815, 803, 790],
} as const;
const EVENTS = { model: "rate", counts: [1, 0, 2, 1, 3], people: [1702, 1690, 1671, 1655, 1643] } as const;

describe("five pooled years beside the country's", () => {
  it.each([
    [PERSONS, [3.9, 4, 4.1, 4, 3.8], 3.960565110565, -0.6436117936118, 0.03526358656288],
    [PERSONS, [4.6, 4.7, 4.4, 4.2, 4.5], 4.481818181818, -1.164864864865, 0.0003285012636935],
    [PERSONS, [2.4, 2.3, 2.2, 2.4, 2.1], 2.281523341523, 1.03542997543, 9.688079727931e-6],
    [EVENTS, [2.1, 2, 2.2, 2.4, 2.3], 2.198457122354, -1.361236694175, 0.004529035402704],
    [EVENTS, [1.7, 1.9, 1.6, 1.8, 2], 1.799186700155, -0.961966271977, 0.03512269820886],
    [EVENTS, [2.6, 2.4, 2.5, 2.3, 2.2], 2.401602679105, -1.564382250927, 0.001475765996126],
  ] as const)(
    "%o, the country %o: R's weighted.mean(country, n) is %d, the difference %d; told where R's p-value %d (prop.test, twice the ppois tail) is under 0.05, very clear under 0.002",
    ({ model, counts, people }, country, benchmark, difference, p) => {
      const points = counts.map((count, at) => ({
        year: 2021 + at,
        figure: figureOf(model, count, people[at] ?? 0),
      }));
      const pooled = poolYears(points, 5);
      if (!pooled.ok) throw new Error(pooled.refusal);
      const { figure } = pooled.result;
      const found = comparePooled(
        {
          value: figureValue(figure),
          limits: figureLimits(figure, "95"),
          wide: figureLimits(figure, "99.8"),
        },
        country.map((value, at) => ({ value, denominator: people[at] ?? 0 })),
      );
      expect(found.benchmark).toBeCloseTo(benchmark, 11);
      expect(found.difference).toBeCloseTo(difference, 11);
      expect(found.direction).toBe(difference > 0 ? "higher" : "lower");
      expect(found.significance).toBe(p < 0.002 ? "99.8" : p < 0.05 ? "95" : "none");
    },
  );
});
