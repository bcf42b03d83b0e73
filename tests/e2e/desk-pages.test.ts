import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashPassword } from "#app/auth/password-hash.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { createPerson } from "#db/work/commands/command-line.ts";
import { faults } from "#tests/support/axe.ts";
import { leaveBrowser, sharedBrowser } from "#tests/support/browser.ts";
import { type DeskSite, deskSite } from "#tests/support/desk-site.ts";
import { complaintsOf, NARROW, SMALLEST, WIDE } from "#tests/support/example-site.ts";
import { foreignWords } from "#tests/support/foreign-words.ts";

const PASSWORD = "kolme pientä saukkoa";
let site: DeskSite;
let browser: Browser;
let boss: number;
let other: number;
/** Of a test of somebody alone, in a browser of their own. */
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([deskSite(), sharedBrowser()]);
  boss = await site.person("boss", ["administrator", "coordinator"]);
  other = await site.person("kirjoittaja", ["municipal-author"], "kunta:285");
  await begunPlan();
});
afterAll(async () => {
  await leaveBrowser();
  await site?.close();
});

/** Gives the browser the cookie of somebody who has signed in. */
async function signedInAs(id: number, where = page): Promise<void> {
  const { token } = await site.visit(id);
  await where.context().addCookies([{ name: "saukko", value: token ?? "", url: site.url }]);
}

/** A goal with a measure, whose id the pages' addresses have in the place of ":measure". */
let measure: string;
async function begunPlan(): Promise<void> {
  const visit = await site.visit(boss);
  const add = async (query: string, fields: Record<string, string>): Promise<string> => {
    const { to } = await visit.post(`/fi/desk/plan/new?${query}`, { intent: "add", ...fields });
    return new URL(to ?? "", site.url).searchParams.get("item") ?? "";
  };
  const meter = { meter: "indicator", indicator: "sotkanet-181", direction: "at-most" };
  const goal = await add("kind=goal&area=hyvinvointialue:10", {
    ...{ "wanted-fi": "Nuorten työttömyys vähenee", priority: "paihteettomyys", ...meter },
    ...{ target: "8,5", year: "2032", "baseline-year": "2020", baseline: "12" },
  });
  measure = await add(`kind=measure&goal=${goal}`, {
    ...{ "what-fi": "Ohjaamon jalkautuva työ", state: "going-on", from: "2026", to: "2029" },
    ...{ "assessment-0-year": "2026", "assessment-0-state": "going-on", "assessment-0-text-fi": "Alkoi." },
  });
  await visit.post("/fi/desk/bodies", { intent: "usual", area: "hyvinvointialue:10" });
}

const OPEN = ["/sign-in", "/sign-in?expired", "/sign-in?done=joined", "/sign-in/welcome?key=none"];
const CLOSED = [
  "/desk",
  "/desk/account",
  "/desk/people",
  "/desk/people/:other",
  "/desk/audit",
  "/desk/backups",
  "/desk/audit?act=session.closed",
  "/desk/plan",
  "/desk/plan/:measure",
  "/desk/plan/new?kind=goal&area=hyvinvointialue:10",
  "/desk/bodies",
  "/desk/plan/files",
  "/desk/bodies?area=kunta:285",
];
const addressOf = (path: string): string =>
  path.replace(":other", String(other)).replace(":measure", measure);

describe("read by everybody", () => {
  /** One for all of them: a browser takes longer to open a page than to read it. */
  let read: Page;
  let complaints: string[];
  beforeAll(async () => {
    read = await browser.newPage();
    complaints = complaintsOf(read);
  });
  afterAll(() => read?.close());

  describe.each(LOCALES)("in %s", (locale) => {
    it.each([...OPEN, ...CLOSED])(
      "%s is whole in its language: no serious fault, on a desk and on a phone",
      async (path) => {
        await read.context().clearCookies();
        if (CLOSED.includes(path)) await signedInAs(boss, read);
        await read.setViewportSize(WIDE);
        complaints.length = 0;
        await read.goto(`${site.url}/${locale}${addressOf(path)}`);
        const seen = await read.locator("body").innerText();
        expect(foreignWords(locale).filter((words) => seen.includes(words))).toEqual([]);
        for (const viewport of [WIDE, NARROW, SMALLEST]) {
          await read.setViewportSize(viewport);
          // A phone's styles are the same in every language, and on the smallest one: words alone differ.
          const looked = viewport === WIDE || (viewport === NARROW && locale === LOCALES[0]);
          const found = looked ? await faults(read) : [];
          expect([viewport.width, ...found]).toEqual([viewport.width]);
          const wide = await read.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect([viewport.width, wide > 0]).toEqual([viewport.width, false]);
        }
        // A link that works no more is told with 403, which the browser writes down too.
        expect(complaints.filter((one) => !/status of 403/.test(one))).toEqual([]);
      },
    );
  });
});

/** Name of the button that has the focus. */
function focused(): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
}

/** Tabs until the field of a name has the focus. */
async function tabTo(id: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`the keyboard does not get to #${id}`);
}

async function tabToText(text: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === text) return;
  }
  throw new Error(`the keyboard does not get to "${text}"`);
}

describe("used by one person", () => {
  beforeEach(async () => {
    page = await browser.newPage({ viewport: WIDE });
  });
  afterEach(() => page.close());

  it("with a keyboard alone an administrator signs in, invites somebody and undoes a change", async () => {
    const hash = await hashPassword(PASSWORD);
    const person = { login: "keys", name: "Keys", municipality: null, hash };
    await createPerson(site.work, { ...person, roles: ["administrator"] }, new Date());
    await page.goto(`${site.url}/fi/sign-in`);
    await tabTo("login");
    await page.keyboard.type("keys");
    await page.keyboard.press("Tab");
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/fi/desk");
    expect(await page.getByText(messagesFor("fi").deskFrame.toSecondFactor).count()).toBe(1);

    await signedInAs(boss);
    await page.goto(`${site.url}/fi/desk/people`);
    await tabTo("login");
    await page.keyboard.type("uusi.henkilo");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Uusi Henkilö");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await tabTo("municipality");
    await page.keyboard.type("Kotka");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    // The page that was left has been loaded for long: only what the next one says tells it.
    await expect.poll(() => page.locator("h1").textContent()).toBe("Linkki: Uusi Henkilö");
    await tabTo("link");
    expect(await page.inputValue("#link")).toContain("/fi/sign-in/welcome?key=");

    await page.goto(`${site.url}/fi/desk/people/${other}`);
    await tabTo("name");
    await page.keyboard.type("Toinen Nimi");
    await page.keyboard.press("Enter");
    await page.waitForURL("**?done=changed#change");
    expect(await page.locator("h1").textContent()).toBe("Toinen Nimi");
    await tabToText(messagesFor("fi").deskFrame.undo);
    await page.keyboard.press("Enter");
    await page.waitForURL("**?done=unchanged#change");
    expect(await page.locator("h1").textContent()).toBe("Person kirjoittaja");
  });

  it("with a keyboard alone a coordinator adds a body, moves it and takes the move back", async () => {
    await signedInAs(boss);
    await page.goto(`${site.url}/fi/desk/plan/new?kind=body&area=kunta:286`);
    for (const name of ["Yksi", "Kaksi"]) {
      await page.goto(`${site.url}/fi/desk/plan/new?kind=body&area=kunta:286`);
      await tabTo("name-fi");
      await page.keyboard.type(name);
      await tabToText(messagesFor("fi").deskPlan.add);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/fi/desk/bodies?**done=added**");
    }
    const order = async (): Promise<string[]> =>
      (await page.locator("tbody th").allInnerTexts()).map((text) => text.split("\n")[0] ?? "");
    expect(await order()).toEqual(["Yksi", "Kaksi"]);
    await tabToText(messagesFor("fi").deskPlan.down);
    await page.keyboard.press("Enter");
    await page.waitForURL("**done=moved**");
    expect(await order()).toEqual(["Kaksi", "Yksi"]);
    // It is the last now: its other button has the focus, and takes it back up.
    expect(await focused()).toBe("Ylös: Yksi");
    await page.keyboard.press("Enter");
    await page.locator("tbody th").first().filter({ hasText: "Yksi" }).waitFor();
    expect(await focused()).toBe("Alas: Yksi");
    await page.keyboard.press("Enter");
    await page.locator("tbody th").first().filter({ hasText: "Kaksi" }).waitFor();
    await tabToText(messagesFor("fi").deskFrame.undo);
    await page.keyboard.press("Enter");
    await page.locator("tbody th").first().filter({ hasText: "Yksi" }).waitFor();
    expect(await order()).toEqual(["Yksi", "Kaksi"]);
    expect(await focused()).toContain("Yksi");
  });

  it("a picture of the second factor's key can be read, and its codes are shown once, on paper too", async () => {
    await signedInAs(await site.person("factor", ["recorder"]));
    await page.goto(`${site.url}/sv/desk/account`);
    await page.getByRole("button", { name: messagesFor("sv").account.factor.begin }).click();
    const picture = page.getByRole("img", { name: messagesFor("sv").account.factor.picture });
    expect(await picture.isVisible()).toBe(true);
    expect((await picture.boundingBox())?.width).toBeGreaterThan(150);
    expect(await faults(page)).toEqual([]);
  });

  describe("the form of a goal", () => {
    it.each([true, false])(
      "shows the fields of the chosen meter, scripts run: %s",
      async (javaScriptEnabled) => {
        const context = await browser.newContext({ javaScriptEnabled, viewport: NARROW });
        const form = await context.newPage();
        await signedInAs(boss, form);
        const shown = async (): Promise<string[]> => {
          const kinds = ["indicator", "outcome"];
          const seen = await Promise.all(kinds.map((kind) => form.isVisible(`.plan-meter-${kind}`)));
          return kinds.filter((_, at) => seen[at]);
        };
        const send = async (): Promise<void> => {
          await form.locator("form.plan-form button[type=submit]").click();
          await form.waitForLoadState();
        };
        await form.goto(`${site.url}/sv/desk/plan/new?kind=goal&area=hyvinvointialue:10`);
        expect(await shown()).toEqual([]);
        await form.check("[name=meter][value=outcome]");
        expect(await shown()).toEqual(["outcome"]);
        await form.check("[name=meter][value=indicator]");
        expect(await shown()).toEqual(["indicator"]);
        // What is wrong stays to be seen, whatever is chosen then.
        await form.fill("[name=target]", "tolv");
        await send();
        await form.check("[name=meter][value=outcome]");
        expect(await shown()).toEqual(["indicator", "outcome"]);
        // Fields of both kinds: one of them is to be emptied, so both show.
        await form.fill("[name=target]", "12");
        await form.fill("[name=described-sv]", "En enkät visar det.");
        await send();
        expect(await form.innerText("#meter-problem")).toBe(
          messagesFor("sv").deskPlan.problems["two-meters"],
        );
        expect(await shown()).toEqual(["indicator", "outcome"]);
        await context.close();
      },
    );
  });

  describe("what was done on the desk", () => {
    const isInSight = (selector: string): Promise<boolean> =>
      page.evaluate((of) => {
        const found = document.querySelector(of)?.getBoundingClientRect();
        if (!found) return false;
        const seen = document.elementFromPoint(found.left + 2, found.top + found.height / 2);
        return found.top >= 0 && found.bottom <= innerHeight && (seen?.closest(of) ?? null) !== null;
      }, selector);
    const press = async (selector: string): Promise<void> => {
      await page.locator(selector).first().click();
      await page.waitForURL(/done=/);
      await page.waitForLoadState();
    };

    it.each([
      ["/desk/plan?area=hyvinvointialue:10", ".plan-measure button[value=end]", "li[id^=item-]"],
      ["/desk/account", "#sessions form button", "#sessions h2"],
      ["/desk/people/:other", "#access button", "#access h2"],
    ])("is told in sight of its place, on a phone: %s", async (path, act, place) => {
      await site.visit(boss);
      await signedInAs(boss);
      await page.setViewportSize(NARROW);
      await page.goto(`${site.url}/fi${addressOf(path)}`);
      await press(act);
      await expect.poll(() => isInSight(place)).toBe(true);
      expect(await isInSight(".form-notice-done")).toBe(true);
      const undo = page.locator(".form-notice-done form button");
      if ((await undo.count()) === 0) return;
      const before = page.url();
      await undo.click();
      await page.waitForURL((url) => url.href !== before);
      await expect.poll(() => isInSight(".form-notice-done")).toBe(true);
    });
  });
});
