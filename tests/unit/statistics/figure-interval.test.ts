import { describe, expect, it } from "vitest";
import type { CountModel, Limits } from "#app/domain/verdict.ts";
import type { ConfidenceLevel } from "#app/statistics/confidence.ts";
import { exactShareLimits } from "#app/statistics/exact-binomial-interval.ts";
import { EXACT_SHARE_BELOW, figureLimits } from "#app/statistics/figure-interval.ts";
import { exactLimits } from "#app/statistics/poisson-interval.ts";
import { wilsonLimits } from "#app/statistics/wilson-interval.ts";

const share = (count: number, denominator: number) =>
  ({ count, denominator, multiplier: 1, model: "proportion" }) as const;
const limitsOf = (model: CountModel) => (count: number, denominator: number, level: ConfidenceLevel) =>
  figureLimits({ count, denominator, multiplier: 1, model }, level);

/** Beyond so many standard deviations (and a few cases more) nothing is ever drawn. */
const FAR = 9;

/**
 * Probability that the interval holds the rate that counts come from, summed over every count that can be: no
 * draws, no luck. Probabilities are built from the likeliest count outwards, each from its neighbour, and
 * scaled to one.
 */
function coverage(
  limits: (count: number, people: number, level: ConfidenceLevel) => Limits,
  model: CountModel,
  people: number,
  expected: number,
  level: ConfidenceLevel = "95",
): number {
  const rate = expected / people;
  const reach = FAR * Math.sqrt(expected) + 25;
  const most = model === "proportion" ? people : Number.POSITIVE_INFINITY;
  /** Probability of a count as a multiple of the one before. */
  const ratio = (count: number): number =>
    model === "rate" ? expected / count : ((people - count + 1) / count) * (rate / (1 - rate));
  let [all, held] = [0, 0];
  const meet = (count: number, chance: number): void => {
    const { lower, upper } = limits(count, people, level);
    all += chance;
    if (lower <= rate && rate <= upper) held += chance;
  };
  const middle = Math.floor(expected);
  for (let [count, chance] = [middle, 1]; count <= Math.min(most, middle + reach); count += 1) {
    meet(count, chance);
    chance *= ratio(count + 1);
  }
  for (let [count, chance] = [middle, 1]; count > Math.max(0, middle - reach); count -= 1) {
    chance /= ratio(count);
    meet(count - 1, chance);
  }
  return held / all;
}

const MODELS = ["proportion", "rate"] as const;
const POPULATIONS = [1_700, 3_000, 5_000, 10_000, 20_000, 40_000, 80_000];
const PER_1000 = [5, 7, 10, 15, 20, 35, 50, 75, 100, 150, 200, 300];
/** Expected numbers of cases under ten, close enough together to find the dips. */
const FEW = Array.from({ length: 500 }, (_, at) => (at + 0.5) / 50);

describe("95 % intervals, summed over every count that can be", () => {
  const grid = MODELS.flatMap((model) =>
    POPULATIONS.flatMap((people) =>
      PER_1000.map((rate) => {
        const expected = (people * rate) / 1000;
        return { model, people, expected, held: coverage(limitsOf(model), model, people, expected) };
      }),
    ),
  );

  it.each(MODELS)(
    "of a %s hold the truth in 94.5–97.5 % of cases on average over places and rates",
    (model) => {
      const cells = grid.filter((cell) => cell.model === model);
      const mean = cells.reduce((sum, { held }) => sum + held, 0) / cells.length;
      expect(cells).toHaveLength(84);
      expect(mean).toBeGreaterThan(0.945);
      expect(mean).toBeLessThan(0.975);
    },
  );

  it("hold it nowhere in under 93 % from ten expected cases on, and of events nowhere in under 95 %", () => {
    const from = (model: CountModel): number =>
      Math.min(...grid.filter((cell) => cell.model === model && cell.expected >= 10).map(({ held }) => held));
    expect(from("proportion")).toBeGreaterThan(0.93);
    expect(from("rate")).toBeGreaterThan(0.95);
  });
});

describe("where fewer than ten cases are expected", () => {
  it.each([
    ["rate", 1_700],
    ["proportion", 40],
    ["proportion", 1_700],
    ["proportion", 80_000],
  ] as const)(
    "the interval of a %s among %d holds the truth at least as often as it says",
    (model, people) => {
      for (const [level, said] of [
        ["95", 0.95],
        ["99.8", 0.998],
      ] as const) {
        const lowest = Math.min(
          ...FEW.map((expected) => coverage(limitsOf(model), model, people, expected, level)),
        );
        expect(lowest).toBeGreaterThanOrEqual(said);
      }
    },
  );

  it("Wilson's alone would hold it in 84 % at worst, and exact under ten cases only in 93.5 %", () => {
    const upToTen = (count: number, people: number, level: ConfidenceLevel): Limits =>
      count < 10 ? exactShareLimits(count, people, level) : wilsonLimits(count, people, level);
    const worst = (limits: typeof wilsonLimits): number =>
      Math.min(...FEW.map((expected) => coverage(limits, "proportion", 1_700, expected)));
    expect(worst(wilsonLimits)).toBeCloseTo(0.844, 2);
    expect(worst(upToTen)).toBeCloseTo(0.936, 2);
  });
});

describe("the interval of a share", () => {
  it("is exact as long as the exact 99.8 % lower limit can be under ten expected cases, and Wilson's from there", () => {
    expect(exactLimits(EXACT_SHARE_BELOW - 1, "99.8").lower).toBeLessThan(10);
    expect(exactLimits(EXACT_SHARE_BELOW, "99.8").lower).toBeGreaterThan(10);
    expect(figureLimits(share(21, 1700), "95")).toEqual(exactShareLimits(21, 1700, "95"));
    expect(figureLimits(share(22, 1700), "95")).toEqual(wilsonLimits(22, 1700, "95"));
  });

  it("is exact also where all but a few are counted", () => {
    expect(figureLimits(share(1679, 1700), "95")).toEqual(exactShareLimits(1679, 1700, "95"));
    expect(figureLimits(share(1678, 1700), "95")).toEqual(wilsonLimits(1678, 1700, "95"));
  });

  it("grows with every case, also where the method changes", () => {
    for (const level of ["95", "99.8"] as const)
      for (let count = 0; count < 60; count += 1) {
        const [here, next] = [
          figureLimits(share(count, 1700), level),
          figureLimits(share(count + 1, 1700), level),
        ];
        expect(next.lower).toBeGreaterThan(here.lower);
        expect(next.upper).toBeGreaterThan(here.upper);
      }
  });
});

it.each([0, -1, Number.NaN])("a figure with the denominator %d is refused", (denominator) => {
  for (const model of MODELS)
    expect(() => figureLimits({ count: 0, denominator, multiplier: 1, model }, "95")).toThrow(RangeError);
});
