import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { FileContent } from "#app/exports/file-table.ts";
import { xlsxFile } from "#app/exports/xlsx.server.ts";

const content: FileContent = {
  locale: "fi",
  table: {
    columns: [
      { heading: "Vuosi", decimals: 0, plain: true },
      { heading: "Kouvola", decimals: 1 },
      { heading: "Huom.", decimals: null },
    ],
    rows: [
      [2022, 11.4, "=1+1"],
      [2023, null, "tieto puuttuu"],
    ],
  },
  facts: [
    ["Indikaattori", "=cmd|' /C calc'!A0"],
    ["Osoite", "https://saukko.example/fi"],
  ],
};

async function partsOf(file: FileContent): Promise<Record<string, string>> {
  const parts = unzipSync(await xlsxFile(file));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("an Excel file", () => {
  test("holds real numbers and leaves a missing one empty", async () => {
    const sheet = (await partsOf(content))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>11\.4<\/v><\/c>/);
    expect(sheet).not.toMatch(/<c r="B3"[^>]*><v>/);
  });

  test("has no formula in it, whatever a text begins with", async () => {
    const parts = await partsOf(content);
    const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
    expect(sheets).toHaveLength(2);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
    expect(Object.values(parts).join("")).toContain("=1+1");
  });

  test("keeps the heading in sight and names its two sheets", async () => {
    const parts = await partsOf(content);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
      (one) => one[1],
    );
    expect(names).toEqual(["Luvut", "Lähde"]);
  });

  test("shows one decimal where the indicator has one, and no thousands mark in a year", async () => {
    const styles = (await partsOf(content))["xl/styles.xml"] ?? "";
    const sheet = (await partsOf(content))["xl/worksheets/sheet1.xml"] ?? "";
    expect(styles).toContain('formatCode="#,##0.0"');
    expect(sheet).toMatch(/<c r="A2"[^>]*><v>2022<\/v>/);
  });
});
