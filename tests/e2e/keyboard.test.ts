import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { complaintsOf, type ExampleSite, exampleSite, NARROW, WIDE } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site?.close());

it.each([NARROW, WIDE])(
  "a menu of the header opens by keyboard, and Esc closes it and gives the focus back: $width px",
  async (viewport) => {
    const page = await site.open({ viewport, javaScriptEnabled: false });
    await page.goto(`${site.url}/fi`);
    const menus = page.locator(".main-menu button:visible");
    expect(await menus.count()).toBe(viewport === NARROW ? 2 : 1);
    for (const menu of await menus.all()) {
      await menu.focus();
      await page.keyboard.press("Enter");
      const open = page.locator(".menu-fold:popover-open");
      const { x = -1, width = 0 } = (await open.boundingBox()) ?? {};
      expect([x >= 0, x + width <= viewport.width]).toEqual([true, true]);
      await page.keyboard.press("Tab");
      await expect.poll(() => open.locator("a:focus").count()).toBe(1);
      await page.keyboard.press("Escape");
      await expect.poll(() => open.count()).toBe(0);
      expect((await focused(page)).text).toBe(await menu.textContent());
    }
  },
);

it("a reader with a keyboard alone gets from the front page to a figure, reads it, adds to it and takes it along", async () => {
  // Without smooth scrolling, what has the focus is in sight at once.
  const page = await site.open({ reducedMotion: "reduce" });
  const complaints = complaintsOf(page);
  await page.goto(`${site.url}/fi`);

  // Past the menus in one step.
  await page.keyboard.press("Tab");
  expect(await focused(page)).toMatchObject({ text: "Siirry sisältöön", visible: true, marked: true });
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");

  // Past the marks of the river in one step; the first of them is told while it has the focus.
  await tabTo(page, { text: /^Ohita kuva$/ });
  await page.keyboard.press("Tab");
  const told = page.locator(".chart-wide a").first();
  expect(await focused(page)).toMatchObject({ text: await told.textContent(), marked: true });
  expect(await told.locator("text").evaluate((words) => getComputedStyle(words).opacity)).toBe("1");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, { text: /^Merkityksellinen elämä$/ });
  await page.keyboard.press("Enter");
  await page.waitForURL("**/fi/priorities/merkityksellinen-elama");
  await skipMenus(page);
  await tabTo(page, { text: /^Työttömät$/ });
  await page.keyboard.press("Enter");
  await page.waitForURL("**/fi/indicators/sotkanet-181");
  // The page listens for the first key once its scripts are there.
  await page.waitForLoadState("networkidle");

  // The picture is read with the arrow keys, and every step is said aloud.
  await skipMenus(page);
  await page.locator(".chart-reading").first().waitFor({ state: "attached" });
  await tabTo(page, { role: "application" });
  const heard = [await readout(page)];
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowDown", "Home"]) {
    await page.keyboard.press(key);
    heard.push(await readout(page));
  }
  for (const words of heard)
    expect(words).toMatch(/^\p{L}[\p{L} ]+, 20\d\d: \d+,\d\s%(, luottamusväli \d+,\d–\d+,\d)?$/u);
  expect(new Set(heard).size).toBe(heard.length);
  expect(heard.at(-1)).toContain("2010");
  await page.keyboard.press("Escape");
  expect(await readout(page)).toBe("");

  await tabTo(page, { text: /^Näytä luvut taulukkona$/ });
  await page.keyboard.press("Enter");
  expect(await page.locator("#trend .figure-table table").isVisible()).toBe(true);
  await tabTo(page, { role: "region" });

  // A seventh municipality: the chooser then says that there is no more room, and the focus stays by it.
  await tabTo(page, { tag: "SELECT" });
  await page.keyboard.type("Lappeenranta");
  await tabTo(page, { text: /^Lisää kuvaan$/ });
  await page.keyboard.press("Enter");
  await page.waitForURL(/areas=.*kunta:405/);
  await page.locator("#trend .chart-wide svg text", { hasText: "Lappeenranta" }).waitFor();
  expect(await page.locator(".area-chooser [aria-live]").textContent()).toBe(
    "Lappeenranta on lisätty kuvaan.",
  );
  expect(await page.evaluate(() => document.activeElement?.closest(".area-chooser") !== null)).toBe(true);

  // Backwards to the files of the picture.
  await tabTo(page, { text: /^Ota mukaan$/ }, "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, { text: /^PNG$/ });
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toMatch(/\.png$/);

  // The same view in another language.
  await page.evaluate(() => window.scrollTo(0, 0));
  await tabTo(page, { text: /På svenska$/ }, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/sv/indicators/sotkanet-181?areas=*kunta:405*");
  expect(await page.locator("h1").textContent()).toBe("Arbetslösa, % av arbetskraften");
  await page.locator("#trend .chart-wide svg text", { hasText: "Villmanstrand" }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

async function skipMenus(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}

interface Wanted {
  text?: RegExp;
  role?: string;
  tag?: string;
}

/**
 * Presses Tab until the wanted element has the focus. At every stop the focus must be in sight and marked.
 */
async function tabTo(page: Page, wanted: Wanted, key = "Tab"): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    expect(now.marked, `${key} came to ${now.tag} "${now.text.slice(0, 60)}" without a mark`).toBe(true);
    expect(now.visible, `${key} came to ${now.tag} "${now.text.slice(0, 60)}" out of sight`).toBe(true);
    if (
      (!wanted.text || wanted.text.test(now.text)) &&
      (!wanted.role || now.role === wanted.role) &&
      (!wanted.tag || now.tag === wanted.tag)
    )
      return;
  }
  throw new Error(`80 × ${key} did not reach ${JSON.stringify({ ...wanted, text: String(wanted.text) })}`);
}

interface Focused {
  tag: string;
  role: string;
  text: string;
  /** In the window, with some size. */
  visible: boolean;
  /** An outline, or something else that it has not without the focus. */
  marked: boolean;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body)
      return { tag: "BODY", role: "", text: "", visible: false, marked: false };
    const box = one.getBoundingClientRect();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    // A link in a picture is marked by the edge of its mark.
    const edge = one instanceof SVGAElement ? one.firstElementChild : null;
    return {
      tag: one.tagName,
      role: one.getAttribute("role") ?? (one.matches("section[aria-label]") ? "region" : ""),
      text: one.textContent?.trim() ?? "",
      visible:
        box.width > 1 &&
        box.height > 1 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.left < innerWidth,
      marked:
        (edge !== null && getComputedStyle(edge).strokeWidth === "3px") ||
        (outlineStyle !== "none" &&
          Number.parseFloat(outlineWidth) >= 1 &&
          !/rgba\(.*, 0\)|transparent/.test(outlineColor)),
    };
  });
}

async function readout(page: Page): Promise<string> {
  return (await page.locator("#trend .chart-wide .chart-readout").textContent()) ?? "";
}
