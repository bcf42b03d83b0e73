import { describe, expect, it } from "vitest";
import type { Area } from "#app/domain/area.ts";
import { type IndicatorHead, indicatorLine } from "#app/domain/indicator-line.ts";
import type { Series } from "#app/domain/series.ts";
import { answered, type JudgedResult, refused } from "#app/domain/verdict.ts";
import type { HomeAreas } from "#app/figures/home-areas.server.ts";
import { headlinesOfGroups } from "#app/figures/overview.server.ts";
import { RESULT } from "#tests/support/area-results.ts";

const named = (name: string) => ({ fi: name, sv: name, en: name });
const KOTKA: Area = { kind: "kunta", code: "285", name: named("Kotka") };
const COUNTY: Area = { kind: "hyvinvointialue", code: "10", name: named("Kymenlaakso") };
const AREAS: HomeAreas = {
  county: COUNTY,
  maakunta: null,
  municipalities: [KOTKA],
  country: { kind: "maa", code: "358", name: named("Koko maa") },
  countyKey: "hyvinvointialue:10",
  maakuntaKey: null,
  municipalityKeys: ["kunta:285"],
  bySize: [],
  pictureKeys: ["kunta:285"],
  allKeys: ["kunta:285", "hyvinvointialue:10", "maa:358"],
};

/** Two tests of one figure: its evidence beside the country's and on which side it lies, and its trend. */
function result(at: number, judgement: "worse" | "better", chiSquare: number, trend = 0): JudgedResult {
  if (!RESULT.country?.ok || !RESULT.trend.ok) throw new Error("the made-up result has both");
  return {
    ...RESULT,
    indicator: `sotkanet-${at}`,
    country: answered({ ...RESULT.country.result, judgement, chiSquare }),
    trend: trend > 0 ? answered({ ...RESULT.trend.result, chiSquare: trend }) : refused("too-few-points", []),
  };
}

function head({ indicator }: JudgedResult): IndicatorHead {
  return {
    ...{ key: indicator, source: "sotkanet", sourceKey: indicator.replace("sotkanet-", "") },
    ...{ title: named(indicator), unit: "percent", decimals: 1, lifeStage: "all", kind: "register" },
    producer: named("Kela"),
  };
}

function line(of: JudgedResult, newestYear: number) {
  const series: Series = {
    region: "kunta:285",
    sex: "total",
    years: [2025],
    values: [6.6],
    absValues: [null],
    missing: [null],
  };
  const frame = {
    areas: ["kunta:285" as const],
    county: COUNTY_KEY,
    maakunta: null,
    trendOf: KEY,
    newestYear,
  };
  return indicatorLine(head(of), [series], frame, 2025, [of]);
}
const COUNTY_KEY = AREAS.countyKey;
const KEY = "kunta:285" as const;

function inShort(groups: readonly (readonly JudgedResult[])[], newest = 2025) {
  const results = groups.flat();
  const heads = new Map(results.map((one) => [one.indicator, head(one)]));
  const lines = groups.map((group) => group.map((one) => line(one, newest)));
  const found = headlinesOfGroups(lines, results, heads, AREAS, { whose: KEY });
  return found.map((group) =>
    group === null ? null : group.map(({ kind, indicator }) => `${kind} ${indicator}`),
  );
}

describe("a page in short", () => {
  it("has of each group the surest of each kind, the surest first, whatever stands first in its list", () => {
    const first = [result(1, "better", 1), result(2, "worse", 30), result(3, "worse", 60, 45)];
    const second = [result(4, "better", 40)];
    expect(inShort([first, second])).toEqual([
      ["worse sotkanet-3", "changed sotkanet-3"],
      ["better sotkanet-4"],
    ]);
  });

  it("has nothing of a group in which nothing is sure enough among all of the page's tests", () => {
    const lone = [result(1, "worse", 4.2)];
    const others = Array.from({ length: 20 }, (_, at) => result(at + 2, "worse", 0.5));
    expect(inShort([lone])).toEqual([["worse sotkanet-1"]]);
    expect(inShort([lone, others])).toEqual([[], []]);
  });

  it("is silent about a group without a fresh verdict", () => {
    expect(inShort([[result(1, "worse", 30)], []], 2040)).toEqual([null, null]);
  });
});
