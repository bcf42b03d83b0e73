import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Secret, TOTP } from "otpauth";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";
import { rowOf } from "#tests/fixtures/sotkanet/small.ts";
import { leaveBrowser, sharedBrowser } from "#tests/support/browser.ts";
import { complaintsOf, NARROW, WIDE } from "#tests/support/example-site.ts";
import { startImport } from "#tests/support/import-process.ts";
import { COMMAND_ENVIRONMENT, NODE_FLAGS } from "#tests/support/node-flags.ts";
import { realDatabase } from "#tests/support/real-database.ts";
import { startReplayServer } from "#tests/support/replay-server.ts";
import { type RunningServer, startServer } from "#tests/support/server.ts";
import { sotkanetOf } from "#tests/support/sotkanet-of-database.ts";

/**
 * A wide regional report in a browser, from an empty file of work with one administrator to its second
 * version, as those who make it do it. SAUKKO_WHOLE_FIGURES names another database of figures than the
 * example (a copy is used), SAUKKO_WHOLE_SCREENS a folder for pictures of what is seen.
 */
const { SAUKKO_WHOLE_FIGURES: FIGURES, SAUKKO_WHOLE_SCREENS: SCREENS } = process.env;
const PASSWORD = "kolme pientä saukkoa";
const FIGURE_COUNT = 14;
/** Figures of so many pages are chosen from. */
const ENOUGH_OFFERED = 3 * FIGURE_COUNT;
/** Milliseconds for what asks some fifty pages, or waits for an import, on a machine that has more to do. */
const SLOW = 300_000;
/** And for one answer of it. */
const PATIENCE = 60_000;
const REVISED = 3;
const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "saukko-whole-"));
const database = join(folder, "figures.db");
const work = join(folder, "work.db");

let server: RunningServer;
let browser: Browser;
let writer: Page;
let recorder: Page;
let desk: string;
let key: string;
/** What a browser complained of, and on which page. */
const complaints: string[] = [];

beforeAll(async () => {
  if (FIGURES) copyFileSync(FIGURES, database);
  else await realDatabase(database);
  const made = spawnSync(
    process.execPath,
    [
      ...[...NODE_FLAGS, join(root, "app/admin/run.ts"), "--db", work, "create-user"],
      ...["--login", "paakayttaja", "--name", "Pia Pääkäyttäjä", "--role", "administrator"],
    ],
    { input: `${PASSWORD}\n${PASSWORD}\n`, env: COMMAND_ENVIRONMENT },
  );
  expect([made.status, String(made.stderr)]).toEqual([0, expect.any(String)]);
  [server, browser] = await Promise.all([
    startServer({ database, environment: { SAUKKO_WORK_DB: work } }),
    sharedBrowser(),
  ]);
});
afterAll(async () => {
  await leaveBrowser();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A browser of somebody's own. */
async function sitDown(): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: WIDE });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const heard = complaintsOf(page);
  page.on("close", () => complaints.push(...heard));
  return page;
}

const go = (page: Page, path: string) => page.goto(`${server.url}${path}`, { timeout: PATIENCE });

/** Presses the button of a form and waits for the page that answers. */
async function send(page: Page, button: ReturnType<Page["locator"]>): Promise<void> {
  await Promise.all([page.waitForNavigation(), button.click()]);
}

async function signIn(page: Page, login: string): Promise<void> {
  await go(page, "/fi/sign-in");
  await page.fill("#login", login);
  await page.fill("#password", PASSWORD);
  await send(page, page.locator("main button[type=submit]"));
}

/** Two-step sign-in from the account's page, which the guarded roles need. */
async function secondFactor(page: Page): Promise<void> {
  await go(page, "/fi/desk/account");
  await send(page, page.locator("form:has([value=factor-begin]) button"));
  const secret = (await page.locator(".secret").innerText()).replaceAll(" ", "");
  await page.fill("#code", new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await send(page, page.locator("form:has([value=factor-confirm]) button"));
}

/** Opens the link that the administrator was shown, and signs in. */
async function accept(invitation: string, login: string): Promise<Page> {
  const page = await sitDown();
  await page.goto(invitation);
  for (const field of ["#password", "#again"]) await page.fill(field, PASSWORD);
  await send(page, page.locator("main button[type=submit]"));
  await signIn(page, login);
  return page;
}

async function look(page: Page, name: string): Promise<void> {
  if (!SCREENS) return;
  mkdirSync(SCREENS, { recursive: true });
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: join(SCREENS, `${name}-${viewport.width}.png`), fullPage: true });
  }
  await page.setViewportSize(WIDE);
}

/** A figure of the source, by its own numbers. */
interface UsedFigure {
  indicator: number;
  region: number;
  year: number;
  decimals: number;
}

/**
 * Revises the latest figures of one municipality in three indicators of the version's pictures, by an import
 * from a source that answers what the database holds, but for these. The new values as readers see them.
 */
async function revise(figures: string, version: ReportVersion): Promise<string[]> {
  const opened = openDatabase(figures);
  const used = usedFigures(opened, version);
  const source = sotkanetOf(
    opened,
    used.map(({ indicator }) => indicator),
  );
  closeDatabase(opened);
  expect(used.length).toBe(REVISED);
  const now = used.map(({ indicator, region, year, decimals }) => {
    const row = rowOf(source, indicator, region, year);
    row.value = Number(((row.value ?? 0) * 0.8).toFixed(decimals));
    if (row.absValue !== undefined) row.absValue = Math.round(row.absValue * 0.8);
    return formatNumber(row.value, decimals, "fi");
  });
  const replay = await startReplayServer(source);
  const { code, words } = await startImport([
    ...["sotkanet", "--base-url", replay.baseUrl, "--db", figures],
    ...["--full", "--indicators", used.map(({ indicator }) => indicator).join(",")],
  ]).ended;
  await replay.close();
  expect([code, words]).toEqual([0, expect.stringMatching(/changed +3\b/)]);
  return now;
}

function usedFigures(opened: Database, { snapshot }: ReportVersion): UsedFigure[] {
  const pictures = snapshot.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === "figure" ? [new URLSearchParams(block.spec)] : []));
  const keys = new Set(pictures.flatMap((spec) => spec.get("indicator")?.split("-")[1] ?? []));
  return [...keys]
    .flatMap((key) => {
      const found = engineOf(opened)
        .prepared(
          `SELECT CAST(i.source_key AS INTEGER) AS indicator, CAST(k.source_key AS INTEGER) AS region, year,
             coalesce(decimals, 1) AS decimals
           FROM observations AS o JOIN indicators AS i ON i.id = o.indicator_id
             JOIN regions AS r ON r.id = o.region_id
             JOIN region_source_keys AS k ON k.region_id = r.id AND k.source_id = 'sotkanet'
           WHERE i.source_id = 'sotkanet' AND i.source_key = @key
             AND r.kind = 'kunta' AND code IN ('285', '286') AND sex = 0
             AND value >= CASE decimals WHEN 0 THEN 5 ELSE 0.5 END
           ORDER BY year DESC LIMIT 1`,
        )
        .get({ key });
      return found ? [found as UsedFigure] : []; // columns as named
    })
    .slice(0, REVISED);
}

/** What of a version's page is the version's own: all but what has happened since. */
async function frozenPart(number: number): Promise<string> {
  const reader = await browser.newPage();
  await go(reader, `/fi/reports/${key}/${number}`);
  const part = await reader.locator("article.report").evaluate((article) => {
    for (const since of article.querySelectorAll(".notice, [aria-labelledby=report-versions]"))
      since.remove();
    return article.outerHTML;
  });
  await reader.close();
  expect(part.length).toBeGreaterThan(50_000);
  return part;
}

const file = async (path: string): Promise<string> => {
  const answer = await fetch(server.url + path);
  expect([path, answer.status]).toEqual([path, 200]);
  return Buffer.from(await answer.arrayBuffer()).toString("base64");
};
const version = async (number: number): Promise<ReportVersion> => {
  const text = Buffer.from(await file(`/fi/export/reports/${key}/${number}/report.json`), "base64");
  return JSON.parse(text.toString()) as ReportVersion;
};

describe("a wide regional report in a browser", () => {
  it("has its makers invited by the one administrator", async () => {
    const boss = await sitDown();
    await signIn(boss, "paakayttaja");
    await secondFactor(boss);
    const links: string[] = [];
    for (const [login, name, role] of [
      ["riitta", "Riitta Kirjoittaja", "coordinator"],
      ["kaija", "Kaija Kirjaaja", "recorder"],
    ] as const) {
      await go(boss, "/fi/desk/people");
      await boss.fill("#login", login);
      await boss.fill("#name", name);
      await boss.locator(`input[name=role][value=${role}]`).check();
      await send(boss, boss.locator("form:has(#login) button[type=submit]"));
      links.push(await boss.inputValue("#link"));
    }
    await boss.close();
    writer = await accept(links[0] ?? "", "riitta");
    recorder = await accept(links[1] ?? "", "kaija");
    await secondFactor(recorder);
    await go(writer, "/fi/desk");
    expect(await writer.locator("h1").innerText()).toBe("Kertomukset");
    await look(writer, "01-desk");
  });

  it("is begun from the template, in two languages", async () => {
    await writer.selectOption("#kind", "wide-regional");
    await writer.fill("#first", "2026");
    await writer.fill("#last", "2029");
    await writer.locator("input[name=language][value=sv]").check();
    await send(writer, writer.locator("form:has(#first) button[type=submit]"));
    desk = new URL(writer.url()).pathname;
    key = desk.split("/").at(-1) ?? "";
    expect(await writer.locator("[id^=chapter-]").count()).toBeGreaterThanOrEqual(13);
    await look(writer, "02-contents");
  });

  it(
    "gets words in every chapter, in both languages",
    async () => {
      const chapters = await chapterAddresses(writer);
      for (const [at, chapter] of chapters.entries()) {
        await go(writer, chapter);
        for (const language of ["fi", "sv"]) {
          const editor = writer.locator(`[role=textbox][lang=${language}]`).first();
          await editor.click();
          await writer.keyboard.insertText(
            language === "fi" ? `Luvun ${at + 1} teksti.` : `Text i kapitel ${at + 1}.`,
          );
        }
        const form = writer.locator("form:has([role=textbox])").first();
        await form.locator("button[type=submit]").last().click();
        await expect
          .poll(() => form.locator("[data-status]").innerText(), { timeout: PATIENCE })
          .toMatch(/^Tallennettu/);
        if (at === 0) await look(writer, "03-chapter");
      }
    },
    SLOW,
  );

  it(
    "gets fourteen figures of four kinds and more, each from a page that shows it",
    async () => {
      const chapters = (await chapterAddresses(writer)).map((one) => `${key}/${one.split("/").at(-1)}`);
      const questions = await figuresOffered(writer);
      expect(questions.length).toBe(FIGURE_COUNT);
      expect(new Set(questions.map((one) => one.get("kind"))).size).toBeGreaterThanOrEqual(4);
      for (const [at, question] of questions.entries()) {
        await go(writer, `/fi/desk/add?${question}`);
        if (at === 0) await look(writer, "04-add");
        await writer.selectOption("[name=place]", chapters[3 + (at % 4)] ?? "");
        await send(writer, writer.locator("form:has([name=place]) button[type=submit]"));
      }
      await go(writer, `${desk}/preview`);
      expect(await writer.locator("figure[id^=figure-]").count()).toBe(FIGURE_COUNT);
      await look(writer, "05-preview");
    },
    SLOW,
  );

  it("has a goal with two measures for each priority in its plan", async () => {
    await go(writer, "/fi/desk/plan?area=hyvinvointialue:10");
    const newGoals = await hrefsOf(writer, 'a[href*="kind=goal"]');
    expect(newGoals.length).toBe(4);
    for (const [at, address] of newGoals.entries()) {
      await go(writer, address);
      await writer.fill("[name=wanted-fi]", `Tavoite ${at + 1}`);
      await writer.fill("[name=wanted-sv]", `Mål ${at + 1}`);
      await writer.check("[name=meter][value=outcome]");
      await writer.fill("[name=described-fi]", "Ohjelma on käytössä.");
      await writer.fill("[name=described-sv]", "Programmet är i bruk.");
      await send(writer, writer.locator("form.plan-form button[type=submit]").first());
    }
    const newMeasures = await hrefsOf(writer, 'a[href*="kind=measure"]');
    expect(newMeasures.length).toBe(4);
    for (const [at, address] of newMeasures.entries())
      for (const part of ["a", "b"]) {
        await go(writer, address);
        await writer.fill("[name=what-fi]", `Toimenpide ${at + 1}${part}`);
        await writer.fill("[name=what-sv]", `Åtgärd ${at + 1}${part}`);
        await send(writer, writer.locator("form.plan-form button[type=submit]").first());
      }
    await look(writer, "06-plan");
    await go(writer, `${desk}/preview`);
    const seen = await writer.locator("main").innerText();
    for (const words of ["Tavoite 1", "Tavoite 4", "Toimenpide 1a", "Toimenpide 4b"])
      expect(seen).toContain(words);
  });

  it("gives a reason for all that is left out, and every chapter is ready to be proposed", async () => {
    await go(writer, `${desk}/indicators`);
    await look(writer, "07-indicators");
    // With the picture of a municipality among the others a report uses every indicator that has figures.
    if ((await writer.locator('input[name="all.fi"]').count()) > 0) {
      for (const [language, reason] of Object.entries(REASON))
        await writer.fill(`input[name="all.${language}"]`, reason);
      await send(writer, writer.locator('form:has(input[name="all.fi"]) button[type=submit]'));
    }
    await go(writer, `${desk}/decide`);
    await look(writer, "08-decide");
    for (const box of await writer.locator("input:is([name=accept], [name=empty])").all()) await box.check();
    await send(writer, writer.locator("form:has([value=propose]) button[type=submit]"));
    expect(new URL(writer.url()).searchParams.get("done")).toBe("proposed");
  });

  it("is decided in § 12 by the recorder, and published", async () => {
    await decideAndPublish("12");
    await look(recorder, "09-published");
    const { snapshot, decision } = await version(1);
    expect(decision).toMatchObject({ paragraph: "12" });
    const blocks = snapshot.sections.flatMap((section) => section.blocks);
    expect(blocks.filter(({ kind }) => kind === "figure").length).toBe(FIGURE_COUNT);
    expect(snapshot.sections.length).toBeGreaterThanOrEqual(13);
    const words = snapshot.sections.map((_section, at) => `Luvun ${at + 1} teksti.`);
    for (const text of words) expect(JSON.stringify(snapshot)).toContain(text);
  });

  it("is read on a phone, in Finnish and Swedish, with its decision", async () => {
    const reader = await browser.newPage({ viewport: NARROW });
    const heard = complaintsOf(reader);
    for (const locale of ["fi", "sv"]) {
      await go(reader, `/${locale}/reports/${key}`);
      const text = await reader.locator("main").innerText();
      expect(text).toContain("§ 12");
      expect(text).toContain(locale === "fi" ? "Luvun 1 teksti." : "Text i kapitel 1.");
      expect(text).toContain(locale === "fi" ? "Toimenpide 4b" : "Åtgärd 4b");
      const wide = await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await look(reader, `10-report-${locale}`);
      await reader.setViewportSize(NARROW);
    }
    expect(heard).toEqual([]);
    await reader.close();
  });

  it(
    "tells which three figures the source has revised since; the files stay as they are",
    async () => {
      const before = await allOf(1);
      const revised = await revise(database, await version(1));
      const reader = await browser.newPage({ viewport: NARROW });
      await expect
        .poll(
          async () => {
            await go(reader, `/fi/reports/${key}`);
            return reader.locator(".report-revised").count();
          },
          { timeout: PATIENCE },
        )
        .toBe(1);
      await reader.locator(".report-revised summary").click();
      const told = (await reader.locator(".report-revised").innerText()).replaceAll("\u202f", "\u00a0");
      for (const value of revised) expect(told).toContain(value);
      await look(reader, "11-revised");
      await reader.close();
      expect(await allOf(1)).toEqual(before);
    },
    SLOW,
  );

  it(
    "is corrected by a second version with its reason; the first is there to the byte",
    async () => {
      const before = await allOf(1);
      await go(writer, `${desk}/decide`);
      await send(writer, writer.locator("form:has([value=correct]) button[type=submit]"));
      await go(writer, `${desk}/decide`);
      await look(writer, "12-correct");
      for (const [language, reason] of Object.entries(REASON))
        await writer.fill(`input[name="reason-${language}"]`, reason);
      if ((await writer.locator("input[name=accept]").count()) > 0)
        await writer.locator("input[name=accept]").check();
      await send(writer, writer.locator("form:has([value=propose]) button[type=submit]"));
      await decideAndPublish("30");
      const reader = await browser.newPage({ viewport: NARROW });
      await go(reader, `/fi/reports/${key}`);
      const text = await reader.locator("main").innerText();
      expect(text).toContain("§ 30");
      expect(text).toContain(REASON.fi);
      expect(await reader.locator(".report-revised").count()).toBe(0);
      await look(reader, "13-corrected");
      await keepForPaper(2);
      await reader.close();
      expect(await allOf(1)).toEqual(before);
      for (const page of [writer, recorder]) await page.close();
      expect(complaints).toEqual([]);
    },
    SLOW,
  );
});

const REASON = { fi: "Lähde korjasi lukuja.", sv: "Källan korrigerade siffror." } as const;
const BODY = { fi: "Kymenlaakson aluevaltuusto", sv: "Kymmenedalens välfärdsområdesfullmäktige" };

/** The recorder's work on the proposal that lies there. */
async function decideAndPublish(paragraph: string): Promise<void> {
  await go(recorder, `${desk}/decide`);
  for (const [language, body] of Object.entries(BODY))
    await recorder.fill(`input[name="body-${language}"]`, body);
  await recorder.fill("input[name=day]", "2026-11-23");
  await recorder.fill("input[name=paragraph]", paragraph);
  await send(recorder, recorder.locator("form:has([value=decide]) button[type=submit]"));
  await recorder.check("input[name=sure]");
  await send(recorder, recorder.locator("form:has([value=publish]) button[type=submit]"));
  expect(new URL(recorder.url()).searchParams.get("done")).toBe("published");
}

const FILES = [
  ...["report.json", "report.pdf", "archive.pdf", "report.html", "report.xlsx"],
  ...["figure-1.svg", "figure-1.png", "figure-1.csv"],
];
/** The PDFs of a version, to be looked at beside the screens. */
async function keepForPaper(number: number): Promise<void> {
  if (!SCREENS) return;
  for (const language of ["fi", "sv"]) {
    const bytes = await file(`/${language}/export/reports/${key}/${number}/report.pdf`);
    writeFileSync(join(SCREENS, `report-${language}.pdf`), bytes, "base64");
  }
}

/** Every file of a version, and its page. */
const allOf = async (number: number): Promise<string[]> => [
  await frozenPart(number),
  ...(await Promise.all(FILES.map((name) => file(`/fi/export/reports/${key}/${number}/${name}`)))),
];

/** What the pages of some indicators and municipalities offer to be added: of each kind some. */
async function figuresOffered(page: Page): Promise<URLSearchParams[]> {
  const offered: URLSearchParams[] = [];
  await go(page, "/fi/catalogue");
  const indicators = await page
    .locator('a[href^="/fi/indicators/"]')
    .evaluateAll((all) => [...new Set(all.map((one) => new URL((one as HTMLAnchorElement).href).pathname))]);
  // Not every indicator has figures to offer.
  for (const path of ["/fi/municipalities/286/position", ...indicators]) {
    if (offered.length >= ENOUGH_OFFERED) break;
    await go(page, path);
    const links = await page
      .locator('a[href*="/desk/add?"]')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).search));
    for (const link of links) {
      const question = new URLSearchParams(link);
      if (question.has("kind")) offered.push(question);
    }
  }
  const kinds = [...new Set(offered.map((one) => one.get("kind")))];
  const byKind = kinds.map((kind) => offered.filter((one) => one.get("kind") === kind));
  const chosen: URLSearchParams[] = [];
  for (let round = 0; chosen.length < FIGURE_COUNT && round < FIGURE_COUNT; round += 1)
    for (const list of byKind) {
      const one = list[round];
      if (one && chosen.length < FIGURE_COUNT) chosen.push(one);
    }
  return chosen;
}

const hrefsOf = (page: Page, links: string): Promise<string[]> =>
  page.locator(links).evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));

async function chapterAddresses(page: Page): Promise<string[]> {
  await go(page, desk);
  return [...new Set(await hrefsOf(page, `[id^=chapter-] a[href^="${desk}/"]`))];
}
