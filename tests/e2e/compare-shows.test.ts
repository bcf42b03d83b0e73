import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messagesFor } from "#app/i18n/messages.ts";
import type { CompareView } from "#app/pages/compare/compare-question.ts";
import { type ExampleSite, exampleSite } from "#tests/support/example-site.ts";

let site: ExampleSite;
/** Keys of indicators with figures, and of one without any. */
let told: string[];
let empty: string;
beforeAll(async () => {
  site = await exampleSite();
  const answer = await fetch(`${site.url}/fi/catalogue.json`);
  const { items } = (await answer.json()) as { items: { key: string; firstYear: number | null }[] };
  told = items.filter(({ firstYear }) => firstYear !== null).map(({ key }) => key);
  empty = items.find(({ firstYear }) => firstYear === null)?.key ?? "";
});
afterAll(() => site?.close());

const OWN = "kunta:075,kunta:285,kunta:286,kunta:489,kunta:624,kunta:935";
const TWENTY = `${OWN},hyvinvointialue:10,maakunta:08,maa:358,merged:rajaseutu,kunta:091,kunta:092,kunta:049,kunta:398,kunta:405,kunta:407,kunta:853,kunta:837,kunta:564,kunta:179`;
const first = (count: number): string => told.slice(0, count).join(",");

interface Case {
  name: string;
  search: () => string;
  view: CompareView;
  /** What the page says of what it cannot show. */
  says?: string;
}

const CASES: Case[] = [
  { name: "1 × 1", search: () => "indicators=sotkanet-181&areas=kunta:285", view: "trend" },
  { name: "1 × 6", search: () => `indicators=sotkanet-181&areas=${OWN}`, view: "multiples" },
  { name: "1 × 308", search: () => "indicators=sotkanet-181&areas=all", view: "distribution" },
  { name: "2 × 308", search: () => "indicators=sotkanet-181,sotkanet-493&areas=all", view: "scatter" },
  { name: "10 × 2", search: () => `indicators=${first(10)}&areas=kunta:285,kunta:286`, view: "heat" },
  { name: "10 × 6", search: () => `indicators=${first(10)}&areas=${OWN}`, view: "heat" },
  { name: "40 × 20", search: () => `indicators=${first(40)}&areas=${TWENTY}`, view: "heat" },
  {
    name: "an indicator without data beside one with",
    search: () => `indicators=${empty},sotkanet-181&areas=kunta:285`,
    view: "trend",
    says: "Yhtään lukua ei ole vielä tuotu",
  },
  {
    name: "an area without data beside one with",
    search: () => "indicators=sotkanet-288&areas=kunta:489,kunta:285",
    view: "trend",
    says: "Yhtään valittua lukua ei ole saatavilla: Miehikkälä.",
  },
  {
    name: "mixed units",
    search: () => "indicators=sotkanet-181,sotkanet-127,sotkanet-180&areas=kunta:285,kunta:286",
    view: "trend",
    says: messagesFor("fi").compare.shared,
  },
];

/** What the view shows: a picture of marks, or a table of figures. */
const SHOWN = ".figure-picture .chart-wide svg, .figure-picture .chart-narrow svg, .heat-table";

async function shownOn(page: Page): Promise<string[]> {
  const found = await page.locator(SHOWN).filter({ visible: true }).all();
  return Promise.all(found.map((one) => one.evaluate((node) => node.outerHTML)));
}

describe("a comparison", () => {
  it.each(CASES)("of $name fits, is not empty, and is the same when it is opened anew", async (one) => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.url}/fi/compare?${one.search()}`);
    const current = page.locator('.compare-views [aria-current="true"]');
    // Where one view alone fits there is none to choose.
    const named = (await current.count()) > 0 ? await current.innerText() : null;
    if (named === null) expect(await page.locator(".heat-table").count()).toBe(1);
    else expect(named).toBe(messagesFor("fi").compare.view[one.view]);
    const shown = await shownOn(page);
    expect(shown.length).toBeGreaterThan(0);
    for (const html of shown) {
      expect(html).toMatch(/<(path|circle|rect|td)\b/);
      expect(html.match(/\d+,\d|\d+/g)?.length).toBeGreaterThan(3);
    }
    if (one.says) expect(await page.locator("main").innerText()).toContain(one.says);
    const address = page.url();
    await page.reload();
    expect(page.url()).toBe(address);
    expect(await shownOn(page)).toEqual(shown);
    const other = await site.open({ javaScriptEnabled: false });
    await other.goto(address);
    expect(await shownOn(other)).toEqual(shown);
    await other.close();
    await page.close();
  });

  it.each(CASES)("of $name is on paper without what is for the screen", async (one) => {
    const page = await site.open();
    await page.goto(`${site.url}/fi/compare?${one.search()}`);
    await page.emulateMedia({ media: "print" });
    for (const part of [".main-menu", ".compare-views", ".compare-axes", ".compare-files"])
      for (const each of await page.locator(part).all()) expect(await each.isVisible(), part).toBe(false);
    expect((await shownOn(page)).length).toBeGreaterThan(0);
    expect(await page.locator(".source-line").first().isVisible()).toBe(true);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (one.view !== "heat") expect(wide).toBeLessThanOrEqual(0);
    await page.close();
  });

  it.each(CASES)("of $name has the same figures in its files", async (one) => {
    const fetched = async (path: string): Promise<Response> => {
      const answer = await fetch(`${site.url}/fi/${path}?${one.search()}`);
      expect(answer.status, path).toBe(200);
      return answer;
    };
    const { rows } = (await (await fetched("compare.json")).json()) as {
      rows: { value: number | null; areaName: string }[];
    };
    const figures = rows.flatMap(({ value }) => (value === null ? [] : [value]));
    expect(figures.length).toBeGreaterThan(0);
    const csv = (await (await fetched("compare.csv")).text()).split("\r\n");
    expect(csv[rows.length + 1]).toBe("");
    const workbook = unzipSync(new Uint8Array(await (await fetched("compare.xlsx")).arrayBuffer()));
    expect(Object.keys(workbook)).toContain("xl/worksheets/sheet3.xml");
    const whole = unzipSync(new Uint8Array(await (await fetched("export/compare.zip")).arrayBuffer()));
    const names = Object.keys(whole);
    expect(names.filter((name) => /\.(xlsx|csv|json|txt)$/.test(name))).toHaveLength(4);
    const pictures = names.filter((name) => name.endsWith(".svg"));
    expect(pictures.length > 0).toBe(one.view !== "heat");
    expect(names.filter((name) => name.endsWith(".png"))).toHaveLength(pictures.length);
  });
});

describe("counts of areas of different size", () => {
  const ASKED = "indicators=sotkanet-127&areas=kunta:285,kunta:489,maa:358&view=trend";

  it.each(["fi", "sv", "en"] as const)("are offered as an index, in %s", async (locale) => {
    const { scale } = messagesFor(locale).compare;
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.url}/${locale}/compare?${ASKED}`);
    await page.getByRole("link", { name: scale.index }).click();
    expect(new URL(page.url()).searchParams.get("scale")).toBe("index");
    const figure = page.locator("figure", { has: page.locator(SHOWN) }).first();
    expect(await figure.innerText()).toMatch(/Inde(ksi|x), \d{4} = 100/);
    expect(await page.locator(SHOWN).first().innerHTML()).toMatch(/Inde(ksi|x), \d{4} = 100/);
    const files = await figure
      .locator('a[href*="/export/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(files.length).toBeGreaterThan(2);
    for (const href of files) expect(href).toContain("scale=index");
    const csv = files.find((href) => href.includes(".csv")) ?? "";
    const text = await (await fetch(new URL(csv, site.url))).text();
    expect(text).toMatch(/Inde(ksi|x), \d{4} = 100/);
    await page.getByRole("link", { name: scale.plain, exact: true }).click();
    expect(page.url()).not.toContain("scale");
    await page.close();
  });

  it("are not offered for shares, and an address that asks for it all the same says why not", async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.url}/fi/compare?${ASKED.replace("127", "181")}`);
    expect(await page.getByRole("link", { name: messagesFor("fi").compare.scale.index }).count()).toBe(0);
    await page.goto(`${site.url}/fi/compare?${ASKED.replace("127", "181")}&scale=index`);
    expect(await page.locator(SHOWN).first().innerHTML()).toContain("Indeksi lasketaan vain");
    await page.close();
  });
});
