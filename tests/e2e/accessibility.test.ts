import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExampleSite, exampleSite, NARROW, PAGE_KINDS, WIDE } from "#tests/support/example-site.ts";

/** Run through the debugger's door: the page's own security policy would refuse it as a script. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES: RunOptions = { resultTypes: ["violations"] };

let site: ExampleSite;
let page: Page;
beforeAll(async () => {
  site = await exampleSite();
  page = await site.open();
});
afterAll(() => site?.close());

describe.each([WIDE, NARROW])("at $width px", (viewport) => {
  it.each(PAGE_KINDS)("axe finds nothing serious on $name", async ({ path }) => {
    await page.setViewportSize(viewport);
    await page.goto(`${site.url}/fi${path}`);
    expect(await faults()).toEqual([]);
  });

  it("nor on an indicator with its tables open and the picture being read by keyboard", async () => {
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
    expect(await faults()).toEqual([]);
  });

  it("nor on a page with its menus open", async () => {
    await page.setViewportSize(viewport);
    await page.goto(`${site.url}/en`);
    for (const menu of await page.locator(".main-menu summary:visible").all()) {
      await menu.click();
      expect(await faults()).toEqual([]);
    }
  });
});

/** Serious and critical findings: the rule and where. */
async function faults(): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (options) => {
    const axe: typeof import("axe-core") = Reflect.get(window, "axe");
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.slice(0, 5).map((node) => node.target.join(" ")),
    }));
  }, RULES);
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, where }) => `${id}: ${where.join(", ")}`);
}
