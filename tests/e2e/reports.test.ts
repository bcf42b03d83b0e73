import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { LOCALES } from "#app/domain/text.ts";
import { hashOf } from "#app/reports/snapshot/freeze.ts";
import { faults } from "#tests/support/axe.ts";
import { leaveBrowser, sharedBrowser } from "#tests/support/browser.ts";
import { complaintsOf, NARROW, WIDE } from "#tests/support/example-site.ts";
import { figureBlock, frozenReport } from "#tests/support/frozen-report.ts";
import { pdfPages } from "#tests/support/pdf-structure.ts";
import { PUBLISHED, publishedFile } from "#tests/support/published-report.ts";
import { type RunningServer, startServer } from "#tests/support/server.ts";

let server: RunningServer;
let browser: Browser;
/** Where the service keeps what it has set. */
let folder: string;

beforeAll(async () => {
  const work = join(mkdtempSync(join(tmpdir(), "saukko-reports-")), "work.db");
  folder = `${work}.pdfs`;
  const { snapshot } = frozenReport();
  await publishedFile(work, [snapshot, { ...snapshot, number: 2, correction: { fi: "Luku korjattu." } }]);
  [server, browser] = await Promise.all([
    startServer({ database: inject("exampleDatabase"), environment: { SAUKKO_WORK_DB: work } }),
    sharedBrowser(),
  ]);
});
afterAll(async () => {
  await leaveBrowser();
  await server?.stop();
});

const get = (path: string): Promise<Response> => fetch(server.url + path);
const file = (name: string, version = 1): string => `/fi/export/reports/${PUBLISHED}/${version}/${name}`;

describe("published reports", () => {
  it.each(["fi", "sv", "en"])("are listed in %s, kept for everybody, and need no script", async (locale) => {
    const answer = await get(`/${locale}/reports`);
    const html = await answer.text();
    expect(answer.headers.get("cache-control")).toMatch(/^public/);
    expect(html).toContain(`href="/${locale}/reports/${PUBLISHED}"`);
    expect(html).not.toContain("<script");
  });

  it("open as the latest version, each other one at its own address", async () => {
    const latest = await (await get(`/fi/reports/${PUBLISHED}`)).text();
    expect(latest).toContain("Korjattu versio: Luku korjattu.");
    const first = await (await get(`/fi/reports/${PUBLISHED}/1`)).text();
    expect(first).not.toContain("Korjattu versio");
    expect(first).toContain("Tästä kertomuksesta on uudempi versio 2.");
    for (const number of [1, 2]) expect(first).toContain(`href="/fi/reports/${PUBLISHED}/${number}"`);
  });

  it.each([
    "/fi/reports/ei-ole",
    `/fi/reports/${PUBLISHED}/3`,
    `/fi/reports/${PUBLISHED}/0`,
    `/fi/reports/${PUBLISHED}/1e0`,
    file("report.pdf", 3),
    file("figure-9.svg"),
    file("report.exe"),
  ])("answer 404 at %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("are data at their own addresses as well", async () => {
    const list = await (await get("/fi/reports.json")).json();
    expect(list.reports).toMatchObject([{ key: PUBLISHED, number: 2 }]);
    const version = await (await get(`/fi/reports/${PUBLISHED}/1.json`)).json();
    expect(version.snapshot).toEqual(frozenReport().snapshot);
    // Today's figures are examples; those of the version were not.
    expect(version).toMatchObject({ example: false, dataVersion: frozenReport().snapshot.dataVersion });
    const csv = (await (await get(`/fi/reports/${PUBLISHED}/1.csv`)).text()).split("\r\n");
    expect(csv[0]).toBe("Kuva;Rivi;Sarake;Luku;Näytetty");
    expect(csv[2]).toBe("Kuva 1. Työttömät, % työvoimasta;2021;Kouvola;11,25;11,3");
    expect((await get(`/fi/reports/${PUBLISHED}/7.json`)).status).toBe(404);
  });

  it.each([
    ["fi", NARROW],
    ["sv", WIDE],
  ])("have nothing serious or critical by axe, tables open (%s)", async (locale, viewport) => {
    const page = await browser.newPage({ viewport });
    await page.goto(`${server.url}/${locale}/reports/${PUBLISHED}/1`);
    for (const fold of await page.locator("main summary").all()) await fold.click();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it("make the menu longer, and leave it in one row with the languages", async () => {
    const page = await browser.newPage({ viewport: WIDE });
    for (const locale of LOCALES) {
      await page.goto(`${server.url}/${locale}`);
      const tops = await page
        .locator(".main-menu > ul > li:not(.only-narrow), .languages li")
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
      expect(tops.length).toBeGreaterThan(8);
      expect(Math.max(...tops) - Math.min(...tops), locale).toBeLessThan(20);
    }
    await page.close();
  });

  it("read well on a phone: nothing wider than the screen, no complaint of the browser", async () => {
    const page = await browser.newPage({ viewport: NARROW });
    const complaints = complaintsOf(page);
    await page.goto(`${server.url}/fi/reports/${PUBLISHED}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
    expect(await page.locator("figure svg:visible").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("the files of a version", () => {
  it("as PDF are made once, lie beside the file of work, and are made again where they are gone", async () => {
    const pdfs = (): string[] => readdirSync(folder).map((name) => join(folder, name));
    const first = await get(file("archive.pdf"));
    const bytes = Buffer.from(await first.arrayBuffer());
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{45}"$/);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename="${PUBLISHED}-1-fi-archive.pdf"`,
      "cache-control": expect.stringMatching(/^public/),
      "x-content-type-options": "nosniff",
    });
    const kept = pdfs().find((path) => path.includes(etag.replaceAll('"', ""))) ?? expect.fail("no file");
    expect(readFileSync(kept).equals(bytes)).toBe(true);
    const made = statSync(kept).ino;
    expect(Buffer.from(await (await get(file("archive.pdf"))).arrayBuffer()).equals(bytes)).toBe(true);
    expect(statSync(kept).ino).toBe(made);
    const known = await fetch(server.url + file("archive.pdf"), { headers: { "If-None-Match": etag } });
    expect([known.status, known.headers.get("etag")]).toEqual([304, etag]);
    rmSync(kept);
    expect(Buffer.from(await (await get(file("archive.pdf"))).arrayBuffer()).equals(bytes)).toBe(true);
    expect(readFileSync(kept).equals(bytes)).toBe(true);
  });

  it("have the same title, words, alternative text and numbers as the page", async () => {
    const shown = figureBlock(1).shown.fi;
    if (!shown) throw new Error("the fixture is in Finnish");
    const bare = (text: string): string => text.replaceAll(/[\s\u00ad\u2060]+/g, "");
    const page = await (await get(`/fi/reports/${PUBLISHED}/1`)).text();
    const html = await (await get(file("report.html"))).text();
    const pdf = (await pdfPages(new Uint8Array(await (await get(file("report.pdf"))).arrayBuffer()))).join(
      "",
    );
    const numbers = shown.table.rows.flat().map(({ text }) => text);
    expect(numbers.length).toBe(8);
    for (const part of [shown.title, ...shown.sentences, ...numbers])
      for (const [where, text] of Object.entries({ page, html, pdf }))
        expect(bare(text), `${part} in ${where}`).toContain(bare(part));
    for (const text of [page, html]) expect(text).toContain(shown.alt);

    const version = (await (await get(file("report.json"))).json()) as ReportVersion;
    expect(version.snapshot).toEqual(frozenReport().snapshot);
    const csv = await (await get(file("figure-1.csv"))).text();
    expect(csv.split("\r\n").slice(1, 5)).toEqual(["2020;12,5", "2021;11,25", "2022;", "2023;10,5"]);
  });

  it("hold their hash: whoever has the JSON can check it", async () => {
    const text = await (await get(file("report.json"))).text();
    const { hash } = JSON.parse(text) as ReportVersion;
    const content = text.slice(text.indexOf('"snapshot":') + '"snapshot":'.length, -1);
    expect(hashOf(content)).toBe(hash);
    expect(await (await get(`/fi/reports/${PUBLISHED}/1`)).text()).toContain(hash);
  });

  it.each([
    ["report.pdf", "application/pdf", "%PDF-"],
    ["archive.pdf", "application/pdf", "%PDF-"],
    ["report.html", "text/html", "<!DOCTYPE html>"],
    ["report.xlsx", "application/vnd.openxmlformats", "PK"],
    ["figure-1.svg", "image/svg+xml", "<?xml"],
    ["figure-1.png", "image/png", "\u0089PNG"],
  ])("are the same bytes each time: %s", async (name, type, begin) => {
    const [one, other] = [await get(file(name)), await get(`${file(name)}?again`)];
    expect(one.headers.get("content-type")).toContain(type);
    // A figure's name begins with what it shows.
    expect(one.headers.get("content-disposition")).toMatch(
      name.startsWith("figure-")
        ? /^attachment; filename="saukko-[a-z0-9-]+-kymenlaakso-2025-2029-versio-1-kuva-1\./
        : /^attachment; filename="kymenlaakso-2025-2029-1-fi/,
    );
    const bytes = Buffer.from(await one.arrayBuffer());
    expect(bytes.toString("latin1").startsWith(begin)).toBe(true);
    if (name !== "report.xlsx") expect(Buffer.from(await other.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it("open as one HTML file from a disk, with its own letters, asking nothing of any network", async () => {
    const html = await (await get(file("report.html"))).text();
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url().slice(0, 30)));
    const complaints = complaintsOf(page);
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);
    // On a phone no figure of its lists is off the screen.
    await page.setViewportSize(NARROW);
    const rights = await page
      .locator(".report-rows td")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    expect(rights.length).toBeGreaterThan(3);
    expect(Math.max(...rights)).toBeLessThanOrEqual(NARROW.width);
    await page.close();
  });
});

describe("what is published while the service runs", () => {
  it("is on visitors' pages at once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "saukko-reports-"));
    const work = join(folder, "work.db");
    const running = await startServer({
      database: inject("exampleDatabase"),
      environment: { SAUKKO_WORK_DB: work },
    });
    const list = async (): Promise<string> => (await fetch(`${running.url}/fi/reports`)).text();
    const before = await list();
    expect(before).toContain("Yhtään kertomusta ei ole vielä julkaistu.");
    expect(before).not.toContain(">Kertomukset</a>");
    await publishedFile(work);
    await expect.poll(list).toContain(`/fi/reports/${PUBLISHED}`);
    expect(await (await fetch(`${running.url}/fi`)).text()).toContain(
      '<a href="/fi/reports">Kertomukset</a>',
    );
    await running.stop();
  });
});
