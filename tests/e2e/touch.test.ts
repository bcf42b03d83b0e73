import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ExampleSite, exampleSite, NARROW, PAGE_KINDS } from "#tests/support/example-site.ts";

let site: ExampleSite;
let page: Page;
beforeAll(async () => {
  site = await exampleSite();
  page = await site.open({ viewport: NARROW, hasTouch: true, isMobile: true, javaScriptEnabled: false });
});
afterAll(() => site?.close());

it.each(PAGE_KINDS)(
  "what a finger points at is 44 px tall on $name, and no letter is under 14 px",
  async ({ path }) => {
    await page.goto(`${site.url}/fi${path}`);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await page.evaluate(smallLetters)).toEqual([]);
  },
);

/** Links, buttons and fields that stand by themselves, not within a sentence, by their words and height. */
function smallTargets(): string[] {
  const standsAlone = (one: Element): boolean => {
    let around = one;
    while (around.parentElement && getComputedStyle(around).display === "inline")
      around = around.parentElement;
    const beside = [...around.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return around === one || beside.every((node) => (node.textContent ?? "").trim().length <= 3);
  };
  const heightOf = (one: Element): number => {
    const { height } = (one.closest("label") ?? one).getBoundingClientRect();
    const after = getComputedStyle(one, "::after");
    return after.position === "absolute" ? Math.max(height, Number.parseFloat(after.height)) : height;
  };
  return [
    ...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary"),
  ]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".visually-hidden"))
    .filter((one) => one.getBoundingClientRect().width > 1 && standsAlone(one))
    .filter((one) => heightOf(one) < 43.5)
    .map((one) => `${Math.round(heightOf(one))} ${one.className} "${one.textContent?.trim().slice(0, 30)}"`);
}

/** Texts of a page, its pictures apart: those shrink with their own rules. */
function smallLetters(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (texts.nextNode()) {
    const [text, around] = [texts.currentNode.textContent?.trim(), texts.currentNode.parentElement];
    if (!text || !around?.checkVisibility() || around.closest("svg, .visually-hidden")) continue;
    const size = Number.parseFloat(getComputedStyle(around).fontSize);
    if (size < 14) found.add(`${size} ${around.className} "${text.slice(0, 30)}"`);
  }
  return [...found];
}
