import { describe, expect, it } from "vitest";
import { type Fact, factSentence, hasPhrase } from "#app/i18n/fact-sentence.ts";
import { phrases as en } from "#app/i18n/phrases/en.ts";
import { phrases as fi } from "#app/i18n/phrases/fi.ts";
import { phrases as sv } from "#app/i18n/phrases/sv.ts";
import { seedCatalogueLines } from "#db/seed/catalogue.ts";

const fact: Fact = {
  indicator: "sotkanet-181",
  title: {
    fi: "Työttömät, % työvoimasta",
    sv: "Arbetslösa, % av arbetskraften",
    en: "Unemployed, % of labour force",
  },
  unit: "percent",
  decimals: 1,
  place: {
    kind: "hyvinvointialue",
    code: "10",
    name: {
      fi: "Kymenlaakson hyvinvointialue",
      sv: "Kymmenedalens välfärdsområde",
      en: "Wellbeing services county of Kymenlaakso",
    },
  },
  value: 11.4,
  year: 2023,
  country: 9.8,
};

/** No-break spaces read as plain ones here. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("a plain fact", () => {
  it("is told in Finnish with the place in its right form", () => {
    expect(plain(factSentence(fact, "fi"))).toBe(
      "Kymenlaaksossa työttömiä oli 11,4 % työvoimasta vuonna 2023, koko maassa 9,8 %.",
    );
  });

  it("is told in Swedish and English", () => {
    expect(plain(factSentence(fact, "sv"))).toBe(
      "I Kymmenedalen var 11,4 % av arbetskraften arbetslös år 2023, i hela landet 9,8 %.",
    );
    expect(factSentence(fact, "en")).toBe(
      "In Kymenlaakso, 11.4% of the labour force was unemployed in 2023; in the whole country 9.8%.",
    );
  });

  it("leaves the country out where it has no figure", () => {
    expect(plain(factSentence({ ...fact, country: null }, "fi"))).toBe(
      "Kymenlaaksossa työttömiä oli 11,4 % työvoimasta vuonna 2023.",
    );
  });

  it("begins with the title where we have no clause for the indicator", () => {
    const other: Fact = {
      ...fact,
      indicator: "sotkanet-999999",
      title: { fi: "Jokin, %", sv: null, en: null },
    };
    expect(plain(factSentence(other, "fi"))).toBe(
      "Jokin, %: Kymenlaaksossa luku oli 11,4 % vuonna 2023, koko maassa 9,8 %.",
    );
    expect(plain(factSentence(other, "sv"))).toContain("i Kymmenedalen var talet 11,4 % år 2023");
    expect(plain(factSentence(other, "en"))).toContain("in Kymenlaakso the figure was 11.4% in 2023");
  });

  it("never puts the figure where it would be read together with another number", () => {
    for (const phrases of [fi, sv, en])
      for (const clause of Object.values(phrases))
        expect(clause).not.toMatch(/\{\} (\S*tuhatta|tusen|thousand|\d)|\d \{\}/);
    expect(
      plain(factSentence({ ...fact, indicator: "sotkanet-304", unit: "per-1000", value: 22.7 }, "fi")),
    ).toBe(
      "Kymenlaaksossa tuhatta naimisissa olevaa 25–64-vuotiasta kohti oli 22,7 avioeroa vuonna 2023, koko maassa 9,8.",
    );
  });

  it("puts a name it cannot bend first", () => {
    const place = {
      kind: "kunta",
      code: "999",
      name: { fi: "Uusikunta", sv: "Nykommun", en: "Uusikunta" },
    } as const;
    expect(plain(factSentence({ ...fact, place, country: null }, "fi"))).toBe(
      "Uusikunta: työttömiä oli 11,4 % työvoimasta vuonna 2023.",
    );
  });
});

describe("the clauses", () => {
  it("are there for the same indicators in the three languages, each with one place for the figure", () => {
    expect(Object.keys(sv)).toEqual(Object.keys(fi));
    expect(Object.keys(en)).toEqual(Object.keys(fi));
    for (const clause of [fi, sv, en].flatMap((all) => Object.values(all)))
      expect(clause.split("{}")).toHaveLength(2);
  });

  it("speak of indicators that the catalogue has", () => {
    const known = new Set(seedCatalogueLines().map((line) => `sotkanet-${line.sourceKey}`));
    expect(Object.keys(fi).filter((key) => !known.has(key))).toEqual([]);
    expect(hasPhrase("sotkanet-181")).toBe(true);
  });

  it("judge nothing and tell of no change", () => {
    const verdicts =
      /parempi|huonompi|nousi|nousu|laski|kasvo|vähen|bättre|sämre|ökat|minskat|\b(better|worse|rose|fell|risen|fallen)\b/i;
    for (const clause of [fi, sv, en].flatMap((all) => Object.values(all)))
      expect(clause).not.toMatch(verdicts);
  });

  it("never ends with the word that the year begins with: nobody is 65–74 år år 2012", () => {
    const ends = (phrases: Readonly<Record<string, string>>, word: string): string[] =>
      Object.values(phrases).filter((phrase) => phrase.endsWith(` ${word}`));
    expect([...ends(sv, "år"), ...ends(fi, "vuonna"), ...ends(en, "in")]).toEqual([]);
  });

  it("never ends with an age to which the year would be added: nobody turned 65 in that year", () => {
    const clauses = [fi, sv, en].flatMap((all) => Object.values(all));
    expect(clauses.filter((clause) => /(fyllt \d+|täyttänyt \d+ vuotta|turned \d+)$/.test(clause))).toEqual(
      [],
    );
  });

  it("has no Finnish verb that reads as “that is”: pienituloisissa kotitalouksissa eli 9,2 %", () => {
    expect(Object.values(fi).filter((clause) => /(^|\s)eli \{\}/.test(clause))).toEqual([]);
  });
});
