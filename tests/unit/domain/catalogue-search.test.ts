import { describe, expect, it } from "vitest";
import { fold, type Searchable, searchCatalogue, searchIndex } from "#app/domain/catalogue-search.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { seedCatalogueLines } from "#db/seed/catalogue.ts";

function indicator(sourceKey: string, fi: string, sv: string, en: string, words: string[] = []): Searchable {
  return { sourceKey, title: { fi, sv, en }, words };
}

const catalogue = searchIndex([
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
    "Arbetslösa ungdomar, % av arbetskraften i åldrarna 18 - 24 år",
    "Unemployed young people, as % of labour force aged 18 - 24",
  ),
  indicator(
    "4412",
    "Alkoholia liikaa käyttävien osuus (AUDIT-C) (%)",
    "Personer som dricker för mycket alkohol",
    "Drink too much alcohol",
  ),
  indicator("288", "Tupakoi päivittäin, % 8. ja 9. luokan oppilaista", "Röker dagligen", "Daily smokers"),
]);

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

describe("searching the whole catalogue", () => {
  const rows = seedCatalogueLines();
  const whole = searchIndex(
    rows.map(({ sourceKey, title, lifeStage }) => ({
      sourceKey,
      title,
      words: LOCALES.map((locale) => messagesFor(locale).site.lifeStage[lifeStage]),
    })),
  );
  const found = (question: string): string[] =>
    searchCatalogue(whole, question).map((at) => rows[at]?.sourceKey ?? "");

  it.each([
    ["nuoret", "189"],
    ["nuorten työttömyys", "189"],
    ["nuorille", "3219"],
    ["lapset köyhyys", "228"],
    ["lapsiköyhyys", "228"],
    ["köyhät lapset", "228"],
    ["yksinäinen", "4285"],
    ["yksinäiset vanhukset", "4286"],
    ["yksinäisten", "4285"],
    ["8. luokka", "288"],
    ["8. luokalla tupakka", "288"],
    ["kahdeksasluokkalaiset kiusaaminen", "1514"],
    ["huumeiden käyttö", "3092"],
    ["kiusattu", "1514"],
    ["masentunut", "690"],
    ["asunnoton", "2618"],
    ["varkaudet", "3114"],
    ["vanhusten kaatumiset", "3959"],
    ["pienituloiset lapset", "228"],
    ["ja lapset", "1086"],
    ["unga arbetslösa", "189"],
    ["arbetslös", "181"],
    ["ungdomsarbetslöshet", "189"],
    ["fattiga barn", "228"],
    ["ensam", "4285"],
    ["årskurs 8", "288"],
    ["åttondeklassare mobbning", "1514"],
    ["mobbade", "1514"],
    ["young people unemployed", "189"],
    ["child poverty", "228"],
    ["poor children", "228"],
    ["lonely elderly", "4286"],
    ["8th grade smoking", "288"],
    ["grade 9 bullied", "1514"],
    ["homelessness", "2618"],
  ])("%s finds %s", (question, sourceKey) => {
    expect(found(question)).toContain(sourceKey);
  });

  it("takes a number whole: 8 is not the beginning of 85", () => {
    const entries = searchIndex([
      indicator("1", "85 vuotta täyttäneet", "", ""),
      indicator("2", "8. luokan oppilaat", "", ""),
    ]);
    expect(searchCatalogue(entries, "8")).toEqual([1]);
  });

  it("finds nothing rather than everything", () => {
    expect(found("avaruus")).toEqual([]);
    expect(found("nuoret").length).toBeLessThan(rows.length / 2);
  });
});

describe("folding", () => {
  it("takes the accents off", () => {
    expect(fold("ÅÄÖ éü")).toBe("aao eu");
  });
});
