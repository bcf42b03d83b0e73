import { afterAll, beforeAll, expect, it } from "vitest";
import { type ExampleSite, exampleSite, NARROW } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site.close());

const PLAIN_PHONE = { javaScriptEnabled: false, viewport: NARROW };
const MOST_SCREENS = 5;

it.each(["/fi/changes", "/sv/changes", "/fi/verdicts/sotkanet-493/kunta:285"])(
  "%s is at most five screens of a phone until something is opened",
  async (path) => {
    const page = await site.open(PLAIN_PHONE);
    await page.goto(`${site.url}${path}`);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(MOST_SCREENS * NARROW.height);
    await page.close();
  },
);

it("changed verdicts open by priority and indicator, without JavaScript and by the keyboard", async () => {
  const page = await site.open(PLAIN_PHONE);
  await page.goto(`${site.url}/fi/changes`);
  const group = page.locator(".changed-group[open]").first();
  const indicator = group.locator(".changed-indicator").first();
  expect(await indicator.locator(".flip").first().isVisible()).toBe(false);
  await indicator.locator("summary").focus();
  await page.keyboard.press("Enter");
  expect(await indicator.locator(".flip").first().isVisible()).toBe(true);
  await page.close();
});

it("a municipality's spine is a page of its own, found and printed without JavaScript", async () => {
  const page = await site.open(PLAIN_PHONE);
  await page.goto(`${site.url}/fi/municipalities/285`);
  expect(await page.locator("#spine").count()).toBe(0);
  await page.getByRole("link", { name: "Näytä kaikki luvut yhtenä kuvana" }).click();
  expect(page.url()).toBe(`${site.url}/fi/municipalities/285/position`);
  const picture = page.locator("#spine .chart-narrow svg");
  expect(await picture.isVisible()).toBe(true);
  expect(await picture.getAttribute("aria-label")).toContain("Kotka Suomen kuntien joukossa");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#spine .chart svg[role=img]:visible").count()).toBe(1);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "Kunnan sivulle: Kotka" }).click();
  expect(page.url()).toBe(`${site.url}/fi/municipalities/285`);
  await page.close();
});

it("on paper nothing is folded away: every changed verdict, and how a verdict was reached", async () => {
  const page = await site.open();
  for (const [path, part] of [
    ["/fi/changes", ".flip"],
    ["/fi/verdicts/sotkanet-493/kunta:285", ".how-part dl"],
  ] as const) {
    await page.goto(`${site.url}${path}`);
    await page.emulateMedia({ media: "print" });
    for (const one of await page.locator(part).all()) expect(await one.isVisible(), path).toBe(true);
    await page.emulateMedia({ media: "screen" });
  }
  await page.close();
});

it("a municipality's name goes along from its page to a priority, an indicator and back to the county", async () => {
  const page = await site.open({ javaScriptEnabled: false });
  await page.goto(`${site.url}/fi/municipalities/285`);
  await page.locator(".priority-block h3 a").first().click();
  expect(await page.locator("h1").textContent()).toMatch(/^Kotka: /);
  await page.locator(".indicator-table tbody th a").first().click();
  expect(page.url()).toMatch(/\?areas=kunta:285$/);
  expect(await page.locator("h1").textContent()).toMatch(/^Kotka: /);
  expect(await page.locator(".lead").textContent()).toContain("Kotkassa");
  expect(await page.locator("#trend .figure-downloads a").first().getAttribute("href")).toMatch(
    /kunta(:|%3A)285/,
  );
  await page.goBack();
  await page.locator(".speaks-of a").first().click();
  expect(await page.locator("h1").textContent()).not.toContain("Kotka");
  await page.close();
});
