import jstat from "jstat";
import { describe, expect, it } from "vitest";
import { HUBER } from "#app/statistics/common-course.ts";
import { estimateDispersion, MEDIAN_CHI_SQUARE } from "#app/statistics/dispersion.ts";
import { binomial, normal, poisson, randomFor } from "#db/example/random.ts";

const AREAS = 300;
/** From 900 people up to 200,000, and one city with an eighth of all people. */
const PEOPLE = Array.from({ length: AREAS }, (_, at) => Math.round(900 * 1.0182 ** at));
PEOPLE[AREAS - 1] = 660_000;
const CITY = AREAS - 1;
const YEARS = [0, 1, 2, 3, 4];

/** What a municipality of this level has in a year. */
type Course = (level: number, year: number, area: number) => number;

interface Made {
  factor: number;
  course: Course;
  model?: "proportion" | "rate";
  base?: number;
}

/**
 * Mean factors over some turns: of the whole and of the five classes. Levels differ by a quarter, as
 * municipalities do.
 */
function factorsOf(name: string, { factor, course, model = "proportion", base = 0.08 }: Made): number[] {
  const random = randomFor(20261129, name, factor);
  const turns = 8;
  const sums = YEARS.map(() => 0).concat(0);
  for (let turn = 0; turn < turns; turn += 1) {
    const areas = PEOPLE.map((people, area) => {
      const level = base * Math.max(0.2, 1 + 0.25 * normal(random));
      return YEARS.map((year) => {
        const rate = course(level, year, area);
        const one = model === "proportion" ? rate * (1 - rate) : rate;
        const moved = Math.max(0, rate + Math.sqrt(((factor - 1) * one) / people) * normal(random));
        const count =
          model === "proportion"
            ? binomial(random, people, Math.min(1, moved))
            : poisson(random, people * moved);
        return { count, denominator: people, openShare: 0 };
      });
    });
    const found = estimateDispersion(areas, model);
    if (!found) throw new Error("too few municipalities");
    [found.whole, ...found.classes].forEach((one, at) => {
      sums[at] = (sums[at] ?? 0) + one.factor / turns;
    });
  }
  return sums.map((sum) => sum / factor);
}

const NOTHING: Course = (level) => level;
const COURSES: [string, Course][] = [
  ["nothing happens", NOTHING],
  ["one year is two fifths higher everywhere", (level, year) => (year === 3 ? level * 1.4 : level)],
  ["one year adds three percentage points everywhere", (level, year) => (year === 3 ? level + 0.03 : level)],
  [
    "every year is another one everywhere",
    (level, year) => level * ([1, 0.8, 1.3, 0.9, 1.2][year] ?? 1) + 0.004 * year,
  ],
  [
    "the largest city doubles in one year",
    (level, year, area) => level * (area === CITY && year === 2 ? 2 : 1),
  ],
  [
    "the largest city is five times itself in one year",
    (level, year, area) => level * (area === CITY && year === 2 ? 5 : 1),
  ],
  [
    "a small municipality is eight times itself in one year",
    (level, year, area) => Math.min(0.9, level * (area === 60 && year === 2 ? 8 : 1)),
  ],
  ["one in fifty is odd in one year", (level, year, area) => level * (area % 50 === 7 && year === 1 ? 3 : 1)],
];

describe.each([1, 2])("of counts that vary %d times as much as chance the factor is about that", (factor) => {
  it.each(COURSES)("where %s", (name, course) => {
    const found = factorsOf(name, { factor, course });
    expect(found).toHaveLength(6);
    expect(Math.min(...found)).toBeGreaterThan(0.85);
    expect(Math.max(...found)).toBeLessThan(1.2);
  });

  it("also where most people are among the counted, and a year moves all of them", () => {
    const course: Course = (level, year) => Math.min(0.97, year === 2 ? level + 0.04 : level);
    const found = factorsOf("most", { factor, course, base: 0.6 });
    expect(Math.min(...found)).toBeGreaterThan(0.85);
    expect(Math.max(...found)).toBeLessThan(1.2);
  });

  it("also of rare events, where a year has more of them everywhere", () => {
    const course: Course = (level, year) => (year === 1 ? level * 1.6 : level);
    const found = factorsOf("rare", { factor, course, model: "rate", base: 0.002 });
    expect(Math.min(...found)).toBeGreaterThan(0.8);
    expect(Math.max(...found)).toBeLessThan(1.2);
  });
});

describe("the constants, by another way", () => {
  it("the median is that of chi-square with 3 degrees of freedom (jStat, and by adding up its density)", () => {
    expect(jstat.jStat.chisquare.inv(0.5, 3)).toBeCloseTo(MEDIAN_CHI_SQUARE, 6);
    const step = 1e-4;
    let sum = 0;
    for (let x = step / 2; x < MEDIAN_CHI_SQUARE; x += step)
      sum += (Math.sqrt(x) * Math.exp(-x / 2) * step) / Math.sqrt(2 * Math.PI);
    expect(sum).toBeCloseTo(0.5, 4);
  });

  it("half of three squared normals, drawn twenty thousand times, lie above the median", () => {
    const random = randomFor(20261129, "three squares");
    const draws = Array.from(
      { length: 20_000 },
      () => normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2,
    );
    const above = draws.filter((draw) => draw > MEDIAN_CHI_SQUARE).length / draws.length;
    expect(Math.abs(above - 0.5)).toBeLessThan(0.012);
  });

  it("Huber's constant leaves the line 95 % as efficient as least squares where all is normal (Huber 1964: (2Φ(k) − 1)² ÷ E ψ²)", () => {
    const inside = 2 * jstat.jStat.normal.cdf(HUBER, 0, 1) - 1;
    const density = Math.exp((-HUBER * HUBER) / 2) / Math.sqrt(2 * Math.PI);
    const ofSquares = inside - 2 * HUBER * density + HUBER * HUBER * (1 - inside);
    expect(inside ** 2 / ofSquares).toBeCloseTo(0.95, 3);
  });
});
