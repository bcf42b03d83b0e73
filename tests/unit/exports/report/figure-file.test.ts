import { describe, expect, test } from "vitest";
import { FIGURE_FORMATS, type FigureFormat, type ReportVersion } from "#app/domain/report-version.ts";
import { figureFile } from "#app/exports/report/figure-file.server.ts";
import { reportCitation } from "#app/i18n/report-lines.ts";
import { figureBlock, frozenReport } from "#tests/support/frozen-report.ts";
import { sheetsOf } from "#tests/support/version-facts.ts";

const VERSION = frozenReport();
const CITATION = reportCitation(VERSION, "fi", 1);
const figure = figureBlock(1);

const fileOf = (format: FigureFormat, version: ReportVersion = VERSION, of = figure) =>
  figureFile(version, of, { locale: "fi", format }) ?? expect.fail(`no ${format}`);
const bytesOf = async (format: FigureFormat, version = VERSION): Promise<Buffer> =>
  Buffer.from(await fileOf(format, version).body());
const textOf = async (format: FigureFormat, version = VERSION): Promise<string> =>
  (await bytesOf(format, version)).toString();
/** The words that a picture shows, its lines one after the other. */
const drawnText = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
const closed = (text: string): string => text.replaceAll(/[\s\u00a0]/g, "");

describe("a figure that was taken from a report", () => {
  test("cites the report in each of its files: whose, what, decision, version, hash and its own address", async () => {
    expect(CITATION).toBe(
      "Kymenlaakson hyvinvointialue: Alueellinen hyvinvointikertomus ja -suunnitelma 2025–2029. Kuva 1. " +
        "Kymenlaakson aluevaltuusto 23.11.2026, § 12. Versio 1, SHA-256 0123456789ab. " +
        "https://saukko.example.fi/fi/reports/kymenlaakso-2025-2029/1#figure-1",
    );
    expect(closed(drawnText(await textOf("svg")))).toContain(closed(CITATION));
    const workbook = JSON.stringify(sheetsOf(await bytesOf("xlsx")));
    for (const text of [await textOf("csv"), workbook]) {
      expect(text).toContain(CITATION);
      expect(text).toContain(VERSION.hash);
    }
  });

  test("says what the page says of it, and nowhere the address of the live figures", async () => {
    const svg = await textOf("svg");
    for (const said of ["Työttömät, % työvoimasta", "2020–2023", "Lähde: Sotkanet, ind. 181."])
      expect(drawnText(svg)).toContain(said);
    for (const format of ["svg", "csv"] as const)
      expect(await textOf(format), format).not.toMatch(/\/indicators\/|localhost|\/verdicts\//);
  });

  test("is a picture of its own: one root that has its size, and no second one that shrinks in it", async () => {
    const svg = await textOf("svg");
    expect(svg).toMatch(/^<\?xml [^>]*\?>\n<svg [^>]*width="688" height="\d+"/);
    expect(svg.match(/<svg /g)).toHaveLength(1);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect((await bytesOf("png")).subarray(1, 4).toString()).toBe("PNG");
  });

  test("is the same to the byte when asked for again, and another once the version is decided", async () => {
    const proposed = { ...VERSION, decision: null, publishedAt: null };
    for (const format of FIGURE_FORMATS) {
      const bytes = await bytesOf(format);
      expect((await bytesOf(format)).equals(bytes), format).toBe(true);
      expect((await bytesOf(format, proposed)).equals(bytes), format).toBe(false);
    }
  });

  test("has indicator, area, years, report and version in its name; an old one the report's area", () => {
    expect(fileOf("svg").filename).toBe(
      "saukko-tyottomat-kymenlaakson-hyvinvointialue-2020-2023-kymenlaakso-2025-2029-versio-1-kuva-1.svg",
    );
    const shown = figure.shown.fi ?? expect.fail("not frozen");
    const of = { ...figure, shown: { fi: { ...shown, areas: ["Kouvola", "Pyhtää"] } } };
    expect(fileOf("xlsx", VERSION, of).filename).toBe(
      "saukko-tyottomat-kouvola-pyhtaa-2020-2023-kymenlaakso-2025-2029-versio-1-kuva-1.xlsx",
    );
  });

  test("says so where its figures are made up", async () => {
    const made = { ...VERSION, snapshot: { ...VERSION.snapshot, example: true } };
    expect(drawnText(await textOf("svg", made))).toMatch(/esimerk/i);
    expect(drawnText(await textOf("svg"))).not.toMatch(/esimerk/i);
  });

  test("is not there in a language that it was not frozen in", () => {
    expect(figureFile(VERSION, figure, { locale: "en", format: "svg" })).toBeNull();
  });
});
