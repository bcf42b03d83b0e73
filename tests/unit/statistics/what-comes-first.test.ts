import { describe, expect, it } from "vitest";
import { isShown } from "#app/domain/certainty.ts";
import { answered, type JudgedResult, refused } from "#app/domain/verdict.ts";
import { passing, tailOf } from "#app/statistics/benjamini-hochberg.ts";
import { compareWithFixed } from "#app/statistics/comparison.ts";
import { figureLimits } from "#app/statistics/figure-interval.ts";
import { complete } from "#app/statistics/judgement.ts";
import { isRelevant } from "#app/statistics/relevance.ts";
import { trendTest } from "#app/statistics/trend.ts";
import { chiSquareOf, isClose } from "#app/statistics/weight-of-difference.ts";
import { firstOfEachKind, sureEnough, whatComesFirst } from "#app/statistics/what-comes-first.ts";
import { besideOther } from "#app/verdicts/beside-group.ts";

/** Seeded (mulberry32), so that the pages are the same at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A share of so many persons beside the country's, as the methods judge it. */
function figure(at: number, people: number, count: number, country: number): JudgedResult {
  const counted = { count, denominator: people, multiplier: 100, model: "proportion" as const };
  const value = (100 * count) / people;
  const [limits, wide] = [figureLimits(counted, "95"), figureLimits(counted, "99.8")];
  const found = compareWithFixed({ value, limits, wide }, country);
  const limit = { relative: 0.05, absolute: 0.1 };
  const less = (one: typeof limits) => ({ lower: one.lower - country, upper: one.upper - country });
  const interval = { difference: value - country, limits: less(limits), wide: less(wide) };
  return {
    indicator: `sotkanet-${at}`,
    region: "kunta:489",
    sex: "total",
    year: 2025,
    value,
    polarity: "lower",
    country: answered({
      ...complete(found, isRelevant(found.difference, country, limit), "lower"),
      benchmark: country,
      benchmarkFrom: "published",
      members: [],
      missing: [],
      difference: found.difference,
      differenceLimits: null,
      benchmarkCounts: null,
      why: null,
      close: isClose(interval.limits, country, limit),
      chiSquare: chiSquareOf(interval),
      cases: count,
    }),
    rest: null,
    trend: refused("too-few-points"),
  };
}

/** The same share of a municipality that the country has no figure of, beside the others of its county. */
function besideRest(at: number, own: [people: number, count: number], rest: [number, number]): JudgedResult {
  const side = ([denominator, count]: [number, number]) => ({
    value: (100 * count) / denominator,
    evidence: { count, denominator, multiplier: 100, model: "proportion" as const },
  });
  const limit = { relative: 0.05, absolute: 0.1 };
  const found = besideOther(side(own), side(rest), { polarity: "lower", decimals: 1, limit });
  return {
    ...figure(at, own[0], own[1], 0),
    country: refused("no-benchmark", ["maa:358"]),
    rest: answered({ ...found, benchmarkFrom: "summed", members: [], missing: [] }),
  };
}

const FIGURES = 50;

/**
 * A page of a small municipality whose true shares are the country's; `odd`: the first one is so many times
 * as large.
 */
function page(next: () => number, odd = 1): JudgedResult[] {
  return Array.from({ length: FIGURES }, (_, at) => {
    const people = 150 + Math.floor(next() * 1350);
    const share = 0.03 + next() * 0.3;
    const own = at === 0 ? Math.min(0.9, share * odd) : share;
    let count = 0;
    for (let person = 0; person < people; person += 1) if (next() < own) count += 1;
    return figure(at, people, count, 100 * share);
  });
}

/** Five years of a share that stays as it is among 800 people. */
function unmoved(next: () => number): JudgedResult["trend"] {
  const share = 0.03 + next() * 0.3;
  const points = [2021, 2022, 2023, 2024, 2025].map((year) => {
    let count = 0;
    for (let person = 0; person < 800; person += 1) if (next() < share) count += 1;
    return { year, figure: { count, denominator: 800, multiplier: 100, model: "proportion" as const } };
  });
  const test = trendTest({ points, rhythm: 1, breaks: [], yearsInFigure: 1, restandardised: false });
  if (!test.ok) throw new Error(test.refusal);
  const { step, ...result } = test.result;
  return answered({ ...result, ...complete(result, true, "lower"), step: step === "line" ? "clear" : step });
}

describe("what a page puts first", () => {
  it("is nothing on 94 pages of a hundred where nothing differs anywhere", () => {
    const next = random(8);
    const pages = Array.from({ length: 400 }, () => whatComesFirst(page(next)));
    const claiming = pages.filter((first) => first.length > 0).length;
    expect(claiming / pages.length).toBeLessThanOrEqual(0.06);
  });

  it("is nothing on 94 pages of a hundred where nothing moves either; each test alone would claim something on most", () => {
    const next = random(10);
    const pages = Array.from({ length: 150 }, () =>
      page(next).map((result) => ({ ...result, trend: unmoved(next) })),
    );
    const claiming = pages.filter((results) => whatComesFirst(results).length > 0).length;
    expect(claiming / pages.length).toBeLessThanOrEqual(0.06);
    const alone = pages.filter((results) =>
      results.some(
        ({ country }) => country?.ok && isShown(country.result.significance) && country.result.relevant,
      ),
    ).length;
    expect(alone / pages.length).toBeGreaterThan(0.6);
  });

  it("is nothing on 94 pages of a hundred where the county stands in for a country without figures", () => {
    const next = random(57);
    const cases = (people: number, share: number): number =>
      Array.from({ length: people }, () => next() < share).filter(Boolean).length;
    const pages = Array.from({ length: 200 }, () =>
      Array.from({ length: FIGURES }, (_, at) => {
        const [own, rest] = [150 + Math.floor(next() * 1350), 3000 + Math.floor(next() * 3000)];
        const share = 0.03 + next() * 0.3;
        return besideRest(at, [own, cases(own, share)], [rest, cases(rest, share)]);
      }),
    );
    const claiming = pages.filter((results) => whatComesFirst(results).length > 0).length;
    expect(claiming / pages.length).toBeLessThanOrEqual(0.06);
  });

  it("is beside the rest of the county only where the country has no figure", () => {
    const without = besideRest(1, [1000, 200], [5000, 500]);
    expect(whatComesFirst([without]).map(({ kind }) => kind)).toEqual(["worse"]);
    const alike = { ...figure(1, 1000, 200, 20), rest: without.rest };
    expect(whatComesFirst([alike])).toEqual([]);
  });

  it("is the one true difference, not the largest of fifty", () => {
    const next = random(9);
    const pages = Array.from({ length: 40 }, () => whatComesFirst(page(next, 2.5)));
    const right = pages.filter(
      ([first]) => first?.kind === "worse" && first.result.indicator === "sotkanet-0",
    );
    expect(right.length).toBeGreaterThan(34);
  });

  it("has at least twenty cases behind it", () => {
    const few = [figure(1, 200, 19, 2), figure(2, 2000, 200, 8)];
    expect(whatComesFirst(few).map(({ result }) => result.indicator)).toEqual(["sotkanet-2"]);
  });

  it("is chosen from all that is sure enough, which a part of the page may choose from anew", () => {
    const all = [figure(1, 1000, 200, 10), figure(2, 1000, 300, 10), figure(3, 1000, 101, 10)];
    const sure = sureEnough(all);
    expect(sure.map(({ kind, result }) => [kind, result.indicator])).toEqual([
      ["worse", "sotkanet-2"],
      ["worse", "sotkanet-1"],
    ]);
    const part = sure.filter(({ result }) => result.indicator !== "sotkanet-2");
    expect(firstOfEachKind(part).map(({ result }) => result.indicator)).toEqual(["sotkanet-1"]);
  });

  it("is at most one worse and one better, the surest first", () => {
    const all = [figure(1, 1000, 200, 10), figure(2, 1000, 300, 10), figure(3, 1000, 30, 10)];
    expect(whatComesFirst(all).map(({ kind, result }) => [kind, result.indicator])).toEqual([
      ["worse", "sotkanet-2"],
      ["better", "sotkanet-3"],
    ]);
  });
});

describe("many tests at once", () => {
  it("have the tails of chi-square with one degree of freedom", () => {
    expect(tailOf(3.841458820694124)).toBeCloseTo(0.05, 6);
    expect(tailOf(9.549535706083242)).toBeCloseTo(0.002, 6);
    expect(tailOf(0)).toBeCloseTo(1, 6);
  });

  it("pass by their place among all: the example of Benjamini and Hochberg, fifteen tests of which four pass", () => {
    const tails = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(passing(tails, 0.05).filter(Boolean)).toHaveLength(4);
    expect(passing([], 0.05)).toEqual([]);
  });
});
