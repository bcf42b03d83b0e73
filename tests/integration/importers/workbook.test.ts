import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { seedRegions } from "#db/seed/regions.ts";
import { readTeaFile } from "#importers/tea/tea-file.ts";

const DOOR = { regions: seedRegions(), thisYear: 2026 };
const HEADER = ["kunta", "sektori", "ulottuvuus", "osoitin", "vuosi", "pisteet"];
type Cell = string | number | null;

async function workbook(rows: Cell[][]): Promise<Buffer> {
  const sheet = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  return writeWorkbook(sheet).toBuffer();
}

const text = (rows: Cell[][]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => cell ?? "").join(";")).join("\n"));

describe("an Excel workbook", () => {
  test("gives the same figures as the text file with the same rows", async () => {
    const rows: Cell[][] = [
      HEADER,
      ["Keski-Suomi", "kuntajohto", null, null, 2023, 86],
      ["Koko maa", "kuntajohto", "voimavarat", null, 2023, 62.5],
      [286, "kuntajohto", null, null, 2021, ".."],
    ];
    const reading = readTeaFile(await workbook(rows), DOOR);
    expect(reading).toEqual(readTeaFile(text(rows), DOOR));
    expect(reading.figures.map(({ value }) => value)).toContain(62.5);
  });

  test("keeps its row numbers, blank rows counted", async () => {
    const rows: Cell[][] = [HEADER, [null], ["Kotka", "kuntajohto", null, null, 2023, 101]];
    const { rejections } = readTeaFile(await workbook(rows), DOOR);
    expect(rejections).toMatchObject([{ row: 3, column: "pisteet", value: "101", code: "out-of-range" }]);
  });

  test("does not turn a number with three decimals into a thousand", async () => {
    const { figures } = readTeaFile(
      await workbook([HEADER, ["Kotka", "kuntajohto", null, null, 2023, 1.234]]),
      DOOR,
    );
    expect(figures[0]?.value).toBe(1.234);
  });

  test("is refused by name when it is another zip file", async () => {
    const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    const { rejections } = readTeaFile(zip, DOOR);
    expect(rejections).toMatchObject([{ code: "broken-workbook" }]);
  });
});
