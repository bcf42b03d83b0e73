import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readPasted } from "#app/reports/editor/paste/read-pasted.ts";
import { faults } from "#tests/support/axe.ts";
import { type BegunSection, begunSection } from "#tests/support/begun-section.ts";
import { launchBrowser } from "#tests/support/browser.ts";
import { type DeskSite, deskSite } from "#tests/support/desk-site.ts";
import { complaintsOf, NARROW, WIDE } from "#tests/support/example-site.ts";

let site: DeskSite;
let browser: Browser;
let section: BegunSection;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([deskSite(), launchBrowser()]);
  section = await begunSection(site, ["Ensimmäinen teksti.", ""]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: WIDE });
  complaints = complaintsOf(page);
  await page.context().addCookies([{ name: "saukko", value: section.token, url: site.url }]);
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.close();
});

const samples = resolve(import.meta.dirname, "../fixtures/paste");
const texts = () => page.getByRole("textbox", { name: "Teksti suomeksi" });

describe("a text's editor", () => {
  it("writes headings, lists, a table and a link by keyboard alone, and Tab leaves it", async () => {
    await page.goto(site.url + section.path("fi"));
    const text = texts().first();
    await text.waitFor();
    expect(await text.getAttribute("lang")).toBe("fi");
    await text.focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Lapset");
    await tool("Väliotsikko");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Määrä on ");
    await page.keyboard.press("Control+b");
    await page.keyboard.type("pieni");
    await page.keyboard.press("Control+b");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- yksi");
    await page.keyboard.press("Enter");
    await page.keyboard.type("kaksi");
    await page.keyboard.press("Alt+Shift+ArrowRight");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await tool("Linkki");
    await page.locator("dialog[open] input:focus").waitFor();
    await page.keyboard.type("javascript:alert(1)");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("alert").innerText()).toMatch(/^Linkki voi johtaa/);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("www.thl.fi");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await tool("Taulukko");
    await page.keyboard.type("Vuosi");
    expect(await page.locator(".editor [style]:not([style=''])").count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await text.evaluate((element) => element.contains(document.activeElement))).toBe(false);
    await page.getByRole("button", { name: "Tallenna", exact: true }).first().press("Enter");
    await page.waitForURL(/done=saved/);
    expect(await section.doc("fi")).toMatchObject({
      content: [
        { type: "paragraph" },
        { type: "heading", attrs: { level: 3 }, content: [{ text: "Lapset" }] },
        { type: "paragraph", content: [{ text: "Määrä on " }, { text: "pieni", marks: [{ type: "bold" }] }] },
        {
          type: "bulletList",
          content: [{ content: [{ content: [{ text: "yksi" }] }, { type: "bulletList" }] }],
        },
        { type: "paragraph", content: [{ marks: [{ attrs: { href: "https://www.thl.fi" } }] }] },
        { type: "table", content: [{ content: [{ type: "tableHeader" }, {}, {}] }, {}, {}] },
      ],
    });
  });

  it("takes what was copied from Word, Excel and a hostile page as structure alone", async () => {
    const text = page.locator(".editor [role=textbox][lang=fi]").nth(1);
    for (const sample of ["word-bullets", "excel", "hostile"]) {
      await page.goto(site.url + section.path("fi"));
      await text.click();
      await page.keyboard.press("Control+a");
      const html = readFileSync(join(samples, `${sample}.html`), "utf8");
      await text.evaluate((element, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", pasted);
        element.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
        );
      }, html);
      const foreign =
        "[style]:not([style='']), [class]:not([class^=ProseMirror]), [onclick], img, script, style";
      expect([sample, await text.locator(foreign).count()]).toEqual([sample, 0]);
      await page.getByRole("button", { name: "Tallenna", exact: true }).nth(1).click();
      await page.waitForURL(/done=saved/);
      expect(await section.doc("fi", 1)).toEqual(readPasted(html));
    }
  });

  it("has no serious fault, on a desk and on a phone", async () => {
    for (const locale of ["fi", "sv", "en"] as const) {
      await page.goto(site.url + section.path(locale));
      await page.locator(".editor").first().waitFor();
      for (const viewport of [WIDE, NARROW]) {
        await page.setViewportSize(viewport);
        expect([locale, viewport.width, ...(await faults(page))]).toEqual([locale, viewport.width]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([locale, viewport.width, wide > 0]).toEqual([locale, viewport.width, false]);
      }
    }
  });
});

describe("the script of a chapter's page", () => {
  const assets = resolve(import.meta.dirname, "../../build/client/assets");
  const bytesOf = (name: string): Buffer => readFileSync(join(assets, name));

  it("weighs at most 240 kB as it is sent", () => {
    const parts = readdirSync(assets).filter((name) => /^writing-.*\.js$/.test(name));
    expect(parts.length).toBeGreaterThan(1);
    const weight = parts.reduce((sum, name) => sum + gzipSync(bytesOf(name)).length, 0);
    expect(weight).toBeGreaterThan(50_000);
    expect(weight).toBeLessThan(240_000);
  });

  it("is in nothing that visitors load", () => {
    const others = readdirSync(assets).filter((name) => /^(?!writing-).*\.js$/.test(name));
    expect(others.length).toBeGreaterThan(20);
    for (const name of others)
      expect([name, /ProseMirror|tiptap/i.test(bytesOf(name).toString())]).toEqual([name, false]);
  });
});

/** Presses a button of the toolbar by keyboard. */
async function tool(name: string): Promise<void> {
  await page.keyboard.press("Alt+F10");
  await page.keyboard.press("Home");
  const reached = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  for (let at = 0; at < 20 && (await reached()) !== name; at += 1) await page.keyboard.press("ArrowRight");
  expect(await reached()).toBe(name);
  await page.keyboard.press("Enter");
}
