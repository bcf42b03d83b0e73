import { afterAll, beforeAll, expect, it } from "vitest";
import { type ExampleSite, exampleSite, NARROW } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site.close());

const INDICATOR = "/fi/indicators/sotkanet-181?areas=kunta:285";
const COMPARISON = "/sv/compare?indicators=sotkanet-181&areas=kunta:285,kunta:286,maa:358";

it("one click copies the sentence, the text alternative, the citation, the link and the embedding of a figure", async () => {
  const page = await site.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${site.url}${INDICATOR}`);
  const panel = page.locator("#trend .along");
  await panel.locator("summary").click();
  for (const what of ["Lause", "Kuvan tekstivastine", "Viite", "Linkki", "Upota"]) {
    const row = panel.locator(".along-row", { hasText: what });
    await row.getByRole("button", { name: `Kopioi: ${what}` }).click();
    await row.getByText("Kopioitu.").waitFor();
    const shown = await row.locator(".to-copy").textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  }
  expect(await panel.locator(".along-row", { hasText: "Linkki" }).locator(".to-copy").textContent()).toMatch(
    /\/fi\/indicators\/sotkanet-181\?areas=kunta:285$/,
  );
  await page.close();
});

it("every file of a figure is one click away, a picture in each of its sizes", async () => {
  const page = await site.open({ javaScriptEnabled: false });
  await page.goto(`${site.url}${INDICATOR}`);
  const hrefs = await page
    .locator("#trend .along a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs).toHaveLength(10);
  const names = await Promise.all(
    hrefs.map(async (href) => {
      const answer = await fetch(`${site.url}${href}`);
      expect(answer.status, href).toBe(200);
      return /filename="([^"]*)-\d{4}-\d\d-\d\d(\.\w+)"/.exec(
        answer.headers.get("content-disposition") ?? "",
      );
    }),
  );
  const told = names.map((found) => `${found?.[1]}${found?.[2]}`);
  expect(told).toContain("saukko-tyottomat-dia-kotka.png");
  expect(new Set(told).size).toBe(10);
  await page.close();
});

it("without scripts the texts of a comparison's figure can be taken hold of, and no button is dead", async () => {
  const page = await site.open({ javaScriptEnabled: false });
  await page.goto(`${site.url}${COMPARISON}`);
  const panel = page.locator(".along").first();
  await panel.locator("summary").click();
  const texts = panel.locator(".to-copy");
  expect(await texts.count()).toBe(5);
  expect(await texts.first().evaluate((text) => getComputedStyle(text).userSelect)).toBe("all");
  expect(await panel.locator("button").count()).toBe(0);
  await page.close();
});

it("a picture is headed by what is seen in it, in the page as in its file", async () => {
  const page = await site.open({ javaScriptEnabled: false });
  await page.goto(`${site.url}/fi/indicators/sotkanet-493?areas=kunta:285`);
  const heading = (await page.locator("#distribution .figure-title").textContent()) ?? "";
  expect(heading).toContain("pienempi Kotkassa kuin koko maassa");
  const href = await page.locator('#distribution .along a[href*="chart.svg"]').first().getAttribute("href");
  const svg = await (await fetch(`${site.url}${href}`)).text();
  expect(svg).toContain(`>${heading}</title>`);
  await page.close();
});

it("tells which sizes a picture has where it has not the one asked for", async () => {
  const answer = await fetch(`${site.url}/fi/export/chart.png?kind=map&indicator=sotkanet-181&size=slide`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toMatch(/Mahdolliset koot: report\./);
});

it("a municipality's state is taken along as picture, texts and link, without scripts", async () => {
  const page = await site.open({ viewport: NARROW, javaScriptEnabled: false });
  await page.goto(`${site.url}/fi/municipalities/285`);
  const panel = page.locator(".take-along .along");
  await panel.locator("summary").click();
  const texts = await panel.locator(".to-copy").allTextContents();
  expect(texts[0]).toMatch(/^Kotka\. /);
  expect(texts.at(-1)).toMatch(/\/fi\/municipalities\/285$/);
  const slide = await panel.locator('a[href*="size=slide"]').first().getAttribute("href");
  const answer = await fetch(`${site.url}${slide}`);
  expect(answer.headers.get("content-disposition")).toContain("-dia-");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.close();
});
