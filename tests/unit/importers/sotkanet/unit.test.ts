import { describe, expect, it } from "vitest";
import { unitOfValue } from "#importers/sotkanet/unit.ts";

describe("the unit of an indicator", () => {
  it.each([
    ["PROS", "percent", 100],
    ["per1000", "per-1000", 1_000],
    ["PER10000", "per-10000", 10_000],
    ["PER100000", "per-100000", 100_000],
    ["INDEKSI", "index", null],
  ])("is what the record's code %s says, whatever the title says", (code, unit, multiplier) => {
    expect(unitOfValue(code, "Litraa / 10 000 asukasta, %")).toEqual({ unit, multiplier });
  });

  it.each([
    ["Työttömät, % työvoimasta", "percent"],
    ["Alkoholijuomien myynti asukasta kohti 100 %:n alkoholina, litraa", "litre"],
    ["Alkoholijuomien myynti, 100 % alkoholia, litraa / 15 vuotta täyttäneet", "litre"],
    ["Lihavien osuus (kehon painoindeksi BMI ≥ 30 kg/m2) (%)", "percent"],
    ["Hoitojaksot / 1 000 asukasta", "per-1000"],
    ["Hoitojaksot / 1\u00a0000 asukasta", "per-1000"],
    ["Hoitojaksot / 10 000 asukasta", "per-10000"],
    ["Hoitojaksot /10000 asukasta", "per-10000"],
    ["Kuolleisuus / 100 000 asukasta", "per-100000"],
    ["Sairastavuusindeksi, ikävakioitu", "index"],
    ["Gini-kerroin", "index"],
    ["Demografinen huoltosuhde", "ratio"],
    ["Väestö 31.12.", "count"],
    ["Nettokustannukset, euroa / asukas", "euro"],
    ["Jotain muuta", "unknown"],
  ])('of "%s" is %s where the record has no code', (title, unit) => {
    expect(unitOfValue(null, title).unit).toBe(unit);
  });

  it("follows the title where the code is one nobody has told us about", () => {
    expect(unitOfValue("UUSI", "Osuus, %").unit).toBe("percent");
  });

  it("is unknown without a code and a title", () => {
    expect(unitOfValue(undefined, null)).toEqual({ unit: "unknown", multiplier: null });
  });
});
