import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults } from "#tests/support/axe.ts";
import { type ExampleSite, exampleSite, NARROW, PAGE_KINDS, WIDE } from "#tests/support/example-site.ts";

let site: ExampleSite;
let page: Page;
beforeAll(async () => {
  site = await exampleSite();
  page = await site.open();
});
afterAll(() => site?.close());

const VIEWPORTS = [WIDE, NARROW];

it.each(PAGE_KINDS)("axe finds nothing serious on $name, on a desk and on a phone", async ({ path }) => {
  await page.goto(`${site.url}/fi${path}`);
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    expect([viewport.width, ...(await faults(page))]).toEqual([viewport.width]);
  }
});

describe.each(VIEWPORTS)("at $width px", (viewport) => {
  it("axe finds nothing serious on an indicator with its tables open and the picture being read by keyboard", async () => {
    await page.setViewportSize(viewport);
    await page.goto(`${site.url}/sv/indicators/sotkanet-181`, { waitUntil: "networkidle" });
    await page.keyboard.press("Tab");
    const picture = page.locator("#trend .chart-reading:visible");
    await picture.focus();
    await page.keyboard.press("ArrowLeft");
    for (const fold of await page.locator("main summary").all()) await fold.click();
    await picture.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await picture.locator("svg text").count()).toBeGreaterThan(0);
    expect(await faults(page)).toEqual([]);
  });

  it("nor on a page with its menus open", async () => {
    await page.setViewportSize(viewport);
    await page.goto(`${site.url}/en`);
    const menus = await page.locator(".main-menu button:visible").all();
    expect(menus.length).toBeGreaterThan(0);
    for (const menu of menus) {
      await menu.click();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
});
