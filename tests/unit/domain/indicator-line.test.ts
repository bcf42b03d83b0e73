import { describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import { type IndicatorHead, indicatorLine, type LineFrame } from "#app/domain/indicator-line.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import type { Series } from "#app/domain/series.ts";

const head: IndicatorHead = {
  key: "sotkanet-181",
  source: "sotkanet",
  sourceKey: "181",
  title: { fi: "Työttömät, % työvoimasta", sv: null, en: null },
  unit: "percent",
  decimals: null,
  lifeStage: "working-age",
  kind: "register",
  producer: { fi: "TEM", sv: null, en: null },
};

const frame: LineFrame = {
  areas: ["kunta:286", "hyvinvointialue:10", "maa:358"],
  county: "hyvinvointialue:10",
  maakunta: "maakunta:08",
  trendOf: "kunta:286",
  newestYear: 2023,
};

function series(region: AreaKey, figures: Record<number, number | MissingReason>): Series {
  const years = Object.keys(figures).map(Number);
  const all = Object.values(figures);
  return {
    region,
    sex: "total",
    years,
    values: all.map((one) => (typeof one === "number" ? one : null)),
    absValues: years.map(() => null),
    missing: all.map((one) => (typeof one === "number" ? null : one)),
  };
}

describe("an indicator's line", () => {
  it("sets the areas side by side in one year, with as many decimals as the figures have", () => {
    const all = [
      series("kunta:286", { 2022: 12.5, 2023: 11 }),
      series("hyvinvointialue:10", { 2023: 11.4 }),
      series("maa:358", { 2023: 9.8 }),
    ];
    const line = indicatorLine(head, all, frame, 2023);
    expect(line).toMatchObject({
      year: 2023,
      values: [11, 11.4, 9.8],
      decimals: 1,
      standIn: false,
      stale: false,
    });
    expect(line.missing).toEqual([null, null, null]);
  });

  it("lets the maakunta stand in where the source has no figure of the county, and says so", () => {
    const line = indicatorLine(head, [series("maakunta:08", { 2023: 12.1 })], frame, 2023);
    expect(line.values).toEqual([null, 12.1, null]);
    expect(line.standIn).toBe(true);
  });

  it("gives the source's reason for a missing figure, and unknown for an absent row", () => {
    const line = indicatorLine(head, [series("kunta:286", { 2023: "suppressed" })], frame, 2023);
    expect(line.missing).toEqual(["suppressed", "unknown", "unknown"]);
  });

  it("keeps a zero a figure", () => {
    const line = indicatorLine(head, [series("kunta:286", { 2023: 0 })], frame, 2023);
    expect(line.values[0]).toBe(0);
    expect(line.missing[0]).toBeNull();
  });

  it("is stale when it is over five years older than the newest data", () => {
    const old = [series("kunta:286", { 2017: 10, 2018: 10 })];
    expect(indicatorLine(head, old, frame, 2017).stale).toBe(true);
    expect(indicatorLine(head, old, frame, 2018).stale).toBe(false);
  });

  it("knows the years that others have and the shown area has not", () => {
    const all = [series("kunta:286", { 2021: 1, 2023: 2 }), series("maa:358", { 2021: 1, 2022: 1, 2023: 1 })];
    expect(indicatorLine(head, all, frame, 2023).trend.gaps).toEqual([2022]);
  });
});

describe("decimals of a line", () => {
  it("are the most that a figure has, at most two", () => {
    expect(decimalsOf([1, 2.5, null])).toBe(1);
    expect(decimalsOf([0.12345])).toBe(2);
    expect(decimalsOf([null])).toBe(0);
  });
});
