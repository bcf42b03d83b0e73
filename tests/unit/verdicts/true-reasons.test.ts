import { describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { answered, refused } from "#app/domain/verdict.ts";
import { countedFigure } from "#app/statistics/denominator.ts";
import { withRest } from "#app/verdicts/beside-group.ts";
import { trendOf } from "#app/verdicts/five-years.ts";
import type { Figure } from "#app/verdicts/made-figure.ts";
import { indicatorMaterial } from "#app/verdicts/material.ts";
import { figureOf } from "#tests/support/counted-figure.ts";
import { OWN_INDICATOR } from "#tests/support/judged-indicator.ts";

const LIMIT = { relative: 0.05, absolute: 0.1 };
const [INKOO, HANKO, LOHJA]: [AreaKey, AreaKey, AreaKey] = ["kunta:149", "kunta:078", "kunta:444"];

const uncounted = (year: number): Figure => ({
  ...{ year, value: 12.5, published: null },
  counted: refused("no-count"),
});
const counted = (year: number): Figure => ({
  ...{ year, value: 20, published: null },
  counted: answered({ counted: figureOf("proportion", 200, 1000), from: "population" as const }),
});

/** Inkoo's county, in which the others have these values in 2024 (null: none) and no counts. */
function materialOf(others: readonly [AreaKey, number | null][]) {
  const keys = new Map(others.map(([key], at) => [at, key]));
  const series = others.flatMap(([, value], regionId) =>
    value === null
      ? []
      : [
          {
            ...{ regionId, sex: "total" as const, years: [2024], values: [value], counts: [null] },
            ...{ respondents: [null], limits: [null] },
          },
        ],
  );
  const neighbours = new Map([[INKOO, others.map(([key]) => key)]]);
  const frame = { keys, neighbours, counties: new Map(), similar: new Map(), municipalities: [], former: [] };
  return indicatorMaterial(OWN_INDICATOR, series, frame, null, 1, null);
}

describe("the reason that is given is the true one", () => {
  it.each([
    [[2023], ["2023"]],
    [
      [2024, 2021],
      ["2021", "2024"],
    ],
  ])("of figures of %o without counts: five are needed, and these are here", (years, about) => {
    const trend = trendOf(years.map(uncounted), materialOf([]), LIMIT);
    expect(trend).toEqual({ ok: false, refusal: "too-few-points", about });
  });

  it("of five figures, of which one has no count, its year is named", () => {
    const figures = [2024, 2023, 2022, 2021].map(counted);
    expect(trendOf([...figures, uncounted(2020)], materialOf([]), LIMIT)).toEqual({
      ...{ ok: false, refusal: "no-interval", about: ["2020"] },
    });
  });

  it("of a county in which nobody else has a figure, that is said; of one without counts, whose", () => {
    const restOf = (...others: [AreaKey, number | null][]) =>
      withRest([INKOO], "total", counted(2024), materialOf(others), LIMIT);
    expect(restOf([HANKO, null], [LOHJA, null])).toEqual({
      ...{ ok: false, refusal: "members-without-figure", about: [HANKO, LOHJA] },
    });
    expect(restOf([HANKO, null], [LOHJA, 14])).toEqual({
      ...{ ok: false, refusal: "member-missing", about: [LOHJA] },
    });
  });

  it.each([
    [340, "weighted"],
    [291, "respondents"],
    [null, "respondents-only"],
  ] as const)("of a share of 41.5 per cent of 700 who answered, %o of them counted: %s", (count, from) => {
    const question = {
      unit: "percent",
      value: 41.5,
      decimals: 1,
      multiplier: 100,
      population: null,
    } as const;
    const found = countedFigure({ ...question, count, respondents: 700 });
    // 291 ÷ 700 is 41.57 per cent, shown as 41.6.
    const told = count === 291 ? countedFigure({ ...question, value: 41.6, count, respondents: 700 }) : found;
    expect(told).toMatchObject({ ok: true, result: { from, counted: { denominator: 700 } } });
  });
});
