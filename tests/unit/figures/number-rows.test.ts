import { describe, expect, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import type { ComparisonResult } from "#app/domain/verdict.ts";
import { NumberRows } from "#app/figures/number-rows.ts";
import { ownLimitRows } from "#app/figures/own-limit-rows.ts";
import { RESULT } from "#tests/support/area-results.ts";

const FACTS = {
  indicator: "sotkanet-493",
  title: { fi: "Toimeentulotukea saaneet, %", sv: null, en: null },
  unit: "percent",
  decimals: 1,
  area: { kind: "kunta", code: "285", name: { fi: "Kotka", sv: "Kotka", en: "Kotka" } },
  sex: "total",
} as const;
const inAll = LOCALES.map((locale) => new NumberRows(FACTS, locale, null));
const fi = new NumberRows(FACTS, "fi", null);
const bare = (text: string | undefined): string => (text ?? "").replaceAll("\u00a0", " ");

function comparison(changes: Partial<ComparisonResult>): ComparisonResult {
  if (!RESULT.country?.ok) throw new Error("the fixture has a comparison");
  return { ...RESULT.country.result, ...changes };
}
const told = (rows: readonly (readonly [string, string])[], name: string): string =>
  bare(rows.find(([one]) => one === name)?.[1]);

describe("the rows of a comparison", () => {
  it("call a difference that chance explains not shown, and never about the same", () => {
    const unproven = comparison({ significance: "none", relevant: true, judgement: "similar" });
    expect(told(fi.comparison(unproven, String), "Arvio")).toBe("ei osoitettua eroa");
    const near = comparison({ significance: "none", close: true, judgement: "similar" });
    expect(told(fi.comparison(near, String), "Arvio")).toBe("suunnilleen sama");
  });

  it("give the own interval where the comparison goes by it, the wide one only where it is passed", () => {
    const names = (changes: Partial<ComparisonResult>): string[] =>
      ownLimitRows(comparison(changes), RESULT.interval, fi, "fi").map(([name]) => name);
    expect(names({ significance: "none" })).toEqual(["Luvun 95 prosentin väli"]);
    expect(names({ significance: "99.8" })).toEqual(["Luvun 95 prosentin väli", "Luvun 99,8 prosentin väli"]);
    expect(told(ownLimitRows(comparison({}), RESULT.interval, fi, "fi"), "Luvun 95 prosentin väli")).toBe(
      "6,40 … 6,80 %",
    );
    expect(names({ differenceLimits: { lower: -1, upper: 0 } })).toEqual([]);
    expect(names({ significance: "exact" })).toEqual([]);
    expect(names({ significance: "not-tested" })).toEqual([]);
  });

  it("give a published figure with its unit and no more decimals than its source did", () => {
    const published = comparison({ benchmark: 7.1, benchmarkFrom: "published" });
    expect(told(fi.comparison(published, String), "Vertailuluku")).toBe("7,1 % (lähteen julkaisema)");
    const summed = comparison({ benchmark: 7.1, benchmarkFrom: "summed" });
    expect(told(fi.comparison(summed, String), "Vertailuluku")).toBe("7,10 % (laskettu kuntien luvuista)");
  });
});

describe("the rows of a trend", () => {
  it("say in each language that no change has been shown where none has", () => {
    if (!RESULT.trend.ok) throw new Error("the fixture has a trend");
    const none = { ...RESULT.trend.result, step: "none", judgement: "similar" } as const;
    const judged = inAll.map((rows) => rows.trend(none).map(([, text]) => text));
    expect(judged[0]).toContain("ei osoitettua muutosta");
    expect(judged[1]).toContain("ingen påvisad förändring");
    expect(judged[2]).toContain("no change shown");
  });
});
