import { describe, expect, it } from "vitest";
import type { Standing } from "#app/domain/standing.ts";
import { LOCALES } from "#app/domain/text.ts";
import { verdictWords } from "#app/i18n/verdict-sentences/facts.ts";
import { standingSentence, testsSentence } from "#app/i18n/verdict-sentences/headline.ts";

const NOTHING: Standing = {
  better: 0,
  worse: 0,
  similar: 0,
  unjudged: 0,
  trendsBetter: 0,
  trendsWorse: 0,
  comparisons: 0,
  trends: 0,
};
const told = (standing: Partial<Standing>): string[] =>
  LOCALES.map((locale) => standingSentence({ ...NOTHING, ...standing }, locale));

describe("the overview of a page", () => {
  it("tells on which side of the country the indicators are, and where they are going", () => {
    expect(told({ worse: 4, better: 5, similar: 5, unjudged: 3, trendsBetter: 1, trendsWorse: 2 })).toEqual([
      "Koko maahan verrattiin 14 indikaattoria. Tilanne on huonompi 4 indikaattorissa ja parempi 5 indikaattorissa; 5 indikaattorissa ero on pieni tai mahtuu satunnaisvaihteluun. Lisäksi 3 indikaattorilla ei ole hyvää eikä huonoa suuntaa. Viiden viime mittauksen aikana yksi indikaattori on muuttunut selvästi parempaan suuntaan ja 2 huonompaan.",
      "14 indikatorer har jämförts med hela landet. Läget är sämre i 4 av dem och bättre i 5; i 5 är skillnaden liten eller ryms inom slumpvariationen. Dessutom finns 3 indikatorer utan god eller dålig riktning. Under de fem senaste mätningarna har en indikator tydligt förändrats till det bättre och 2 till det sämre.",
      "14 indicators were compared with the whole country. The situation is worse in 4 of them and better in 5; in 5 the difference is small or fits within random variation. Another 3 indicators have no good or bad direction. Over the five latest measurements one indicator has clearly changed for the better and 2 for the worse.",
    ]);
  });

  it("says when it is similar municipalities that they are compared with", () => {
    const standing = { ...NOTHING, worse: 2, better: 1, similar: 6 };
    expect(LOCALES.map((locale) => standingSentence(standing, locale, "similar"))).toEqual([
      "Samankaltaisiin kuntiin verrattiin 9 indikaattoria. Tilanne on huonompi 2 indikaattorissa ja parempi yhdessä indikaattorissa; 6 indikaattorissa ero on pieni tai mahtuu satunnaisvaihteluun.",
      "9 indikatorer har jämförts med liknande kommuner. Läget är sämre i 2 av dem och bättre i en; i 6 är skillnaden liten eller ryms inom slumpvariationen.",
      "9 indicators were compared with similar municipalities. The situation is worse in 2 of them and better in one; in 6 the difference is small or fits within random variation.",
    ]);
  });

  it("of a single indicator speaks of one", () => {
    expect(told({ worse: 1, unjudged: 1, trendsWorse: 1 })).toEqual([
      "Koko maahan verrattiin yhtä indikaattoria, ja siinä tilanne on huonompi. Lisäksi yhdellä indikaattorilla ei ole hyvää eikä huonoa suuntaa. Viiden viime mittauksen aikana yksi indikaattori on muuttunut selvästi huonompaan suuntaan.",
      "En indikator har jämförts med hela landet, och i den är läget sämre. Dessutom finns en indikator utan god eller dålig riktning. Under de fem senaste mätningarna har en indikator tydligt förändrats till det sämre.",
      "One indicator was compared with the whole country, and in it the situation is worse. One more indicator has no good or bad direction. Over the five latest measurements one indicator has clearly changed for the worse.",
    ]);
    expect(told({ similar: 1 })[0]).toBe(
      "Koko maahan verrattiin yhtä indikaattoria, ja siinä ero on pieni tai mahtuu satunnaisvaihteluun.",
    );
  });

  it("says that none differs where none does", () => {
    expect(told({ similar: 6 })).toEqual([
      "Koko maahan verrattiin 6 indikaattoria. Kaikissa ero on pieni tai mahtuu satunnaisvaihteluun.",
      "6 indikatorer har jämförts med hela landet. I alla är skillnaden liten eller ryms inom slumpvariationen.",
      "6 indicators were compared with the whole country. In all of them the difference is small or fits within random variation.",
    ]);
  });

  it("says how many tests there are, and how many may mislead", () => {
    const tests = (comparisons: number): (string | null)[] =>
      LOCALES.map((locale) => testsSentence({ comparisons, trends: 0 }, locale));
    expect(tests(1)).toEqual([
      "Sivun arvioiden takana on yksi tilastollinen testi. Sekin voi näyttää eron pelkän sattuman vuoksi.",
      "Bakom bedömningarna på sidan finns ett statistiskt test. Också det kan visa en skillnad av ren slump.",
      "There is one statistical test behind the verdicts on this page. Even that may show a difference by chance alone.",
    ]);
    expect(tests(20).map((text) => text?.replace(/^.*?\. /, ""))).toEqual([
      "Jokin niistä voi näyttää eron pelkän sattuman vuoksi.",
      "Något av dem kan visa en skillnad av ren slump.",
      "One of them may show a difference by chance alone.",
    ]);
    expect(tests(60)[0]).toContain("Noin 3 niistä voi näyttää eron pelkän sattuman vuoksi.");
  });
});

describe("the size of a change in a rate", () => {
  it("is not read as thousands", () => {
    for (const unit of ["per-1000", "per-10000", "per-100000"] as const)
      for (const locale of LOCALES)
        expect(verdictWords(locale).change("3,2", unit)).not.toMatch(/^3,2 \S*(tuhat|tusen|thousand)/);
    expect(verdictWords("fi").change("3,2", "per-1000")).toBe("3,2 tapausta tuhatta kohti");
  });
});
