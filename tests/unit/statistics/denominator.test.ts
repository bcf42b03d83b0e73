import { describe, expect, it } from "vitest";
import { countedFigure, type DenominatorQuestion } from "#app/statistics/denominator.ts";

const question: DenominatorQuestion = {
  unit: "percent",
  value: 11.6,
  count: 2642,
  multiplier: 100,
  decimals: 1,
  population: null,
};
const refusalOf = (changes: Partial<DenominatorQuestion>): string => {
  const outcome = countedFigure({ ...question, ...changes });
  return outcome.ok ? "answered" : outcome.refusal;
};

describe("a denominator", () => {
  it("is worked out of count and rate where rounding moves it by under one per cent (2642 cases at 11.6 %, as in a recorded answer)", () => {
    const outcome = countedFigure(question);
    expect(outcome.ok && outcome.result.from).toBe("derived");
    expect(outcome.ok && outcome.result.counted.denominator).toBeCloseTo(22775.862069, 6);
  });

  it("is the population where count and rate allow it", () => {
    const outcome = countedFigure({
      ...question,
      unit: "per-1000",
      multiplier: 1000,
      value: 0.4,
      count: 5,
      population: 12_000,
    });
    expect(outcome).toMatchObject({
      ok: true,
      result: { from: "population", counted: { denominator: 12_000, model: "proportion" } },
    });
  });

  it("of a count without a rate is the population", () => {
    const outcome = countedFigure({
      ...question,
      unit: "per-1000",
      multiplier: 1000,
      value: null,
      count: 12,
      population: 52_000,
    });
    expect(outcome).toMatchObject({ ok: true, result: { counted: { count: 12, denominator: 52_000 } } });
  });

  it("is found also where the rate was rounded to nought", () => {
    expect(refusalOf({ unit: "per-1000", multiplier: 1000, value: 0, count: 4, population: 100_000 })).toBe(
      "answered",
    );
  });

  it.each([
    ["unit-without-interval", { unit: "index", multiplier: null }],
    ["unit-without-interval", { unit: "euro", multiplier: null }],
    ["count-only", { unit: "count" }],
    ["no-count", { count: null }],
    ["no-figure", { count: null, value: null }],
    ["no-denominator", { value: 0, count: 0 }],
    ["contradictory-count", { value: 2, count: -1 }],
    ["contradictory-count", { value: -2, count: 5 }],
    ["contradictory-count", { value: 101, count: 200 }],
    ["contradictory-count", { value: 2, count: 300, population: 10_000 }],
  ] as const)("is refused as %s", (refusal, changes) => {
    expect(refusalOf(changes)).toBe(refusal);
  });

  it("is not looked for behind a balance: the chance of arrivals less departures is not that of their difference", () => {
    expect(refusalOf({ unit: "per-1000", value: 6.1, count: 120, multiplier: 1000, counts: "balance" })).toBe(
      "balance",
    );
    expect(refusalOf({ unit: "per-1000", value: 6.1, count: 120, multiplier: 1000 })).toBe("answered");
  });

  it("of events in per cent is one of a rate: hip fractures are no share of persons", () => {
    const events = countedFigure({ ...question, counts: "events" });
    expect(events).toMatchObject({ result: { counted: { model: "rate", multiplier: 100 } } });
    expect(countedFigure(question)).toMatchObject({ result: { counted: { model: "proportion" } } });
  });
});
