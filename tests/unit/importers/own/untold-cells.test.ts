import { describe, expect, test } from "vitest";
import { readOwnFile } from "#importers/own/own-file.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";
import { rowsOf, workbookOf } from "#tests/support/small-workbook.ts";
import { utf8 } from "../csv/bytes.ts";

const DOOR = { regions: REGIONS, thisYear: 2026 };
const METADATA =
  "#tunnus;x\n#nimi_fi;Äänestysprosentti\n#yksikkö;%\n#suunta;ei arvioida\n#tuottaja;Kotka\nkunta;vuosi;arvo\n";
const read = (rows: string) => readOwnFile(utf8(METADATA + rows), DOOR);

describe("a cell that a spreadsheet could not compute", () => {
  test.each([
    ["#NIMI?;2024;30", "kunta", /^an area/],
    ["Kotka;#REF!;30", "vuosi", /^a year/],
    ["Kotka;2024;#PUUTTUU!", "arvo", /^a figure/],
    ["Kotka;2024;Err:502", "arvo", /^a figure/],
  ])("%s asks for what its column holds", (row, column, expected) => {
    expect(read(`${row}\n`).rejections).toMatchObject([
      { code: "excel-error", row: 7, column, expected: expect.stringMatching(expected) },
    ]);
  });
});

test.each(["dold", "Sekretessbelagt", "tietosuojattu", "withheld", "färre än 5", "1–4"])(
  "%s in place of a figure hides it",
  (mark) => {
    expect(read(`Kotka;2024;${mark}\n`).figures).toMatchObject([{ value: null, missing: "suppressed" }]);
  },
);

test("of a cover sheet with an error in it only the sheet is told", () => {
  const cover = [["Kyselyn tulokset"], ["Tehty", '<c t="e"><v>#REF!</v></c>'], ["Kysy lisää"]];
  const sheets = [
    { name: "Kansi", rows: rowsOf(cover) },
    { name: "Tulokset", rows: "" },
  ];
  expect(readOwnFile(workbookOf(sheets), DOOR).rejections).toMatchObject([
    { code: "wrong-sheet", value: "Kansi" },
  ]);
});
