import { describe, expect, it } from "vitest";
import type { Area } from "#app/domain/area.ts";
import { LOCALES } from "#app/domain/text.ts";
import type { VerdictCounts } from "#app/domain/verdict-counts.ts";
import { verdictWords } from "#app/i18n/verdict-sentences/facts.ts";
import { countsSentence, nothingFirstSentence, testsSentence } from "#app/i18n/verdict-sentences/headline.ts";

const NOTHING: VerdictCounts = {
  better: 0,
  worse: 0,
  similar: 0,
  rest: { better: 0, worse: 0, similar: 0 },
  unjudged: 0,
  untested: 0,
  trendsBetter: 0,
  trendsWorse: 0,
  shown: 0,
  candidates: 0,
  comparisons: 0,
  trends: 0,
};
const COUNTY: Area = {
  kind: "hyvinvointialue",
  code: "211",
  name: {
    fi: "Kymenlaakson hyvinvointialue",
    sv: "Kymmenedalens välfärdsområde",
    en: "Wellbeing services county of Kymenlaakso",
  },
};
const OF = { whose: "county", against: "country" } as const;
const told = (standing: Partial<VerdictCounts>): string[] =>
  LOCALES.map((locale) => countsSentence({ ...NOTHING, ...standing }, locale, OF));

describe("the overview of a page", () => {
  it("tells on which side of the country the indicators are, and where they are going", () => {
    expect(told({ worse: 4, better: 5, similar: 5, unjudged: 3, trendsBetter: 1, trendsWorse: 2 })).toEqual([
      "Aluetta verrattiin koko maahan 14 luvulla, kullakin erikseen. Niistä 4 on huonompia ja 5 parempia; 5 luvussa ero on pieni tai sitä ei voi osoittaa. Lisäksi 3 luvulla ei ole hyvää eikä huonoa suuntaa. Viiden viime mittauksen aikana yksi luku on muuttunut selvästi parempaan suuntaan ja 2 huonompaan.",
      "Området jämfördes med hela landet i fråga om 14 tal, vart och ett för sig. Av dem är 4 sämre och 5 bättre; i 5 tal är skillnaden liten eller kan inte påvisas. Dessutom finns 3 tal utan god eller dålig riktning. Under de fem senaste mätningarna har ett tal tydligt förändrats till det bättre och 2 till det sämre.",
      "The area was compared with the whole country on 14 figures, each on its own. Of these 4 are worse and 5 better; in 5 the difference is small or cannot be shown. Another 3 figures have no good or bad direction. Over the five latest measurements one figure has clearly changed for the better and 2 for the worse.",
    ]);
  });

  it("tells apart what the country has no figure of, beside the rest of the county", () => {
    const standing = { ...NOTHING, worse: 1, rest: { better: 1, worse: 3, similar: 2 }, unjudged: 1 };
    const of = { whose: "municipality", against: "country", county: COUNTY } as const;
    expect(LOCALES.map((locale) => countsSentence(standing, locale, of))).toEqual([
      "Kuntaa verrattiin koko maahan yhdellä luvulla: se on huonompi. Kuntaa verrattiin Kymenlaakson muihin kuntiin 6 luvulla, joista ei ole koko maan lukua, kullakin erikseen. Niistä 3 on huonompia ja yksi parempi; 2 luvussa ero on pieni tai sitä ei voi osoittaa. Lisäksi yhdellä luvulla ei ole hyvää eikä huonoa suuntaa.",
      "Kommunen jämfördes med hela landet i fråga om ett tal: det är sämre. Kommunen jämfördes med de övriga kommunerna i Kymmenedalen i fråga om 6 tal som saknas för hela landet, vart och ett för sig. Av dem är 3 sämre och ett bättre; i 2 tal är skillnaden liten eller kan inte påvisas. Dessutom finns ett tal utan god eller dålig riktning.",
      "The municipality was compared with the whole country on one figure: it is worse. The municipality was compared with the other municipalities in Kymenlaakso on 6 figures that the whole country lacks, each on its own. Of these 3 are worse and one better; in 2 the difference is small or cannot be shown. One more figure has no good or bad direction.",
    ]);
    const alone = { ...NOTHING, rest: { better: 0, worse: 1, similar: 0 } };
    expect(LOCALES.map((locale) => countsSentence(alone, locale, of))).toEqual([
      "Kuntaa verrattiin Kymenlaakson muihin kuntiin yhdellä luvulla, josta ei ole koko maan lukua: se on huonompi.",
      "Kommunen jämfördes med de övriga kommunerna i Kymmenedalen i fråga om ett tal som saknas för hela landet: det är sämre.",
      "The municipality was compared with the other municipalities in Kymenlaakso on one figure that the whole country lacks: it is worse.",
    ]);
  });

  it("says when it is similar municipalities that they are compared with", () => {
    const standing = { ...NOTHING, worse: 2, better: 1, similar: 6 };
    expect(
      LOCALES.map((locale) =>
        countsSentence(standing, locale, { whose: "municipality", against: "similar" }),
      ),
    ).toEqual([
      "Kuntaa verrattiin samankaltaisiin kuntiin 9 luvulla, kullakin erikseen. Niistä 2 on huonompia ja yksi parempi; 6 luvussa ero on pieni tai sitä ei voi osoittaa.",
      "Kommunen jämfördes med liknande kommuner i fråga om 9 tal, vart och ett för sig. Av dem är 2 sämre och ett bättre; i 6 tal är skillnaden liten eller kan inte påvisas.",
      "The municipality was compared with similar municipalities on 9 figures, each on its own. Of these 2 are worse and one better; in 6 the difference is small or cannot be shown.",
    ]);
  });

  it("of a single indicator speaks of one", () => {
    expect(told({ worse: 1, unjudged: 1, trendsWorse: 1 })).toEqual([
      "Aluetta verrattiin koko maahan yhdellä luvulla: se on huonompi. Lisäksi yhdellä luvulla ei ole hyvää eikä huonoa suuntaa. Viiden viime mittauksen aikana yksi luku on muuttunut selvästi huonompaan suuntaan.",
      "Området jämfördes med hela landet i fråga om ett tal: det är sämre. Dessutom finns ett tal utan god eller dålig riktning. Under de fem senaste mätningarna har ett tal tydligt förändrats till det sämre.",
      "The area was compared with the whole country on one figure: it is worse. One more figure has no good or bad direction. Over the five latest measurements one figure has clearly changed for the worse.",
    ]);
    expect(told({ similar: 1 })[0]).toBe(
      "Aluetta verrattiin koko maahan yhdellä luvulla: ero on pieni tai sitä ei voi osoittaa.",
    );
  });

  it("says that none differs where none does", () => {
    expect(told({ similar: 6 })).toEqual([
      "Aluetta verrattiin koko maahan 6 luvulla, kullakin erikseen. Kaikissa ero on pieni tai sitä ei voi osoittaa.",
      "Området jämfördes med hela landet i fråga om 6 tal, vart och ett för sig. I alla är skillnaden liten eller kan inte påvisas.",
      "The area was compared with the whole country on 6 figures, each on its own. In all of them the difference is small or cannot be shown.",
    ]);
  });

  it("that puts nothing first says that nothing is clear only where nothing is", () => {
    const of = { whose: "municipality", against: "country" } as const;
    const put = (standing: Partial<VerdictCounts>): string[] =>
      LOCALES.map((locale) => nothingFirstSentence({ ...NOTHING, comparisons: 6, ...standing }, locale, of));
    expect(put({ similar: 6 }).map((text) => text.split(".")[0])).toEqual([
      "Mikään ero ei ole selvä",
      "Ingen skillnad är tydlig",
      "No difference is clear",
    ]);
    expect(put({ worse: 3, better: 2, similar: 1, shown: 5, candidates: 5 })).toEqual([
      "Kuntaa verrattiin koko maahan 6 luvulla, kullakin erikseen. Niistä 3 on huonompia ja 2 parempia; yhdessä ero on pieni tai sitä ei voi osoittaa. Mikään ero tai muutos ei ole niin varma, että se nostettaisiin esiin: kun vertailuja on monta tai tapauksia vähän, sattumakin voi näyttää erolta.",
      "Kommunen jämfördes med hela landet i fråga om 6 tal, vart och ett för sig. Av dem är 3 sämre och 2 bättre; i ett är skillnaden liten eller kan inte påvisas. Ingen skillnad eller förändring är så säker att den lyfts fram: när jämförelserna är många eller fallen få kan också slumpen se ut som en skillnad.",
      "The municipality was compared with the whole country on 6 figures, each on its own. Of these 3 are worse and 2 better; in one the difference is small or cannot be shown. No difference or change is sure enough to be put first: where comparisons are many or cases few, chance too can look like a difference.",
    ]);
    // What is shown but small, exact or without a good direction: the counts say all there is to say.
    const standing = { similar: 4, unjudged: 2, shown: 3 };
    expect(put(standing)).toEqual(
      LOCALES.map((locale) => countsSentence({ ...NOTHING, ...standing }, locale, of)),
    );
    expect(put({ comparisons: 0, untested: 2 })).toEqual(told({ untested: 2 }));
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
