import { afterAll, beforeAll, expect, it } from "vitest";
import { type ExampleSite, exampleSite } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site?.close());

const PAPERS = [
  { name: "the front page", path: "", table: ".indicator-table", sheets: 2 },
  { name: "a priority", path: "/priorities/paihteettomyys", table: ".indicator-table", sheets: 2 },
  { name: "an indicator", path: "/indicators/sotkanet-181", table: ".by-sex table", sheets: 3 },
  { name: "a municipality", path: "/municipalities/286", table: ".indicator-table", sheets: 2 },
  { name: "a small municipality", path: "/municipalities/935", table: ".indicator-table", sheets: 2 },
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

it("a table that the reader has opened goes on paper, a closed one does not", async () => {
  const page = await site.open();
  await page.goto(`${site.url}/fi/indicators/sotkanet-181`);
  await page.locator("#trend summary").click();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#trend .figure-table table").isVisible()).toBe(true);
  expect(await page.locator("#distribution .figure-table").isVisible()).toBe(false);
  expect(await page.locator("#trend .chart svg[role=img]:visible").count()).toBe(1);
  await page.close();
});
