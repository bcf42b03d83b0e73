import { describe, expect, it } from "vitest";
import { answered } from "#app/domain/verdict.ts";
import { countedFigure } from "#app/statistics/denominator.ts";
import { type GoalQuestion, goalStatus } from "#app/statistics/goal-status.ts";
import { judge } from "#app/statistics/judgement.ts";
import { defaultLimit, isRelevant } from "#app/statistics/relevance.ts";
import { sameTerms } from "#app/statistics/same-terms.ts";
import { countyLessOthers, totalLessOneSex } from "#app/statistics/small-numbers.ts";

// Rules of our own have no published cases: their arithmetic was computed independently in R 4.2.2, their
// logic is written out in full.

describe("the components of a goal (a rule of our own)", () => {
  const paceOf = (years: readonly number[], change: number) => {
    const yearly = change / ((years.at(-1) ?? 0) - (years[0] ?? 0));
    return answered({ years, yearly, limits: { lower: yearly, upper: yearly }, shown: true });
  };
  const yearly = [2021, 2022, 2023, 2024, 2025];
  const goal = (
    direction: NonNullable<GoalQuestion["goal"]>["direction"],
    from: readonly [number, number],
    to: readonly [number, number],
  ) => ({
    direction,
    baseline: { year: from[0], value: from[1] },
    year: to[0],
    target: to[1],
  });

  it.each([
    [goal("at-most", [2020, 8], [2030, 5]), [2025, 7], yearly, -1.56, 6.5, -0.4, -0.39, "off-course"],
    [goal("at-least", [2019, 31.4], [2029, 40]), [2025, 36.2], yearly, 3.08, 36.56, 0.95, 0.77, "off-course"],
    [
      goal("at-most", [2018, 12.5], [2031, 9.25]),
      [2023, 11.9],
      [2015, 2017, 2019, 2021, 2023],
      -1,
      11.25,
      -0.33125,
      -0.125,
      "off-course",
    ],
    [
      goal("at-most", [2021, 210], [2027, 180]),
      [2024, 205.5],
      [2020, 2021, 2022, 2023, 2024],
      6.8,
      195,
      -8.5,
      1.7,
      "wrong-way",
    ],
  ] as const)(
    "%o with %o in the latest year and a change over %o of %d: the line is at %d (R's approx), %d a year needed, %d shown (slope of R's lm): %s",
    (aim, [year, value], years, change, expected, needed, pace, status) => {
      const outcome = goalStatus({
        goal: aim,
        latest: { year, value, limits: null },
        pace: paceOf(years, change),
        since: [value],
        shown: null,
        thisYear: 2026,
      });
      if (!outcome.ok) throw new Error(outcome.refusal);
      const { components } = outcome.result;
      expect(components.expected).toBeCloseTo(expected, 10);
      expect(components.needed).toBeCloseTo(needed, 10);
      expect(components.pace).toBeCloseTo(pace, 10);
      expect(outcome.result.status).toBe(status);
    },
  );
});

describe("a denominator worked out of count and rate (a rule of our own)", () => {
  it.each([
    [2642, 11.6, 100, 1, 22_775.86206897, 0.004310344827586],
    [30, 5.1, 1000, 1, 5882.352941176, 0.009803921568627],
    [412, 83.33, 10_000, 2, 49_441.97767911, 6.0002400096e-5],
    [9, 1.02, 1000, 2, 8823.529411765, 0.004901960784314],
    [7, 4.2, 100, 1, 166.66666667, 0.01190476190476],
    [60, 5, 1000, 1, 12_000, 0.01],
    [3, 0.6, 100, 1, 500, 0.08333333333333],
  ])(
    "%d cases at %d per %d, %d decimals: %d, between x · k / v · 1 / (1 ± s), where R finds the share s = %d that half a last decimal is of the rate",
    (count, value, multiplier, decimals, denominator, share) => {
      const unit = ({ 100: "percent", 1000: "per-1000", 10000: "per-10000" } as const)[multiplier];
      if (!unit) throw new Error("no unit");
      const outcome = countedFigure({ unit, value, count, multiplier, decimals, population: null });
      if (!outcome.ok) throw new Error(outcome.refusal);
      const { denominator: found, bounds } = outcome.result.counted;
      expect(found).toBeCloseTo(denominator, 7);
      expect(bounds?.leastDenominator).toBeCloseTo(denominator / (1 + share), 6);
      expect(bounds?.mostDenominator).toBeCloseTo(denominator / (1 - share), 6);
    },
  );
});

describe("a limit of relevance (a rule of our own; the products by R)", () => {
  it.each([
    [11.6, 0.58],
    [3.3, 0.165],
    [0.7, 0.1],
    [-11.6, 0.58],
    [0, 0.1],
  ])("of a share of %d with one decimal is %d on either side, and no less", (reference, least) => {
    const limit = defaultLimit("percent", 1);
    for (const sign of [1, -1]) {
      expect(isRelevant(sign * least, reference, limit)).toBe(true);
      expect(isRelevant(sign * least * 1.000001, reference, limit)).toBe(true);
      expect(isRelevant(sign * least * 0.999999, reference, limit)).toBe(false);
    }
  });

  it.each([
    [20, { relative: 0.1, absolute: null }, 2],
    [20, { relative: 0.1, absolute: 3 }, 3],
    [20, { relative: null, absolute: 0.5 }, 0.5],
  ] as const)("of %d that a region has set as %o is %d", (reference, limit, least) => {
    expect(isRelevant(least, reference, limit)).toBe(true);
    expect(isRelevant(least * 0.999999, reference, limit)).toBe(false);
  });
});

describe("the whole truth table of a judgement (a rule of our own): 54 cases", () => {
  const CASES = (["higher", "lower", "equal"] as const).flatMap((direction) =>
    (["none", "95", "99.8"] as const).flatMap((significance) =>
      [true, false].flatMap((relevant) =>
        (["higher", "lower", "none"] as const).map((polarity) => ({
          direction,
          significance,
          relevant,
          polarity,
        })),
      ),
    ),
  );
  /** All that is better or worse; the rest is similar, or not judged. */
  const TOLD: Record<string, string> = {
    "higher 95 relevant, higher is good": "better",
    "higher 99.8 relevant, higher is good": "better",
    "lower 95 relevant, lower is good": "better",
    "lower 99.8 relevant, lower is good": "better",
    "higher 95 relevant, lower is good": "worse",
    "higher 99.8 relevant, lower is good": "worse",
    "lower 95 relevant, higher is good": "worse",
    "lower 99.8 relevant, higher is good": "worse",
  };

  it("tells eight of them, leaves eighteen unjudged and calls twenty-eight similar", () => {
    const found = CASES.map(({ polarity, ...facts }) => judge(facts, polarity));
    const wanted = CASES.map(({ direction, significance, relevant, polarity }) => {
      const size = relevant ? "relevant" : "small";
      const told = TOLD[`${direction} ${significance} ${size}, ${polarity} is good`];
      return polarity === "none" ? "no-judgement" : (told ?? "similar");
    });
    expect(found).toEqual(wanted);
    const times = (word: string) => found.filter((one) => one === word).length;
    expect(["better", "worse", "similar", "no-judgement"].map(times)).toEqual([4, 4, 28, 18]);
  });
});

describe("terms of comparison (a rule of our own): every way to differ", () => {
  const own = { sex: "female", year: 2024, ageGroup: null } as const;

  it.each([
    [{}, null],
    [{ sex: "male" }, ["female / male"]],
    [{ year: 2019 }, ["2024 / 2019"]],
    [{ ageGroup: "75+" }, ["all / 75+"]],
    [{ sex: "total", year: 2023 }, ["female / total", "2024 / 2023"]],
    [{ sex: "total", ageGroup: "0–17" }, ["female / total", "all / 0–17"]],
    [{ year: 2025, ageGroup: "0–17" }, ["2024 / 2025", "all / 0–17"]],
    [{ sex: "male", year: 2025, ageGroup: "65+" }, ["female / male", "2024 / 2025", "all / 65+"]],
  ] as const)("%o: %o", (changes, about) => {
    expect(sameTerms(own, { ...own, ...changes })?.about ?? null).toEqual(about);
  });
});

describe("figures that could give a hidden one away (a rule of our own): every way to hide", () => {
  it("of the three of total, men and women only the one with nothing hidden is answered: eight cases", () => {
    for (let at = 0; at < 8; at += 1) {
      const parts = (["total", "male", "female"] as const).map((part, place) => ({
        part,
        hidden: ((at >> place) & 1) === 1,
      }));
      const hidden = parts.filter((one) => one.hidden).map(({ part }) => part);
      const outcome = totalLessOneSex(parts);
      expect(outcome.ok).toBe(hidden.length === 0);
      expect(outcome.ok ? [] : outcome.about).toEqual(hidden);
    }
  });

  it("of the county and its members likewise, naming each hidden one", () => {
    const members = (hidden: readonly string[]) =>
      (["kunta:285", "kunta:286", "kunta:489"] as const).map((part) => ({
        part,
        hidden: hidden.includes(part),
      }));
    expect(countyLessOthers(members([])).ok).toBe(true);
    expect(countyLessOthers(members(["kunta:489"]))).toMatchObject({ about: ["kunta:489"] });
    expect(countyLessOthers(members(["kunta:489", "kunta:285"]))).toMatchObject({
      about: ["kunta:285", "kunta:489"],
    });
  });
});
