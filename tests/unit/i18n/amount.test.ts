import { describe, expect, it } from "vitest";
import { amountText, titleNamesUnit } from "#app/i18n/amount.ts";
import { indicatorTitle, sourceAndNumber } from "#app/i18n/indicator-title.ts";

describe("an amount", () => {
  it("carries the per cent sign as each language writes it", () => {
    expect(amountText(11.4, "percent", 1, "fi")).toBe("11,4\u00a0%");
    expect(amountText(11.4, "percent", 1, "en")).toBe("11.4%");
    expect(amountText(7.7, "per-1000", 1, "fi")).toBe("7,7");
  });
});

describe("a title", () => {
  it("that names the unit needs it no second time", () => {
    expect(titleNamesUnit("Työttömät, % työvoimasta", "%")).toBe(true);
    expect(titleNamesUnit("Rikokset / 1 000 asukasta", "/ 1\u00a0000")).toBe(true);
    expect(titleNamesUnit("Procentuell andel av eleverna", "%")).toBe(true);
    expect(titleNamesUnit("Pienituloisuusaste", "%")).toBe(false);
  });

  it("keeps its numbers whole at line ends", () => {
    const title = { fi: "Hoidetut 18 - 64-vuotiaat / 1 000 asukasta", sv: null, en: null };
    expect(indicatorTitle(title, "sotkanet-1", "fi")).toBe(
      "Hoidetut 18\u00a0-\u2060\u00a064-vuotiaat /\u00a01\u00a0000 asukasta",
    );
  });

  it("has the number of a source that numbers its indicators beside it, and no machine's name", () => {
    expect(sourceAndNumber("Sotkanet", "181")).toBe("Sotkanet 181");
    expect(sourceAndNumber("TEAviisari", "kulttuuri.johtaminen")).toBe("TEAviisari");
  });

  it("names the source and its number where there is none", () => {
    expect(indicatorTitle({ fi: null, sv: null, en: null }, "sotkanet-5641", "fi")).toBe(
      "Indikaattori Sotkanet 5641 (nimi ei ole tiedossa)",
    );
  });
});
