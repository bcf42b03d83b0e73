import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExampleSite, exampleSite, NARROW, SMALLEST } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site?.close());

/** Goes where a reader goes, and counts what is clicked. */
class Way {
  clicks = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async click(what: Locator): Promise<void> {
    await what.click();
    this.clicks += 1;
  }

  async load(what: Locator): Promise<{ name: string; bytes: Buffer }> {
    const coming = this.page.waitForEvent("download");
    await this.click(what);
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  /** By the header's menu, which the front page has too. */
  async toMunicipality(menu: string, name: string): Promise<void> {
    await this.click(this.page.getByRole("button", { name: menu }));
    await this.click(this.page.locator("#menu-municipalities").getByRole("link", { name }));
  }
}

async function from(path: string, options: Parameters<ExampleSite["open"]>[0] = {}): Promise<Way> {
  const page = await site.open({ acceptDownloads: true, ...options });
  await page.goto(`${site.url}${path}`);
  return new Way(page);
}

const main = (way: Way): Locator => way.page.locator("main");

describe("a reader's way, in clicks", () => {
  it("Virolahti's chapter into Word, with four pictures and more", async () => {
    const way = await from("/fi");
    await way.toMunicipality("Kunnat", "Virolahti");
    const { name, bytes } = await way.load(main(way).getByRole("link", { name: "Word-asiakirja" }));
    expect(name).toMatch(/^saukko-virolahti-luku-.*\.docx$/);
    const pictures = Object.keys(unzipSync(bytes)).filter((part) => part.endsWith(".svg"));
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    expect(way.clicks).toBe(3);
    await way.page.close();
  });

  it("a council member's phone: the state of the region on its first screen, the first finding one click off", async () => {
    const way = await from("/fi", { viewport: NARROW, javaScriptEnabled: false });
    const river = await way.page.locator("#river svg:visible").first().boundingBox();
    expect(river).not.toBeNull();
    expect((river?.y ?? Number.NaN) + (river?.height ?? Number.NaN)).toBeLessThanOrEqual(NARROW.height);
    const finding = way.page.locator(".band .headline a").first();
    const told = await finding.textContent();
    await way.click(finding);
    expect(new URL(way.page.url()).pathname).toMatch(/^\/fi\/indicators\//);
    const figure = /\d+,\d/.exec(told ?? "")?.[0];
    expect(figure).toBeDefined();
    expect(await main(way).textContent()).toContain(figure);
    expect(way.clicks).toBe(1);
    await way.page.close();
  });

  it("Kotka's picture, its words and its embedding", async () => {
    const way = await from("/fi");
    await way.toMunicipality("Kunnat", "Kotka");
    await way.click(main(way).locator(".headline a").first());
    const panel = way.page.locator("#trend .along");
    await way.click(panel.locator("summary"));
    const { name, bytes } = await way.load(panel.getByRole("link", { name: "PNG" }).first());
    expect(name).toMatch(/^saukko-.*-kotka-.*\.png$/);
    expect([...bytes.subarray(1, 4)]).toEqual([80, 78, 71]);
    const texts = await panel.locator(".to-copy").allTextContents();
    expect(texts).toHaveLength(5);
    const [sentence, alt, , link, embed] = texts;
    for (const text of [sentence, alt]) expect(text).toContain("Kotka");
    for (const text of [link, embed]) expect(text).toContain("kunta:285");
    expect(embed).toContain("<iframe");
    expect(way.clicks).toBe(5);
    await way.page.close();
  });

  it("Virolahti, Hamina and those like Virolahti over twelve indicators in one workbook", async () => {
    const way = await from("/fi");
    await way.toMunicipality("Kunnat", "Virolahti");
    await way.click(main(way).getByRole("link", { name: "Vertaa: Virolahti ja muut alueet" }));
    await way.click(main(way).getByRole("link", { name: "Kaikki indikaattorit: Päihteetön elämä" }));
    await way.click(main(way).locator("summary", { hasText: "Muuta valintoja" }));
    await way.click(main(way).getByRole("checkbox", { name: "Hamina" }));
    await way.click(main(way).getByRole("button", { name: "Vertaa", exact: true }));
    await way.page.waitForURL(/kunta:075|kunta%3A075/);
    const { bytes } = await way.load(main(way).locator('a[href*="/compare.xlsx"]'));
    const { searchParams } = new URL(way.page.url());
    expect(searchParams.getAll("indicators").join(",").split(",")).toHaveLength(12);
    expect(Object.keys(unzipSync(bytes)).some((part) => part.endsWith("sheet1.xml"))).toBe(true);
    expect(way.clicks).toBeLessThanOrEqual(8);
    await way.page.close();
  });

  it("what is new for Pyhtää, in Swedish", async () => {
    const way = await from("/sv", { javaScriptEnabled: false });
    await way.toMunicipality("Kommuner", "Pyttis");
    await way.click(main(way).locator('a[href*="/changes/figures?area=kunta:624"]'));
    expect(await main(way).locator("h1").textContent()).not.toBe("");
    expect(await way.page.locator("html").getAttribute("lang")).toBe("sv");
    expect(await main(way).textContent()).toContain("Pyttis");
    expect(way.clicks).toBe(3);
    await way.page.close();
  });
});

describe("the same ways by keyboard, made four times as large", () => {
  const STEPS: readonly [name: string, path: string, target: string][] = [
    ["the first finding", "/fi", ".band .headline a"],
    ["the document of a municipality", "/fi/municipalities/935", 'a[href*="municipality.docx"]'],
    [
      "what a picture is taken along by",
      "/fi/indicators/sotkanet-181?areas=kunta:285",
      "#trend .along summary",
    ],
    [
      "a comparison's workbook",
      "/fi/compare?indicators=181,493&areas=kunta:285,kunta:286",
      'a[href*="compare.xlsx"]',
    ],
    ["what is new of a municipality", "/sv/municipalities/624", 'a[href*="/changes/figures?area="]'],
  ];
  /** Beyond these a reader would have given up. */
  const MOST_TABS = 120;

  it.each(STEPS)(
    "%s is reached by Tab, in sight, on a page no wider than its screen",
    async (_name, path, target) => {
      const { page } = await from(path, { viewport: SMALLEST });
      let tabs = 0;
      const isThere = (): Promise<boolean> =>
        page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, target);
      while (!(await isThere())) {
        expect(tabs, `after ${tabs} tabs`).toBeLessThan(MOST_TABS);
        await page.keyboard.press("Tab");
        tabs += 1;
      }
      await page.waitForFunction(() => {
        const box = document.activeElement?.getBoundingClientRect();
        return box && box.top < window.innerHeight && box.bottom > 0 && box.width > 0;
      });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});
