import { describe, expect, it } from "vitest";
import { answered } from "#app/domain/verdict.ts";
import { trendOf } from "#app/verdicts/five-years.ts";
import type { Figure } from "#app/verdicts/made-figure.ts";
import { indicatorMaterial } from "#app/verdicts/material.ts";
import { figureOf } from "#tests/support/counted-figure.ts";
import { OWN_INDICATOR } from "#tests/support/judged-indicator.ts";

/** Per cent of a large town, with one decimal. */
const PEOPLE = 400_000;
const LIMIT = { relative: 0.05, absolute: 0.1 };

function figuresOf(values: readonly number[]): Figure[] {
  return values.map((value, at) => {
    const counted = figureOf("proportion", Math.round((value / 100) * PEOPLE), PEOPLE);
    return {
      ...{ year: 2016 + at, value, published: null },
      counted: answered({ counted, from: "population" as const }),
    };
  });
}

function trendIn(values: readonly number[]) {
  const frame = { keys: new Map(), neighbours: new Map(), counties: new Map(), similar: new Map() };
  const places = { ...frame, municipalities: [], former: [] };
  const material = indicatorMaterial(OWN_INDICATOR, [], places, null, 1, null);
  return trendOf(figuresOf(values), material, LIMIT, values.length);
}

describe("a trend as its first and last figure tell it", () => {
  it("is clear where they are as far apart as matters", () => {
    expect(trendIn([5.9, 6.0, 6.1, 6.2, 6.4])).toMatchObject({
      result: { step: "clear", direction: "higher", judgement: "worse" },
    });
  });

  it("is small where the years between rose high, and the last figure hardly differs from the first", () => {
    const risen = trendIn([5.91, 5.51, 5.7, 5.86, 5.88, 6.07, 6.48, 6.45, 6.34, 6.04]);
    expect(risen).toMatchObject({ result: { step: "small", direction: "higher", judgement: "similar" } });
    expect(risen.ok && risen.result.change).toBeGreaterThan(0.5);
  });

  it("is none at all where both are shown as the same number", () => {
    const same = trendIn([2.04, 2.2, 2.15, 2.1, 2.05, 2.0, 1.9, 1.9, 1.95, 1.96]);
    expect(same.ok && same.result.chiSquare).toBeGreaterThan(9.5495);
    expect(same).toMatchObject({ result: { consistent: false, significance: "none" } });
    expect(same.ok && ["clear", "small"]).not.toContain(same.ok && same.result.step);
  });
});
