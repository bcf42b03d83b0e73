import { describe, expect, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { answered } from "#app/domain/verdict.ts";
import { phrases } from "#app/i18n/phrases/fi.ts";
import {
  type FirstFacts,
  firstSentence,
  MOST_WORDS,
  wordCount,
} from "#app/i18n/verdict-sentences/first-sentence.ts";
import { RESULT } from "#tests/support/area-results.ts";

const FACTS: FirstFacts = {
  indicator: "sotkanet-493",
  title: { fi: "Toimeentulotukea saaneet", sv: "Fick utkomststöd", en: "Social assistance" },
  name: { fi: "Toimeentulotukea saaneet", sv: "Fick utkomststöd", en: "Social assistance recipients" },
  unit: "percent",
  decimals: 1,
  area: { kind: "kunta", code: "285", name: { fi: "Kotka", sv: "Kotka", en: "Kotka" } },
  sex: "total",
  survey: false,
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
      "Sämre: I Kotka fick 6,6 % av invånarna utkomststöd år 2025 (hela landet 7,1 %).",
      "Worse: In Kotka, 6.6% of residents received social assistance in 2025 (whole country 7.1%).",
    ]);
    expect(inAll(FACTS, "changed")).toEqual([
      "Huonontunut: Kotkassa 6,6 % asukkaista sai toimeentulotukea vuonna 2025 (5,9 % vuonna 2021).",
      "Försämrat: I Kotka fick 6,6 % av invånarna utkomststöd år 2025 (5,9 % år 2021).",
      "Worsened: In Kotka, 6.6% of residents received social assistance in 2025 (5.9% in 2021).",
    ]);
  });

  it("says which way a change is good, and only that it has changed where neither is", () => {
    const { trend } = RESULT;
    if (!trend.ok) throw new Error("the made-up result has a trend");
    const leads = (["better", "no-judgement"] as const).map((judgement) =>
      inAll(FACTS, "changed", { ...RESULT, trend: answered({ ...trend.result, judgement }) }).map(
        (text) => text.split(":")[0],
      ),
    );
    expect(leads).toEqual([
      ["Parantunut", "Förbättrat", "Improved"],
      ["Muuttunut", "Förändrat", "Changed"],
    ]);
  });

  it("is told by its short name where its clause is too long, and says that it is a survey", () => {
    const name = {
      fi: "Humala kuukausittain, 8.–9.-luokkalaiset",
      sv: "Berusade varje månad, årskurs 8–9",
      en: "Drunk every month, school years 8–9",
    };
    expect(inAll({ ...FACTS, indicator: "sotkanet-289", name, survey: true }, "worse")).toEqual([
      "Huonompi Kotkassa: Humala kuukausittain, 8.–9.-luokkalaiset, 6,6 % (koko maa 7,1 %), kysely 2025.",
      "Sämre i Kotka: Berusade varje månad, årskurs 8–9, 6,6 % (hela landet 7,1 %), enkäten 2025.",
      "Worse in Kotka: Drunk every month, school years 8–9, 6.6% (whole country 7.1%), survey 2025.",
    ]);
  });

  it("names a country that was added up as that, as every other telling does", () => {
    const country = RESULT.country?.ok
      ? answered({ ...RESULT.country.result, benchmarkFrom: "summed" as const })
      : null;
    expect(inAll(FACTS, "worse", { ...RESULT, country })).toEqual([
      "Huonompi: Kotkassa 6,6 % asukkaista sai toimeentulotukea vuonna 2025 (koko maassa kuntien luvuista laskettuna 7,1 %).",
      expect.stringContaining("(i hela landet beräknat utifrån kommunernas tal 7,1 %)"),
      expect.stringContaining("(whole country from municipalities’ figures 7.1%)"),
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
          /…, 6,6 \/ 1 000 \(koko maa 7,1\) vuonna 2025\.$/,
          /…, 6,6 \/ 1 000 \(hela landet 7,1\) år 2025\.$/,
          /…, 6\.6 \/ 1,000 \(whole country 7\.1\) in 2025\.$/,
        ][at] ?? /never/,
      );
    }
  });

  it("has at most eighteen words in every language, of whichever indicator, whose name alone is told where it must be", () => {
    const keys = Object.keys(phrases) as FirstFacts["indicator"][]; // the keys are those of indicators
    const long = keys.flatMap((indicator) =>
      (["worse", "changed"] as const).flatMap((kind) =>
        inAll({ ...FACTS, indicator }, kind).filter(
          (text) => wordCount(text) > MOST_WORDS || !/\(.*(7[.,]1|5[.,]9).*\)/.test(text),
        ),
      ),
    );
    expect(long).toEqual([]);
    expect(keys.length).toBeGreaterThan(60);
  });
});
