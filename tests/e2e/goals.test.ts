import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GOAL_STATES } from "#app/domain/goal.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type ExampleSite, exampleSite, NARROW } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site?.close());

describe("the example goals", () => {
  it("show each of the statuses by word and shape on the county's priorities", async () => {
    const page = await site.open();
    const seen = new Map<string, string>();
    for (const key of [
      "paihteettomyys",
      "elintavat-ja-mielenterveys",
      "turvallinen-arki",
      "merkityksellinen-elama",
    ]) {
      await page.goto(`${site.url}/fi/priorities/${key}`);
      for (const mark of await page.locator(".goal-entry .verdict-mark").all()) {
        const word = (await mark.locator(".verdict-word").textContent()) ?? "";
        seen.set(word, await mark.locator("svg").innerHTML());
      }
    }
    const { mark } = messagesFor("fi").goals;
    expect([...seen.keys()].sort()).toEqual(
      [...GOAL_STATES, "refused" as const].map((state) => mark[state]).sort(),
    );
    expect(new Set(seen.values()).size).toBe(GOAL_STATES.length + 1);
    await page.close();
  });

  it("lead to how their status was reached, on a phone and without scripts", async () => {
    const page = await site.open({ viewport: NARROW, javaScriptEnabled: false });
    await page.goto(`${site.url}/sv/municipalities/285`);
    const goal = page.locator(".goal-row .verdict-mark").first();
    expect(await goal.isVisible()).toBe(true);
    await goal.click();
    expect(page.url()).toMatch(/\/sv\/verdicts\/.+#goal-\d{4}$/);
    expect(await page.locator(".how-part[id^=goal-] .sentence").textContent()).toMatch(/^Mål: /);
    expect(await page.locator(".how-part[id^=goal-]").textContent()).toContain(
      messagesFor("sv").goals.example,
    );
    await page.close();
  });

  it("leave no trace on the page of a municipality without any", async () => {
    const page = await site.open();
    await page.goto(`${site.url}/fi/municipalities/935`);
    expect(await page.locator("[class*=goal], #goal-legend").count()).toBe(0);
    await page.close();
  });
});
