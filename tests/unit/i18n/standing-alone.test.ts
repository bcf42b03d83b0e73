import { describe, expect, it } from "vitest";
import type { Area } from "#app/domain/area.ts";
import { SEXES } from "#app/domain/observation.ts";
import { SENTENCE_QUESTIONS } from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { type AreaResult, type Refusal, refused, type TrendResult } from "#app/domain/verdict.ts";
import { resultHeadline } from "#app/i18n/verdict-sentences/headline.ts";
import { type SubjectFacts, subjectSentence, toldOf } from "#app/i18n/verdict-sentences/standing-alone.ts";
import { REFUSED_RESULT, RESULT } from "#tests/support/area-results.ts";

const KOTKA: Area = { kind: "kunta", code: "285", name: { fi: "Kotka", sv: "Kotka", en: "Kotka" } };
const COUNTY: Area = {
  ...{ kind: "hyvinvointialue", code: "10" },
  name: {
    fi: "Kymenlaakson hyvinvointialue",
    sv: "Kymmenedalens välfärdsområde",
    en: "Wellbeing services county of Kymenlaakso",
  },
};
const COUNTRY: Area = { kind: "maa", code: "358", name: { fi: "Koko maa", sv: "Hela landet", en: "" } };
const AROUND = { county: COUNTY, country: COUNTRY, names: (key: string) => key };

const FACTS: SubjectFacts = {
  ...{ indicator: "sotkanet-493", unit: "percent", decimals: 1, area: KOTKA, sex: "total", survey: false },
  title: { fi: "Toimeentulotukea saaneet, %", sv: "Utkomststöd, %", en: "Social assistance, %" },
  name: { fi: "Toimeentulotuki", sv: "Utkomststöd", en: "Social assistance" },
};
/** Of an indicator without a clause of its own. */
const NAMED: SubjectFacts = {
  ...{ ...FACTS, indicator: "sotkanet-999999", unit: "per-1000" },
  name: { fi: "Lainaajat", sv: "Låntagare", en: "Borrowers" },
};

const SUBJECT: Record<Locale, string> = {
  fi: "Kotkassa 6,6 % asukkaista sai toimeentulotukea vuonna 2025.",
  sv: "I Kotka fick 6,6 % av invånarna utkomststöd år 2025.",
  en: "In Kotka, 6.6% of residents received social assistance in 2025.",
};

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const alone = (
  question: (typeof SENTENCE_QUESTIONS)[number],
  result: AreaResult = RESULT,
  locale: Locale = "fi",
  facts = FACTS,
): string => plain(toldOf(facts, result, question, AROUND, locale)?.text ?? "");
const inAll = (...[question, result, facts]: [Parameters<typeof alone>[0], AreaResult?, SubjectFacts?]) =>
  LOCALES.map((locale) => alone(question, result, locale, facts));
const trend = (changes: Partial<TrendResult>): AreaResult => {
  if (!RESULT.trend.ok) throw new Error("the fixture has a trend");
  return { ...RESULT, trend: { ok: true, result: { ...RESULT.trend.result, ...changes } } };
};

describe("what is told of a result, standing alone", () => {
  it("begins with the figure itself, whatever is asked, in every language", () => {
    for (const question of SENTENCE_QUESTIONS)
      for (const [at, locale] of LOCALES.entries()) {
        const told = inAll(question)[at];
        expect(told).toMatch(new RegExp(`^${SUBJECT[locale].replaceAll(".", "\\.")}`));
        expect(told === SUBJECT[locale]).toBe(question === "figure");
      }
  });

  it("keeps the brief words that a page says under its headings", () => {
    for (const question of SENTENCE_QUESTIONS)
      for (const locale of LOCALES) {
        const { brief = "", text = "" } = toldOf(FACTS, RESULT, question, AROUND, locale) ?? {};
        if (question === "before" || question === "country") expect(text.endsWith(` ${brief}`)).toBe(true);
        // A page's head tells a trend with its last figure once more.
        if (question !== "headline") expect(brief.length).toBeLessThanOrEqual(text.length);
      }
  });

  it("does not tell a trend's last figure twice", () => {
    expect(inAll("trend")).toEqual([
      `${SUBJECT.fi} Osuus on kasvanut selvästi: vuonna 2021 se oli 5,9 %. Kehityssuunta on kielteinen.`,
      `${SUBJECT.sv} Andelen har ökat tydligt: år 2021 var den 5,9 %. Utvecklingen är ogynnsam.`,
      `${SUBJECT.en} The share has clearly risen: it was 5.9% in 2021. The direction is unfavourable.`,
    ]);
    const turned = trend({ step: "varying", judgement: "similar", turn: 2023, values: [7, 6, 5, 6, 6.6] });
    expect(alone("trend", turned)).toBe(
      `${SUBJECT.fi} Osuus on vaihdellut enemmän kuin sattuma selittää, mutta ei yhteen suuntaan: se pieneni vuoteen 2023 asti ja on kasvanut sen jälkeen (7,0 % vuonna 2021 ja 5,0 % vuonna 2023).`,
    );
    const varying = trend({ step: "varying", judgement: "similar", turn: null });
    expect(inAll("trend", varying).map((text, at) => text.replace(SUBJECT[LOCALES[at] ?? "fi"], ""))).toEqual(
      [
        " Osuus on vaihdellut vuosina 2021–2025 enemmän kuin sattuma selittää, mutta ei yhteen suuntaan: vuonna 2021 se oli 5,9 %.",
        " Andelen har under åren 2021–2025 varierat mer än slumpen förklarar, men inte åt ett håll: år 2021 var den 5,9 %.",
        " The share has varied over 2021–2025 by more than chance explains, but not in one direction: it was 5.9% in 2021.",
      ],
    );
  });

  it("tells figure, country and trend at once, as the head of a page does", () => {
    const country = alone("country").replace(SUBJECT.fi, "");
    const course = alone("trend").replace(SUBJECT.fi, "");
    expect(alone("headline")).toBe(`${SUBJECT.fi}${country}${course}`);
    const { brief } = toldOf(FACTS, RESULT, "headline", AROUND, "fi") ?? {};
    expect(brief).toBe(resultHeadline(FACTS, RESULT, AROUND.county, AROUND.names, "fi"));
  });

  it("leaves out of them what no method answers", () => {
    const untold: AreaResult = {
      ...RESULT,
      trend: refused("no-count"),
      country: refused("no-count"),
      rest: null,
    };
    expect(inAll("headline", untold)).toEqual(LOCALES.map((locale) => SUBJECT[locale]));
  });

  it("tells a trend's last figure where that is of another year than the result", () => {
    const older = trend({ years: [2020, 2021, 2022, 2023, 2024] });
    expect(alone("trend", older)).toContain("5,9 % vuonna 2020 ja 6,6 % vuonna 2024.");
  });

  it("says what cannot be told, where a refusal leaves that to the heading", () => {
    const result: AreaResult = {
      ...RESULT,
      trend: refused("unit-without-interval"),
      country: refused("no-count"),
      rest: null,
      pair: refused("part-hidden"),
    };
    expect(inAll("trend", result)).toEqual([
      `${SUBJECT.fi} Kehityssuuntaa ei voi arvioida. Luvun satunnaisvaihtelua ei voi laskea julkaistuista tiedoista.`,
      `${SUBJECT.sv} Utvecklingen kan inte bedömas. Talets slumpvariation kan inte beräknas utifrån de publicerade talen.`,
      expect.stringContaining(`${SUBJECT.en} The trend cannot be judged. `),
    ]);
    expect(alone("country", result)).toContain(`${SUBJECT.fi} Lukua ei voi verrata koko maahan. `);
    expect(alone("before", result)).toContain(`${SUBJECT.fi} Lukua ei voi verrata edelliseen. `);
  });

  it("does not say it twice where the refusal says it", () => {
    const self: [Parameters<typeof alone>[0], Refusal][] = [
      ["trend", "without-chance"],
      ["trend", "no-interval"],
      ["country", "no-benchmark"],
      ["before", "no-previous-year"],
      ["before", "series-break"],
    ];
    for (const [question, refusal] of self) {
      const result = {
        ...REFUSED_RESULT,
        [{ before: "pair" }[String(question)] ?? question]: refused(refusal),
      };
      for (const [at, locale] of LOCALES.entries()) {
        const told = inAll(question, result)[at] ?? "";
        const brief = plain(toldOf(FACTS, result, question, AROUND, locale)?.brief ?? "");
        expect(told).toBe(`${SUBJECT[locale]} ${brief}`);
      }
    }
  });

  it("names what the country's place is taken by", () => {
    const without: AreaResult = { ...RESULT, country: refused("no-benchmark", ["maa:358"]) };
    expect(inAll("country", without)).toEqual([
      `${SUBJECT.fi} Osuus on hieman pienempi kuin muualla Kymenlaaksossa (6,9 %): ero on tilastollisesti selvä mutta pieni.`,
      expect.stringContaining("på andra håll i Kymmenedalen (6,9 %)"),
      expect.stringContaining("elsewhere in Kymenlaakso (6.9%)"),
    ]);
  });

  it("is null where the question does not arise", () => {
    expect(toldOf(FACTS, { ...RESULT, country: null }, "country", AROUND, "fi")).toBeNull();
  });
});

describe("the figure of an indicator without a clause", () => {
  it("is told by the short name, what it is per, the area in its case and the year", () => {
    expect(LOCALES.map((locale) => plain(subjectSentence(NAMED, RESULT, locale)))).toEqual([
      "Lainaajat: Kotkassa luku oli 6,6 / 1 000 vuonna 2025.",
      "Låntagare: i Kotka var talet 6,6 / 1 000 år 2025.",
      "Borrowers: in Kotka the figure was 6.6 / 1,000 in 2025.",
    ]);
    expect(plain(subjectSentence({ ...NAMED, survey: true, unit: "percent" }, RESULT, "fi"))).toBe(
      "Lainaajat: Kotkassa luku oli 6,6 % kyselyssä 2025.",
    );
  });

  it("is of the sex that it is of, and of a place whose cases nobody knows", () => {
    const told = SEXES.map((sex) => plain(subjectSentence({ ...NAMED, sex }, RESULT, "fi")));
    expect(told).toEqual([
      "Lainaajat: Kotkassa luku oli 6,6 / 1 000 vuonna 2025.",
      "Lainaajat, miehet: Kotkassa luku oli 6,6 / 1 000 vuonna 2025.",
      "Lainaajat, naiset: Kotkassa luku oli 6,6 / 1 000 vuonna 2025.",
    ]);
    const area: Area = { ...KOTKA, name: { fi: "Tuntemala", sv: "Tuntemala", en: "Tuntemala" } };
    expect(plain(subjectSentence({ ...NAMED, area }, RESULT, "fi"))).toBe(
      "Lainaajat: alueella Tuntemala luku oli 6,6 / 1 000 vuonna 2025.",
    );
  });
});
