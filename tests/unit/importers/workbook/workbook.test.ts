import { describe, expect, test } from "vitest";
import { openArchive } from "#importers/workbook/archive.ts";
import { readWorkbook, type Workbook } from "#importers/workbook/workbook.ts";
import { rowsOf, workbookOf, zipOf } from "#tests/support/small-workbook.ts";

function read(bytes: Buffer): Workbook {
  const reading = readWorkbook(bytes);
  if (reading === null || "rejection" in reading) throw new Error(JSON.stringify(reading));
  return reading.workbook;
}

const rejection = (bytes: Buffer): object | null => {
  const reading = readWorkbook(bytes);
  return reading !== null && "rejection" in reading ? reading.rejection : null;
};

describe("a cell is read as a person would type it", () => {
  const cells: [string, string, string][] = [
    ["a share in a format of per cents", '<c s="1"><v>0.07</v></c>', "7 %"],
    ["a number that a computer left dust on", "<c><v>41.499999999999993</v></c>", "41.5"],
    ["three decimals, which could be a thousand", "<c><v>1.234</v></c>", "1.2340"],
    ["a very small number", "<c><v>1E-07</v></c>", "0.0000001"],
    ["a day", '<c s="2"><v>45731</v></c>', "2025-03-15"],
    ["a formula's number", "<c><f>1+1</f><v>2</v></c>", "2"],
    ["a formula's text", '<c t="str"><f>A1</f><v>x</v></c>', "x"],
    ["a text in runs, without its reading aid", '<c t="s"><v>0</v></c>', "Kotka"],
    ["a text with an escaped sign", '<c t="inlineStr"><is><t>a_x0041_b</t></is></c>', "aAb"],
  ];
  for (const [name, cell, text] of cells)
    test(name, () => {
      const runs = "<r><t>Kot</t></r><r><t>ka</t></r><rPh><t>KOTKA</t></rPh>";
      const bytes = workbookOf(
        [{ name: "A", rows: `<row r="1">${cell}</row>` }],
        ["0.0%", "d.m.yyyy"],
        [runs],
      );
      expect(read(bytes).rows).toEqual([{ row: 1, cells: [text] }]);
    });

  test("a formula that came to an empty text is empty", () => {
    const rows = rowsOf([["x", '<c t="str"><f>A1</f><v></v></c>', "y"]]);
    expect(read(workbookOf([{ name: "A", rows }])).rows).toEqual([{ row: 1, cells: ["x", "", "y"] }]);
  });
});

describe("what a person does not see is not read:", () => {
  test("hidden sheets, very hidden ones too", () => {
    const workbook = read(
      workbookOf([
        { name: "Vanha", state: "hidden", rows: rowsOf([["old"]]) },
        { name: "Salainen", state: "veryHidden", rows: rowsOf([["secret"]]) },
        { name: "Luvut", rows: rowsOf([["new"]]) },
        { name: "Muistio", rows: rowsOf([["memo"]]) },
      ]),
    );
    expect(workbook).toMatchObject({
      name: "Luvut",
      rows: [{ row: 1, cells: ["new"] }],
      others: ["Muistio"],
      hiddenSheets: ["Vanha", "Salainen"],
    });
  });

  test("rows that are filtered out, and their errors", () => {
    const rows =
      '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c t="e"><v>#N/A</v></c></row><row r="5"><c><v>3</v></c></row>';
    expect(read(workbookOf([{ name: "A", rows }]))).toMatchObject({
      rows: [
        { row: 1, cells: ["1"] },
        { row: 5, cells: ["3"] },
      ],
      faults: [],
      hidden: { rows: 1 },
    });
  });

  test("rows drawn without a height", () => {
    const rows = '<row r="1"><c><v>1</v></c></row><row r="2" ht="0" customHeight="1"><c><v>2</v></c></row>';
    expect(read(workbookOf([{ name: "A", rows }]))).toMatchObject({
      rows: [{ row: 1, cells: ["1"] }],
      hidden: { rows: 1 },
    });
  });

  test("a number that its format tells as a text, and one that it hides is refused by its cell", () => {
    const rows =
      '<row r="1"><c s="1"><v>3</v></c><c s="1"><v>12</v></c></row><row r="2"><c s="2"><v>41.5</v></c></row>';
    const workbook = read(workbookOf([{ name: "A", rows }], ["[&lt;5]&quot;&lt;5&quot;;0", ";;;"]));
    expect(workbook.rows).toEqual([
      { row: 1, cells: ["<5", "12"] },
      { row: 2, cells: [""] },
    ]);
    expect(workbook.faults).toMatchObject([{ code: "number-not-shown", row: 2, column: "A2" }]);
  });

  test("hidden columns", () => {
    const columns = '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols>';
    const workbook = read(
      workbookOf([{ name: "A", columns, rows: rowsOf([["a", "b", "c", "d", "e", "f"]]) }]),
    );
    expect(workbook.rows).toEqual([{ row: 1, cells: ["a", "d", "f"] }]);
    expect(workbook.hidden.columns).toEqual(["B", "C", "E"]);
  });

  test("all of a workbook whose sheets are all hidden, which is told", () => {
    const bytes = workbookOf([{ name: "Vanha", state: "hidden", rows: rowsOf([["old"]]) }]);
    expect(rejection(bytes)).toMatchObject({ code: "no-visible-sheet", value: "Vanha" });
  });
});

test("errors and formulas without a result are told by their cells", () => {
  const rows = rowsOf([
    ["a", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ["<c><f>SUM(B1)</f></c>", "b"],
    ["c", "<c><f>B9</f><v></v></c>", '<c t="e"><v>#REF!</v></c>'],
  ]);
  expect(read(workbookOf([{ name: "A", rows }])).faults).toMatchObject([
    { code: "excel-error", row: 1, column: "B1", value: "#DIV/0!" },
    { code: "formula-without-result", row: 2, column: "A2" },
    { code: "formula-without-result", row: 3, column: "B3" },
    { code: "excel-error", row: 3, column: "C3", value: "#REF!" },
  ]);
});

describe("refused before memory goes:", () => {
  test("a cell far out, by its name", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(rejection(workbookOf([{ name: "A", rows }]))).toMatchObject({
      code: "too-large",
      value: "XFD1048576",
    });
  });

  test("but not one that is only coloured", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>';
    expect(read(workbookOf([{ name: "A", rows }])).rows).toEqual([
      { row: 1, cells: ["1"] },
      { row: 1_048_576, cells: ["2"] },
    ]);
  });

  test("a part that says that it unpacks to more than any workbook of figures", () => {
    const bytes = workbookOf([{ name: "A", rows: "" }]);
    bytes.writeUInt32LE(200_000_000, bytes.indexOf(DIRECTORY_ENTRY) + 24);
    expect(rejection(bytes)).toMatchObject({ code: "too-large", value: "xl/workbook.xml" });
  });

  test("a part that is larger than it says, and parts that are too large together", () => {
    const bytes = zipOf({ a: new Uint8Array(60_000), b: new Uint8Array(60_000) });
    const lying = Buffer.from(bytes);
    lying.writeUInt32LE(10, lying.indexOf(DIRECTORY_ENTRY) + 24);
    expect(() => openArchive(lying, 50_000)?.unpack("a")).toThrow(/too-large: a/);
    const archive = openArchive(bytes, 100_000);
    expect(archive?.unpack("a")?.length).toBe(60_000);
    expect(() => archive?.unpack("b")).toThrow(/too-large: b/);
  });
});

const DIRECTORY_ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

describe("another file in a zip is named for what it is:", () => {
  const files: [string, Buffer, object][] = [
    [
      "an OpenDocument spreadsheet",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      { code: "open-document", expected: expect.stringContaining("save as xlsx or CSV") },
    ],
    ["a binary workbook", zipOf({ "xl/workbook.bin": "x" }), { code: "old-excel" }],
    [
      "a Word document",
      zipOf({ "word/document.xml": "<x/>" }),
      { code: "other-archive", value: "word/document.xml" },
    ],
    [
      "a workbook cut short",
      workbookOf([{ name: "A", rows: "" }]).subarray(0, 200),
      { code: "broken-workbook" },
    ],
  ];
  for (const [name, bytes, expected] of files)
    test(name, () => {
      expect(rejection(bytes)).toMatchObject(expected);
    });

  test("a text is no zip at all", () => {
    expect(readWorkbook(Buffer.from("kunta;vuosi"))).toBeNull();
  });
});

test("no file of changed bytes makes the reader fall over", () => {
  const good = workbookOf(
    [{ name: "A", rows: rowsOf([["kunta", 2023, '<c t="e"><v>#N/A</v></c>']]) }],
    ["0%"],
    ["<t>x</t>"],
  );
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  for (let i = 0; i < 150; i += 1) {
    const bytes = Buffer.from(good);
    for (let change = 0; change < 3; change += 1) bytes[4 + random(bytes.length - 4)] = random(256);
    expect(() => readWorkbook(bytes)).not.toThrow();
  }
});
