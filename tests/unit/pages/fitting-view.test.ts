import { describe, expect, it } from "vitest";
import { type CompareNumbers, fittingViews } from "#app/pages/compare/fitting-view.ts";

const of = (indicators: number, areas: number, more: Partial<CompareNumbers> = {}): CompareNumbers => ({
  indicators,
  areas,
  compared: areas,
  municipalities: areas,
  everyone: false,
  mapped: false,
  countryMapped: false,
  placed: true,
  counts: false,
  overYears: false,
  ...more,
});

describe("the view that fits a comparison", () => {
  it.each<[string, CompareNumbers, string]>([
    ["one of one", of(1, 1), "trend"],
    ["one of four", of(1, 4), "trend"],
    ["one of six", of(1, 6), "multiples"],
    ["one of twelve", of(1, 12), "bars"],
    ["one of twelve over years", of(1, 12, { overYears: true }), "multiples"],
    ["one of sixty", of(1, 60), "distribution"],
    ["one of all", of(1, 0, { everyone: true }), "distribution"],
    ["two of all", of(2, 0, { everyone: true }), "scatter"],
    ["two counts of all, which go by size", of(2, 0, { everyone: true, counts: true }), "distribution"],
    ["three of all", of(3, 0, { everyone: true }), "distribution"],
    ["many of one", of(10, 1), "spine"],
    ["many of one that has no place", of(10, 1, { placed: false }), "heat"],
    ["more than pictures of one that has no place", of(30, 1, { placed: false }), "heat"],
    ["many of one over years", of(10, 1, { overYears: true }), "trend"],
    ["few of few", of(3, 4), "trend"],
    ["ten of two", of(10, 2), "heat"],
    ["ten of six", of(10, 6), "heat"],
    ["forty of twenty", of(40, 20), "heat"],
    ["one of the country alone", of(1, 1, { compared: 0, municipalities: 0 }), "trend"],
    ["five of municipalities together", of(5, 1, { compared: 0, municipalities: 0 }), "heat"],
  ])("%s", (_name, numbers, first) => {
    expect(fittingViews(numbers)[0]).toBe(first);
  });

  it("of two indicators of few is theirs as before, and the scatter is offered beside it", () => {
    expect(fittingViews(of(2, 1))).toEqual(["spine", "trend", "heat", "scatter", "distribution"]);
    expect(fittingViews(of(2, 3))[0]).toBe("trend");
    expect(fittingViews(of(2, 3))).toContain("scatter");
    for (const other of [of(1, 3), of(3, 3), of(2, 3, { counts: true })])
      expect(fittingViews(other)).not.toContain("scatter");
  });

  it("is never missing: every comparison within the limits has at least one", () => {
    for (let indicators = 1; indicators <= 40; indicators += 1)
      for (let areas = 1; areas <= (indicators > 3 ? 20 : 300); areas += 1)
        for (const placed of [true, false])
          expect(fittingViews(of(indicators, areas, { placed })).length).toBeGreaterThan(0);
  });

  it("names each view once", () => {
    const all = fittingViews(of(1, 6, { mapped: true, countryMapped: true }));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(["multiples", "trend", "heat", "bars", "distribution", "map", "finland"]);
    expect(fittingViews(of(1, 6, { mapped: true }))).not.toContain("finland");
  });
});
