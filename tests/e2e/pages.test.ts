import Papa from "papaparse";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import {
  ALL_PAGES,
  complaintsOf,
  type ExampleSite,
  exampleSite,
  MIDDLE,
  NARROW,
  SMALLEST,
  WIDE,
} from "#tests/support/example-site.ts";
import { foreignWords } from "#tests/support/foreign-words.ts";

let site: ExampleSite;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  site = await exampleSite();
  page = await site.open();
  complaints = complaintsOf(page);
});
afterAll(() => site?.close());

/** Pages that bring scripts: what these do belongs to what is looked at. */
const PLAYABLE = /^\/(catalogue|indicators)/;

describe.each(ALL_PAGES)("$name in $locale", ({ path, status, locale }) => {
  it("is a whole page in its language, fits phone and desk, and says that its figures are examples", async () => {
    await page.setViewportSize(WIDE);
    complaints.length = 0;
    const response = await page.goto(`${site.url}/${locale}${path}`, {
      waitUntil: PLAYABLE.test(path) ? "networkidle" : "load",
    });
    expect(response?.status()).toBe(status);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.title()).toMatch(/^.{3,} – Saukko$/);
    expect(await page.locator(".example-banner").textContent()).toContain(
      messagesFor(locale).site.example.title,
    );
    expect(await runningOver(page)).toEqual([]);
    for (const viewport of [WIDE, MIDDLE, NARROW, SMALLEST]) {
      await page.setViewportSize(viewport);
      expect(await tooWide(page), `${viewport.width} px`).toEqual([]);
    }
    const text = await visibleText(page);
    expect(text).not.toMatch(/\[object|\bundefined\b|\bNaN\b|\bnull\b|Infinity|[\u0080-\u009f\ufffd]/);
    expect(text).not.toMatch(
      /\b(site|common|front|chart|files|catalogue|indicator|sources|errors)\.[a-z]\w+/,
    );
    // The address of a figure, which is there to be taken along, is an address.
    if (status === 200)
      expect(text.replace(/https?:\/\/\S+/g, "")).not.toMatch(/\b(sotkanet|tea|own)-[\w-]+/);
    expect(foreignWords(locale).filter((words) => text.includes(words))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

const WITH_TWINS = ALL_PAGES.filter(({ status, twins }) => status === 200 && twins !== false);

describe("the data twins of a page", () => {
  it.each(WITH_TWINS)("that is $name in $locale are JSON and CSV", async ({ path, locale }) => {
    const [where, question = ""] = path.split("?");
    const json = await fetch(`${site.url}/${locale}${where}.json?${question}`);
    expect([json.status, json.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
    expect(await json.json()).toMatchObject({ example: true, dataVersion: expect.any(Number) });
    const csv = await fetch(`${site.url}/${locale}${where}.csv?${question}`);
    expect([csv.status, csv.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    const rows = tableOf(await csv.text());
    expect(rows[0]?.length).toBeGreaterThan(3);
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
    // The example data have been computed once, and no report is made of them.
    const empty = question.includes("xyzzy") || ["/changes", "/reports"].includes(path);
    if (!empty) expect(rows.length).toBeGreaterThan(1);
  });

  it.each(["", "/municipalities/935", "/municipalities/935/figures", "/municipalities/935/position"])(
    "of %s are a workbook too",
    async (path) => {
      const answer = await fetch(`${site.url}/sv${path}.xlsx`);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        200,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      ]);
      expect(answer.headers.get("content-disposition")).toMatch(
        /^attachment; filename="saukko-[a-z0-9-]+\.xlsx"$/,
      );
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(0, 2).toString()).toBe("PK");
      expect(bytes.length).toBeGreaterThan(5_000);
    },
  );

  it.each(
    LOCALES.flatMap((locale) =>
      ["/priorities/paihteettomyys", "/municipalities/489/figures"].map((path) => ({ locale, path })),
    ),
  )("have the very figures of the page $locale $path", async ({ locale, path }) => {
    await page.goto(`${site.url}/${locale}${path}`);
    const shown = await shownLines(page, locale);
    const twin: LinesTwin = await (await fetch(`${site.url}/${locale}${path}.json`)).json();
    const lines = (twin.priorities ?? [twin]).flatMap((one) => one.lines ?? []);
    expect(lines.length).toBeGreaterThan(9);
    expect(shown).toEqual(
      lines.map(({ key, year, values, decimals }) => ({
        key,
        year,
        values: values.map((v) => rounded(v, decimals)),
      })),
    );
    const rows = tableOf(await (await fetch(`${site.url}/${locale}${path}.csv`)).text()).slice(1);
    expect(rows.map((row) => row[1])).toEqual(lines.map((line) => line.key));
    expect(
      rows.map((row, at) =>
        row
          .slice(5, 5 + (lines[at]?.values.length ?? 0))
          .map((cell) => rounded(numberOf(cell, locale), lines[at]?.decimals ?? 0)),
      ),
    ).toEqual(shown.map((line) => line.values));
  });

  it.each(LOCALES)("have the figures of the front page's four pictures in %s", async (locale) => {
    await page.goto(`${site.url}/${locale}`);
    const shown = await page
      .locator(".band-picture")
      .evaluateAll((all) =>
        all.map((one) => [...one.querySelectorAll(".amount")].map((amount) => amount.textContent)),
      );
    const twin: FrontTwin = await (await fetch(`${site.url}/${locale}.json`)).json();
    expect(shown).toHaveLength(4);
    expect(shown.map((texts) => texts.map((text) => numberOf(text, locale)))).toEqual(
      twin.priorities.map(({ lines, headlineIndicator }) => {
        const line = lines.find(({ key }) => key === headlineIndicator);
        return line?.values.map((value) => rounded(value, line.decimals));
      }),
    );
  });

  it.each(LOCALES)("have the very figures of the trend's table in %s", async (locale) => {
    const address = `${site.url}/${locale}/indicators/sotkanet-181`;
    await page.goto(address);
    const shown = await page
      .locator("#trend .figure-table tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
      );
    const twin: IndicatorTwin = await (await fetch(`${address}.json`)).json();
    const lines = twin.areas.map((area) => twin.series.find((one) => one.region === area.key));
    const [header, ...rows] = shown;
    const number = (text: string): number | null => numberOf(text, locale);
    expect(header?.slice(1)).toEqual(twin.areas.map((area) => area.name));
    expect(rows.map((row) => row.map(number))).toEqual(
      (lines[0]?.years ?? []).map((year, at) => [year, ...lines.map((one) => one?.values[at])]),
    );
    const csv = tableOf(await (await fetch(`${address}.csv`)).text()).slice(1);
    const width = header?.length ?? 0;
    const figures = csv.map((row) => row.slice(0, width).map(number));
    expect(figures).toEqual(rows.map((row) => row.map(number)));
    // Behind them the changes, which the page's other table has: each from the figure of the year before.
    const tenths = (value: number | null | undefined): number => Math.round((value ?? 0) * 10);
    expect(csv.map((row) => row.slice(width).map((cell) => tenths(number(cell))))).toEqual(
      figures.map((row, at) =>
        row
          .slice(1)
          .map((value, area) => (at === 0 ? 0 : tenths(value) - tenths(figures[at - 1]?.[area + 1]))),
      ),
    );
  });
});

describe("the links of the site", () => {
  // What is linked to is the same in each language: each address is asked for in one that leads to it.
  it("lead somewhere", async () => {
    const found = new Map<string, Set<string>>();
    const kinds = new Map<string, string>();
    for (const { path, locale } of ALL_PAGES) {
      const html = await (await fetch(`${site.url}/${locale}${path}`)).text();
      const links = [...html.matchAll(/<a [^>]*href="\/(fi|sv|en)(?=["/?])([^"#]*)/g)];
      // The catalogue has a link to every indicator: some of a page will do.
      for (const [, to = "", rest = ""] of links.slice(0, 45)) {
        const address = rest.replaceAll("&amp;", "&");
        // The same page of another municipality is drawn by the same hand.
        const kind = address.replace(/\bkunta(:|%3A)\d+/g, "kunta");
        const known = kinds.get(kind) ?? address;
        kinds.set(kind, known);
        found.set(known, (found.get(known) ?? new Set()).add(to));
      }
    }
    const broken: string[] = [];
    for (const [at, [address, locales]] of [...found].entries()) {
      const link = `${site.url}/${[...locales][at % locales.size]}${address}`;
      const response = await fetch(link);
      await response.arrayBuffer();
      // The way to other languages stands on a missing page too.
      if (response.status !== 200 && !/ei-ole|sotkanet-999999|kunta:999/.test(link))
        broken.push(`${response.status} ${link}`);
    }
    expect(found.size).toBeGreaterThan(200);
    expect(broken).toEqual([]);
  });

  it("do not offer data of a page that is not there", async () => {
    for (const path of [
      "/ei-ole",
      "/indicators/sotkanet-999999",
      "/municipalities/999",
      "/verdicts/sotkanet-493/kunta:999",
      "/methods/ei-ole",
    ]) {
      await page.goto(`${site.url}/fi${path}`);
      expect(await page.locator('a[type="text/csv"]').count(), path).toBe(0);
    }
  });
});

interface Line {
  key: string;
  year: number;
  values: (number | null)[];
  decimals: number;
}
interface LinesTwin {
  lines?: Line[];
  priorities?: { lines: Line[] }[];
}
interface FrontTwin {
  priorities: { headlineIndicator: string; lines: Line[] }[];
}
interface IndicatorTwin {
  areas: { key: string; name: string }[];
  series: { region: string; years: number[]; values: (number | null)[] }[];
}

/** The rows of the page's tables as a reader sees them. */
async function shownLines(page: Page, locale: Locale): Promise<Omit<Line, "decimals">[]> {
  const rows = await page.locator(".indicator-table tbody tr:has(th)").evaluateAll((all) =>
    all.map((row) => ({
      key: row.querySelector("a")?.getAttribute("href")?.split("/").at(-1)?.split("?")[0] ?? "",
      year: row.querySelector(".year-cell")?.textContent ?? "",
      cells: [...row.querySelectorAll(".figure-cell")].map(
        (cell) => cell.querySelector(".amount")?.textContent ?? null,
      ),
    })),
  );
  return rows.map(({ key, year, cells }) => ({
    key,
    year: Number(year),
    values: cells.map((cell) => numberOf(cell, locale)),
  }));
}

/** Elements that reach out of the page sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll("body *")]
      .filter((one) => one.getBoundingClientRect().right > room + 1)
      .map((one) => `${one.tagName}.${one.getAttribute("class") ?? ""}`);
  });
}

/** Texts of tables that stand outside their own cell, over the next one. */
function runningOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const room = text.parentElement?.closest("td, th")?.getBoundingClientRect();
      if (!room || text.parentElement?.closest(".visually-hidden")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 1 && room.width > 1 && (left < room.left - 1 || right > room.right + 1))
        found.push(text.textContent ?? "");
    }
    return found;
  });
}

/** What the eye can read, with folds open; without what is marked as another language. */
function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.removeAttribute("name");
    for (const fold of document.querySelectorAll("details")) fold.setAttribute("open", "");
    for (const other of document.querySelectorAll("body [lang]")) other.remove();
    return document.body.innerText;
  });
}

/** The rows of a CSV up to its empty line, cells as texts. */
function tableOf(csv: string): string[][] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: false });
  const end = data.findIndex((row) => row.length === 1 && row[0] === "");
  return data.slice(0, end);
}

/** "1 234,5", "1,234.5" and "−3" as numbers; null where there is none. */
function numberOf(text: string | null, locale: Locale): number | null {
  if (text === null || !/\d/.test(text)) return null;
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  return Number(locale === "en" ? plain.replaceAll(",", "") : plain.replace(",", "."));
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}
