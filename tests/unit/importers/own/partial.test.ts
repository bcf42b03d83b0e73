import { describe, expect, test } from "vitest";
import { readOwnFile } from "#importers/own/own-file.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";
import { rowsOf, workbookOf } from "#tests/support/small-workbook.ts";
import { utf8 } from "../csv/bytes.ts";

const DOOR = { regions: REGIONS, thisYear: 2026 };
const DESCRIPTION: readonly (readonly [string, string])[] = [
  ["#tunnus", "x"],
  ["#nimi_fi", "Äänestysprosentti"],
  ["#nimi_sv", "Valdeltagande"],
  ["#nimi_en", "Turnout"],
  ["#lisenssi", "L"],
  ["#suunta", "ei arvioida"],
  ["#tuottaja", "Kotka"],
  ["#yksikkö", "%"],
];
const METADATA = DESCRIPTION.map((line) => `${line.join(";")}\n`).join("");

function values(bytes: Uint8Array): string[] {
  return readOwnFile(bytes, DOOR).figures.map(
    ({ region, sex, year, value }) => `${region} ${sex} ${year} ${value}`,
  );
}

describe("of the same area and year either all sexes are taken or none:", () => {
  const header = "kunta;vuosi;sukupuoli;arvo\n";
  const sound = "Kotka;2024;;30\nKotka;2024;miehet;31\nKotka;2024;naiset;29\n";
  const kotka = ["kunta:285 total 2024 30", "kunta:285 male 2024 31", "kunta:285 female 2024 29"];
  const bad: [string, string][] = [
    ["a figure that is none", "Hamina;2024;;30\nHamina;2024;miehet;3o\nHamina;2024;naiset;29\n"],
    ["a figure that is there twice", "Hamina;2024;;30\nHamina;2024;miehet;31\nHamina;2024;miehet;32\n"],
    ["half a row", "Hamina;2024;;30\nHamina;2024;miehet\nHamina;2024;naiset;29\n"],
    ["a year that is none", "Hamina;2024;;30\nHamina;20x4;miehet;31\nHamina;2024;naiset;29\n"],
  ];
  for (const [name, rows] of bad)
    test(name, () => {
      expect(values(utf8(METADATA + header + sound + rows))).toEqual(kotka);
    });
});

describe("a workbook", () => {
  const book = (rows: readonly (readonly (string | number)[])[]): Buffer =>
    workbookOf([{ name: "Luvut", rows: rowsOf([...DESCRIPTION, ...rows]) }], ["0.0%"]);

  test("gives per cents by the format of each cell, in the long form", () => {
    const rows = [
      ["kunta", "vuosi", "arvo"],
      ["Kotka", 2023, '<c s="1"><v>0.415</v></c>'],
      ["Hamina", 2023, 43.2],
    ];
    expect(values(book(rows))).toEqual(["kunta:075 total 2023 43.2", "kunta:285 total 2023 41.5"]);
  });

  test("and in the wide form, where limits and targets may be shares too", () => {
    const rows = [
      ["kunta", 2022, 2023],
      ["Kotka", '<c s="1"><v>0.07</v></c>', '<c s="1"><v>1</v></c>'],
    ];
    expect(values(book(rows))).toEqual(["kunta:285 total 2022 7", "kunta:285 total 2023 100"]);
  });

  test("is refused by the cell that holds an error, and its good rows can be taken", () => {
    const rows = [
      ["kunta", "vuosi", "arvo", "lkm"],
      ["Kotka", 2023, 40, '<c t="e"><v>#N/A</v></c>'],
      ["Hamina", 2023, 43, 90],
    ];
    expect(readOwnFile(book(rows), DOOR).rejections).toMatchObject([
      { code: "excel-error", row: 10, column: "D10" },
    ]);
    expect(values(book(rows))).toEqual(["kunta:075 total 2023 43"]);
  });

  test("with an error in its description is refused whole", () => {
    const rows = [
      ["#menetelmä", '<c t="e"><v>#NAME?</v></c>'],
      ["kunta", "vuosi", "arvo"],
      ["Hamina", 2023, 43],
    ];
    expect(readOwnFile(book(rows), DOOR)).toMatchObject({
      figures: [],
      rejections: [{ code: "excel-error", column: "B9" }],
    });
  });

  test("whose first visible sheet is a cover is told so, by the names of its sheets", () => {
    const bytes = workbookOf([
      { name: "Kansi", rows: rowsOf([["Kyselyn tulokset"], ["Tehty 2025"]]) },
      { name: "Tulokset", rows: rowsOf([["kunta", "vuosi", "arvo"]]) },
    ]);
    const [first] = readOwnFile(bytes, DOOR).rejections;
    expect(first).toMatchObject({ code: "wrong-sheet", value: "Kansi" });
    expect(first?.expected).toMatch(/move the sheet with the figures first \(there is also: Tulokset\)/);
  });

  test("with hidden columns is told which were not read", () => {
    const rows = rowsOf([...DESCRIPTION, ["kunta", "vuosi", "arvo"], ["Kotka", 2023, 40]]);
    const columns = '<cols><col min="3" max="3" hidden="1"/></cols>';
    const { rejections } = readOwnFile(workbookOf([{ name: "A", columns, rows }]), DOOR);
    expect(rejections.map(({ code }) => code)).toEqual(["hidden-columns", "missing-column"]);
  });

  test("says which rows and sheets it kept to itself", () => {
    const rows = `${rowsOf([...DESCRIPTION, ["kunta", "vuosi", "arvo"], ["Kotka", 2023, 40]])}<row r="11" hidden="1"><c t="inlineStr"><is><t>Hamina</t></is></c><c><v>2023</v></c><c><v>41</v></c></row>`;
    const reading = readOwnFile(
      workbookOf([
        { name: "Vanha", state: "hidden", rows: "" },
        { name: "A", rows },
        { name: "B", rows: "" },
      ]),
      DOOR,
    );
    expect(reading.figures.map(({ region }) => region)).toEqual(["kunta:285"]);
    expect(reading.warnings).toEqual([
      { code: "other-sheets", message: 'Only the first visible sheet "A" was read, not: B.' },
      {
        code: "hidden-not-read",
        message: "Hidden or filtered out, and therefore not read: sheets Vanha; rows (1).",
      },
    ]);
  });
});

describe("a table of PxWeb", () => {
  test("is read with its title row and its figures under their own name", () => {
    const text = `${METADATA}"13sv -- Äänestysprosentti alueittain"\n\n"Alue";"Vuosi";"Sukupuoli";"Äänestysprosentti"\n"KU285 Kotka";"2021";"Yhteensä";"53.1"\n"SSS KOKO MAA";"2021";"Yhteensä";".."\n`;
    expect(values(utf8(text))).toEqual(["kunta:285 total 2021 53.1", "maa:358 total 2021 null"]);
  });

  test("also with a column a year", () => {
    const text = `${METADATA.replaceAll(";", ",")}Äänestysprosentti\n"Alue","2017 Äänestysprosentti","2021 Äänestysprosentti"\n"285 Kotka","50.2","53.1"\n`;
    expect(values(utf8(text))).toEqual(["kunta:285 total 2017 50.2", "kunta:285 total 2021 53.1"]);
  });

  test("but a column of another name is refused, and the known ones are named", () => {
    const text = `${METADATA}kunta;vuosi;Äänioikeutetut\nKotka;2021;53\n`;
    expect(readOwnFile(utf8(text), DOOR).rejections).toMatchObject([
      {
        code: "unknown-column",
        value: "Äänioikeutetut",
        expected: expect.stringContaining("kunta, sukupuoli, vuosi, arvo"),
      },
      { code: "missing-column", column: "arvo" },
    ]);
  });
});
