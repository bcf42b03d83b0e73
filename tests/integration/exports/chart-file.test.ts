import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseChartSpec } from "#app/charts/spec.ts";
import { isOfOneIndicator } from "#app/charts/spec-link.ts";
import { CHART_FORMATS, type ChartFile, chartFile, chartFilename } from "#app/exports/chart-file.server.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";

let real: Database;
let example: Database;

beforeAll(async () => {
  real = await smallDatabase();
  example = await smallDatabase({ example: true });
});
afterAll(() => {
  closeDatabase(real);
  closeDatabase(example);
});

/** The picture that the parameters ask for beside the indicator and two areas. */
async function fileOf(database: Database, asked: Record<string, string> = {}): Promise<ChartFile> {
  const search = new URLSearchParams({
    indicator: UNEMPLOYMENT,
    areas: "kunta:286,kunta:285",
    width: "720",
    ...asked,
  });
  const parsed = parseChartSpec(search);
  if (!parsed.ok || !isOfOneIndicator(parsed.spec)) throw new Error(`no spec of ${search}`);
  const found = await figureData(database, HOME, parsed.spec, "https://saukko.example");
  if (!found.ok) throw new Error(`no picture of ${search}: ${found.problem.why}`);
  return { kind: parsed.spec.kind, dataset: found.figure.dataset, width: parsed.spec.width };
}

/** Visible texts of an SVG, lines joined by spaces. */
function textsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((one) => one[1]).join(" ");
}

describe("a picture in a file", () => {
  test("says title, unit, source, producer, day, licence and address inside", async () => {
    const texts = textsOf(String(await chartFile(await fileOf(real), "svg")));
    for (const part of [
      "Työttömät, % työvoimasta",
      "2018–2023",
      "Sotkanet. Terveyden ja hyvinvoinnin laitos.",
      "(ind. 181)",
      "Tuottaja: Tilastokeskus",
      "22.11.2026",
      "Lisenssi: Tuottajan omat ehdot",
      "https://saukko.example/fi/indicators/sotkanet-181?areas=kunta:286,kunta:285",
    ])
      expect(texts).toContain(part);
    expect(texts).not.toContain("ESIMERKKI");
  });

  test("a made-up one is marked as such, and names no authority", async () => {
    const texts = textsOf(String(await chartFile(await fileOf(example), "svg")));
    expect(texts).toContain("ESIMERKKITIETOA");
    expect(texts).not.toContain("Terveyden ja hyvinvoinnin laitos");
    const csv = String(await chartFile(await fileOf(example), "csv"));
    expect(csv).toContain("Huomaa;Esimerkkilukuja.");
    expect(csv).not.toContain("Tilastokeskus");
  });

  test("is 1,440 px wide as PNG", async () => {
    const png = Buffer.from(await chartFile(await fileOf(real), "png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1440);
  });

  test("has its figures as numbers in Excel, one decimal", async () => {
    const parts = unzipSync(Buffer.from(await chartFile(await fileOf(real, { locale: "sv" }), "xlsx")));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toMatch(/<c r="A2"[^>]*><v>2018<\/v>/);
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>\d+(\.\d)?<\/v>/);
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain('name="Källa"');
  });

  test("every format is named after what is in it", async () => {
    const file = await fileOf(real);
    expect(CHART_FORMATS.map((format) => chartFilename(file, format))).toEqual([
      "saukko-tyottomat-kouvola-kotka-2026-11-22.svg",
      "saukko-tyottomat-kouvola-kotka-2026-11-22.png",
      "saukko-tyottomat-kouvola-kotka-2026-11-22.csv",
      "saukko-tyottomat-kouvola-kotka-2026-11-22.xlsx",
    ]);
  });

  test("a distribution's table has every municipality", async () => {
    const csv = String(await chartFile(await fileOf(real, { kind: "strip" }), "csv"));
    expect(csv.split("\r\n").length).toBeGreaterThan(305);
  });

  test("bars have figure and interval as numbers, in every format and under their own name", async () => {
    const file = await fileOf(real, { kind: "bars", year: "2021" });
    const csv = String(await chartFile(file, "csv"));
    const row = /^Kouvola;2021;([\d,]+);([\d,]+);([\d,]+)\r?$/m.exec(csv)?.slice(1) ?? [];
    const [value = 0, lower = 0, upper = 0] = row.map((cell) => Number(cell.replace(",", ".")));
    expect(lower).toBeLessThan(value);
    expect(upper).toBeGreaterThan(value);
    const sheet = strFromU8(
      unzipSync(Buffer.from(await chartFile(file, "xlsx")))["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
    );
    expect(sheet).toMatch(/<c r="D2"[^>]*><v>\d/);
    expect(textsOf(String(await chartFile(file, "svg")))).toContain("luottamusväli");
    expect(
      Buffer.from(await chartFile(file, "png"))
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    expect(chartFilename(file, "png")).toContain("-pylvaat-");
  });

  test.each(["strip", "bars"])("of one year (%s) tells the year in every row", async (kind) => {
    const [head = "", ...rows] =
      String(await chartFile(await fileOf(real, { kind, year: "2020" }), "csv"))
        .replace("\ufeff", "")
        .split(/\r?\n\r?\n/, 1)[0]
        ?.split(/\r?\n/) ?? [];
    expect(head).toMatch(/^Alue;Vuosi;/);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((row) => row.split(";")[1] !== "2020")).toEqual([]);
  });

  test("keeps to the years that are asked for", async () => {
    const csv = String(await chartFile(await fileOf(real, { from: "2020", to: "2021" }), "csv"));
    expect(csv.match(/^20\d\d;/gm)).toEqual(["2020;", "2021;"]);
  });
});
