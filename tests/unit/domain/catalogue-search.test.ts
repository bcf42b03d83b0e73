import { describe, expect, it } from "vitest";
import { fold, type Searchable, searchCatalogue, searchEntry } from "#app/domain/catalogue-search.ts";

function indicator(sourceKey: string, fi: string, sv: string, en: string, words: string[] = []): Searchable {
  return { sourceKey, title: { fi, sv, en }, words };
}

const catalogue = [
  indicator(
    "181",
    "Työttömät, % työvoimasta",
    "Arbetslösa, % av arbetskraften",
    "Unemployed people, as % of labour force",
    ["Merkityksellinen elämä"],
  ),
  indicator(
    "189",
    "Nuorisotyöttömät, % 18 - 24-vuotiaasta työvoimasta",
    "Arbetslösa ungdomar",
    "Unemployed young people",
  ),
  indicator(
    "4412",
    "Alkoholia liikaa käyttävien osuus (AUDIT-C) (%)",
    "Personer som dricker för mycket alkohol",
    "Drink too much alcohol",
  ),
  indicator("288", "Tupakoi päivittäin, % 8. ja 9. luokan oppilaista", "Röker dagligen", "Daily smokers"),
].map(searchEntry);

const search = (question: string): number[] => searchCatalogue(catalogue, question);

describe("searching the catalogue", () => {
  it("lists everything in its order for an empty question", () => {
    expect(search("  ")).toEqual([0, 1, 2, 3]);
  });

  it("finds by the source's number, whole", () => {
    expect(search("181")).toEqual([0]);
    expect(search("4412")).toEqual([2]);
  });

  it("finds by the beginning of a word, without accents and capitals", () => {
    expect(search("TYOTTOM")).toEqual([0, 1]);
    expect(search("alko")).toEqual([2]);
  });

  it("finds in Swedish and English", () => {
    expect(search("arbetslösa")).toEqual([0, 1]);
    expect(search("smokers")).toEqual([3]);
  });

  it("finds a part of a compound, after words that begin with it", () => {
    expect(search("työttömät")).toEqual([0, 1]);
  });

  it("understands another form of the word, and words that titles do not use", () => {
    expect(search("työttömyys")).toEqual([0, 1]);
    expect(search("tupakointi")).toEqual([3]);
    expect(search("viina")).toEqual([2]);
  });

  it("needs every word of the question", () => {
    expect(search("arbetslösa ungdomar")).toEqual([1]);
    expect(search("alkohol dagligen")).toEqual([]);
  });

  it("finds by the priority it serves", () => {
    expect(search("merkityks")).toEqual([0]);
  });

  it("finds nothing rather than something else", () => {
    expect(search("qzx")).toEqual([]);
    expect(search("18")).toEqual([1]);
  });
});

describe("folding", () => {
  it("takes the accents off", () => {
    expect(fold("ÅÄÖ éü")).toBe("aao eu");
  });
});
