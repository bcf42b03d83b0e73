import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { messagesFor } from "#app/i18n/messages.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import { leaveBrowser, sharedBrowser } from "#tests/support/browser.ts";
import { type DeskSite, deskSite, type Visit } from "#tests/support/desk-site.ts";
import { NARROW } from "#tests/support/example-site.ts";
import { somebody } from "#tests/support/work-people.ts";
import { newSection, textBlock } from "#tests/support/work-report.ts";

const { deskReports: words, reportDecide } = messagesFor("fi");

let site: DeskSite;
let browser: Browser;
let writer: Visit;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([deskSite(), sharedBrowser()]);
  writer = await site.visit(await site.person("writer", ["coordinator"]));
  const context = await browser.newContext({ viewport: NARROW, javaScriptEnabled: false });
  await context.addCookies([{ name: "saukko", value: writer.token ?? "", url: site.url }]);
  page = await context.newPage();
});
afterAll(async () => {
  await leaveBrowser();
  await site?.close();
});

const send = (form: string) =>
  Promise.all([page.waitForNavigation(), page.locator(`${form} button[type=submit]`).first().click()]);
/** Without scripts of its own the page still tells the test what has the focus and where it is. */
const focused = () =>
  page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    const { innerHeight: high } = window;
    return {
      text: document.activeElement?.textContent ?? "",
      id: document.activeElement?.id ?? "",
      inView: top >= 0 && bottom <= high,
    };
  });

describe("a form that is not taken, on a phone without scripts", () => {
  it("of a new report asks for the years of its kind, and leads to the one that is wrong", async () => {
    await page.goto(`${site.url}/fi/desk`);
    expect([await page.locator("#first").isVisible(), await page.locator("#year").isVisible()]).toEqual([
      true,
      false,
    ]);
    await page.selectOption("#kind", "yearly-regional");
    expect([await page.locator("#first").isVisible(), await page.locator("#year").isVisible()]).toEqual([
      false,
      true,
    ]);
    await page.fill("#year", "20x5");
    await send("#new");
    await expect.poll(async () => (await focused()).text).toContain(words.new.badYear(2000, 2100));
    expect((await focused()).inView).toBe(true);
    expect(await page.locator("#year").inputValue()).toBe("20x5");
    await page.getByRole("link", { name: words.new.year, exact: true }).click();
    await expect.poll(async () => (await focused()).id).toBe("year");
  });

  it("of a proposal says which chapters are empty and where to tick, one by one", async () => {
    const made = await writer.post("/fi/desk?index", {
      ...{ intent: "create", kind: "wide-regional", area: "hyvinvointialue:10" },
      ...{ first: "2026", last: "2029", language: "fi" },
    });
    const desk = made.to?.split("?")[0] ?? "";
    await page.goto(`${site.url}${desk}/decide`);
    const form = "form:has([value=propose])";
    expect(await page.locator(form).innerText()).toContain("Tiivistelmä; Tausta");
    await page.locator("#accept").check();
    await send(form);
    await expect.poll(async () => (await focused()).text).toContain(reportDecide.emptyFirst);
    expect((await focused()).inView).toBe(true);
    expect((await focused()).text).not.toContain(reportDecide.acceptFirst);
    await page.getByRole("link", { name: reportDecide.emptyFirst }).click();
    await expect.poll(async () => (await focused()).id).toBe("empty");
    await page.locator("#empty").check();
    await send(form);
    expect(new URL(page.url()).searchParams.get("done")).toBe("proposed");
    await page.goto(`${site.url}/fi/desk`);
    expect(await page.locator("table").innerText()).not.toMatch(/\d\/\d/);
  });
});

test("a wrong year in a chapter of many texts is told in one place, whatever becomes an editor above it", async () => {
  const anna = await somebody(site.work, "anna", "coordinator");
  const content = { spec: "kind=line&indicator=sotkanet-181&areas=kunta:286" };
  const sections = [
    newSection("Nuoret", ...Array(4).fill(textBlock({ fi: "Nuoret voivat hyvin." })), {
      kind: "figure",
      content,
    }),
  ];
  const report = await createReport(
    site.work,
    anna,
    {
      ...{ kind: "blank", titles: { fi: "Kertomus" }, area: "kunta:286", years: { first: 2026, last: 2026 } },
      ...{ languages: ["fi", "sv"], name: "tekstit", sections, indicators: [] },
    },
    new Date(),
  );
  const [section] = (await readDraft(site.work, anna, report ?? ""))?.sections ?? [];
  const context = await browser.newContext({ viewport: NARROW });
  const { token } = await site.visit(anna.id);
  await context.addCookies([{ name: "saukko", value: token ?? "", url: site.url }]);
  const written = await context.newPage();
  await written.goto(`${site.url}/fi/desk/reports/${report}/${section?.id}`);
  const form = written.locator(".desk-change:has([name=from])");
  await form.locator("summary").click();
  await form.locator("[name=from]").fill("2025");
  await form.locator("[name=to]").fill("2011");
  await Promise.all([written.waitForNavigation(), form.locator("button[value=save]").click()]);
  const notice = written.locator(".form-notice-problem");
  const place = async () => Math.round((await notice.boundingBox())?.y ?? Number.NaN);
  const first = await place();
  expect(first).toBeGreaterThan(0);
  expect(first + ((await notice.boundingBox())?.height ?? 0)).toBeLessThan(NARROW.height);
  await written.waitForLoadState("networkidle");
  expect(Math.abs((await place()) - first)).toBeLessThan(8);
});
