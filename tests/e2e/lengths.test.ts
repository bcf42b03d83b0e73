import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExampleSite, exampleSite, NARROW, WIDE } from "#tests/support/example-site.ts";

let site: ExampleSite;
let page: Page;
beforeAll(async () => {
  site = await exampleSite();
  page = await site.open({ javaScriptEnabled: false });
});
afterAll(() => site?.close());

/** How many screens a page may take on a desk and on a phone, as it comes: nothing opened. */
interface Length {
  path: string;
  desk: number;
  phone: number;
}

/** The limits that the design sets to each kind of page. */
const MUNICIPALITY = { desk: 5, phone: 6 };

const HOME_AREAS = "members:hyvinvointialue:10,maa:358";
const TEN = [181, 493, 180, 3113, 127, 3219, 184, 714, 690, 304].map((id) => `sotkanet-${id}`).join(",");

const WITHIN: readonly Length[] = [
  { path: "", desk: 3, phone: 5 },
  ...["285", "286", "489", "624"].map((code) => ({ path: `/municipalities/${code}`, ...MUNICIPALITY })),
  { path: "/changes", desk: 4, phone: 8 },
  { path: "/changes/figures", desk: 4, phone: 8 },
  { path: "/changes/figures?area=kunta:286", desk: 4, phone: 8 },
  { path: "/compare", desk: 3, phone: 4 },
  { path: `/compare?indicators=sotkanet-181&areas=${HOME_AREAS}`, desk: 3, phone: 3 },
  { path: `/compare?indicators=${TEN}&areas=${HOME_AREAS}`, desk: 3, phone: 4 },
];

/**
 * Pages that are longer than their limit, with what they take today, rounded up: these numbers only go down.
 */
const NOT_YET: readonly (Length & { limit: string })[] = [
  { path: "/priorities/merkityksellinen-elama", desk: 4.8, phone: 12, limit: "4 and 6" },
  { path: "/indicators/sotkanet-181", desk: 6.1, phone: 7.43, limit: "5 and 6" },
];

/** More than this much below its number, a page has become better: then its number goes down too. */
const SLACK = 1;

/** How many screens of a desk and of a phone a page takes. */
async function screens(path: string): Promise<Omit<Length, "path">> {
  await page.goto(`${site.url}${path}`);
  return { desk: await screensOf(WIDE), phone: await screensOf(NARROW) };
}

async function screensOf(viewport: typeof WIDE): Promise<number> {
  await page.setViewportSize(viewport);
  // Without its own letters a page is longer.
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe("loaded");
  return (await page.evaluate(() => document.documentElement.scrollHeight)) / viewport.height;
}

describe.each(["fi", "sv", "en"])("in %s", (locale) => {
  it.each(WITHIN)("$path is at most $desk screens of a desk and $phone of a phone", async (one) => {
    const now = await screens(`/${locale}${one.path}`);
    expect(now.desk).toBeLessThanOrEqual(one.desk);
    expect(now.phone).toBeLessThanOrEqual(one.phone);
  });
});

describe("not yet within its limit", () => {
  it.each(NOT_YET)(
    "$path (limit $limit) is no longer than $desk and $phone, which tell how it is",
    async (one) => {
      const now = await screens(`/fi${one.path}`);
      for (const [screen, most] of [
        [now.desk, one.desk],
        [now.phone, one.phone],
      ] as const) {
        expect(screen).toBeLessThanOrEqual(most);
        expect(screen).toBeGreaterThan(most - SLACK);
      }
    },
  );
});

it.each(["/municipalities/285", "/municipalities/286", "/municipalities/489"])(
  "%s is drawn of at most three thousand elements and brings no script",
  async (path) => {
    const withScripts = await site.open();
    const scripts: string[] = [];
    withScripts.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url());
    });
    await withScripts.goto(`${site.url}/fi${path}`, { waitUntil: "networkidle" });
    expect(await withScripts.locator("*").count()).toBeLessThanOrEqual(3_000);
    expect(scripts).toEqual([]);
    expect(await withScripts.locator("script").count()).toBe(0);
    await withScripts.close();
  },
);
