import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { messagesFor } from "#app/i18n/messages.ts";
import { type BegunSection, begunSection } from "#tests/support/begun-section.ts";
import { leaveBrowser, sharedBrowser } from "#tests/support/browser.ts";
import { type DeskSite, deskSite } from "#tests/support/desk-site.ts";
import { complaintsOf, WIDE } from "#tests/support/example-site.ts";

const { kept: words } = messagesFor("fi").deskEditor;

let site: DeskSite;
let browser: Browser;
let section: BegunSection;
let chapter: string;
/** Ids of a picture and a sentence in the chapter. */
let figure: string;
let sentence: string;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([deskSite(), sharedBrowser()]);
  section = await begunSection(site, []);
  chapter = section.path("fi");
  const visit = await site.visit(section.writer.id);
  for (const kind of ["figure", "sentence"]) await visit.post(chapter, { intent: "add", kind });
  [figure = "", sentence = ""] = (await section.blocks()).map(({ id }) => id);
});
afterAll(async () => {
  await leaveBrowser();
  await site?.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: WIDE });
  page = await context.newPage();
  complaints = complaintsOf(page);
  await signIn();
});
afterEach(async () => {
  await page.context().close();
  // A form that is not taken is answered so, which the browser writes down too.
  expect(complaints.filter((one) => !/status of (403|409|422)/.test(one))).toEqual([]);
});

const signIn = () => page.context().addCookies([{ name: "saukko", value: section.token, url: site.url }]);
const go = (path: string) => page.goto(site.url + path);
const formOf = (block: string) => page.locator(`[data-kept=block-${block}]`);
const send = (button: ReturnType<Page["locator"]>) => Promise.all([page.waitForNavigation(), button.click()]);
const keptForms = (): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("/form/")));

/** Types into a field of a piece's form, which lies behind "Muuta" until somebody opens it. */
async function type(block: string, field: string, text: string): Promise<void> {
  const form = formOf(block);
  if (!(await form.isVisible())) await page.locator(`#block-${block} summary`, { hasText: "Muuta" }).click();
  await form.locator(`[name=${field}]`).fill(text);
}

it("a caption that was not saved is there again when its writer comes back, until it is saved", async () => {
  await go(chapter);
  await type(figure, "caption-fi", "Oma kuvateksti");
  expect(await formOf(figure).innerText()).toContain(words.unsaved);
  await go("/fi/desk");
  await go(chapter);
  expect(await formOf(figure).isVisible()).toBe(true);
  expect(await formOf(figure).innerText()).toContain(words.restored);
  expect(await formOf(figure).locator("[name=caption-fi]").inputValue()).toBe("Oma kuvateksti");
  await send(formOf(figure).locator("button[value=save]"));
  expect(await keptForms()).toEqual([]);
  await page.reload();
  expect(await page.getByText(words.restored).count()).toBe(0);
  expect(await formOf(figure).locator("[name=caption-fi]").inputValue()).toBe("Oma kuvateksti");
});

it("a sentence outlives a session that has ended while it was typed, and belongs to its writer alone", async () => {
  await go(chapter);
  await type(sentence, "edited-fi", "Omin sanoin.");
  await page.context().clearCookies();
  await send(formOf(sentence).locator("button[value=save]"));
  expect(new URL(page.url()).pathname).toBe("/fi/sign-in");
  const other = await site.visit(await site.person("somebody-else", ["coordinator"]));
  await page.context().addCookies([{ name: "saukko", value: other.token ?? "", url: site.url }]);
  await go(chapter);
  expect(await page.getByText(words.restored).count()).toBe(0);
  await signIn();
  await go(chapter);
  expect(await formOf(sentence).locator("[name=edited-fi]").inputValue()).toBe("Omin sanoin.");
  await send(page.getByRole("button", { name: words.discard }));
  expect(await formOf(sentence).locator("[name=edited-fi]").inputValue()).toBe("");
  expect(await keptForms()).toEqual([]);
});

it("choices of a picture that somebody else has changed since are not saved over theirs unseen", async () => {
  await go(chapter);
  await type(figure, "caption-sv", "Egen bildtext");
  await go("/fi/desk");
  const other = await site.visit(await site.person("quicker", ["coordinator"]));
  const [block] = await section.blocks();
  if (block?.kind !== "figure") throw new Error("the first piece is a picture");
  const fields = { intent: "save", block: figure, base: String(block.version), kind: "line" };
  await other.post(chapter, { ...fields, indicator: "sotkanet-181", "caption-fi": "Toisen kuvateksti" });
  await go(chapter);
  await send(formOf(figure).locator("button[value=save]"));
  const told = page.locator("article", { has: page.locator(`#block-${figure}`) });
  expect(await told.innerText()).toContain("Person quicker");
  expect(await told.locator("[name=caption-sv]").inputValue()).toBe("Egen bildtext");
  await send(formOf(figure).locator("button[value=save]"));
  expect(new URL(page.url()).searchParams.get("done")).toBe("saved");
  expect(await keptForms()).toEqual([]);
});

it("what a form of a piece is answered with is seen at the piece", async () => {
  const visit = await site.visit(section.writer.id);
  for (let added = 0; added < 3; added += 1) await visit.post(chapter, { intent: "add", kind: "figure" });
  const last = (await section.blocks()).at(-1)?.id ?? "";
  const isSeen = (text: string): Promise<boolean> =>
    page.evaluate((words) => {
      const notices = [...document.querySelectorAll(".form-notice")];
      const box = notices.find((one) => one.textContent?.includes(words))?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, text);
  await go(chapter);
  await type(last, "caption-fi", "Kuvan oma teksti");
  await send(formOf(last).locator("button[value=preview]"));
  await expect.poll(() => isSeen(messagesFor("fi").deskEditor.previewed)).toBe(true);
  await send(formOf(last).locator("button[value=save]"));
  await expect.poll(() => isSeen("Tallennettu")).toBe(true);
  // Somebody is quicker.
  const block = (await section.blocks()).at(-1);
  const fields = { intent: "save", block: last, base: String(block?.version), kind: "line" };
  await visit.post(chapter, { ...fields, indicator: "sotkanet-181", "caption-fi": "Toinen" });
  await type(last, "caption-fi", "Ensimmäinen");
  await send(formOf(last).locator("button[value=save]"));
  await expect.poll(() => isSeen(messagesFor("fi").deskReports.stale.title)).toBe(true);
  // Somebody takes it out.
  await visit.post(chapter, { intent: "remove", block: last });
  await send(formOf(last).locator("button[value=save]"));
  await expect.poll(() => isSeen(messagesFor("fi").deskReports.gone.title)).toBe(true);
  expect(await page.locator("textarea[readonly]").last().inputValue()).toBe("Ensimmäinen");
  await send(page.getByRole("button", { name: messagesFor("fi").deskReports.gone.restore }));
  expect(await page.locator(`#block-${last}`).innerText()).toContain("Ensimmäinen");
});

it("a new goal of the plan is kept where it was begun, and not offered again once it is added", async () => {
  const place = "/fi/desk/plan/new?kind=goal&area=hyvinvointialue:10&priority=paihteettomyys";
  await go(place);
  await page.fill("[name=wanted-fi]", "Nuorten päihteiden käyttö vähenee");
  await page.check("[name=meter][value=outcome]");
  await page.locator("input[name=priority]").last().check();
  await go("/fi/desk/plan/new?kind=goal&area=hyvinvointialue:10&priority=turvallinen-arki");
  expect(await page.inputValue("[name=wanted-fi]")).toBe("");
  await go(place);
  expect(await page.inputValue("[name=wanted-fi]")).toBe("Nuorten päihteiden käyttö vähenee");
  expect(await page.isChecked("[name=meter][value=outcome]")).toBe(true);
  expect(await page.locator("input[name=priority]:checked").count()).toBe(2);
  // Something is missing yet: the form comes back as it was sent, and stays kept.
  await send(page.locator("form.plan-form button[type=submit]"));
  expect(await page.locator(".form-field-problem").count()).toBeGreaterThan(0);
  await go(place);
  expect(await page.inputValue("[name=wanted-fi]")).toBe("Nuorten päihteiden käyttö vähenee");
  await page.fill("[name=described-fi]", "Kysely näyttää sen.");
  await send(page.locator("form.plan-form button[type=submit]"));
  expect(new URL(page.url()).searchParams.get("done")).toBe("added");
  expect(await keptForms()).toEqual([]);
  await go(place);
  expect(await page.inputValue("[name=wanted-fi]")).toBe("");
});

/** A text becomes an editor as its reader comes near. */
async function openEditor(): Promise<void> {
  await page.locator("[data-status]").first().scrollIntoViewIfNeeded();
  await page.locator("[contenteditable=true]").first().click();
}

/** Signed in again in another tab: the page itself is still of the session before. */
async function signInElsewhere(): Promise<void> {
  await page.context().clearCookies();
  const { token } = await site.visit(section.writer.id);
  await page.context().addCookies([{ name: "saukko", value: token ?? "", url: site.url }]);
}

it("a text that is typed on after signing in again in another tab is saved", async () => {
  const visit = await site.visit(section.writer.id);
  await visit.post(chapter, { intent: "add", kind: "text" });
  await go(chapter);
  await openEditor();
  await page.context().clearCookies();
  await page.keyboard.type("Ennen istunnon loppua");
  const status = page.locator("[data-status]").first();
  const { status: said } = messagesFor("fi").deskEditor;
  await expect.poll(() => status.innerText()).toBe(said.signedOut);
  await signInElsewhere();
  await page.keyboard.type(" ja sen jälkeen");
  await expect.poll(() => status.innerText()).toContain("Tallennettu");
  const last = (await section.blocks()).at(-1);
  expect(JSON.stringify(last?.content)).toContain("Ennen istunnon loppua ja sen jälkeen");
});

it("a form that is sent after signing in again in another tab is taken", async () => {
  await go(chapter);
  await type(figure, "caption-fi", "Uuden istunnon kuvateksti");
  await signInElsewhere();
  const token = page.locator("input[name=csrf]").first();
  const before = await token.inputValue();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect.poll(() => token.inputValue()).not.toBe(before);
  await send(formOf(figure).locator("button[value=save]"));
  expect(new URL(page.url()).searchParams.get("done")).toBe("saved");
});

it("nobody else who signs in saves what was typed before", async () => {
  await go(chapter);
  await type(figure, "caption-fi", "Minun kuvatekstini");
  const other = await site.visit(await site.person("someone-new", ["coordinator"]));
  await page.context().addCookies([{ name: "saukko", value: other.token ?? "", url: site.url }]);
  const token = page.locator("input[name=csrf]").first();
  const before = await token.inputValue();
  const asked = page.waitForResponse((answer) => answer.url().endsWith("/desk/token"));
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  expect((await asked).status()).toBe(200);
  expect(await token.inputValue()).toBe(before);
});

it("signing out with changes that are not saved asks first", async () => {
  await go(chapter);
  await type(figure, "caption-fi", "Kesken");
  const asked: string[] = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.locator("form[action$='sign-out'] button").click();
  await expect.poll(() => asked).toEqual([words.signOut]);
  expect(new URL(page.url()).pathname).toBe(chapter);
  expect(await formOf(figure).locator("[name=caption-fi]").inputValue()).toBe("Kesken");
  // A text that is saved on the way sends the form a second time; the question is asked once.
  await openEditor();
  await page.keyboard.type("Viime hetkellä");
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.accept();
  });
  await send(page.locator("form[action$='sign-out'] button"));
  expect([asked.length, new URL(page.url()).pathname]).toEqual([2, "/fi/sign-in"]);
});
