import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { faults } from "#tests/support/axe.ts";
import { leaveBrowser, sharedBrowser } from "#tests/support/browser.ts";
import { type DeskSite, deskSite } from "#tests/support/desk-site.ts";
import { complaintsOf, NARROW, WIDE } from "#tests/support/example-site.ts";
import { foreignWords } from "#tests/support/foreign-words.ts";

let site: DeskSite;
let browser: Browser;
let writer: number;
/** Key of a wide report as its template begins it, and its chapters in order. */
let report: string;
let chapters: string[];
const PRIORITY = 3;

beforeAll(async () => {
  [site, browser] = await Promise.all([deskSite(), sharedBrowser()]);
  writer = await site.person("riitta", ["coordinator"]);
  const visit = await site.visit(writer);
  const { to } = await visit.post("/fi/desk?index", {
    ...{ kind: "wide-regional", area: "hyvinvointialue:10", first: "2025", last: "2029" },
    ...{ intent: "create", language: ["fi", "sv", "en"] },
  });
  report = /reports\/([^?]+)/.exec(to ?? "")?.[1] ?? "";
  const { text } = await visit.get(`/fi/desk/reports/${report}`);
  chapters = [...text.matchAll(/id="chapter-([^"]+)"/g)].map((match) => match[1] ?? "");
  expect(chapters.length).toBeGreaterThan(10);
});
afterAll(async () => {
  await leaveBrowser();
  await site?.close();
});

/** A page of who writes the report; `scripts`: whether it may run any. */
async function writersPage(scripts: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDE, javaScriptEnabled: scripts });
  const { token } = await site.visit(writer);
  await context.addCookies([{ name: "saukko", value: token ?? "", url: site.url }]);
  return context.newPage();
}

const PAGES = [
  "",
  "/reports/:report",
  "/reports/:report/:chapter",
  "/reports/:report/indicators?done=removed&indicator=sotkanet-127",
  "/reports/:report/preview",
  "/reports/:report/decide",
  "/add?question=figure&indicator=sotkanet-181&area=kunta:286&sex=total",
];

describe.each(LOCALES)("in %s", (locale) => {
  let page: Page;
  beforeAll(async () => {
    page = await writersPage(true);
  });
  afterAll(() => page?.context().close());

  it.each(PAGES)("/desk%s has no serious fault, opened out, on a desk and on a phone", async (path) => {
    await page.setViewportSize(WIDE);
    const complaints = complaintsOf(page);
    const own = path.replace(":report", report).replace(":chapter", chapters[PRIORITY] ?? "");
    await page.goto(`${site.url}/${locale}/desk${own}`);
    const seen = await page.locator("body").innerText();
    expect(foreignWords(locale).filter((words) => seen.includes(words))).toEqual([]);
    for (const fold of await page.locator("main details").all())
      await fold.evaluate((element) => element.setAttribute("open", ""));
    for (const viewport of [WIDE, NARROW]) {
      await page.setViewportSize(viewport);
      // The rules are the same on both: once a language.
      if ((viewport === NARROW) === (locale === "sv"))
        expect([viewport.width, ...(await faults(page))]).toEqual([viewport.width]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([viewport.width, wide > 0]).toEqual([viewport.width, false]);
    }
    expect(complaints).toEqual([]);
  });
});

it("shows every figure of its tables on a phone, without a way to the side", async () => {
  const page = await writersPage(true);
  await page.setViewportSize(NARROW);
  await page.goto(`${site.url}/fi/desk/reports/${report}/preview`);
  const cells = await page.locator(".report-rows.key-figures td").evaluateAll((all) =>
    all.map((cell) => {
      const { left, right, height } = cell.getBoundingClientRect();
      return { inside: left >= 0 && right <= window.innerWidth, height };
    }),
  );
  expect(cells.length).toBeGreaterThan(40);
  expect(cells.filter(({ inside, height }) => !inside || height === 0)).toEqual([]);
  await page.context().close();
});

it("gives a priority one reason, lists another indicator and takes it back, without scripts", async () => {
  const page = await writersPage(false);
  const { deskReports, deskFrame } = messagesFor("fi");
  const { indicators: words, done } = deskReports;
  await page.goto(`${site.url}/fi/desk/reports/${report}/indicators`);
  const reason = "Ei kuulu valtuustokauden painotuksiin.";
  await page.locator('[name="group:paihteettomyys.fi"]').fill(reason);
  await page.getByRole("button", { name: words.save }).click();
  expect(await page.inputValue('[name="group:paihteettomyys.fi"]')).toBe(reason);
  const listed = page.locator("#list + p + form select");
  const before = await listed.locator("option").count();
  await page.getByRole("button", { name: words.listSubmit }).click();
  expect(await page.getByText(done.added).count()).toBe(1);
  expect(await listed.locator("option").count()).toBe(before - 1);
  await page.getByRole("button", { name: deskFrame.undo }).click();
  expect(await page.getByText(done.removed).count()).toBe(1);
  expect(await listed.locator("option").count()).toBe(before);
  await page.context().close();
});

it("takes a sentence from a page of figures into its priority's chapter, without scripts", async () => {
  const page = await writersPage(false);
  await page.goto(`${site.url}/fi/municipalities/286`);
  const link = page.locator('a[href*="/desk/add?question="]').first();
  const sentence = (await link.getAttribute("aria-label")) ?? "";
  expect(sentence).toContain("Kouvola");
  await link.click();
  const form = page.locator("form:has([name=place])").first();
  expect(await form.locator("option:checked").textContent()).not.toBe("Tiivistelmä");
  await form.getByRole("button", { name: messagesFor("fi").deskReports.add.submit }).click();
  await page.waitForURL("**?done=added**");
  expect(await page.locator(".report-sentence").count()).toBeGreaterThan(0);
  await page.context().close();
});
