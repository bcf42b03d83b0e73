import { describe, expect, it } from "vitest";
import { CHARTS, kindsOf } from "#app/charts/kinds.ts";
import { area, dataset, words } from "./chart-fixture.ts";

const KOTKA = area("kunta:285", "Kotka", "area", 2019, [10.8, 11.1, 10.9]);
const NOTES = [
  "Luku on kyselystä ja kertoo niistä, jotka vastasivat siihen.",
  "Lukua ei ole vakioitu iän mukaan.",
];

describe("what must be known of the figures", () => {
  it.each([...kindsOf("over-years"), ...kindsOf("one-year")])(
    "is said in the alt text of every picture (%s)",
    (kind) => {
      const told = CHARTS[kind].alt(dataset([KOTKA], { notes: NOTES }), words);
      for (const note of NOTES) expect(told).toContain(note);
      expect(CHARTS[kind].alt(dataset([KOTKA]), words)).not.toContain("kyselystä");
    },
  );

  it("is not said where there is no figure to know it of", () => {
    const none = area("kunta:285", "Kotka", "area", 2019, [null]);
    expect(CHARTS.line.alt(dataset([none], { notes: NOTES }), words)).not.toContain("kyselystä");
  });
});
