import { afterAll, beforeAll, expect, it } from "vitest";
import { type ExampleSite, exampleSite } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site?.close());

const PLAIN = { javaScriptEnabled: false };

it("without JavaScript a reader gets from the front page to a figure, opens its table, and changes its municipalities and language", async () => {
  const page = await site.open(PLAIN);
  await page.goto(`${site.url}/fi`);
  await page.getByRole("link", { name: "Merkityksellinen elämä" }).first().click();
  expect(await page.locator("h1").textContent()).toBe("Merkityksellinen elämä");
  await page.getByRole("link", { name: "Työttömät", exact: true }).click();
  expect(await page.locator("h1").textContent()).toBe("Työttömät, % työvoimasta");
  expect(await page.locator("#trend .chart-wide svg[role=img] path").count()).toBeGreaterThan(6);
  // Nothing that does not work: the layer for reading by keys is drawn by the script.
  expect(await page.locator(".chart-reading").count()).toBe(0);

  const table = page.locator("#trend .figure-table table");
  expect(await table.isVisible()).toBe(false);
  await page.locator("#trend .figure-table summary").click();
  expect(await table.isVisible()).toBe(true);
  expect(await table.locator("tbody tr").count()).toBe(16);

  await page.selectOption("#add-area", { label: "Lappeenranta" });
  await page.getByRole("button", { name: "Lisää kuvaan" }).click();
  const names = (): Promise<string[]> => page.locator(".area-chooser li span").allTextContents();
  expect(await names()).toEqual([
    "Hamina",
    "Kotka",
    "Kouvola",
    "Miehikkälä",
    "Pyhtää",
    "Virolahti",
    "Lappeenranta",
  ]);
  expect(await page.locator("#trend .chart-wide svg").first().textContent()).toContain("Lappeenranta");
  expect(await page.locator(".area-chooser form").count()).toBe(0);
  await page.getByRole("link", { name: "Poista Kotka kuvasta" }).click();
  expect(await names()).not.toContain("Kotka");
  expect(await page.locator("#trend .chart-wide svg").first().textContent()).not.toContain("Kotka");
  expect(await page.locator(".area-chooser form").count()).toBe(1);

  await page.getByRole("link", { name: "På svenska" }).click();
  expect(await page.locator("h1").textContent()).toBe("Arbetslösa, % av arbetskraften");
  expect(await names()).toContain("Villmanstrand");
  await page.getByRole("link", { name: "Kvinnor", exact: true }).click();
  expect(await page.locator("#trend .figure-subtitle").textContent()).toContain("Kvinnor");
  await page.close();
});

it("without JavaScript the catalogue is searched by its button", async () => {
  const page = await site.open(PLAIN);
  await page.goto(`${site.url}/sv/catalogue`);
  const all = await page.locator(".results li").count();
  await page.fill("#q", "alkohol");
  await page.selectOption("#lifeStage", "children");
  await page.getByRole("button", { name: "Sök" }).click();
  expect(page.url()).toContain("q=alkohol");
  const found = await page.locator(".results li").allTextContents();
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(all / 4);
  for (const one of found) expect(one).toContain("Barn och yngre tonåringar");
  expect(await page.inputValue("#q")).toBe("alkohol");
  expect(await page.inputValue("#lifeStage")).toBe("children");
  await page.close();
});

it("a verdict opens from its mark, and puts the figure beside a municipality that the reader chooses", async () => {
  const page = await site.open(PLAIN);
  await page.goto(`${site.url}/fi/municipalities/286`);
  await page.locator('a.verdict-mark[href*="/verdicts/sotkanet-493/"]').first().click();
  expect(page.url()).toContain("/fi/verdicts/sotkanet-493/kunta:286");
  expect(await page.locator("#country .sentence").textContent()).toMatch(/koko maassa/i);
  expect(await page.locator("#country dl").textContent()).toContain("Vertailuluku");
  await page.selectOption("#with", { label: "Lahti" });
  await page.getByRole("button", { name: "Vertaa" }).click();
  expect(page.url()).toContain("with=kunta%3A398");
  expect(await page.locator("#areas-398 .sentence").textContent()).toMatch(/Lahdessa/i);
  expect(await page.inputValue("#with")).toBe("kunta:398");
  await page.close();
});

it("a small municipality's figures together are reached from its page, and lead to how they were judged", async () => {
  const page = await site.open(PLAIN);
  await page.goto(`${site.url}/sv/municipalities/489`);
  await page.getByRole("link", { name: "Alla gemensamma tal" }).click();
  expect(page.url()).toMatch(/\/sv\/municipalities\/489\/together$/);
  await page.locator('.together-table a[href*="merged:rajaseutu"]').first().click();
  expect(await page.locator("h1").textContent()).toMatch(/^Miehikkälä, Vederlax och Pyttis tillsammans: /);
  expect(await page.locator("#rest dl").textContent()).toContain("Fredrikshamn");
  await page.close();
});

const KINDS = [
  { ending: "svg", type: "image/svg+xml", begins: /^<\?xml|^<svg/, least: 3_000 },
  { ending: "png", type: "image/png", begins: /^\u0089PNG\r\n/, least: 8_000 },
  { ending: "csv", type: "text/csv", begins: /^\u00ef\u00bb\u00bf/, least: 100 },
  {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    begins: /^PK/,
    least: 3_000,
  },
];

it.each(KINDS)(
  "each picture of an indicator is there as $ending",
  async ({ ending, type, begins, least }) => {
    const page = await site.open(PLAIN);
    await page.goto(`${site.url}/fi/indicators/sotkanet-181?areas=kunta:286,kunta:285`);
    const links = await page
      .locator(`.figure-downloads a[href*="chart.${ending}"]`)
      .evaluateAll((all) => all.map((one) => (one instanceof HTMLAnchorElement ? one.href : "")));
    await page.close();
    // The trend, the distribution and the bars in their sizes, and the map, which has no slide and no square.
    expect(links.length).toBe(/svg|png/.test(ending) ? 14 : 4);
    for (const link of links) {
      const response = await fetch(link);
      const content = Buffer.from(await response.arrayBuffer()).toString("latin1");
      expect(response.status, link).toBe(200);
      expect(response.headers.get("content-type"), link).toContain(type);
      expect(response.headers.get("content-disposition"), link).toMatch(
        new RegExp(`^attachment; filename="[a-z0-9-]+\\.${ending}"`),
      );
      expect(content, link).toMatch(begins);
      expect(content.length, link).toBeGreaterThan(least);
    }
  },
);

it("a downloaded picture says by itself that it is an example, what it shows and where it comes from", async () => {
  const question = "kind=line&indicator=sotkanet-181&areas=kunta:286,kunta:285";
  const svg = await (await fetch(`${site.url}/fi/export/chart.svg?${question}`)).text();
  const csv = await (await fetch(`${site.url}/fi/export/chart.csv?${question}`)).text();
  for (const words of ["Työttömät, % työvoimasta", "Kouvola", "Kotka", "/fi/indicators/sotkanet-181"]) {
    expect(svg).toContain(words);
    expect(csv).toContain(words);
  }
  expect(svg).toContain("ESIMERKKITIETOA");
  expect(csv).toContain("keksitty" /* … or keksittyjä */);
});
