import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FileReading } from "#importers/csv/file-reading.ts";
import { readOwnFile } from "#importers/own/own-file.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";
import { ENCODINGS, utf8 } from "../csv/bytes.ts";

const SURVEY = readFileSync(new URL("../../../fixtures/own/osallisuuskysely.csv", import.meta.url), "utf8");
const METADATA =
  "#tunnus;x\n#nimi_fi;X\n#nimi_sv;X\n#nimi_en;X\n#lisenssi;L\n#suunta;ei arvioida\n#tuottaja;Kotka\n";

describe("a file that does not say of what kind it is", () => {
  const kind = (unit: string, lines: string, table: string): string | undefined =>
    read(
      `#tunnus;x\n#nimi_fi;X\n#nimi_sv;X\n#nimi_en;X\n#lisenssi;L\n#suunta;ei arvioida\n#tuottaja;Kotka\n#yksikkö;${unit}\n${lines}${table}`,
    ).indicators[0]?.kind;

  test.each([
    ["costs", "euro", "", "kunta;vuosi;arvo\nKotka;2024;1200000\n", "register"],
    [
      "a share with its count",
      "%",
      "",
      "kunta;vuosi;arvo;lukumäärä;ryhmän koko\nKotka;2024;30;60;200\n",
      "register",
    ],
    ["a share of those who answered", "%", "", "kunta;vuosi;arvo;vastaajia\nKotka;2024;30;200\n", "survey"],
    ["the same in Swedish", "%", "", "kommun;år;värde;antal svarande\nKotka;2024;30;200\n", "survey"],
    [
      "a share made by a survey",
      "%",
      "#menetelmä;Postikysely\n",
      "kunta;vuosi;arvo\nKotka;2024;30\n",
      "survey",
    ],
    ["points", "pisteet", "", "kunta;vuosi;arvo\nKotka;2024;71\n", "score"],
    [
      "a register that says so, of a survey's name",
      "%",
      "#laji;rekisteri\n#menetelmä;ei kyselystä\n",
      "kunta;vuosi;arvo\nKotka;2024;30\n",
      "register",
    ],
  ])("is taken as what its content tells: %s", (_what, unit, lines, table, expected) => {
    expect(kind(unit, lines, table)).toBe(expected);
  });
});

describe("a file that does not say how many decimals its figures have", () => {
  const decimals = (lines: string, ...values: string[]): number | null | undefined =>
    read(
      `${METADATA}#yksikkö;%\n${lines}kunta;vuosi;arvo\n${values.map((value, at) => `Kotka;${2020 + at};${value}\n`).join("")}`,
    ).indicators[0]?.decimals;

  test.each([
    ["whole ones", "", ["42", "41"], 0],
    ["one with a decimal among them", "", ["41,5", "42"], 1],
    ["more than readers need", "", ["41,537", "42,25"], 2],
    ["a line that says it", "#desimaalit;1\n", ["42", "41"], 1],
  ])("has as many as its most exact figure: %s", (_what, lines, values, expected) => {
    expect(decimals(lines, ...values)).toBe(expected);
  });
});

describe("the participation survey", () => {
  const reading = read(SURVEY);

  test("is described by its metadata lines", () => {
    expect(reading.rejections).toEqual([]);
    expect(reading.indicators).toEqual([
      {
        source: "own",
        sourceKey: "osallisuuskysely",
        title: {
          fi: "Kokee voivansa vaikuttaa kunnan asioihin, % 20 vuotta täyttäneistä",
          sv: "Upplever sig kunna påverka i kommunen, % av 20 år fyllda",
          en: "Feels able to influence municipal matters, % of those aged 20 or over",
        },
        description: { fi: "Postikysely &amp; verkkolomake, satunnaisotos", sv: null, en: null },
        interpretation: { fi: null, sv: null, en: null },
        limits: { fi: null, sv: null, en: null },
        unit: "percent",
        unitTitle: { fi: "%", sv: null, en: null },
        decimals: 1,
        multiplier: 100,
        polarity: "higher",
        lifeStage: "all",
        kind: "survey",
        producer: { fi: "Kymenlaakson hyvinvointialue", sv: null, en: null },
        licence: "CC BY 4.0",
        firstYear: null,
        lastYear: null,
        sourceUpdated: "2025-03-15",
      },
    ]);
  });

  test("loses the four men of Pyhtää, and the women who would give them away", () => {
    expect(brief(reading)).toEqual([
      "kunta:075 total 2025 suppressed ..",
      "kunta:286 total 2025 41.5 332",
      "kunta:286 male 2025 38.2 150",
      "kunta:286 female 2025 44.6 182",
      "kunta:624 total 2025 36 27",
      "kunta:624 male 2025 suppressed null",
      "kunta:624 female 2025 suppressed null",
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/10[.,]8|61[.,]1/);
    expect(reading.warnings).toEqual([
      {
        code: "small-counts-hidden",
        message:
          "Hidden for smallness: 1; hidden with them, since they would give them away: 1. Counts of 1–4 and groups under 20 are never stored or shown.",
      },
    ]);
  });

  for (const [name, encode] of Object.entries(ENCODINGS))
    test(`is the same in ${name}`, () => {
      expect(readOwnFile(encode(SURVEY), { regions: REGIONS, thisYear: 2026 })).toEqual(reading);
    });

  test("is the same with commas and quotes between the columns, as English Excel saves it", () => {
    const quoted = SURVEY.replace(/[^;\n]*,[^;\n]*/g, '"$&"').replaceAll(";", ",");
    expect(read(quoted)).toEqual(reading);
  });
});

test("the wide form gives the same figures as the long one", () => {
  const unit = "#yksikkö;indeksi\n";
  const wide = read(`${METADATA}${unit}kunta;2023;2024\nKotka;99,5;101\nHamina;.;100\n`);
  const long = read(
    `${METADATA}${unit}arvo;kunta;vuosi\n100;75;2024\n.;075;2023\n99,5;Kotka;2023\n101;KU285;2024\n`,
  );
  expect(wide).toEqual(long);
  expect(brief(wide)).toEqual([
    "kunta:075 total 2023 not-applicable .",
    "kunta:075 total 2024 100 null",
    "kunta:285 total 2023 99.5 null",
    "kunta:285 total 2024 101 null",
  ]);
});

describe("what could point at persons is hidden:", () => {
  test("a group under twenty, and a count that leaves four over", () => {
    const reading = read(
      `${METADATA}#yksikkö;%\nkunta;vuosi;arvo;lukumäärä;vastaajia\nKotka;2024;50;9;18\nHamina;2024;96;96;100\nKouvola;2024;0;0;80\n`,
    );
    expect(brief(reading)).toEqual([
      "kunta:075 total 2024 suppressed null",
      "kunta:285 total 2024 suppressed null",
      "kunta:286 total 2024 0 0",
    ]);
  });

  test("a value that is itself a count of persons, but not one of things", () => {
    const rows = "kunta;2024\nKotka;3\nHamina;0\nKouvola;5\n";
    expect(brief(read(`${METADATA}#yksikkö;henkilöä\n${rows}`))[1]).toBe(
      "kunta:285 total 2024 suppressed null",
    );
    expect(brief(read(`${METADATA}#yksikkö;kpl\n${rows}`))[1]).toBe("kunta:285 total 2024 3 null");
  });
});

describe("refused:", () => {
  test("a file without metadata, each missing line by its name", () => {
    const reading = read("kunta;vuosi;arvo\nKotka;2024;1\n");
    expect(reading.figures).toEqual([]);
    expect(reading.rejections.map(({ code, column }) => `${code} ${column}`)).toEqual([
      "missing-metadata #tunnus",
      "missing-metadata #nimi_fi",
      "missing-metadata #yksikkö",
      "missing-metadata #suunta",
      "missing-metadata #tuottaja",
    ]);
    expect(reading.rejections[4]?.expected).toBe(
      "a line #tuottaja with its value in the next cell, above the header",
    );
  });

  const lines: [string, string, object][] = [
    ["an unknown line", "#yksikko;%\n", { code: "unknown-metadata", row: 8, column: "#yksikko" }],
    [
      "a line that is there twice",
      "#yksikkö;%\n#Tunnus:;y\n",
      { code: "duplicate-metadata", row: 9, column: "#Tunnus:", value: "y" },
    ],
    [
      "an unknown unit",
      "#yksikkö;sylimitta\n",
      { code: "bad-metadata", row: 8, column: "#yksikkö", value: "sylimitta" },
    ],
    [
      "no number of decimals",
      "#yksikkö;%\n#desimaalit;pari\n",
      { code: "bad-metadata", row: 9, value: "pari" },
    ],
    [
      "a day that no calendar has",
      "#yksikkö;%\n#päivitetty;31.2.2025\n",
      { code: "bad-metadata", row: 9, value: "31.2.2025" },
    ],
    [
      "a text cut by the delimiter",
      "#yksikkö;%\n#menetelmä;kysely; haastattelu\n",
      { code: "bad-metadata", row: 9, value: "kysely | haastattelu" },
    ],
  ];
  for (const [name, text, rejection] of lines)
    test(name, () => {
      const reading = read(`${METADATA}${text}kunta;vuosi;arvo\nKotka;2024;1\n`);
      expect(reading.figures).toEqual([]);
      expect(reading.rejections).toContainEqual(expect.objectContaining(rejection));
    });

  const rows: [string, string, object][] = [
    [
      "an unknown sex",
      "Kotka;2024;muu;1;10\n",
      { code: "unknown-sex", row: 10, column: "sukupuoli", value: "muu" },
    ],
    [
      "half a person",
      "Kotka;2024;;1;10,5\n",
      { code: "not-a-count", row: 10, column: "lukumäärä", value: "10,5" },
    ],
    [
      "a number of two readings",
      "Kotka;2024;;1,234;\n",
      { code: "ambiguous-number", row: 10, column: "arvo", value: "1,234" },
    ],
    [
      "an unknown area",
      "Kouvila;2024;;1;\n",
      { code: "unknown-region", row: 10, column: "kunta", value: "Kouvila" },
    ],
  ];
  for (const [name, row, rejection] of rows)
    test(name, () => {
      const reading = read(`${METADATA}#yksikkö;%\nkunta;vuosi;sukupuoli;arvo;lukumäärä\n${row}`);
      expect(reading.rejections).toMatchObject([rejection]);
      expect(reading.indicators).toEqual([]);
    });
});

test("the file can say which decimal mark it uses", () => {
  const file = `${METADATA}#yksikkö;%\n#desimaalimerkki;pilkku\nkunta;vuosi;arvo\nKotka;2024;1,234\n`;
  expect(brief(read(file))).toEqual(["kunta:285 total 2024 1.234 null"]);
});

test("a missing translation and a missing licence are warnings, and so is a percentage beyond 100 that somebody has accepted", () => {
  const file =
    "#tunnus;x\n#nimi_fi;X\n#suunta;lower is better\n#tuottaja;K\n#yksikkö;%\nkunta;vuosi;arvo\nKotka;2024;120\n";
  expect(read(file).rejections).toMatchObject([{ code: "unlikely-figure", row: 7, value: "120" }]);
  const reading = readOwnFile(utf8(file), { regions: REGIONS, thisYear: 2026, acceptUnusual: true });
  expect(reading.rejections).toEqual([]);
  expect(reading.figures).toMatchObject([{ value: 120 }]);
  expect(reading.warnings.map(({ code }) => code)).toEqual([
    "no-translation",
    "no-translation",
    "no-licence",
    "taken-though-unusual",
  ]);
});

function read(text: string): FileReading {
  return readOwnFile(utf8(text), { regions: REGIONS, thisYear: 2026 });
}

function brief({ figures }: FileReading): string[] {
  return figures.map(({ region, sex, year, value, missing, rawMark, absValue }) =>
    [region, sex, year, ...(missing === null ? [value, String(absValue)] : [missing, String(rawMark)])].join(
      " ",
    ),
  );
}
