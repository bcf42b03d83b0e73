import { describe, expect, it } from "vitest";
import type { Area } from "#app/domain/area.ts";
import { LOCALES } from "#app/domain/text.ts";
import { answered, refused } from "#app/domain/verdict.ts";
import { phrases } from "#app/i18n/phrases/fi.ts";
import {
  type FirstFacts,
  firstSentence,
  MOST_WORDS,
  wordCount,
} from "#app/i18n/verdict-sentences/first-sentence.ts";
import { RESULT } from "#tests/support/area-results.ts";

const COUNTY: Area = {
  kind: "hyvinvointialue",
  code: "211",
  name: {
    fi: "Kymenlaakson hyvinvointialue",
    sv: "Kymmenedalens välfärdsområde",
    en: "Wellbeing services county of Kymenlaakso",
  },
};
const FACTS: FirstFacts = {
  indicator: "sotkanet-493",
  title: { fi: "Toimeentulotukea saaneet", sv: "Fick utkomststöd", en: "Social assistance" },
  name: { fi: "Toimeentulotukea saaneet", sv: "Fick utkomststöd", en: "Social assistance recipients" },
  unit: "percent",
  decimals: 1,
  area: { kind: "kunta", code: "285", name: { fi: "Kotka", sv: "Kotka", en: "Kotka" } },
  sex: "total",
  survey: false,
  county: COUNTY,
};
const LONG =
  "Niiden osuus jotka ovat vastanneet että heillä on vaikeuksia saada kunnan palveluja silloin kun he niitä tarvitsevat";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const inAll = (facts: FirstFacts, kind: "worse" | "changed", result = RESULT): string[] =>
  LOCALES.map((locale) => plain(firstSentence(facts, result, kind, locale)));

describe("what is put first", () => {
  it("is the figure in its clause, beside the country or beside the year where the trend began", () => {
    expect(inAll(FACTS, "worse")).toEqual([
      "Huonompi: Kotkassa 6,6 % asukkaista sai toimeentulotukea vuonna 2025 (koko maa 7,1 %).",
      "Sämre: I Kotka fick 6,6 % av invånarna utkomststöd år 2025 (Finland 7,1 %).",
      "Worse in Kotka: 6.6% of residents received social assistance in 2025 (Finland 7.1%).",
    ]);
    expect(inAll(FACTS, "changed")).toEqual([
      "Huonontunut: Kotkassa 6,6 % asukkaista sai toimeentulotukea vuonna 2025 (5,9 % vuonna 2021).",
      "Försämrat: I Kotka fick 6,6 % av invånarna utkomststöd år 2025 (5,9 % år 2021).",
      "Worsened in Kotka: 6.6% of residents received social assistance in 2025 (5.9% in 2021).",
    ]);
  });

  it("is beside the rest of the county where the country has no figure", () => {
    const result = { ...RESULT, country: refused("no-benchmark", ["maa:358"]) };
    expect(inAll(FACTS, "worse", result)).toEqual([
      "Huonompi: Kotkassa 6,6 % asukkaista sai toimeentulotukea vuonna 2025 (muualla Kymenlaaksossa 6,9 %).",
      "Sämre: I Kotka fick 6,6 % av invånarna utkomststöd år 2025 (övriga Kymmenedalen 6,9 %).",
      "Worse in Kotka: 6.6% of residents received social assistance in 2025 (elsewhere in Kymenlaakso 6.9%).",
    ]);
  });

  it("says which way a change is good, and only that it has changed where neither is", () => {
    const { trend } = RESULT;
    if (!trend.ok) throw new Error("the made-up result has a trend");
    const leads = (["better", "no-judgement"] as const).map((judgement) =>
      inAll(FACTS, "changed", { ...RESULT, trend: answered({ ...trend.result, judgement }) }).map(
        (text) => text.split(/[: ]/)[0],
      ),
    );
    expect(leads).toEqual([
      ["Parantunut", "Förbättrat", "Improved"],
      ["Muuttunut", "Förändrat", "Changed"],
    ]);
  });

  it("is told in a short clause behind the place where that is shorter, and says that some answered", () => {
    expect(inAll({ ...FACTS, indicator: "sotkanet-290", survey: true }, "worse")).toEqual([
      "Huonompi Kotkassa: Vastanneista 8.–9.-luokkalaisista 6,6 % oli kokeillut laittomia huumeita vuonna 2025 (koko maa 7,1 %).",
      "Sämre i Kotka: Bland svarande i årskurs 8–9 hade 6,6 % prövat olagliga droger år 2025 (Finland 7,1 %).",
      "Worse in Kotka: 6.6% of responding 8th–9th graders had tried illegal drugs in 2025 (Finland 7.1%).",
    ]);
  });

  it("is told without its place behind a long one, which the page names, and names a survey's year once", () => {
    const county = { fi: "Vantaan ja Keravan hyvinvointialue", sv: "Vanda och Kervo välfärdsområde" };
    const area = {
      kind: "hyvinvointialue",
      code: "04",
      name: { ...county, en: "Vantaa and Kerava" },
    } as const;
    expect(inAll({ ...FACTS, area, indicator: "sotkanet-3907", survey: true }, "worse")).toEqual([
      "Huonompi: Vuoden 2025 kyselyssä 6,6 % 8.–9.-luokkalaisista kertoi kokeneensa fyysistä uhkaa vuoden aikana (koko maa 7,1 %).",
      "Sämre: I enkäten 2025 sade 6,6 % i årskurs 8–9 att de hotats fysiskt under året (Finland 7,1 %).",
      "Worse: 6.6% of 8th–9th graders surveyed in 2025 had been physically threatened within a year (Finland 7.1%).",
    ]);
  });

  it("is a sentence also of a score whose name is long", () => {
    const facts = { ...FACTS, unit: "score", decimals: 0 } as const;
    const indicator = "tea-lukiokoulutus.seuranta-ja-tarveanalyysi";
    const country = RESULT.country?.ok
      ? answered({ ...RESULT.country.result, benchmark: 73, benchmarkFrom: "middle" as const })
      : null;
    expect(inAll({ ...facts, indicator }, "worse", { ...RESULT, value: 65, country })).toEqual([
      "Huonompi: Kotkan TEA-pistemäärä lukiokoulutuksen seurannasta ja tarveanalyysistä oli 65 vuonna 2025 (kuntien mediaani 73).",
      "Sämre: I Kotka var TEA-poängen för uppföljning och behovsanalys inom gymnasieutbildningen 65 år 2025 (kommunernas median 73).",
      "Worse: Upper secondary education’s TEA score for monitoring and needs assessment was 65 in 2025 (municipalities’ median 73).",
    ]);
  });

  it("is told by the name of an indicator without a clause, in a sentence as well", () => {
    const name = { fi: "Oma mittari", sv: "Egen mätare", en: "Our own measure" };
    const own = {
      ...FACTS,
      indicator: "own-mittari" as const,
      title: { fi: LONG, sv: LONG, en: LONG },
      name,
    };
    expect(inAll(own, "worse")).toEqual([
      "Huonompi: Oma mittari: Kotkassa luku oli 6,6 % vuonna 2025 (koko maa 7,1 %).",
      "Sämre: Egen mätare: i Kotka var talet 6,6 % år 2025 (Finland 7,1 %).",
      "Worse: Our own measure: in Kotka the figure was 6.6% in 2025 (Finland 7.1%).",
    ]);
    expect(inAll({ ...own, survey: true }, "changed")).toEqual([
      "Huonontunut: Oma mittari: Kotkassa luku oli 6,6 % kyselyssä 2025 (5,9 % vuonna 2021).",
      "Försämrat: Egen mätare: i Kotka var talet 6,6 % i enkäten 2025 (5,9 % år 2021).",
      "Worsened: Our own measure: in Kotka the figure was 6.6% in the 2025 survey (5.9% in 2021).",
    ]);
  });

  it("names a country that was added up as that, as every other telling does", () => {
    const country = RESULT.country?.ok
      ? answered({ ...RESULT.country.result, benchmarkFrom: "summed" as const })
      : null;
    expect(inAll(FACTS, "worse", { ...RESULT, country })).toEqual([
      "Huonompi: Kotkassa 6,6 % asukkaista sai toimeentulotukea vuonna 2025 (Suomen kunnat yhteensä 7,1 %).",
      expect.stringContaining("(Finlands kommuner tillsammans 7,1 %)"),
      expect.stringContaining("(Finland’s municipalities together 7.1%)"),
    ]);
  });

  it("keeps year and reference, and cuts the name of an indicator of one's own, however long that is", () => {
    const facts = {
      ...FACTS,
      indicator: "own-palvelut" as const,
      title: { fi: LONG, sv: LONG, en: LONG },
      name: { fi: LONG, sv: LONG, en: LONG },
      unit: "per-1000" as const,
    };
    for (const [at, text] of inAll(facts, "worse").entries()) {
      expect(wordCount(text)).toBeLessThanOrEqual(MOST_WORDS);
      expect(text).toMatch(
        [
          /…: luku oli 6,6 \/ 1 000 vuonna 2025 \(koko maa 7,1\)\.$/,
          /…: talet var 6,6 \/ 1 000 år 2025 \(Finland 7,1\)\.$/,
          /…: the figure was 6\.6 \/ 1,000 in 2025 \(Finland 7\.1\)\.$/,
        ][at] ?? /never/,
      );
    }
  });

  it("has at most eighteen words and a clause in every language, of whichever indicator and place", () => {
    const keys = Object.keys(phrases) as FirstFacts["indicator"][]; // the keys are those of indicators
    const named = { fi: "NIMI", sv: "NIMI", en: "NIMI" };
    const names = { fi: "Vantaan ja Keravan hyvinvointialue", sv: "Vanda och Kervo välfärdsområde" };
    const county = {
      kind: "hyvinvointialue",
      code: "04",
      name: { ...names, en: "Vantaa and Kerava" },
    } as const;
    const wrong = [FACTS.area, county].flatMap((area) =>
      keys.flatMap((indicator) =>
        (["worse", "changed"] as const).flatMap((kind) =>
          inAll({ ...FACTS, area, indicator, name: named, title: named }, kind).filter(
            (text) =>
              wordCount(text) > MOST_WORDS || text.includes("NIMI") || !/\(.*(7[.,]1|5[.,]9).*\)/.test(text),
          ),
        ),
      ),
    );
    expect(wrong).toEqual([]);
    expect(keys.length).toBeGreaterThan(60);
  });
});
