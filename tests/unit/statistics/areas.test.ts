import { describe, expect, it } from "vitest";
import { DEFAULT_WEIGHTS } from "#app/domain/trait.ts";
import { answered, type CountedFigure, refused } from "#app/domain/verdict.ts";
import { percentileOf, positionOf, sortedFigures } from "#app/statistics/distribution.ts";
import { figureValue } from "#app/statistics/figure-interval.ts";
import { mergeFigures } from "#app/statistics/merged-area.ts";
import { poolYears } from "#app/statistics/pooled-years.ts";
import { quantileOf } from "#app/statistics/quantile.ts";
import { type SimilarityInput, similarAreas } from "#app/statistics/similar-areas.ts";
import { countyLessOthers, totalLessOneSex } from "#app/statistics/small-numbers.ts";

const figure = (count: number, denominator: number): CountedFigure => ({
  count,
  denominator,
  multiplier: 100,
  model: "proportion",
});

describe("a merged area", () => {
  const member = (region: "kunta:489" | "kunta:624" | "kunta:935", count: number, people: number) => ({
    region,
    figure: answered(figure(count, people)),
    hidden: false,
  });
  const three = [
    member("kunta:489", 20, 1_000),
    member("kunta:624", 300, 5_000),
    member("kunta:935", 60, 3_000),
  ];

  it("is the sum of counts through the sum of denominators, not the mean of rates", () => {
    const merged = mergeFigures(three);
    expect(merged.ok && figureValue(merged.result)).toBeCloseTo((380 / 9_000) * 100, 10);
    expect(merged.ok && figureValue(merged.result)).not.toBeCloseTo((2 + 6 + 2) / 3, 2);
  });

  it("is refused where a member is hidden, and where one has no count, naming it", () => {
    const [first, ...others] = three;
    if (!first) throw new Error("no member");
    expect(mergeFigures([{ ...first, hidden: true }, ...others])).toMatchObject({
      refusal: "member-hidden",
      about: ["kunta:489"],
    });
    expect(mergeFigures([{ ...first, figure: refused("no-count") }, ...others])).toMatchObject({
      refusal: "member-missing",
      about: ["kunta:489"],
    });
  });

  it("of figures of different kinds is a mistake of the program", () => {
    const rate = { ...figure(1, 10), model: "rate" as const };
    expect(() =>
      mergeFigures([...three, { region: "kunta:075", figure: answered(rate), hidden: false }]),
    ).toThrow("different kinds");
  });
});

describe("pooled years", () => {
  const points = [2025, 2021, 2023, 2022, 2024, 2020].map((year) => ({
    year,
    figure: figure(year - 2000, 1_000),
  }));

  it("are the sum of the latest five: 21 + 22 + 23 + 24 + 25 of 5,000", () => {
    const pooled = poolYears(points, 5);
    expect(pooled).toMatchObject({
      ok: true,
      result: { years: [2021, 2022, 2023, 2024, 2025], figure: { count: 115, denominator: 5_000 } },
    });
  });

  it("are refused where there are fewer", () => {
    expect(poolYears(points.slice(0, 3), 5)).toMatchObject({
      refusal: "too-few-points",
      about: ["2021", "2023", "2025"],
    });
  });
});

describe("a place among all municipalities", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

  it("counts smaller ones whole and equal ones half, as SciPy's percentileofscore(kind='mean')", () => {
    expect(percentileOf(3, [1, 2, 3, 3, 4])).toBeCloseTo(60, 10);
    expect(percentileOf(2.5, [1, 2, 3, 3, 4])).toBeCloseTo(40, 10);
    expect(percentileOf(9, [1, 2, 3, 3, 4])).toBe(100);
  });

  it("has quantiles of type 7, as NumPy's default: 2.5, 4 and 5 of 3 1 4 1 5 9 2 6 5 3 5", () => {
    const sorted = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5].sort((a, b) => a - b);
    expect([0.25, 0.5, 0.75].map((share) => quantileOf(sorted, share))).toEqual([2.5, 4, 5]);
  });

  it("comes with the places of both ends of the interval and the fifth", () => {
    const all = sortedFigures(hundred);
    if (!all.ok) throw new Error(all.refusal);
    expect(positionOf(30, { lower: 20, upper: 45 }, all.result)).toMatchObject({
      percentile: 29.5,
      percentileLimits: { lower: 19.5, upper: 44.5 },
      quintile: 2,
      areas: 100,
      spread: { minimum: 1, median: 50.5, maximum: 100 },
    });
  });

  it("keeps the order of negative and mixed signs, and leaves the figures as they were given", () => {
    const given = hundred.map((one) => 50 - one);
    const copy = [...given];
    const all = sortedFigures(given);
    if (!all.ok) throw new Error(all.refusal);
    expect(given).toEqual(copy);
    expect(positionOf(-40, null, all.result).percentile).toBeLessThan(
      positionOf(-5, null, all.result).percentile,
    );
    expect(positionOf(-5, null, all.result).percentile).toBeLessThan(
      positionOf(5, null, all.result).percentile,
    );
  });

  it("is not told among fewer than fifty", () => {
    expect(sortedFigures(hundred.slice(0, 49))).toMatchObject({ refusal: "too-few-areas", about: ["49"] });
  });
});

describe("similar municipalities", () => {
  const input = (
    code: string,
    size: number | null,
    over64: number | null,
    education: number | null,
  ): SimilarityInput => ({
    region: `kunta:${code}`,
    size,
    over64,
    netMigration: null,
    income: null,
    education,
    swedish: null,
  });
  const all = [
    input("001", 1_000, 30, 20),
    input("002", 1_100, 31, 21),
    input("003", 100_000, 15, 40),
    input("004", 10_000, 22, 30),
  ];

  it("are the nearest first, by standard deviations, and say which traits were left out", () => {
    const found = similarAreas("kunta:001", all, DEFAULT_WEIGHTS, 2);
    expect(found).toMatchObject({ ok: true, result: { left: ["netMigration", "income", "swedish"] } });
    expect(found.ok && found.result.areas.map(({ region }) => region)).toEqual(["kunta:002", "kunta:004"]);
  });

  it("lie at the distance worked out by hand: three traits each a standard deviation away are √3", () => {
    const three = [
      input("001", Math.E, 1, 1),
      input("002", Math.E ** 2, 2, 2),
      input("003", Math.E ** 3, 3, 3),
    ];
    const found = similarAreas("kunta:001", three);
    expect(found.ok && found.result.areas[0]?.distance).toBeCloseTo(Math.sqrt(3), 10);
    expect(found.ok && found.result.areas[1]?.distance).toBeCloseTo(2 * Math.sqrt(3), 10);
  });

  it("lie at the distances that NumPy finds, also with weights", () => {
    const distances = (weights: typeof DEFAULT_WEIGHTS): number[] => {
      const found = similarAreas("kunta:001", all, weights);
      return found.ok ? found.result.areas.map(({ distance }) => distance) : [];
    };
    const wanted = [
      { weights: DEFAULT_WEIGHTS, distances: [0.17654497, 1.84450456, 3.61365361] },
      {
        weights: { ...DEFAULT_WEIGHTS, size: 2, over64: 0.5 },
        distances: [0.15557559, 1.98739146, 3.9400192],
      },
    ];
    for (const one of wanted)
      distances(one.weights).forEach((distance, at) => {
        expect(distance).toBeCloseTo(one.distances[at] ?? Number.NaN, 7);
      });
    expect(distances(DEFAULT_WEIGHTS)).toHaveLength(3);
  });

  it("go by the weights: only size counts when the others weigh next to nothing", () => {
    const weights = { ...DEFAULT_WEIGHTS, over64: 1e-9, education: 1e-9 };
    const found = similarAreas("kunta:004", [...all, input("005", 9_900, 40, 10)], weights, 1);
    expect(found.ok && found.result.areas[0]?.region).toBe("kunta:005");
  });

  it("are refused where fewer than three traits are known", () => {
    const poor = all.map((one) => ({ ...one, education: null }));
    expect(similarAreas("kunta:001", poor)).toMatchObject({ refusal: "inputs-missing" });
    expect(similarAreas("kunta:999", all)).toMatchObject({ refusal: "inputs-missing" });
  });

  it("are refused where their size is not known: a town is not like a village", () => {
    const sizeless = all.map((one) => ({ ...one, size: null, swedish: 3, income: 4, over64: 5 }));
    expect(similarAreas("kunta:001", sizeless)).toMatchObject({ refusal: "inputs-missing" });
  });
});

describe("figures that would give a hidden one away", () => {
  it("are not worked out of the total and one sex, nor of the county and its other municipalities", () => {
    const sexes = (hidden: boolean) => [
      { part: "total" as const, hidden: false },
      { part: "male" as const, hidden },
      { part: "female" as const, hidden: false },
    ];
    expect(totalLessOneSex(sexes(true))).toMatchObject({ refusal: "part-hidden", about: ["male"] });
    expect(totalLessOneSex(sexes(false)).ok).toBe(true);
    expect(countyLessOthers([{ part: "kunta:489", hidden: true }])).toMatchObject({
      refusal: "part-hidden",
      about: ["kunta:489"],
    });
    expect(countyLessOthers([{ part: "kunta:489", hidden: false }]).ok).toBe(true);
  });
});
