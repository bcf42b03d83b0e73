import { describe, expect, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { area, dataset, words } from "./chart-fixture.ts";

const data = dataset([
  area("kunta:286", "Kouvola", "area", 2019, [10.2, 11.4]),
  area("kunta:075", "Hamina", "area", 2019, [9.1, null]),
  area("kunta:624", "Pyhtää", "area", 2019, ["suppressed", "suppressed"]),
  area("maa:358", "Koko maa", "country", 2019, [9, 9.9]),
]);

describe("alt text", () => {
  it("tells who, when and how much of a trend, and who has no figure", () => {
    expect(CHARTS.line.alt(data, words).replaceAll("\u00a0", " ")).toBe(
      "Viivakuvaaja: Työttömät, % työvoimasta, 2019–2020. Uusimmat luvut: Kouvola 11,4 % (2020), " +
        "Hamina 9,1 % (2019), Koko maa 9,9 % (2020). Ei lukua: Pyhtää.",
    );
  });
  it("never says that two years' difference is a change", () => {
    const forbidden = /nous|lask|kasv|vähen|muut|ökat|minsk|stig|sjunk|rose|fell|increas|decreas|chang/i;
    for (const locale of ["fi", "sv", "en"] as const)
      for (const kind of ["line", "strip", "map", "sparkline", "bars"] as const)
        expect(CHARTS[kind].alt({ ...data, title: "X", locale }, messagesFor(locale))).not.toMatch(forbidden);
  });
  it("gives the range and the median of a distribution", () => {
    const many = dataset([
      area("kunta:286", "Kouvola", "area", 2020, [4]),
      ...[1, 2, 8, 9].map((value) => area(`kunta:80${value}`, `K${value}`, "other", 2020, [value])),
    ]);
    expect(CHARTS.strip.alt(many, words).replaceAll("\u00a0", " ")).toBe(
      "Jakauma: Työttömät, % työvoimasta, 2020. 5 kunnan luvut ovat välillä 1,0 % – 9,0 %, ja mediaani on 4,0 %. Kouvola 4,0 %.",
    );
  });
  it("names the sex, and says that figures are examples", () => {
    const women = CHARTS.line.alt({ ...data, sexLabel: "Naiset", example: true }, words);
    expect(women).toContain("Työttömät, % työvoimasta, naiset");
    expect(women).toContain("esimerkkitietoa");
  });
  it("says that there is nothing to show", () => {
    expect(CHARTS.map.alt(dataset([]), words)).toBe("Työttömät, % työvoimasta: ei näytettäviä lukuja.");
  });
});
