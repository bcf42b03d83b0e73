import { describe, expect, test } from "vitest";
import { type Rejection, rejectionSentence } from "#importers/rejection.ts";
import { readTeaFile } from "#importers/tea/tea-file.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";
import { ENCODINGS, utf8 } from "../csv/bytes.ts";

const HEADER = "kunta;sektori;ulottuvuus;osoitin;vuosi;pisteet\n";
const GOOD = "Keski-Suomi;kuntajohto;;;2023;86\n";
const AREA =
  "a municipality, region, wellbeing services county or the country, by code (286, MK08, HVA10, SSS) or name";
const NUMBER =
  "a number (86 or 86,5) or a mark of a missing figure: empty, -, ., .., x, <5, salattu, ei vastattu, ei sovellu, ei kerätty, ei vielä julkaistu, ei tietoa";
const ONE_WAY =
  "a number that reads one way only: thousands apart by a space or nothing, one decimal mark (1 234,5)";
const WORKBOOK =
  'an Excel workbook (.xlsx) or a text table; in Excel: Save as, "CSV UTF-8 (comma delimited)"';

const sectors =
  "one of kuntajohto, perusopetus, lukiokoulutus, ammatillinen koulutus, liikunta, kulttuuri, perusterveydenhuolto";
const dimensions =
  "sitoutuminen, johtaminen, seuranta ja tarveanalyysi, voimavarat, yhteiset käytännöt, osallisuus, muut ydintoiminnat";

/** One bad row after a good one: its rejection is on row 3. */
const badRows: [string, string, Omit<Rejection, "row">][] = [
  [
    "an unknown municipality",
    "Kovola;kuntajohto;;;2023;86\n",
    {
      code: "unknown-region",
      column: "kunta",
      value: "Kovola",
      expected: `${AREA}; nearest: Kouvola (kunta:286)`,
    },
  ],
  [
    "101 points",
    "Kotka;kuntajohto;;;2023;101\n",
    { code: "out-of-range", column: "pisteet", value: "101", expected: "a score from 0 to 100" },
  ],
  [
    "one point less than none",
    "Kotka;kuntajohto;;;2023;\u22121\n",
    { code: "out-of-range", column: "pisteet", value: "\u22121", expected: "a score from 0 to 100" },
  ],
  [
    "a word for a score",
    "Kotka;kuntajohto;;;2023;abc\n",
    { code: "not-a-number", column: "pisteet", value: "abc", expected: NUMBER },
  ],
  [
    "two scores in one cell",
    "Kotka;kuntajohto;;;2023;86/85\n",
    { code: "not-a-number", column: "pisteet", value: "86/85", expected: NUMBER },
  ],
  [
    "a number that reads in two ways",
    "Kotka;kuntajohto;;;2023;1.234,5\n",
    { code: "ambiguous-number", column: "pisteet", value: "1.234,5", expected: ONE_WAY },
  ],
  [
    "a figure that is there twice",
    "MK13;kuntajohto;;;2023;86\n",
    {
      code: "duplicate-row",
      column: "kunta",
      value: "MK13, kuntajohto, 2023",
      expected: "each figure once; row 2 gives it as well as row 3",
    },
  ],
  [
    "half a row",
    "Kotka;kuntajohto;\n",
    {
      code: "field-count",
      column: "osoitin",
      value: "Kotka;kuntajohto;",
      expected: "6 fields as in the header; this row has 3",
    },
  ],
  [
    "a field too many",
    "Kotka;kuntajohto;;;2023;86;5\n",
    {
      code: "field-count",
      column: "G",
      value: "Kotka;kuntajohto;;;2023;86;5",
      expected: "6 fields as in the header; this row has 7",
    },
  ],
  [
    "two years in one cell",
    "Kotka;kuntajohto;;;2021-2023;86\n",
    {
      code: "several-years",
      column: "vuosi",
      value: "2021-2023",
      expected:
        "one year from 2006 to 2026: of a school year or a mean of years, the one that the figure is reported for",
    },
  ],
  [
    "a year that has not come",
    "Kotka;kuntajohto;;;2027;86\n",
    { code: "year-out-of-range", column: "vuosi", value: "2027", expected: "one year from 2006 to 2026" },
  ],
  [
    "half a year",
    "Kotka;kuntajohto;;;2023,5;86\n",
    { code: "not-a-year", column: "vuosi", value: "2023,5", expected: "one year from 2006 to 2026" },
  ],
  [
    "an unknown sector",
    "Kotka;liikunto;;;2022;86\n",
    {
      code: "unknown-sector",
      column: "sektori",
      value: "liikunto",
      expected: `${sectors} (perhaps liikunta)`,
    },
  ],
  [
    "an unknown dimension",
    "Kotka;liikunta;innostus;;2022;86\n",
    {
      code: "unknown-dimension",
      column: "ulottuvuus",
      value: "innostus",
      expected: `one of ${dimensions}; empty for a total`,
    },
  ],
  [
    "a dimension that the sector does not have",
    "Kotka;liikunta;yhteiset käytännöt;;2022;86\n",
    {
      code: "forbidden-dimension",
      column: "ulottuvuus",
      value: "yhteiset käytännöt",
      expected: `a dimension of liikunta: ${dimensions.replace("yhteiset käytännöt, ", "")}`,
    },
  ],
  [
    "an item without its dimension",
    "Kotka;kuntajohto;;Hyvinvointikertomus;2023;86\n",
    {
      code: "item-without-dimension",
      column: "osoitin",
      value: "Hyvinvointikertomus",
      expected: 'a dimension in column "ulottuvuus" beside the item',
    },
  ],
  [
    "a quotation mark that never closes",
    '"Kotka;kuntajohto;;;2023;86\n',
    {
      code: "quote",
      column: null,
      value: '"Kotka;kuntajohto;;;2023;86\n'.slice(1),
      expected: 'quotation marks in pairs around a whole cell, a mark inside the text doubled ("")',
    },
  ],
];

describe("a row is refused for", () => {
  for (const [name, row, rejection] of badRows)
    test(name, () => {
      expect(readTeaFile(utf8(HEADER + GOOD + row), { regions: REGIONS, thisYear: 2026 }).rejections).toEqual(
        [{ ...rejection, row: 3 }],
      );
    });
});

const badFiles: [string, Uint8Array, Rejection[]][] = [
  [
    "a wrong header",
    utf8(`kunta;sektori;ulottuvuus;osoitin;vuosi;pistet\n${GOOD}`),
    [
      {
        code: "unknown-column",
        row: 1,
        column: "pistet",
        value: "pistet",
        expected:
          "one of kunta, sektori, ulottuvuus, osoitin, vuosi, pisteet, or a year; perhaps pisteet was meant",
      },
      {
        code: "missing-column",
        row: 1,
        column: "pisteet",
        value: "",
        expected:
          "a column pisteet (also: pistemäärä, poäng, score, points), or the wide form: one column a year",
      },
    ],
  ],
  [
    "a missing column",
    utf8("kunta;ulottuvuus;osoitin;vuosi;pisteet\nKotka;;;2023;86\n"),
    [
      {
        code: "missing-column",
        row: 1,
        column: "sektori",
        value: "",
        expected: "a column sektori (also: toimiala, sektor, sector)",
      },
    ],
  ],
  [
    "two years over one column",
    utf8("kunta;sektori;ulottuvuus;osoitin;2021-2022;2023\nKotka;kuntajohto;;;1;2\n"),
    [
      {
        code: "several-years",
        row: 1,
        column: "2021-2022",
        value: "2021-2022",
        expected:
          "over a column of figures, one year from 2006 to 2026: of a school year or a mean of years, the one that the figure is reported for",
      },
    ],
  ],
  [
    "the long and the wide form in one",
    utf8("kunta;sektori;ulottuvuus;osoitin;pisteet;2023\nKotka;kuntajohto;;;1;2\n"),
    [
      {
        code: "mixed-form",
        row: 1,
        column: "pisteet",
        value: "pisteet",
        expected: "either one column a year, or the columns of the long form",
      },
    ],
  ],
  [
    "a column that is there twice",
    utf8("kunta;sektori;ulottuvuus;osoitin;2023;2023\nKotka;kuntajohto;;;1;2\n"),
    [{ code: "duplicate-column", row: 1, column: "2023", value: "2023", expected: "each year once" }],
  ],
  [
    "emptiness",
    new Uint8Array(),
    [
      {
        code: "empty-file",
        row: null,
        column: null,
        value: "",
        expected: "a text table with a header row and figures",
      },
    ],
  ],
  [
    "a header and nothing more",
    utf8(HEADER),
    [
      {
        code: "no-rows",
        row: 1,
        column: null,
        value: "",
        expected: "at least one row of figures under the header",
      },
    ],
  ],
  [
    "binary data",
    Uint8Array.of(0x6b, 0x75, 0, 1, 2, 0xff),
    [{ code: "binary", row: null, column: null, value: "binary data", expected: WORKBOOK }],
  ],
  [
    "a broken workbook under a CSV's name",
    Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00),
    [
      {
        code: "broken-workbook",
        row: null,
        column: null,
        value: "zip file",
        expected: "an Excel workbook (.xlsx) or a text table; save as xlsx or CSV",
      },
    ],
  ],
];

describe("a file is refused whole for", () => {
  for (const [name, bytes, rejections] of badFiles)
    test(name, () => {
      const reading = readTeaFile(bytes, { regions: REGIONS, thisYear: 2026 });
      expect(reading).toEqual({ indicators: [], figures: [], rejections, warnings: [] });
    });
});

test("of a figure that is there twice neither is kept, and the others are", () => {
  const text = `${HEADER}${GOOD}Kotka;kuntajohto;;;2023;50\nMK13;kuntajohto;;;2023;87\n`;
  const { figures } = readTeaFile(utf8(text), { regions: REGIONS, thisYear: 2026 });
  expect(figures.map(({ region, value }) => `${region} ${value}`)).toEqual(["kunta:285 50"]);
});

test("a line break inside a cell and blank rows do not shift the rows that are named", () => {
  const text = `${HEADER}Kotka;kuntajohto;johtaminen;"Kaksi\nriviä\nlisää";2023;86\n\nHamina;kuntajohto;;;2023;abc\n`;
  const { rejections } = readTeaFile(ENCODINGS["Windows-1252"](text), { regions: REGIONS, thisYear: 2026 });
  expect(rejections).toMatchObject([{ code: "not-a-number", row: 4, column: "pisteet", value: "abc" }]);
});

test("a bad figure of the wide form is named by its year's column", () => {
  const text = "kunta;sektori;ulottuvuus;osoitin;2021;2023\nKotka;kuntajohto;;;101;50\n";
  const { rejections } = readTeaFile(utf8(text), { regions: REGIONS, thisYear: 2026 });
  expect(rejections).toMatchObject([{ code: "out-of-range", row: 2, column: "2021", value: "101" }]);
});

test("everything wrong with a row is told at once, in the order of the rows", () => {
  const text = `${HEADER}Kovola;kuntajohta;;;2021,2023;abc\nKotka;kuntajohto;;;2023;-5\n`;
  const { rejections } = readTeaFile(utf8(text), { regions: REGIONS, thisYear: 2026 });
  expect(rejections.map(({ row, column }) => `${row} ${column}`)).toEqual([
    "2 kunta",
    "2 sektori",
    "2 vuosi",
    "2 pisteet",
    "3 pisteet",
  ]);
});

test("two items that would get one name are not thrown together", () => {
  const text = `${HEADER}Kotka;kuntajohto;johtaminen;Järjestöt;2023;1\nKotka;kuntajohto;johtaminen;Jarjestot!;2023;2\n`;
  const { rejections } = readTeaFile(utf8(text), { regions: REGIONS, thisYear: 2026 });
  expect(rejections).toMatchObject([
    { code: "item-name-clash", row: 3, column: "osoitin", value: "Jarjestot!" },
  ]);
});

test("a rejection reads as a plain sentence, and no file can steer the terminal", () => {
  const { rejections } = readTeaFile(utf8(`${HEADER}Kotka;kuntajohto;;;2023;101\n`), {
    regions: REGIONS,
    thisYear: 2026,
  });
  expect(rejections.map(rejectionSentence)).toEqual([
    'Row 2, column "pisteet": "101": this figure is out of range. Expected a score from 0 to 100.',
  ]);
  const nasty = {
    code: "not-a-number",
    row: 2,
    column: "a",
    value: `\u001B[31m${"x".repeat(200)}`,
    expected: "b",
  } as const;
  expect(rejectionSentence(nasty)).not.toContain("\u001B");
  expect(rejectionSentence(nasty).length).toBeLessThan(200);
});
