import { describe, expect, test } from "vitest";
import { columnLetter } from "#importers/csv/column-letter.ts";
import { readTable } from "#importers/csv/table.ts";
import { utf8 } from "./bytes.ts";

const known = (word: string): boolean => ["kunta", "vuosi", "arvo"].includes(word);
const read = (text: string) => readTable(utf8(text), known);

describe("the delimiter", () => {
  for (const [name, mark] of [
    ["semicolon", ";"],
    ["comma", ","],
    ["tab", "\t"],
  ] as const)
    test(`${name} is told by the header`, () => {
      const { table } = read(`kunta${mark}arvo\nKotka${mark}1\n`);
      expect(table).toMatchObject({ delimiter: mark, header: { cells: ["kunta", "arvo"] } });
      expect(table?.rows).toEqual([{ row: 2, cells: ["Kotka", "1"] }]);
    });

  test("a decimal comma in quotes stays whole in a comma-separated file", () => {
    expect(read('kunta,arvo\nKotka,"86,5"\n').table?.rows[0]?.cells).toEqual(["Kotka", "86,5"]);
  });

  test("commas in the metadata do not count", () => {
    expect(read("#nimi;yksi, kaksi, kolme, neljä\nkunta;arvo\nKotka;1\n").table?.delimiter).toBe(";");
  });

  test("an unknown header with one kind of mark is split by it", () => {
    expect(read("a\tb\n1\t2\n").table?.header.cells).toEqual(["a", "b"]);
  });

  test("two marks that do equally well are refused", () => {
    const { table, rejections } = read("kunta;vuosi,arvo\nKotka;2023,1\n");
    expect(table).toBeNull();
    expect(rejections).toEqual([
      {
        code: "delimiter",
        row: 1,
        column: null,
        value: "kunta;vuosi,arvo",
        expected: "one and the same mark between all columns: semicolon, comma or tab",
      },
    ]);
  });
});

describe("rows", () => {
  test("are numbered as in a spreadsheet: blank rows count, line breaks in a cell do not", () => {
    const { table } = read('\nkunta;arvo\n"Kot\nka";1\n\n;\nHamina;2\n');
    expect(table?.header.row).toBe(2);
    expect(table?.rows).toEqual([
      { row: 3, cells: ["Kot\nka", "1"] },
      { row: 6, cells: ["Hamina", "2"] },
    ]);
  });

  test("half a row is rejected with the first column it lacks", () => {
    const { table, rejections } = read("kunta;vuosi;arvo\nKotka;2023\nHamina;2023;\n");
    expect(rejections).toEqual([
      {
        code: "field-count",
        row: 2,
        column: "arvo",
        value: "Kotka;2023",
        expected: "3 fields as in the header; this row has 2",
      },
    ]);
    expect(table?.rows).toEqual([{ row: 3, cells: ["Hamina", "2023", ""] }]);
  });

  test("a field too many is rejected by its column letter, empty ones at the end are what Excel adds", () => {
    const { table, rejections } = read("kunta;arvo;;\nKotka;1;;\nHamina;86;5;\n");
    expect(table?.rows).toHaveLength(1);
    expect(rejections).toMatchObject([{ code: "field-count", row: 3, column: "C", value: "Hamina;86;5;" }]);
  });

  test("a quotation mark that never closes ends the reading at its row", () => {
    const { table, rejections } = read('kunta;arvo\nKotka;1\n"Hamina;2\nKouvola;3\n');
    expect(table?.rows).toHaveLength(1);
    expect(rejections).toMatchObject([{ code: "quote", row: 3 }]);
  });
});

test("a file of blank rows is empty, one of remarks has no header, one of a header has no rows", () => {
  expect(read("\n \n").rejections).toMatchObject([{ code: "empty-file" }]);
  expect(read("#nimi;x\n").rejections).toMatchObject([{ code: "no-header" }]);
  expect(read("\nkunta;arvo\n;\n").rejections).toMatchObject([{ code: "no-rows", row: 2 }]);
});

test("columns are lettered as in a spreadsheet", () => {
  expect([0, 25, 26, 27, 701, 702].map(columnLetter)).toEqual(["A", "Z", "AA", "AB", "ZZ", "AAA"]);
});

describe("what stands above the table:", () => {
  test("Excel's line about the delimiter, which no spreadsheet shows as a row", () => {
    for (const line of ["sep=,", '"sep=,"', "SEP=,;;"]) {
      const { table, rejections } = read(`${line}\nkunta,vuosi,arvo\nKotka,2023,"1;2"\nHamina,2023,2,9\n`);
      expect(table).toMatchObject({ delimiter: ",", header: { row: 1 } });
      expect(rejections).toMatchObject([{ code: "field-count", row: 3 }]);
    }
  });

  test("a delimiter that is none of ours is refused by name", () => {
    expect(read("sep=|\nkunta|arvo\n").rejections).toMatchObject([{ code: "delimiter", value: "sep=|" }]);
  });

  test("a title over the header, with metadata above or below it", () => {
    const title = '"Väestö, osuudet kunnittain"\n\n';
    for (const text of [
      `#nimi;X\n${title}"kunta";"vuosi";"arvo"\nKotka;2023;1\n`,
      `${title}#nimi;X\nkunta;vuosi;arvo\nKotka;2023;1\n`,
    ]) {
      const { table, rejections } = read(text);
      expect(rejections).toEqual([]);
      expect(table?.header.cells).toEqual(["kunta", "vuosi", "arvo"]);
      expect(table?.above.map(({ cells }) => cells[0])).toEqual(["#nimi"]);
    }
  });

  test("a header of unknown words stays the header", () => {
    expect(read("alfa;beeta\nKotka;1\n").table?.header.cells).toEqual(["alfa", "beeta"]);
  });
});

test("an apostrophe that keeps a spreadsheet from a formula is no part of the text", () => {
  const { table } = read("kunta;arvo\n'=1+1;'-5\n'Kotka';@x\n");
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ["=1+1", "-5"],
    ["'Kotka'", "@x"],
  ]);
});

describe("garbled letters are asked about, with their place:", () => {
  const texts = [
    "HÃ¤meenlinna",
    "JÃ¤msÃ¤",
    "Ã–stersundom",
    "NÃ¥dendal",
    "H„meenlinna",
    "P\uFFFDri",
    "â€“",
    "Â§ 71",
  ];
  for (const text of texts)
    test(text, () => {
      const { table, rejections } = read(`kunta;arvo\nKotka;1\n${text};2\n`);
      expect(rejections).toMatchObject([{ code: "garbled-text", row: 3, column: "kunta", value: text }]);
      expect(table?.rows.length).toBe(1);
      const taken = readTable(utf8(`kunta;arvo\nKotka;1\n${text};2\n`), known, { acceptUnusual: true });
      expect(taken.rejections).toEqual([]);
      expect(taken.table?.rows.length).toBe(2);
    });

  test("and whole letters are not", () => {
    for (const text of ["Åland", "São Tomé", "”lainaus”", "älä", "Škoda", "A–Ö", "naïve", "20 €", "”Å”"])
      expect(read(`kunta;arvo\n${text};2\n`).rejections).toEqual([]);
  });

  test("above the table they refuse the whole of it", () => {
    expect(read("#nimi;TyÃ¶\nkunta;arvo\nKotka;1\n").isDescribed).toBe(false);
    expect(read("#nimi;Työ\nkunta;arvo\nKotka;TyÃ¶\n").isDescribed).toBe(true);
  });
});

describe("too large is", () => {
  const row = "Kotka;1\n";
  const files: [string, string, object][] = [
    ["a file of more rows than any table of figures", `kunta;arvo\n${row.repeat(200_001)}`, { row: 200_001 }],
    ["a row of more columns", `kunta${";x".repeat(400)}\n`, { row: 1 }],
    ["a cell of a megabyte", `kunta;arvo\n${"a".repeat(1_000_000)};1\n`, { row: 2 }],
    ["a row without end", `kunta;arvo\n"${"a".repeat(2_000_000)}`, { row: 2 }],
    ["a file of nothing but blank rows", `kunta;arvo\n${"\n".repeat(7_000_000)}`, {}],
  ];
  for (const [name, text, place] of files)
    test(name, () => {
      const { table, rejections } = read(text);
      expect(table).toBeNull();
      expect(rejections).toMatchObject([{ code: "too-large", ...place }]);
    });

  test("a file of more bytes, which is not even looked into", () => {
    expect(readTable(new Uint8Array(33 * 1024 * 1024), known).rejections).toMatchObject([
      { code: "too-large", value: "33 MB" },
    ]);
  });
});
