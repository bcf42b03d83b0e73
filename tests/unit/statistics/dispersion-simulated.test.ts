import { describe, expect, it } from "vitest";
import { sizeClassOf } from "#app/domain/dispersion.ts";
import type { CountedFigure } from "#app/domain/verdict.ts";
import { compareWithFixed } from "#app/statistics/comparison.ts";
import { estimateDispersion } from "#app/statistics/dispersion.ts";
import { figureLimits, figureValue } from "#app/statistics/figure-interval.ts";
import { comparePooled, poolYears } from "#app/statistics/pooled-years.ts";
import { trendTest } from "#app/statistics/trend.ts";
import { binomial, normal, type Random, randomFor } from "#db/example/random.ts";

const YEARS = [2021, 2022, 2023, 2024, 2025];
const AREAS = 300;
const RATE = 0.08;
/** From 900 people up to 200,000, as municipalities are: few large ones. */
const PEOPLE = Array.from({ length: AREAS }, (_, at) => Math.round(900 * 1.0182 ** at));

type Yearly = { count: number; denominator: number; openShare: number }[];

/**
 * Counts whose variance is `factor` times the binomial one: everybody's share itself varies from year to year
 * (normal, cut at nought).
 */
function dispersedYears(random: Random, people: number, factor: number, shape = [1, 1, 1, 1, 1]): Yearly {
  return shape.map((size) => {
    const rate = RATE * size;
    const extra = Math.sqrt(((factor - 1) * rate * (1 - rate)) / people);
    const share = Math.min(1, Math.max(0, rate + extra * normal(random)));
    return { count: binomial(random, people, share), denominator: people, openShare: 0 };
  });
}

/**
 * The same persons year after year: each keeps its state from one year to the next, so that the years are
 * correlated by `kept`.
 */
function samePersons(random: Random, people: number, kept: number): Yearly {
  let count = binomial(random, people, RATE);
  return YEARS.map(() => {
    const year = { count, denominator: people, openShare: 0 };
    const stay = binomial(random, count, kept + (1 - kept) * RATE);
    count = stay + binomial(random, people - count, (1 - kept) * RATE);
    return year;
  });
}

function estimated(areas: readonly Yearly[]) {
  const found = estimateDispersion(areas, "proportion");
  if (!found) throw new Error("too few municipalities");
  return found;
}

/** Figures with the dispersion that was estimated from all of them. */
function figuresOf(areas: readonly Yearly[]): CountedFigure[][] {
  const dispersion = estimated(areas);
  return areas.map((years) =>
    years.map(({ count, denominator }) => ({
      count,
      denominator,
      multiplier: 100,
      model: "proportion",
      dispersion: sizeClassOf(dispersion, denominator).factor,
    })),
  );
}

const trendOf = (figures: readonly CountedFigure[]) => {
  const points = figures.map((figure, at) => ({ year: YEARS[at] ?? 0, figure }));
  const outcome = trendTest({ points, rhythm: 1, breaks: [], yearsInFigure: 1, restandardised: false });
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.result;
};

describe("the estimated dispersion", () => {
  it.each([1, 2, 8])(
    "of counts that vary %d times as much as chance is about that, in every class of size",
    (factor) => {
      const random = randomFor(20261128, "factor", factor);
      const turns = 8;
      const sums = Array.from({ length: 6 }, () => 0);
      for (let turn = 0; turn < turns; turn += 1) {
        const { whole, classes } = estimated(PEOPLE.map((people) => dispersedYears(random, people, factor)));
        [whole, ...classes].forEach((one, at) => {
          sums[at] = (sums[at] ?? 0) + one.factor / turns;
        });
      }
      expect(Math.min(...sums)).toBeGreaterThan(0.85 * factor);
      expect(Math.max(...sums)).toBeLessThan(1.2 * factor);
    },
  );

  it("takes what all municipalities share, and lines of their own, for no chance", () => {
    const random = randomFor(20261128, "shared");
    const areas = PEOPLE.map((people, at) => {
      const slope = ((at % 7) - 3) / 40;
      return dispersedYears(
        random,
        people,
        1,
        [1, 0.8, 0.7, 0.85, 1.05].map((size, year) => size * (1 + slope * year)),
      );
    });
    expect(estimated(areas).whole.factor).toBeLessThan(1.25);
  });

  it("is not estimated from under 40 municipalities, nor from figures so roughly rounded that rounding would look like it", () => {
    const random = randomFor(20261128, "few");
    const areas = PEOPLE.map((people) => dispersedYears(random, people, 1));
    expect(estimateDispersion(areas.slice(0, 39), "proportion")).toBeNull();
    const rough = areas.map((years) => years.map((year) => ({ ...year, openShare: 0.2 })));
    expect(estimateDispersion(rough, "proportion")).toBeNull();
  });
});

describe("with a variance of twice the binomial one, everywhere the same and unchanging", () => {
  const tally = { intervals: 0, inside: 0, different: 0, trends: 0, series: 0, varying: 0 };
  /** The same, were counts taken for chance alone: what is held below would fail. */
  const without = { inside: 0, different: 0, moved: 0 };
  const random = randomFor(20261128, "twice the binomial");
  for (let turn = 0; turn < 12; turn += 1)
    for (const figures of figuresOf(PEOPLE.map((people) => dispersedYears(random, people, 2)))) {
      const latest = figures.at(-1);
      if (!latest) throw new Error("no figure");
      const [limits, wide] = [figureLimits(latest, "95"), figureLimits(latest, "99.8")];
      tally.intervals += 1;
      if (limits.lower <= 100 * RATE && 100 * RATE <= limits.upper) tally.inside += 1;
      const beside = compareWithFixed({ value: figureValue(latest), limits, wide }, 100 * RATE);
      if (beside.significance !== "none") tally.different += 1;
      tally.series += 1;
      const { step } = trendOf(figures);
      if (step === "line") tally.trends += 1;
      if (step === "varying") tally.varying += 1;
      const plain = figures.map(({ dispersion: _, ...figure }) => figure);
      const narrow = figureLimits(plain.at(-1) ?? latest, "95");
      if (narrow.lower <= 100 * RATE && 100 * RATE <= narrow.upper) without.inside += 1;
      else without.different += 1;
      if (trendOf(plain).step !== "none") without.moved += 1;
    }

  it("the 95 % interval holds the truth in 93–97 % of cases", () => {
    expect(tally.inside / tally.intervals).toBeGreaterThan(0.93);
    expect(tally.inside / tally.intervals).toBeLessThan(0.97);
  });

  it("at most 6 % are called different from the country", () => {
    expect(tally.different / tally.intervals).toBeLessThanOrEqual(0.06);
  });

  it("at most 0.5 % are flagged as trends, and as many as varying", () => {
    expect(tally.series).toBe(12 * AREAS);
    expect(tally.trends / tally.series).toBeLessThanOrEqual(0.005);
    expect(tally.varying / tally.series).toBeLessThanOrEqual(0.005);
  });

  it("and none of this would hold without the factor", () => {
    expect(without.inside / tally.intervals).toBeLessThan(0.9);
    expect(without.different / tally.intervals).toBeGreaterThan(0.1);
    expect(without.moved / tally.series).toBeGreaterThan(0.01);
  });
});

/** Five years together beside a country of which they are a part like any other. */
function isVeryClear(
  points: readonly { year: number; figure: CountedFigure }[],
  correlation: number,
): boolean {
  const pooled = poolYears(points, 5, correlation);
  if (!pooled.ok) throw new Error(pooled.refusal);
  const { figure } = pooled.result;
  const own = {
    value: figureValue(figure),
    limits: figureLimits(figure, "95"),
    wide: figureLimits(figure, "99.8"),
  };
  const country = points.map((point) => ({ value: 100 * RATE, denominator: point.figure.denominator }));
  return comparePooled(own, country).significance === "99.8";
}

describe("of the same persons every year, everywhere the same", () => {
  it.each([0.6, 0.75, 0.9])(
    "with years correlated by %d five years differ very clearly from the country in at most 0.5 % of municipalities",
    (kept) => {
      const random = randomFor(20261128, "same persons", kept);
      let [told, all, asIndependent] = [0, 0, 0];
      for (let turn = 0; turn < 8; turn += 1) {
        const areas = PEOPLE.map((people) => samePersons(random, people, kept));
        const dispersion = estimated(areas);
        for (const figures of figuresOf(areas)) {
          const points = figures.map((figure, at) => ({ year: YEARS[at] ?? 0, figure }));
          const { correlation } = sizeClassOf(dispersion, figures[0]?.denominator ?? 0);
          all += 1;
          if (isVeryClear(points, correlation)) told += 1;
          if (isVeryClear(points, 0)) asIndependent += 1;
        }
      }
      expect(told / all).toBeLessThanOrEqual(0.005);
      // Were the years taken for independent, as many would be told as this would not let by.
      expect(asIndependent / all).toBeGreaterThan(0.005);
    },
  );
});

describe("of unemployment that fell and rose again everywhere", () => {
  it("large municipalities are told as varying with the year of the turn, and none as a trend of one way", () => {
    const random = randomFor(20261128, "a V");
    const areas = PEOPLE.map((people) => dispersedYears(random, people, 2, [1.25, 1, 0.75, 0.95, 1.2]));
    const large = figuresOf(areas)
      .filter((_, at) => (PEOPLE[at] ?? 0) > 20_000)
      .map(trendOf);
    expect(large.length).toBeGreaterThan(80);
    expect(large.filter(({ step }) => step === "varying").length / large.length).toBeGreaterThan(0.95);
    expect(large.filter(({ step }) => step === "line")).toEqual([]);
    const turned = large.filter(({ turn }) => turn === 2023);
    expect(turned.length / large.length).toBeGreaterThan(0.9);
  });
});
