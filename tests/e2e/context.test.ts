import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { speakingOf, spokenOf } from "#app/domain/speaking-of.ts";
import { type ExampleSite, exampleSite } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site?.close());

/** Links that are there to leave the municipality, or to go on with another. */
const LEADS_OUT =
  ".way-back, .speaks-of, .change-tabs, .change-submit, .area-chooser, .compare-chosen, .languages, .brand";

/** Links of the page that could speak of the municipality and do not. */
async function forgetful(page: Page, area: `kunta:${string}`): Promise<string[]> {
  const links = await page
    .locator("a[href]")
    .evaluateAll(
      (all, out) =>
        all.flatMap((one) =>
          one instanceof HTMLAnchorElement && one.origin === location.origin && !one.closest(out)
            ? [one.pathname + one.search]
            : [],
        ),
      LEADS_OUT,
    );
  return [...new Set(links)].filter((link) => {
    const [pathname = "", search] = decodeURIComponent(link).split("?");
    return speakingOf(link, area) !== link && spokenOf(pathname, search ?? "") !== area;
  });
}

it.each(["fi", "sv"])(
  "from a municipality's page on, every link that can speak of it does: %s",
  async (locale) => {
    const page = await site.open({ javaScriptEnabled: false });
    const seen: string[] = [];
    for (const path of [
      "municipalities/489",
      "municipalities/489/figures",
      "municipalities/489/together",
      "municipalities/489/position",
      "indicators/sotkanet-181?areas=kunta:489",
      "indicators/sotkanet-181?areas=kunta:489,kunta:286&of=kunta:489",
      "verdicts/sotkanet-181/kunta:489",
      "priorities/elintavat-ja-mielenterveys?area=kunta:489",
      "changes/figures?area=kunta:489",
      "changes?area=kunta:489",
      "catalogue?area=kunta:489",
      "catalogue?q=xyzzy&area=kunta:489",
      "search?q=ty%C3%B6tt%C3%B6m&area=kunta:489",
      "search?q=xyzzyq&area=kunta:489",
      "compare?areas=kunta:489",
      "compare?indicators=sotkanet-181,sotkanet-493,sotkanet-180,sotkanet-3113,sotkanet-127&areas=kunta:489,maa:358",
    ]) {
      const response = await page.goto(`${site.url}/${locale}/${path}`);
      expect(response?.status(), path).toBe(200);
      seen.push(...(await forgetful(page, "kunta:489")).map((link) => `${path} → ${link}`));
      const back = page.locator(`.way-back a[href="/${locale}/municipalities/489"]`);
      expect(await back.count(), path).toBe(path.startsWith("municipalities/") ? 0 : 1);
    }
    expect(seen).toEqual([]);
    await page.close();
  },
);

it("a municipality that others are put beside is still the one that the page speaks of", async () => {
  const page = await site.open({ javaScriptEnabled: false });
  await page.goto(`${site.url}/fi/indicators/sotkanet-181?areas=kunta:285`);
  const [title, lead] = [await page.locator("h1").textContent(), await page.locator(".lead").textContent()];
  expect(title).toContain("Kotka");
  await page.selectOption("#add-area", "kunta:405");
  await page.locator(".area-chooser button").click();
  expect(await page.locator("h1").textContent()).toBe(title);
  expect(await page.locator(".lead").textContent()).toBe(lead);
  expect(await page.locator("#trend .chart-wide > svg").textContent()).toContain("Lappeenranta");
  expect(await page.locator(".way-back").textContent()).toContain("Takaisin: Kotka");

  await page.getByRole("link", { name: "Poista Kotka kuvasta" }).click();
  expect(await page.locator("h1").textContent()).toContain("Lappeenranta");
  // Outside the region nobody has a page to go back to.
  expect(await page.locator(".way-back").count()).toBe(0);

  await page.goto(`${site.url}/fi/indicators/sotkanet-181?areas=kunta:285&sex=female`);
  await page.getByRole("link", { name: "Koko Kymenlaakso" }).click();
  expect(new URL(page.url()).search).toBe("?sex=female");
  expect(await page.locator("h1").textContent()).not.toContain("Kotka");
  await page.close();
});

it("with JavaScript areas come and go in their place: nothing is loaded anew, nothing jumps", async () => {
  const page = await site.open({ viewport: { width: 390, height: 844 } });
  await page.goto(`${site.url}/fi/indicators/sotkanet-181?areas=kunta:285`, { waitUntil: "networkidle" });
  const title = await page.locator("h1").textContent();
  await page.evaluate(() => document.documentElement.setAttribute("data-same", ""));
  await page.locator("#add-area").scrollIntoViewIfNeeded();
  await page.locator("#add-area").hover();
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("#add-area") ?? {}).some((key) => key.startsWith("__react")),
  );
  await page.selectOption("#add-area", "kunta:405");
  await page.locator(".area-chooser button").focus();
  const at = await topOf(page);
  await page.keyboard.press("Enter");
  await page.locator("#trend .chart-narrow > svg, #trend svg").getByText("Lappeenranta").first().waitFor();
  expect(page.url()).toMatch(/\?areas=kunta:285,kunta:405&of=kunta:285$/);
  expect(await page.locator("html").getAttribute("data-same")).toBe("");
  expect(await page.locator("h1").textContent()).toBe(title);
  expect(Math.abs((await topOf(page)) - at)).toBeLessThan(60);
  expect(await page.evaluate(() => document.activeElement?.closest(".area-chooser") !== null)).toBe(true);

  // The one that is left is spoken of, without a new page.
  await page.getByRole("link", { name: "Poista Kotka kuvasta" }).click();
  await page.getByRole("heading", { level: 1, name: /^Lappeenranta/ }).waitFor();
  expect(await page.locator(".lead").textContent()).toContain("Lappeenrannassa");
  expect(await page.locator("html").getAttribute("data-same")).toBe("");
  await page.close();
});

/** Where the areas' choice stands on the screen, px. */
function topOf(page: Page): Promise<number> {
  return page.locator(".area-chooser").evaluate((one) => one.getBoundingClientRect().top);
}

it("whoever narrows what changed goes on from the list, and from what cannot be asked to what can", async () => {
  const page = await site.open({ javaScriptEnabled: false });
  await page.goto(`${site.url}/fi/changes/figures?area=kunta:285`);
  await page.locator(".change-form button").click();
  await page.waitForURL(/#list$/, { waitUntil: "load" });
  expect(await page.locator(":focus").getAttribute("id")).toBe("list");
  // The next Tab goes on from the list: to the first fold in it.
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").evaluate((one) => one.closest(".changed-kind") !== null)).toBe(true);

  await page.goto(`${site.url}/fi/changes/figures?area=kunta:285&way=larger`);
  await page.getByRole("link", { name: "Näytä luettelo ilman tätä rajausta" }).click();
  expect(page.url()).toBe(`${site.url}/fi/changes/figures?area=kunta:285`);
  await page.close();
});

it("a frame on another site is named by whose figure it shows", async () => {
  const page = await site.open({ javaScriptEnabled: false });
  await page.goto(`${site.url}/fi/indicators/sotkanet-181?areas=kunta:285`);
  expect(await page.locator("#trend").textContent()).toContain('title="Kotka: Työttömät, % työvoimasta"');
  await page.close();
});
