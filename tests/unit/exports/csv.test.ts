import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { withoutFormula } from "#app/domain/spreadsheet-text.ts";
import type { Locale } from "#app/domain/text.ts";
import { csvFile } from "#app/exports/csv.ts";
import type { FileCell, FileContent } from "#app/exports/file-table.ts";

function content(locale: Locale, rows: FileCell[][], facts: FileContent["facts"] = []): FileContent {
  const columns = [
    { heading: "Alue", decimals: null },
    { heading: "2022", decimals: 1 },
  ];
  return { locale, table: { columns, rows }, facts };
}

describe("a CSV file", () => {
  test("opens right in Finnish Excel: byte order mark, semicolons, decimal commas, CRLF", () => {
    expect(csvFile(content("fi", [["Kouvola", 11.4]]))).toBe("\uFEFFAlue;2022\r\nKouvola;11,4\r\n\r\n");
  });

  test("is an ordinary comma-separated file with points for an English reader", () => {
    expect(csvFile(content("en", [["Kouvola", 11.4]]))).toBe("\uFEFFAlue,2022\r\nKouvola,11.4\r\n\r\n");
  });

  test("writes a negative number as a number and a missing one as nothing", () => {
    const text = csvFile(
      content("sv", [
        ["Kotka", -3.25],
        ["Pyttis", null],
        ["Hamina", 0],
      ]),
    );
    expect(text).toContain("Kotka;-3,25\r\nPyttis;\r\nHamina;0\r\n");
  });

  test("keeps every decimal of the source and never writes an exponent", () => {
    const text = csvFile(
      content("fi", [
        ["a", 0.0000001],
        ["b", 12345678.125],
      ]),
    );
    expect(text).toContain("a;0,0000001\r\nb;12345678,125\r\n");
  });

  test("refuses what is no number", () => {
    expect(() => csvFile(content("fi", [["a", Number.NaN]]))).toThrow("not a number for a file: NaN");
  });

  test.each(["=1+1", "+358", "-1+2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])(
    "no text can start a formula: %j",
    (text) => {
      expect(withoutFormula(text)).toBe(`'${text}`);
      const parsed = Papa.parse<string[]>(csvFile(content("fi", [[text, 1]])).slice(1), { delimiter: ";" });
      expect(parsed.data[1]?.[0]).toBe(`'${text}`);
    },
  );

  test("a title in the facts can start no formula either", () => {
    expect(csvFile(content("fi", [], [["Indikaattori", '=HYPERLINK("x")']]))).toContain(
      `Indikaattori;"'=HYPERLINK(""x"")"`,
    );
  });

  test("a text with the delimiter, a quote or a line break comes back as it was", () => {
    const rows = [
      ["a;b", 1],
      ['say "no"', 2],
      ["two\r\nlines", 3],
    ] satisfies FileCell[][];
    const parsed = Papa.parse<string[]>(csvFile(content("fi", rows)).slice(1), { delimiter: ";" });
    expect(parsed.data.slice(1, 4).map((row) => row[0])).toEqual(["a;b", 'say "no"', "two\r\nlines"]);
  });

  test("has the table from line 1 and the facts after an empty line", () => {
    const lines = csvFile(content("fi", [["Kouvola", 1]], [["Lähde", "Sotkanet"]]))
      .slice(1)
      .split("\r\n");
    expect(lines).toEqual(["Alue;2022", "Kouvola;1", "", "Lähde;Sotkanet", ""]);
  });
});
