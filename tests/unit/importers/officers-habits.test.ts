import { describe, expect, test } from "vitest";
import { seedRegions } from "#db/seed/regions.ts";
import { readGoalsFile } from "#importers/goals/goals-file.ts";
import { readOwnFile } from "#importers/own/own-file.ts";
import { type Rejection, rejectionSentence } from "#importers/rejection.ts";
import { readTeaFile } from "#importers/tea/tea-file.ts";
import { rowsOf, workbookOf } from "#tests/support/small-workbook.ts";
import { utf8 } from "./csv/bytes.ts";

const DOOR = { regions: seedRegions(), thisYear: 2026 };
const LINES =
  "#tunnus;x\n#nimi_fi;X\n#nimi_sv;X\n#nimi_en;X\n#lisenssi;L\n#yksikkö;%\n#suunta;ei arvioida\n#tuottaja;Kotka\n";
const own = (table: string) => readOwnFile(utf8(LINES + table), DOOR);
const goals = (table: string) =>
  readGoalsFile(utf8(`kunta;indikaattori;suunta;tavoite;tavoitevuosi;päätös\n${table}`), {
    ...DOOR,
    indicators: [{ source: "sotkanet", sourceKey: "181", title: { fi: "T", sv: null, en: null } }],
  });
const told = (rejections: readonly Rejection[]): string[] =>
  rejections.map(({ code, row, column, value }) => `${row} ${column} ${code} ${value}`);
const sentences = ({ rejections }: { rejections: readonly Rejection[] }): string =>
  rejections.map(rejectionSentence).join("\n");

describe("columns apart by a mark that is none of ours", () => {
  test.each(["|", "¦", "~", ":", "^", "/", "    ", " "])("are told by the mark: %s", (mark) => {
    const text = `kunta;vuosi;arvo\nHamina;2024;30\n`.replaceAll(";", mark);
    for (const read of [own(text), readOwnFile(utf8((LINES + text).replaceAll(";", mark)), DOOR)]) {
      expect(read.rejections).toMatchObject([{ code: "delimiter", row: 9 }]);
      expect(sentences(read)).toContain(
        `semicolon, comma or tab, not ${mark.trim() ? `"${mark}"` : "spaces"};`,
      );
    }
  });

  test("also where a first line tells it", () => {
    expect(sentences(readOwnFile(utf8("sep=|\nkunta|vuosi|arvo\n"), DOOR))).toContain('not "|"');
  });

  test("but such marks inside texts are no matter", () => {
    expect(own("kunta;vuosi;arvo\nMaarianhamina / Mariehamn;2024;30\n").rejections).toEqual([]);
  });
});

describe("cells that are filled on the first of several rows alone", () => {
  test("are told with what stands above them: areas", () => {
    const read = own("kunta;vuosi;arvo\nHamina;2023;30\n;2024;31\nIitti;2023;20\n;2024;twenty\n");
    expect(told(read.rejections)).toEqual([
      "11 kunta not-repeated ",
      "13 kunta not-repeated ",
      "13 arvo not-a-number twenty",
    ]);
    expect(sentences(read)).toContain("(perhaps Iitti, as on row 12)");
  });

  test("years, in both doors of figures", () => {
    expect(told(own("kunta;vuosi;arvo\nHamina;2023;30\nIitti;;31\n").rejections)).toEqual([
      "11 vuosi not-repeated ",
    ]);
    const tea =
      "kunta;sektori;ulottuvuus;osoitin;vuosi;pisteet\nIitti;liikunta;;;2024;70\n;kulttuuri;;;;60\n";
    expect(told(readTeaFile(utf8(tea), DOOR).rejections)).toEqual([
      "3 kunta not-repeated ",
      "3 vuosi not-repeated ",
    ]);
  });

  test("areas of goals", () => {
    expect(told(goals("Iitti;181;enintään;8;2030;V\n;181;enintään;7;2031;V\n").rejections)).toEqual([
      "3 kunta not-repeated ",
    ]);
  });

  test("where nothing stands above, the area is asked for", () => {
    expect(told(own("kunta;vuosi;arvo\n;2023;30\n").rejections)).toEqual(["10 kunta unknown-region "]);
  });

  const lines = LINES.trim().split("\n");
  const sheet = (rows: (string | number)[][], ...merged: string[]) =>
    workbookOf([
      {
        name: "Taulukko",
        rows: rowsOf([...lines.map((line) => line.split(";")), ...rows]),
        after: `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
      },
    ]);

  test("merged cells of a workbook are told by their range, also those of figures", () => {
    const rows = [
      ["kunta", "vuosi", "arvo"],
      ["Hamina", 2023, 30],
      ["", 2024, ""],
      ["Iitti", 2023, "paljon"],
    ];
    const read = readOwnFile(sheet(rows, "A10:A11", "C10:C11"), DOOR);
    expect(told(read.rejections)).toEqual([
      "10 A10 merged-cells Hamina",
      "10 C10 merged-cells 30",
      "12 arvo not-a-number paljon",
    ]);
    expect(sentences(read)).toContain("the cells C10:C11 are merged; in Excel, undo Merge cells");
    expect(read.figures).toEqual([]);
  });

  test("a title that is merged over its columns is none of them", () => {
    const rows = [["Osuus kunnittain"], ["kunta", "vuosi", "arvo"], ["Hamina", 2023, 30]];
    expect(readOwnFile(sheet(rows, "A9:C9"), DOOR).rejections).toEqual([]);
  });
});

describe("a header that comes again", () => {
  test.each([
    ["sexes under years", "kunta;2023;;2024;\n;miehet;naiset;miehet;naiset\nIitti;1;2;3;4\n"],
    ["sexes under each year's own name", "kunta;2023;2023\n;miehet;naiset\nIitti;1;2\n"],
    ["units", "kunta;vuosi;arvo\n;;(%)\nIitti;2024;3\n"],
    ["names in another language", "kunta;vuosi;arvo\nkommun;år;värde\nIitti;2024;3\n"],
    ["years above names", ";2023;2024\nkunta;arvo;arvo\nIitti;1;2\n"],
    ["a group above names", "Alue;Tulokset;\n;vuosi;arvo\nIitti;2024;3\n"],
  ])("right below is told alone: %s", (_what, table) => {
    const read = own(table);
    expect(read.rejections).toMatchObject([{ code: "second-header", row: 10 }]);
    expect(sentences(read)).toContain("Expected one header row, with one name over each column");
  });

  test("further down begins another table, and nothing of it is read", () => {
    const read = own(
      "kunta;vuosi;arvo\nIitti;2024;noin 3\n\nTaulukko 2;;\nkunta;vuosi;lkm\nIitti;2024;300\n",
    );
    expect(told(read.rejections)).toEqual([
      "10 arvo not-a-number noin 3",
      "12 kunta note-row Taulukko 2",
      "13 null second-header kunta; vuosi; lkm",
    ]);
  });

  test("is not seen in a first row of marks", () => {
    expect(own("kunta;2023;2024\nIitti;salattu;ei kerätty\n").rejections).toEqual([]);
    expect(own("kunta;2023;2024\nIitti;-;..\n").rejections).toEqual([]);
    expect(own("kunta;sukupuoli;2023\nIitti;miehet;\nIitti;naiset;3\n").rejections).toEqual([]);
  });

  test("beside the first one is told of two tables", () => {
    const read = own("kunta;vuosi;arvo;;kunta;vuosi;arvo\nIitti;2024;3;;Kotka;2024;4\n");
    expect(read.rejections.map(({ code }) => code)).toEqual([
      "unknown-column",
      ...Array.from({ length: 3 }, () => "duplicate-column"),
    ]);
    expect(sentences(read)).toContain("of two tables side by side");
    expect(sentences(read)).toContain("a name over the column, or nothing in it");
  });
});

describe("rows that are about no area", () => {
  test.each([
    "Yhteensä",
    "Yht.",
    "SUMMA",
    "Total",
    "Totalt",
    "Sammanlagt",
    "Kunnat yhteensä",
    "Keski-Suomi yhteensä",
    "Keskiarvo",
    "Kaikki kunnat",
    "Koko alue",
  ])("sums and means: %s", (name) => {
    const read = own(`kunta;vuosi;arvo\nIitti;2024;3\n${name};2024;3\n`);
    expect(told(read.rejections)).toEqual([`11 kunta sum-row ${name}`]);
    expect(sentences(read)).toContain("leave the row out, or name the area that it is of");
    expect(goals(`${name};181;enintään;8;2030;V\n`).rejections).toMatchObject([{ code: "sum-row" }]);
  });

  test.each([
    ["Lähde: THL", "Lähde: THL\n"],
    ["Lähde: THL", "Lähde: THL;;\n"],
    ["* ennakkotieto", '"* ennakkotieto";\n'],
    ["Luvut v. 2024 ovat ennakkotietoja.", "Luvut v. 2024 ovat ennakkotietoja.;;\n"],
  ])("notes and sources under the table: %s", (note, line) => {
    const read = own(`kunta;vuosi;arvo\nIitti;2024;3\n\n${line}`);
    expect(told(read.rejections)).toEqual([`12 kunta note-row ${note}`]);
  });

  test("a misspelt name alone is still one, and a lone area of a list of goals is no note", () => {
    expect(goals("Haminna;;;;;\n").rejections).toMatchObject([{ code: "unknown-region" }]);
    expect(goals("Hamina;;;;;\n")).toMatchObject({ rejections: [], areas: ["kunta:075"] });
    expect(goals("Lähde: strategia;;;;;\n").rejections).toMatchObject([{ code: "note-row" }]);
  });

  test("a mark behind a name is told, with the name", () => {
    for (const name of ["Iitti*", "Iitti 1)", "142²"])
      expect(sentences(own(`kunta;vuosi;arvo\n${name};2024;3\n`))).toContain(
        `the name or code alone, ${name.slice(0, name.startsWith("I") ? 5 : 3)}`,
      );
  });

  test.each([
    ["Kotkan kaup.", "kunta:285"],
    ["Iitti k.", "kunta:142"],
    ["Kouvolan k:ki", "kunta:286"],
  ])("short words for the kind are read: %s", (name, region) => {
    expect(own(`kunta;vuosi;arvo\n${name};2024;3\n`).figures).toMatchObject([{ region }]);
  });
});

describe("numbers with more than a number in them", () => {
  test.each([
    ["12,3*", "the number alone, 12,3, without the mark"],
    ["12,3 1)", "the number alone, 12,3, without the mark"],
    ["12,3²", "the number alone, 12,3, without the mark"],
    ["12)", "the number alone, 12, without the mark"],
    ["12 (ennakko)", "the number alone, 12, without the mark"],
    ["n. 12", "the number itself, 12, without a word for about"],
    ["noin 12,5", "the number itself, 12,5, without a word for about"],
    ["≈12", "the number itself, 12, without a word for about"],
    ["12–13", "one number: a figure is no range"],
    ["12-13", "one number: a figure is no range"],
    [">95", "a number (86 or 86,5) or a mark of a missing figure: empty, -, ., .., x, <5, salattu"],
    ["alle 10", "a number (86 or 86,5) or a mark of a missing figure: empty, -, ., .., x, <5, salattu"],
    ["42,o", "a number (86 or 86,5) or a mark of a missing figure"],
    ["(12,3)", "the number alone, 12,3, without brackets"],
    ["1'234", "thousands apart by a space or nothing"],
    ["12 pistettä", "the number alone, 12, without the unit"],
    ["12 345 €", "the number alone, 12 345, without the unit"],
    ["1.234.567", "a number that reads one way only: thousands apart by a space or nothing"],
    ["paljon", "a number (86 or 86,5) or a mark of a missing figure"],
  ])("are told with what to write: %s", (text, expected) => {
    expect(sentences(own(`kunta;vuosi;arvo\nIitti;2024;${text}\n`))).toContain(`Expected ${expected}`);
    expect(goals(`Iitti;181;enintään;${text};2030;V\n`).rejections).toHaveLength(1);
  });

  test("counts and groups too, and a range of many is no small one", () => {
    const rows = "Iitti;2024;10;24*;200\nKotka;2024;10;20–30;200\nPori;2024;10;5–9;200\n";
    const read = own(`kunta;vuosi;arvo;lukumäärä;vastaajia\n${rows}`);
    expect(told(read.rejections)).toEqual(["10 lukumäärä not-a-count 24*", "11 lukumäärä not-a-count 20–30"]);
    expect(sentences(read)).toContain("the number alone, 24, without the mark");
    expect(read.figures).toMatchObject([{ missing: "suppressed" }]);
  });

  test("a plus in front says nothing more", () => {
    expect(own("kunta;vuosi;arvo\nIitti;2024;+2,5\n").figures).toMatchObject([{ value: 2.5 }]);
  });

  test.each([
    ["2022*", "the year alone, 2022"],
    ["v. 2021", "the year alone, 2021"],
    ["31.12.2019", "the year alone, 2019"],
    ["2020.0", "the year alone, 2020"],
    ["2023–2024", "of a school year or a mean of years"],
    ["lv 2023/2024", "of a school year or a mean of years"],
    ["lv 2023/24", "of a school year or a mean of years"],
  ])("years: %s, in both forms", (year, expected) => {
    expect(sentences(own(`kunta;vuosi;arvo\nIitti;${year};3\n`))).toContain(expected);
    const wide = own(`kunta;${year}\nIitti;3\n`);
    expect(wide.rejections).toHaveLength(1);
    expect(sentences(wide)).toContain(expected);
  });
});

describe("shares among per cents", () => {
  test.each([
    ["one of a row", "Iitti;2021;0,12\nIitti;2022;12\nIitti;2023;14\n", ["10 kunta unlikely-figure"]],
    ["one whole", "Iitti;2021;0,82\nIitti;2022;1\nKotka;2022;0,9\n", ["null arvo unlikely-figure"]],
    ["only two", "Iitti;2021;0,82\nIitti;2022;0,83\n", ["null arvo unlikely-figure"]],
    ["small ones that grow", "Iitti;2021;0,6\nIitti;2022;1,4\nIitti;2023;2,1\n", []],
    ["another area's", "Iitti;2021;0,4\nKotka;2021;41\nIitti;2022;0,5\nKotka;2022;43\n", []],
  ])("are asked about: %s", (_what, rows, expected) => {
    const { rejections } = own(`kunta;vuosi;arvo\n${rows}`);
    expect(rejections.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual(expected);
  });
});
