import { describe, expect, it } from "vitest";
import { DEFAULT_WEIGHTS, TRAITS } from "#app/domain/trait.ts";
import { answered, type CountedFigure, type CountModel, type Outcome } from "#app/domain/verdict.ts";
import { figureLimits, figureValue } from "#app/statistics/figure-interval.ts";
import { mergeFigures } from "#app/statistics/merged-area.ts";
import { poolYears } from "#app/statistics/pooled-years.ts";
import { type SimilarityInput, similarAreas } from "#app/statistics/similar-areas.ts";
import { figureOf } from "#tests/support/counted-figure.ts";

// Computed in R 4.2.2, whose functions share no code with ours: it is no dependency, only its results are
// noted here.

type Both = readonly [lower: number, upper: number];

function expectFigure(outcome: Outcome<CountedFigure>, value: number, usual: Both, wide: Both): void {
  if (!outcome.ok) throw new Error(outcome.refusal);
  const found = [
    figureValue(outcome.result),
    ...(["95", "99.8"] as const).flatMap((level) => Object.values(figureLimits(outcome.result, level))),
  ];
  [value, ...usual, ...wide].forEach((wanted, at) => {
    expect((found[at] ?? Number.NaN) / wanted).toBeCloseTo(1, 9);
  });
}

describe("a merged area is R's weighted.mean(x/n, n), to ten digits, and its interval", () => {
  const merge = (model: CountModel, counts: readonly number[], people: readonly number[]) =>
    mergeFigures(
      (["kunta:489", "kunta:935", "kunta:624"] as const).map((region, at) => ({
        region,
        figure: answered(figureOf(model, counts[at] ?? 0, people[at] ?? 0)),
        hidden: false,
      })),
    );
  const PEOPLE = [1643, 5012, 2911];

  it("of 20 + 44 + 61 events is Wilson & Hilferty's (Byar's)", () => {
    const wanted = [10.87677660455, 15.56898565006] as const;
    expectFigure(
      merge("rate", [20, 44, 61], PEOPLE),
      13.06711269078,
      wanted,
      [9.749226486594, 17.09923925633],
    );
  });

  it("of 1 + 4 + 2 events is that of poisson.test(7, 9566)", () => {
    expectFigure(
      merge("rate", [1, 4, 2], PEOPLE),
      0.7317583106837,
      [0.2942047931758, 1.507701794031],
      [0.1589312419401, 2.051659773718],
    );
  });

  it("of 118 + 402 + 251 persons is that of prop.test(771, 9566, correct = FALSE)", () => {
    expectFigure(
      merge("proportion", [118, 402, 251], PEOPLE),
      8.059795107673,
      [7.530976551584, 8.622284351144],
      [7.240949817305, 8.962292930493],
    );
  });

  it("of 3 + 9 + 6 persons is that of binom.test(18, 1245)", () => {
    expectFigure(
      merge("proportion", [3, 9, 6], [210, 655, 380]),
      1.44578313253,
      [0.8590537179093, 2.275367485682],
      [0.6177484987905, 2.819709617126],
    );
  });

  it("of 12, 40 and 25 persons at 7.3, 8.1 and 8.6 % has a denominator that is no whole number: uniroot on Wilson's equation", () => {
    const people = [164.3835616438, 493.8271604938, 290.6976744186];
    expectFigure(
      merge("proportion", [12, 40, 25], people),
      8.114587275173,
      [6.541398337961, 10.02553766627],
      [5.774552755363, 11.28926717881],
    );
  });
});

describe("five pooled years are R's weighted.mean(x/n, n), to ten digits, and their interval", () => {
  const pool = (model: CountModel, counts: readonly number[], people: readonly number[]) => {
    const points = counts.map((count, at) => ({
      year: 2021 + at,
      figure: figureOf(model, count, people[at] ?? 0),
    }));
    const pooled = poolYears(points, 5);
    return pooled.ok ? answered(pooled.result.figure) : pooled;
  };
  const PEOPLE = [1702, 1690, 1671, 1655, 1643];

  it("of 1, 0, 2, 1 and 3 events is that of poisson.test(7, 8361)", () => {
    expectFigure(
      pool("rate", [1, 0, 2, 1, 3], PEOPLE),
      0.8372204281784,
      [0.336606034149, 1.724994063115],
      [0.181836653558, 2.347348091781],
    );
  });

  it("of 5, 3, 6, 2 and 4 events is Wilson & Hilferty's (Byar's)", () => {
    expectFigure(
      pool("rate", [5, 3, 6, 2, 4], PEOPLE),
      2.392058366224,
      [1.460522525401, 3.69451983844],
      [1.067193202385, 4.555081404741],
    );
  });

  it("of 4, 2, 5, 3 and 4 persons is that of binom.test(18, 1006)", () => {
    expectFigure(
      pool("proportion", [4, 2, 5, 3, 4], [212, 205, 201, 198, 190]),
      1.789264413519,
      [1.063791621691, 2.813114206553],
      [0.7651978743627, 3.483798265114],
    );
  });

  it("of 31, 28, 35, 22 and 19 persons is that of prop.test(135, 4070, correct = FALSE)", () => {
    expectFigure(
      pool("proportion", [31, 28, 35, 22, 19], [840, 822, 815, 803, 790]),
      3.316953316953,
      [2.809305294795, 3.912641584796],
      [2.552943577978, 4.299517294462],
    );
  });
});

/**
 * R's state.x77: Population, Life Exp, Murder, Income, HS Grad and Frost, in the places of our six traits.
 */
const STATES = `Alabama 3615 69.05 15.1 3624 41.3 20
Alaska 365 69.31 11.3 6315 66.7 152
Arizona 2212 70.55 7.8 4530 58.1 15
Arkansas 2110 70.66 10.1 3378 39.9 65
California 21198 71.71 10.3 5114 62.6 20
Colorado 2541 72.06 6.8 4884 63.9 166
Connecticut 3100 72.48 3.1 5348 56.0 139
Delaware 579 70.06 6.2 4809 54.6 103
Florida 8277 70.66 10.7 4815 52.6 11
Georgia 4931 68.54 13.9 4091 40.6 60
Hawaii 868 73.60 6.2 4963 61.9 0
Idaho 813 71.87 5.3 4119 59.5 126`;

describe("similar areas: the first twelve states of R's state.x77, nearest to Alabama", () => {
  const names = STATES.split("\n").map((line) => line.split(" ")[0] ?? "");
  const inputs = STATES.split("\n").map((line, at): SimilarityInput => {
    const [size = 0, over64 = 0, netMigration = 0, income = 0, education = 0, swedish = 0] = line
      .split(" ")
      .slice(1)
      .map(Number);
    return {
      region: `kunta:${String(at + 1).padStart(3, "0")}`,
      size,
      over64,
      netMigration,
      income,
      education,
      swedish,
    };
  });
  const nearest = (weights: typeof DEFAULT_WEIGHTS) => {
    const found = similarAreas("kunta:001", inputs, weights);
    if (!found.ok) throw new Error(found.refusal);
    return found.result.areas.map(({ region, distance }) => ({
      name: names[Number(region.slice(6)) - 1],
      distance,
    }));
  };

  it.each([
    [
      "dist(scale(x)), size by log",
      DEFAULT_WEIGHTS,
      [
        ["Georgia", 1.035573668267],
        ["Arkansas", 1.982956866882],
        ["Florida", 2.613839357857],
        ["Arizona", 3.121143943034],
        ["Delaware", 3.88420721513],
        ["California", 3.974080803265],
        ["Idaho", 4.430308459814],
      ],
    ],
    [
      "dist(scale(x) %*% diag(sqrt(w))), w = 2, 1, 0.5, 1, 3, 0",
      { size: 2, over64: 1, netMigration: 0.5, income: 1, education: 3, swedish: 0 },
      [
        ["Georgia", 0.820903330645],
        ["Arkansas", 1.639821005113],
        ["Florida", 3.072242029809],
        ["Arizona", 3.766962281065],
        ["Delaware", 4.082077125455],
        ["Idaho", 4.692644538228],
        ["Connecticut", 4.763980177246],
      ],
    ],
    [
      "dist(scale(x)) of size, income and education alone",
      { ...DEFAULT_WEIGHTS, over64: 0, netMigration: 0, swedish: 0 },
      [
        ["Arkansas", 0.5773716317604],
        ["Georgia", 0.6496639746166],
        ["Florida", 2.0458671217138],
        ["Arizona", 2.1546862584942],
        ["Idaho", 2.3997344819388],
        ["Delaware", 2.5884679825235],
        ["Connecticut", 2.6722140026486],
      ],
    ],
  ] as const)("lie at the distances of %s, to ten digits", (_call, weights, wanted) => {
    const found = nearest(weights);
    expect(found.map(({ name }) => name)).toEqual(wanted.map(([name]) => name));
    wanted.forEach(([, distance], at) => {
      expect(found[at]?.distance).toBeCloseTo(distance, 10);
    });
  });

  it("tell each trait's part: the squares of the parts add up to the square of the distance", () => {
    const found = similarAreas("kunta:001", inputs);
    if (!found.ok) throw new Error(found.refusal);
    for (const { distance, parts } of found.result.areas)
      expect(Math.hypot(...TRAITS.map((trait) => parts[trait] ?? 0))).toBeCloseTo(distance, 12);
  });
});
