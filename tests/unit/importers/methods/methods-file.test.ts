import { describe, expect, it } from "vitest";
import { DEFAULT_WEIGHTS } from "#app/domain/trait.ts";
import { METHOD_DEFAULTS } from "#db/queries/method-data.ts";
import { seedRegions } from "#db/seed/regions.ts";
import { readMethodsFile } from "#importers/methods/methods-file.ts";
import { methodsSentence } from "#importers/methods/methods-rejection.ts";
import { ENCODINGS, utf8 } from "../csv/bytes.ts";

const DOOR = {
  municipalities: seedRegions().filter(({ kind }) => kind === "kunta"),
  indicators: ["127", "181", "493"].map((sourceKey) => ({
    source: "sotkanet" as const,
    sourceKey,
    title: { fi: `Indikaattori ${sourceKey}`, sv: null, en: null },
  })),
  thisYear: 2026,
};
const read = (text: string) => readBytes(utf8(text));
const readBytes = (bytes: Uint8Array) => {
  const { content, rejections } = readMethodsFile(bytes, DOOR);
  return { content, rejections };
};
const sentences = (text: string): string[] => read(text).rejections.map(methodsSentence);

const INDICATORS = "indikaattori;väestö;laskee;vuosia;katkokset;uudelleen;raja_suhteellinen;raja_yksikössä";
const MERGED = "alue;nimi_fi;nimi_sv;nimi_en;kunnat";
const PEERS = "kunta;verrokki;järjestys";
const WEIGHTS = "tekijä;paino";

describe("a file of indicators", () => {
  it("tells all that the methods know of each", () => {
    expect(read(`${INDICATORS}\n493;127;tapahtumia;3;2019, 2015;kyllä;7,5;0,25\n`)).toEqual({
      content: {
        kind: "indicators",
        lines: [
          {
            indicator: "sotkanet-493",
            method: {
              population: "sotkanet-127",
              counts: "events",
              yearsInFigure: 3,
              breaks: [2015, 2019],
              restandardised: true,
              relevance: { relative: 0.075, absolute: 0.25 },
            },
          },
        ],
      },
      rejections: [],
    });
  });

  it("knows an indicator by its whole title, too, as a list of goals does", () => {
    const lines = (text: string): unknown => read(`${INDICATORS}\n${text};;;;;;;\n`).content;
    expect(lines("Indikaattori 493")).toEqual(lines("493"));
    expect(sentences(`${INDICATORS}\nIndikaattori 999;;;;;;;\n`)[0]).toMatch(
      /"Indikaattori 999": this indicator is not known/,
    );
  });

  it("gives an indicator its unit's defaults where its cells are empty", () => {
    const { content } = read(`${INDICATORS}\nsotkanet-493;;;;;;;\n`);
    expect(content).toEqual({
      kind: "indicators",
      lines: [{ indicator: "sotkanet-493", method: METHOD_DEFAULTS }],
    });
  });

  it("may have a column of names for whoever reads it, and headers and words in Swedish and English", () => {
    const swedish =
      'indikator,namn,befolkning,räknar,år,avbrott,på nytt,gräns_relativ,gräns_i_enheten\n493,Våld,127,händelser,,,nej,"2,5 %",\n';
    const english =
      "indicator\tname\tpopulation\tcounts\tyears\tbreaks\trestandardised\tlimit_relative\tlimit_in_unit\n493\tViolence\t127\tevents\t\t\tno\t2.5\t\n";
    const expected = read(`${INDICATORS}\n493;127;tapahtumia;1;;ei;2,5;\n`);
    expect(expected.rejections).toEqual([]);
    expect(readBytes(ENCODINGS["Windows-1252"](swedish))).toEqual(expected);
    expect(read(english)).toEqual(expected);
  });

  it.each([
    ["494;;;;;;;", 'column "indikaattori": "494": this indicator is not known'],
    [";;;;;;;5", 'column "indikaattori": this indicator is not known'],
    ["493;väkiluku;;;;;;", 'column "väestö": "väkiluku": this indicator is not known'],
    ["493;493;;;;;;", 'column "väestö": "493": an indicator is no population of its own'],
    [
      "493;;potilaita;;;;;",
      '"potilaita": this word is not known here. Expected henkilöitä, tapahtumia, kotitalouksia',
    ],
    ["493;;;0;;;;", 'column "vuosia": "0": this number cannot be used'],
    ["493;;;1,5;;;;", 'column "vuosia": "1,5": this number cannot be used'],
    ["493;;;;2015, myöhemmin;;;", 'column "katkokset": "myöhemmin": this is not a year'],
    ["493;;;;2015.2019;;;", 'column "katkokset": "2015.2019": there are several years in one cell'],
    ["493;;;;2031;;;", 'column "katkokset": "2031": this year is out of range'],
    ["493;;;;;ehkä;;", '"ehkä": this word is not known here. Expected kyllä, ei'],
    ["493;;;;;;0,05;", 'column "raja_suhteellinen": "0,05": this number cannot be used. Expected per cent'],
    ["493;;;;;;-5;", 'column "raja_suhteellinen": "-5": this number cannot be used'],
    ["493;;;;;;101;", 'column "raja_suhteellinen": "101": this number cannot be used'],
    ["493;;;;;;;0", 'column "raja_yksikössä": "0": this number cannot be used. Expected a number above 0'],
    ["493;;;;;;;vähän", 'column "raja_yksikössä": "vähän": this number cannot be used'],
    ["493;;;;;;;1,234", 'column "raja_yksikössä": "1,234": this number can be read in two ways'],
    [
      "181;;;;;;;",
      'column "indikaattori": "181": this is there twice. Expected it once; row 2 has it already',
    ],
    ["493;;;;;;", "this row has 7"],
  ])("is refused with row, column, value and what was expected: %s", (line, reason) => {
    const told = sentences(`${INDICATORS}\n181;;;;;;;\n${line}\n`);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Row 3, column "/);
    expect(told[0]).toContain(reason);
  });

  it("is refused where a column is missing: a row would else set back what it does not tell", () => {
    expect(sentences("indikaattori;raja_suhteellinen\n493;5\n").map((text) => text.slice(0, 40))).toEqual(
      ["väestö", "laskee", "vuosia", "katkokset", "uudelleen", "raja_yksikössä"].map((name) =>
        `Row 1, column "${name}": a column is missing`.slice(0, 40),
      ),
    );
  });
});

describe("a file of merged areas", () => {
  it("has one row an area, its municipalities in one cell by name or code", () => {
    const { content, rejections } = read(
      `${MERGED}\nranta;Ranta;Kusten;The coast;"Kotka, Fredrikshamn; 624"\n`,
    );
    expect(rejections).toEqual([]);
    expect(content).toEqual({
      kind: "merged",
      areas: [
        {
          key: "ranta",
          name: { fi: "Ranta", sv: "Kusten", en: "The coast" },
          members: ["kunta:285", "kunta:075", "kunta:624"],
        },
      ],
    });
  });

  it("without a row is an empty list", () => {
    expect(read(`${MERGED}\n`)).toEqual({ content: { kind: "merged", areas: [] }, rejections: [] });
  });

  it.each([
    ["Ranta;a;b;c;Kotka, Hamina", 'column "alue": "Ranta": this cannot stand in an address'],
    ["merenkäynti;a;b;c;Kotka, Hamina", 'column "alue": "merenkäynti": this cannot stand in an address'],
    [";a;b;c;Kotka, Hamina", 'column "alue": this cannot stand in an address'],
    ["muu;a;b;c;Kotka, Hamina", 'column "alue": "muu": this is there twice'],
    ["ranta;;b;c;Kotka, Hamina", 'column "nimi_fi": a text is missing. Expected the name in this language'],
    ["ranta;a;;c;Kotka, Hamina", 'column "nimi_sv": a text is missing'],
    ["ranta;a;b;;Kotka, Hamina", 'column "nimi_en": a text is missing'],
    ["ranta;a;b;c;Kotka", 'column "kunnat": "Kotka": these are too few. Expected at least 2 municipalities'],
    ["ranta;a;b;c;", 'column "kunnat": these are too few'],
    ["ranta;a;b;c;Kotka, Hamina, KU285", 'column "kunnat": "KU285": this is there twice'],
    [
      "ranta;a;b;c;Kotka, Hamna",
      'column "kunnat": "Hamna": this area is not known. Expected a municipality of today by code (286, KU286) or name; nearest: Hamina (kunta:075)',
    ],
    ["ranta;a;b;c;Kotka, Kymenlaakso", 'column "kunnat": "Kymenlaakso": this area is not known'],
  ])("is refused: %s", (line, reason) => {
    const told = sentences(`${MERGED}\nmuu;a;b;c;"Kouvola, Iitti"\n${line}\n`);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`Row 3, ${reason}`);
  });
});

describe("a file of peers", () => {
  it("gives each municipality its own in their order", () => {
    const { content, rejections } = read(
      `${PEERS}\nKouvola;Kotka;3\nKouvola;Villmanstrand;1\nKouvola;698;2\n`,
    );
    expect(rejections).toEqual([]);
    expect(content).toEqual({
      kind: "peers",
      areas: [{ region: "kunta:286", peers: ["kunta:405", "kunta:698", "kunta:285"] }],
    });
  });

  it("without places keeps the order of the rows, and a row without a peer says that there are none", () => {
    expect(read(`${PEERS}\nHamina;;\nKotka;Pori;\nKotka;Rauma;\n`).content).toEqual({
      kind: "peers",
      areas: [
        { region: "kunta:075", peers: [] },
        { region: "kunta:285", peers: ["kunta:609", "kunta:684"] },
      ],
    });
  });

  it.each([
    ["Kouvola;Kouvola;2", 'column "verrokki": "Kouvola": a municipality is no peer of its own'],
    [
      "Kouvola;Kotka;2",
      'column "verrokki": "Kotka": this is there twice. Expected it once; row 2 has it already',
    ],
    ["Kouvola;Hamina;1", 'column "järjestys": "1": this is there twice'],
    ["Kouvola;Hamina;ensin", 'column "järjestys": "ensin": this number cannot be used'],
    ["Kouvola;Hamina;0", 'column "järjestys": "0": this number cannot be used'],
    ["Kouvola;Viipuri;2", 'column "verrokki": "Viipuri": this area is not known'],
    ["HVA10;Kotka;2", 'column "kunta": "HVA10": this area is not known'],
    ["Kouvola;;", 'column "verrokki": "Kouvola": this municipality both has peers and has none'],
  ])("is refused: %s", (line, reason) => {
    const told = sentences(`${PEERS}\nKouvola;Kotka;1\n${line}\n`);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`Row 3, ${reason}`);
  });
});

describe("a file of weights", () => {
  it.each([
    ["tekijä;paino", ["koko", "yli 64-vuotiaat", "nettomuutto", "verotulot", "koulutus", "ruotsinkieliset"]],
    [
      "faktor;vikt",
      ["storlek", "över 64 år", "nettoflyttning", "skatteinkomster", "utbildning", "svenskspråkiga"],
    ],
    ["trait;weight", ["size", "over-64s", "net migration", "tax revenue", "education", "Swedish speakers"]],
  ])("names all six in three languages: %s", (header, names) => {
    const rows = names.map((name, at) => `${name};${at / 2}`);
    expect(read([header, ...rows].join("\n"))).toEqual({
      content: {
        kind: "weights",
        weights: { size: 0, over64: 0.5, netMigration: 1, income: 1.5, education: 2, swedish: 2.5 },
      },
      rejections: [],
    });
  });

  it("leaves traits that it does not name at their default", () => {
    expect(read(`${WEIGHTS}\nkoko;2,5\n`).content).toEqual({
      kind: "weights",
      weights: { ...DEFAULT_WEIGHTS, size: 2.5 },
    });
  });

  it.each([
    ["koulutus;-1", 'column "paino": "-1": this number cannot be used. Expected a number from 0 to 1000'],
    ["koulutus;", 'column "paino": this number cannot be used'],
    ["koulutus;paljon", 'column "paino": "paljon": this number cannot be used'],
    ["ilmasto;1", 'column "tekijä": "ilmasto": this word is not known here. Expected koko, yli 64-vuotiaat'],
    ["väkiluku;2", 'column "tekijä": "väkiluku": this is there twice'],
  ])("is refused: %s", (line, reason) => {
    const told = sentences(`${WEIGHTS}\nkoko;1\n${line}\n`);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`Row 3, ${reason}`);
  });

  it("is refused where fewer than three traits weigh anything", () => {
    const [told] = sentences(`${WEIGHTS}\nkoko;0\nkoulutus;0\nverotulot;0\nnettomuutto;0\n`);
    expect(told).toContain('Row 5, column "paino": "0": these are too few. Expected at least 3 traits');
  });
});

describe("a file of another kind", () => {
  it("is refused with the headers that there are", () => {
    const [told] = sentences("vuosi;arvo\n2025;3\n");
    expect(told).toContain(
      'Row 1: "vuosi;arvo": this is none of the four kinds of file. Expected indikaattori;väestö;',
    );
    for (const header of [INDICATORS, MERGED, PEERS, WEIGHTS]) expect(told).toContain(header);
  });

  it("is refused where it is empty or no table", () => {
    expect(sentences("")).toEqual([expect.stringContaining("the file is empty")]);
    expect(readMethodsFile(new Uint8Array([0x25, 0x50, 0x44, 0x46]), DOOR).rejections).toMatchObject([
      { code: "binary" },
    ]);
  });

  it("names a column that it does not know", () => {
    expect(sentences(`${WEIGHTS};2025\nkoko;1;3\n`)).toEqual([
      'Row 1, column "2025": "2025": this column is not known. Expected one of tekijä, paino.',
    ]);
  });
});
