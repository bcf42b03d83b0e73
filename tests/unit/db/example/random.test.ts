import { describe, expect, test } from "vitest";
import { binomial, chance, normal, poisson, randomFor, shuffled } from "#db/example/random.ts";

const DRAWS = 4000;

function sample(draw: () => number): { mean: number; variance: number } {
  const drawn = Array.from({ length: DRAWS }, draw);
  const mean = drawn.reduce((sum, x) => sum + x, 0) / DRAWS;
  const variance = drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (DRAWS - 1);
  return { mean, variance };
}

describe("seeded chance", () => {
  test("the same keys give the same stream and other keys another one", () => {
    const take = (...keys: (string | number)[]): number[] => {
      const random = randomFor(...keys);
      return [random(), random(), random()];
    };
    expect(take(1, "a")).toEqual(take(1, "a"));
    expect(take(1, "a")).not.toEqual(take(2, "a"));
    expect(chance(1, "a")).toBe(take(1, "a")[0]);
  });

  test("numbers lie evenly between 0 and 1, also over neighbouring keys", () => {
    let next = 0;
    const { mean, variance } = sample(() => {
      next += 1;
      return chance("key", next);
    });
    expect(mean).toBeCloseTo(0.5, 1);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  test.each([0.3, 4, 39, 41, 900])("Poisson draws with mean %d have that mean and variance", (mean) => {
    const random = randomFor("poisson", mean);
    const drawn = sample(() => poisson(random, mean));
    expect(Math.abs(drawn.mean - mean)).toBeLessThan(4 * Math.sqrt(mean / DRAWS));
    expect(drawn.variance / mean).toBeGreaterThan(0.85);
    expect(drawn.variance / mean).toBeLessThan(1.15);
  });

  test.each([
    [20, 0.1],
    [200, 0.02],
    [500, 0.4],
    [500, 0.93],
  ])("binomial draws of %d with probability %d have the right mean", (trials, p) => {
    const random = randomFor("binomial", trials, p);
    const drawn = sample(() => binomial(random, trials, p));
    expect(Math.abs(drawn.mean - trials * p)).toBeLessThan(
      4 * Math.sqrt((trials * p * (1 - p)) / DRAWS) + 0.05,
    );
  });

  test("a sure thing and an impossible one are no matter of chance", () => {
    const random = randomFor("edges");
    expect(binomial(random, 12, 0)).toBe(0);
    expect(binomial(random, 12, 1)).toBe(12);
    expect(poisson(random, 0)).toBe(0);
  });

  test("normal draws have mean 0 and variance 1", () => {
    const random = randomFor("normal");
    const { mean, variance } = sample(() => normal(random));
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 0);
  });

  test("shuffling keeps every item", () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8];
    const mixed = shuffled(randomFor("shuffle"), list);
    expect(mixed).not.toEqual(list);
    expect(mixed.toSorted()).toEqual(list);
  });
});
