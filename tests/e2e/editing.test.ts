import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readPasted } from "#app/reports/editor/paste/read-pasted.ts";
import { plainText } from "#app/reports/text/plain-text.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { randomFor } from "#db/example/random.ts";
import { readBlockHistory } from "#db/work/queries/drafts.ts";
import { faults } from "#tests/support/axe.ts";
import { type BegunSection, begunSection } from "#tests/support/begun-section.ts";
import { leaveBrowser, sharedBrowser } from "#tests/support/browser.ts";
import { type DeskSite, deskSite } from "#tests/support/desk-site.ts";
import { complaintsOf, NARROW, WIDE } from "#tests/support/example-site.ts";

let site: DeskSite;
let browser: Browser;
let section: BegunSection;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([deskSite(), sharedBrowser()]);
  section = await begunSection(site, ["Ensimmäinen teksti.", "", ""]);
});
afterAll(async () => {
  await leaveBrowser();
  await site?.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: WIDE });
  page = await context.newPage();
  complaints = complaintsOf(page);
  await page.context().addCookies([{ name: "saukko", value: section.token, url: site.url }]);
});
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

const samples = resolve(import.meta.dirname, "../fixtures/paste");

describe("a text's editor", () => {
  it("writes headings, lists, a table and a link by keyboard alone, and Tab leaves it", async () => {
    const text = await opened(0);
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
    await saved(0);
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
    for (const sample of ["word-bullets", "excel", "hostile"]) {
      const text = await opened(1);
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
      await saved(1);
      expect(await section.doc("fi", 1)).toEqual(readPasted(html));
    }
  });

  it("moves nothing when it is left: a button that is pressed is pressed", async () => {
    const text = await opened(1);
    const button = page.locator(".desk-block").nth(1).getByRole("button", { name: "Tallenna", exact: true });
    await text.click();
    await page.keyboard.type("Hiirellä");
    const before = await button.boundingBox();
    await text.blur();
    expect(await button.boundingBox()).toEqual(before);
    await text.click();
    await button.click();
    await saved(1);
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

describe("what is typed", () => {
  const wordsOf = async (at: number): Promise<string> => {
    const doc = await section.doc("fi", at);
    return doc ? plainText(doc) : "";
  };
  const arrived = (at: number, words: string) =>
    vi.waitFor(async () => expect(await wordsOf(at)).toContain(words), { timeout: 40_000, interval: 200 });

  it("outlives a broken connection, a killed server and a closed page", async () => {
    const text = await opened(2);
    const status = () => page.locator("[data-status]").nth(2);
    await text.click();
    await page.keyboard.type("ennen ");
    await arrived(2, "ennen");
    await page.context().setOffline(true);
    await page.keyboard.type("poikki ");
    await status()
      .getByText(/^Yhteys on poikki/)
      .waitFor();
    await page.context().setOffline(false);
    await arrived(2, "poikki");
    const sent = page.waitForRequest(/\/save$/);
    await page.keyboard.type("kaatuu ");
    await sent;
    await site.kill();
    await page.keyboard.type("jatkuu ");
    await status()
      .getByText(/^Yhteys on poikki/)
      .waitFor();
    await site.restart();
    await arrived(2, "kaatuu jatkuu");
    await site.kill();
    await page.keyboard.type("suljettu ");
    const context = page.context();
    await page.close();
    await site.restart();
    page = await context.newPage();
    await page.goto(site.url + section.path("fi"));
    await arrived(2, "ennen poikki kaatuu jatkuu suljettu");
    expect(await page.locator(".desk-stale, .form-notice-problem:visible").count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    // A save that was stored as the server fell, and never answered, is late when it is sent again (409): its
    // writer does not notice.
    const others = complaints.filter(
      (one) => !/ERR_(INTERNET_DISCONNECTED|CONNECTION|EMPTY)|status of 409/.test(one),
    );
    complaints.splice(0, complaints.length, ...others);
  }, 120_000);

  it("stands beside what somebody else has saved, and either can be chosen", async () => {
    const text = await opened(1);
    await text.click();
    const other = await site.visit(await site.person("toinen", ["coordinator"]));
    const block = (await section.blocks())[1];
    const theirs = {
      base: block?.version,
      block: block?.id,
      texts: { fi: readMarkdown("Heidän **tekstinsä**") },
    };
    expect((await other.save(`${section.path("fi")}/save`, theirs)).status).toBe(200);
    await page.keyboard.type("Minun tekstini");
    const [mine, stale] = [page.locator("[data-text=mine]"), page.locator("[data-text=theirs]")];
    await stale.waitFor();
    expect(await stale.locator("strong").innerText()).toBe("tekstinsä");
    expect(await text.innerText()).toContain("Minun tekstini");
    await page.keyboard.type(" jatkuu");
    expect(await mine.innerText()).toContain("Minun tekstini jatkuu");
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Ota tallennettu teksti" }).click();
    await expect.poll(() => text.innerText()).toBe("Heidän tekstinsä");
    await page
      .locator("[data-status]")
      .nth(1)
      .getByText(/^Käytössä on nyt tallennettu teksti/)
      .waitFor();
    await text.click();
    await page.keyboard.press("Control+z");
    await arrived(1, "Minun tekstini");
    // The browser writes down each answer that says so: the late save, and that of the text not taken.
    const late = expect.stringContaining("status of 409");
    expect(complaints.splice(0)).toEqual([late, late]);
  });

  it("asks where the save button is, on a phone too, and says there what came of the choice", async () => {
    await page.setViewportSize(NARROW);
    const text = await opened(2);
    const block = (await section.blocks())[2];
    const article = page.locator(`#block-${block?.id}`);
    const missing = article.locator("[data-no-text=sv]");
    await text.click();
    const other = await site.visit(await site.person("nopea", ["coordinator"]));
    const texts = { fi: readMarkdown("Nopean teksti") };
    await other.save(`${section.path("fi")}/save`, { base: block?.version, block: block?.id, texts });
    await page.keyboard.type("Hitaan teksti");
    const notice = article.locator(".form-notice-problem");
    await notice.waitFor();
    // Only who asks for it is led there.
    expect(await notice.evaluate((one) => one === document.activeElement)).toBe(false);
    await article.locator("button[value=save]").click();
    await expect.poll(() => notice.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect.poll(() => isInView(notice)).toBe(true);
    await article.getByRole("button", { name: "Tallenna minun tekstini" }).click();
    await article.getByText(/^Tallennettu .*\d\.$/).waitFor();
    await expect.poll(() => isInView(article.locator("[data-status]"))).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Tallenna");
    expect(await article.locator("[data-text]").count()).toBe(0);
    // What is missing is told as it stands now, without the page being opened again.
    expect(await missing.isVisible()).toBe(true);
    await article.locator("[contenteditable=true]").last().fill("På svenska");
    await missing.waitFor({ state: "hidden" });
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes("status of 409")));
  });

  it("outlives the removal of its chapter: it is seen there, and saved when the chapter is back", async () => {
    const text = await opened(0);
    await text.click();
    const other = await site.visit(await site.person("poistaja", ["coordinator"]));
    const [report, chapter = ""] = [
      section.path("fi").replace(/\/[^/]+$/, ""),
      section.path("fi").split("/").at(-1),
    ];
    expect((await other.post(report, { intent: "remove", section: chapter })).status).toBe(303);
    await page.keyboard.type("Poiston aikana kirjoitettu. ");
    const status = page.locator("[data-status]").first();
    await status.getByText(/osa tai koko osio on poistettu/).waitFor();
    await page.reload();
    await page.getByText("Osio on poistettu kertomuksesta").waitFor();
    await expect.poll(() => opened(0).then((again) => again.innerText())).toContain("Poiston aikana");
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Palauta osio" }).click();
    await page.waitForURL(/done=restored/);
    await arrived(0, "Poiston aikana kirjoitettu.");
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes("status of 404")));
  });

  it("is kept by the browser until its writer signs out", async () => {
    await page.goto(site.url + section.path("fi"));
    await page.evaluate(() => localStorage.setItem("saukko-unsaved/1/x", "{}"));
    await page.getByRole("button", { name: "Kirjaudu ulos" }).click();
    await page.waitForURL(/sign-in/);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    section.token = (await site.visit(section.writer.id)).token ?? "";
  });
});

it("a picture is shown as it would be before it is saved, with scripts and without", async () => {
  const visit = await site.visit(section.writer.id);
  const path = section.path("fi");
  await visit.post(path, { intent: "add", kind: "figure" });
  const figure = async () => {
    const last = (await section.blocks()).at(-1);
    return last?.kind === "figure" ? last : expect.fail("there is no picture");
  };
  const { id, version, content } = await figure();
  const fields = {
    intent: "preview",
    block: id,
    base: String(version),
    kind: "map",
    indicator: "sotkanet-181",
  };
  const { status, text } = await visit.post(path, fields);
  expect([status, text.includes("Sitä ei ole vielä tallennettu")]).toEqual([200, true]);
  expect(text).toMatch(/<option value="map" selected/);
  expect((await visit.post(path, { ...fields, indicator: "none" })).status).toBe(422);
  expect((await figure()).content).toEqual(content);
  await page.goto(site.url + path);
  const block = page.locator(`#block-${id}`);
  const shown = block.locator("[data-preview]");
  const before = await shown.innerHTML();
  await block.getByText("Muuta", { exact: true }).click();
  await block.getByLabel("Kuvan laji").selectOption("bars");
  await shown.getByText("Sitä ei ole vielä tallennettu").waitFor();
  expect(await shown.locator("svg").count()).toBeGreaterThan(0);
  expect(await shown.innerHTML()).not.toBe(before);
  expect((await figure()).content).toEqual(content);
  await block.getByRole("button", { name: "Tallenna", exact: true }).click();
  await page.waitForURL(/done=saved/);
  expect((await figure()).content.spec).toContain("kind=bars");
});

/** Whole with SAUKKO_LONG=1. */
const TURNS = process.env.SAUKKO_LONG ? 300 : 20;

it(`two sessions that save in turn ${TURNS} times lose no text, and each late one is told both`, async () => {
  const path = `${section.path("fi")}/save`;
  const visits = [
    await site.visit(section.writer.id),
    await site.visit(await site.person("vuoro", ["coordinator"])),
  ];
  const random = randomFor("two sessions", 9);
  const block = (await section.blocks())[0];
  const known = [block?.version ?? 0, block?.version ?? 0];
  let latest = block?.version ?? 0;
  const counts = { saved: 0, late: 0 };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const at = turn % 2;
    // The one who is not late has seen the latest version; the other one has not.
    if (random() < 0.5) known[at] = latest;
    const text = readMarkdown(`Vuoro ${turn}`);
    const { status, text: answer } =
      (await visits[at]?.save(path, { block: block?.id, base: known[at], texts: { fi: text } })) ??
      expect.fail();
    const reply: { version: number; docs: { fi: unknown }; said: string } = JSON.parse(answer);
    const isLate = known[at] !== latest;
    expect([turn, status]).toEqual([turn, isLate ? 409 : 200]);
    if (isLate) {
      counts.late += 1;
      expect(reply.docs.fi).toEqual(await section.doc("fi"));
      expect(reply.docs.fi).not.toEqual(text);
      expect(reply.said).toMatch(/tallensi tekstin/);
    } else {
      counts.saved += 1;
      expect(await section.doc("fi")).toEqual(text);
    }
    known[at] = latest = reply.version;
  }
  const events = await readBlockHistory(site.work, section.writer, section.report, block?.id ?? "");
  const written = events.map(({ content }) => JSON.stringify(content)).join("\n");
  for (let turn = 0; turn < TURNS; turn += 1) expect(written).toContain(`"Vuoro ${turn}"`);
  expect(Math.min(counts.saved, counts.late)).toBeGreaterThan(2);
  if (process.env.SAUKKO_LONG) console.log(counts);
}, 120_000);

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

/** The editor of the text at this place, in a page that has just been opened. */
async function opened(at: number): Promise<Locator> {
  await page.goto(site.url + section.path("fi"));
  const block = page.locator(".desk-block").nth(at);
  await block.scrollIntoViewIfNeeded();
  const text = block.getByRole("textbox", { name: "Teksti suomeksi" }).and(page.locator("[contenteditable]"));
  await text.waitFor();
  return text;
}

/** Waits until the page says of its text at this place that it is saved. */
async function saved(at: number): Promise<void> {
  await page
    .locator("[data-status]")
    .nth(at)
    .getByText(/^Tallennettu klo/)
    .waitFor();
}

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

function isInView(one: Locator): Promise<boolean> {
  return one.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
