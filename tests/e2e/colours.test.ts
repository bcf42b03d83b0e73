import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults } from "#tests/support/axe.ts";
import { type DeskSite, deskSite } from "#tests/support/desk-site.ts";
import { type ExampleSite, exampleSite, PAGE_KINDS } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site?.close());

/** All else is the same in every colour, and held in accessibility.test. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

describe("where the reader's colours are dark", () => {
  let page: Page;
  let desk: DeskSite;
  beforeAll(async () => {
    page = await site.open({ colorScheme: "dark" });
    desk = await deskSite();
  });
  afterAll(async () => {
    await page.context().close();
    await desk?.close();
  });

  it.each(PAGE_KINDS)("axe finds enough contrast on $name", async ({ path }) => {
    await page.goto(`${site.url}/fi${path}`);
    expect(await groundOf(page)).toBe("rgb(26, 26, 26)");
    expect(await faults(page, OF_COLOURS)).toEqual([]);
  });

  it("and where people work", async () => {
    const id = await desk.person("dark", ["administrator", "coordinator"]);
    const { token } = await desk.visit(id);
    await page.context().addCookies([{ name: "saukko", value: token ?? "", url: desk.url }]);
    for (const path of ["", "/account", "/people", "/plan?area=hyvinvointialue:10", "/backups"]) {
      const response = await page.goto(`${desk.url}/fi/desk${path}`);
      expect([path, response?.status(), ...(await faults(page, OF_COLOURS))]).toEqual([path, 200]);
    }
  });

  it("a page that is printed is ink on paper", async () => {
    const filter = () => page.locator("#trend .chart").evaluate((one) => getComputedStyle(one).filter);
    await page.goto(`${site.url}/fi/indicators/sotkanet-181`);
    expect(await filter()).toContain("invert");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await filter()).toBe("none");
    expect(await groundOf(page)).not.toBe("rgb(26, 26, 26)");
  });
});

it("where colours are the reader's own, the shades of the fifths stay: nothing else tells them", async () => {
  const page = await site.open({ forcedColors: "active", colorScheme: "dark" });
  await page.goto(`${site.url}/fi/priorities/paihteettomyys`);
  const grounds = await page
    .locator(".fifth-legend li")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(grounds).size).toBe(5);
  // Pictures stay ink on paper there, and are not turned about.
  await page.goto(`${site.url}/fi/indicators/sotkanet-181`);
  expect(await page.locator("#trend .chart").evaluate((one) => getComputedStyle(one).filter)).toBe("none");
  await page.context().close();
});

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
