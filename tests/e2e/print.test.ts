import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ExampleSite, exampleSite } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site?.close());

const PAPERS = [
  { name: "the front page", path: "", table: ".band-picture", sheets: 2 },
  { name: "a priority", path: "/priorities/paihteettomyys", table: ".indicator-table", sheets: 2 },
  { name: "an indicator", path: "/indicators/sotkanet-181", table: ".by-sex table", sheets: 3 },
  { name: "a municipality", path: "/municipalities/286", table: ".standing-table", sheets: 2 },
  { name: "a small municipality", path: "/municipalities/935", table: ".standing-table", sheets: 2 },
  {
    name: "a municipality's figures in tables",
    path: "/municipalities/286/figures",
    table: ".indicator-table",
    sheets: 2,
  },
  {
    name: "a small municipality together",
    path: "/municipalities/489/together",
    table: ".together-table",
    sheets: 2,
  },
];

it.each(PAPERS)("$name goes on paper: its content without the menus", async ({ path, table, sheets }) => {
  const page = await site.open();
  await page.goto(`${site.url}/fi${path}`);
  await page.emulateMedia({ media: "print" });
  for (const part of [".main-menu", ".languages", ".skip-link", ".area-chooser", ".figure-downloads"])
    for (const one of await page.locator(part).all()) expect(await one.isVisible(), part).toBe(false);
  expect(await page.locator("h1").isVisible()).toBe(true);
  expect(await page.locator(".example-banner").isVisible()).toBe(true);
  for (const one of await page.locator(table).all()) expect(await one.isVisible()).toBe(true);
  expect(await page.locator(table).count()).toBeGreaterThan(0);
  const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  expect(paper.length).toBeGreaterThan(20_000);
  expect(paper.match(/\/Type \/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(sheets);
  await page.close();
});

const LEAST_PX = 12; // nine points
const SMALL_PRINT = ".visually-hidden";

it.each(["fi/municipalities/286", "sv/municipalities/285", "fi/municipalities/489"])(
  "%s has nothing under nine points on its two sheets, which name their source, address, day and number",
  async (path) => {
    const page = await site.open();
    await page.goto(`${site.url}/${path}`);
    await page.emulateMedia({ media: "print" });
    const told = await page.evaluate((hidden) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: { text: string; size: number }[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const [text, parent] = [node.textContent?.trim() ?? "", node.parentElement];
        if (text === "" || !parent?.checkVisibility() || parent.closest(hidden)) continue;
        found.push({ text, size: Number.parseFloat(getComputedStyle(parent).fontSize) });
      }
      return found;
    }, SMALL_PRINT);
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter(({ size }) => size < LEAST_PX - 0.01)).toEqual([]);
    const paper = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    const { text: sheets } = await extractText(paper);
    expect(sheets).toHaveLength(2);
    for (const [at, sheet] of sheets.entries()) expect(sheet).toContain(`${at + 1} / 2`);
    expect(sheets.join(" ")).toContain(`/${path}`);
    expect(sheets.join(" ")).toMatch(/\d{1,2}\.\d{1,2}\.20\d\d/);
    expect(sheets.join(" ")).toMatch(/Esimerkkilukuja|Exempeltal/);
    await page.close();
  },
);

it("a municipality's sheets have what is folded on the screen", async () => {
  const page = await site.open();
  await page.goto(`${site.url}/fi/municipalities/286`);
  const rows = page.locator(".standing-table tbody tr:has(td)");
  const seen = (): Promise<number> =>
    rows.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  const open = await seen();
  await page.emulateMedia({ media: "print" });
  expect(await seen()).toBe(await rows.count());
  expect(await seen()).toBeGreaterThan(open);
  await page.close();
});

it("a table that the reader has opened goes on paper, a closed one does not", async () => {
  const page = await site.open();
  await page.goto(`${site.url}/fi/indicators/sotkanet-181`);
  await page.locator("#trend .figure-table summary").click();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#trend .figure-table table").isVisible()).toBe(true);
  expect(await page.locator("#distribution .figure-table").isVisible()).toBe(false);
  expect(await page.locator("#trend .chart svg[role=img]:visible").count()).toBe(1);
  await page.close();
});
