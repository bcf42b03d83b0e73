import { describe, expect, it } from "vitest";
import type { CountedFigure } from "#app/domain/verdict.ts";
import { compareWithFixed } from "#app/statistics/comparison.ts";
import { compareTwo, differenceLimits } from "#app/statistics/difference.ts";
import { figureLimits, figureValue } from "#app/statistics/figure-interval.ts";
import { rateOf, shareOf } from "#tests/support/counted-figure.ts";

// Computed in R 4.2.2, whose functions share no code with ours: it is no dependency, only its results are
// noted here.

describe("the interval of a difference of shares", () => {
  it("of 7/34 and 1/34 is 0.0189–0.3404 (Perondi's trial in Fagerland, Lydersen & Laake 2017, chapter 4, by the authors' R package)", () => {
    const { lower, upper } = differenceLimits(shareOf(7, 34), shareOf(1, 34), "95");
    expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(["0.0189", "0.3404"]);
  });

  it.each([
    [7, 34, 1, 34, "95", 0.01892144388577, 0.3403686870327],
    [7, 34, 1, 34, "99.8", -0.09327227246174, 0.4423493885233],
    [2642, 22_776, 61_000, 560_000, "95", 0.002895524865419, 0.01137198172308],
    [2642, 22_776, 61_000, 560_000, "99.8", 0.0005446276929956, 0.01391010358741],
    [1690, 1700, 59_000, 60_000, "95", 0.005772682783347, 0.01366851451091],
    [3, 1643, 0, 2900, "95", 3.666138240973e-5, 0.005354789709104],
    [3, 1643, 0, 2900, "99.8", -0.001766030891621, 0.009042862295077],
  ] as const)(
    "%d/%d and %d/%d at the level of %s is Newcombe's from R's prop.test(correct = FALSE)$conf.int, to ten digits",
    (a, m, b, n, level, lower, upper) => {
      const found = differenceLimits(shareOf(a, m), shareOf(b, n), level);
      expect(found.lower).toBeCloseTo(lower, 11);
      expect(found.upper).toBeCloseTo(upper, 11);
    },
  );
});

describe("the interval of a difference of rates", () => {
  it.each([
    [9, 1700, 1, 2900, "95", 1.671937829541, 9.716918260349],
    [9, 1700, 1, 2900, "99.8", 0.1644491015797, 12.99042128306],
    [2, 1643, 8, 3000, "95", -4.249552568007, 2.073203360275],
    [2, 1643, 8, 3000, "99.8", -5.993278143315, 4.516409947196],
    [0, 1700, 7, 5300, "95", -2.721259502208, 0.9884195902015],
  ] as const)(
    "%d/%d and %d/%d at the level of %s is MOVER from R's poisson.test(x, T)$conf.int, to ten digits",
    (a, m, b, n, level, lower, upper) => {
      const found = differenceLimits(rateOf(a, m), rateOf(b, n), level);
      expect(found.lower).toBeCloseTo(lower, 9);
      expect(found.upper).toBeCloseTo(upper, 9);
    },
  );

  it("tells 9 of 1,700 from 1 of 2,900, never very clearly of events, and 2 of 1,643 from 8 of 3,000 not at all", () => {
    expect(compareTwo(rateOf(9, 1700), rateOf(1, 2900)).significance).toBe("95");
    expect(compareTwo(rateOf(2, 1643), rateOf(8, 3000)).significance).toBe("none");
  });
});

describe("a figure beside one taken as known", () => {
  const beside = (own: CountedFigure, benchmark: number) =>
    compareWithFixed(
      { value: figureValue(own), limits: figureLimits(own, "95"), wide: figureLimits(own, "99.8") },
      benchmark,
    );
  const classOf = (p: number) => (p < 0.002 ? "99.8" : p < 0.05 ? "95" : "none");

  it.each([
    [2642, 22_776, 0.113, 0.1527914906863],
    [2642, 22_776, 0.1115, 0.03097968830097],
    [2642, 22_776, 0.109, 0.0007000936364915],
    [45, 250, 0.24, 0.02633008765303],
    [45, 250, 0.25, 0.01058713733406],
    [45, 250, 0.3, 3.46710768727e-5],
    [135, 4070, 0.0391, 0.05094951984819],
    [135, 4070, 0.0392, 0.04743585876352],
    [135, 4070, 0.043, 0.001990911707609],
  ])(
    "%d of %d and %d are told apart just as R's prop.test(x, n, p, correct = FALSE) does with p-value %d",
    (count, people, benchmark, p) => {
      expect(beside(shareOf(count, people), benchmark).significance).toBe(classOf(p));
    },
  );

  it.each([
    [7, 8361, 1.7, 0.05619127968602],
    [7, 8361, 1.73, 0.04883774292826],
    [7, 8361, 2.4, 0.001489143348032],
    [9, 1700, 2.5, 0.05954749316608],
    [9, 1700, 2.4, 0.04768314142424],
    [9, 1700, 1.4, 0.001627175846765],
  ])(
    "%d events among %d and %d per 1,000 are told apart just as twice the smaller tail of R's ppois, p-value %d",
    (count, people, benchmark, p) => {
      expect(beside(rateOf(count, people), benchmark).significance).toBe(classOf(p));
    },
  );
});
