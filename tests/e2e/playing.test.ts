import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { complaintsOf, type ExampleSite, exampleSite } from "#tests/support/example-site.ts";

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});
afterAll(() => site?.close());

const SEVEN = ["286", "285", "075", "624", "935", "489", "405"].map((code) => `kunta:${code}`).join(",");

it("the catalogue answers as one types, the address keeps up, and Back returns to the answer", async () => {
  const page = await site.open();
  const complaints = complaintsOf(page);
  await page.goto(`${site.url}/fi/catalogue`, { waitUntil: "networkidle" });
  const results = page.locator(".results li");
  const all = await results.count();
  await page.locator("#q").pressSequentially("työttömyys", { delay: 30 });
  await page.waitForURL(/q=ty%C3%B6tt%C3%B6myys$/);
  await page.waitForFunction((before) => document.querySelectorAll(".results li").length < before, all);
  const found = await results.allTextContents();
  expect(found.join("\n")).toContain("Työttömät, % työvoimasta");
  expect(await page.locator(".search-status").textContent()).toBe(
    `Löytyi ${found.length} (kaikkiaan ${all} indikaattoria)`,
  );
  await page.selectOption("#lifeStage", "youth");
  await page.waitForURL(/lifeStage=youth/);
  await page.waitForFunction(
    (before) => document.querySelectorAll(".results li").length < before,
    found.length,
  );

  const narrowed = await results.allTextContents();
  expect(narrowed.length).toBeGreaterThan(0);
  await results.first().getByRole("link").click();
  await page.waitForURL("**/fi/indicators/**", { waitUntil: "networkidle" });
  await page.goBack();
  expect(page.url()).toContain("lifeStage=youth");
  expect(await page.inputValue("#q")).toBe("työttömyys");
  expect(await page.inputValue("#lifeStage")).toBe("youth");
  await page.waitForFunction(
    (count) => document.querySelectorAll(".results li").length === count,
    narrowed.length,
  );
  expect(await results.allTextContents()).toEqual(narrowed);

  // What is cleared is gone from the address too.
  await page.fill("#q", "xyzzy");
  await page.getByText("Haulla ei löytynyt indikaattoreita.").waitFor();
  await page.getByRole("link", { name: "Tyhjennä haku" }).click();
  await page.waitForURL(`${site.url}/fi/catalogue`);
  expect(await results.count()).toBe(all);
  expect(complaints).toEqual([]);
  await page.close();
});

it.each(["catalogue", "search"])(
  "what Esc empties in the field of the %s, Back brings again",
  async (name) => {
    const page = await site.open();
    const complaints = complaintsOf(page);
    await page.goto(`${site.url}/fi/${name}`, { waitUntil: "networkidle" });
    const field = page.locator("#main-content #q, main #q").first();
    const results = page.locator(name === "search" ? ".found li" : ".results li");
    const before = await results.count();
    await field.pressSequentially("toimeentulo", { delay: 20 });
    await page.waitForURL(/q=toimeentulo$/);
    await page.waitForFunction(
      ([list, count]) => ![0, count].includes(document.querySelectorAll(String(list)).length),
      [name === "search" ? ".found li" : ".results li", before] as const,
    );
    const found = await results.allTextContents();
    await field.press("Escape");
    await page.waitForURL(`${site.url}/fi/${name}`);
    expect(await field.inputValue()).toBe("");
    await page.goBack();
    await page.waitForURL(/q=toimeentulo$/);
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("main #q")?.value === "toimeentulo",
    );
    await page.waitForFunction(([list, count]) => document.querySelectorAll(String(list)).length === count, [
      name === "search" ? ".found li" : ".results li",
      found.length,
    ] as const);
    expect(await results.allTextContents()).toEqual(found);
    await page.waitForTimeout(400);
    expect(page.url()).toMatch(/q=toimeentulo$/);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

it("a municipality is added without loading the page anew: only its figures are fetched, once", async () => {
  const page = await site.open();
  const complaints = complaintsOf(page);
  await goAndPlay(page, `${site.url}/fi/indicators/sotkanet-181?areas=kunta:286`);
  const asked: string[] = [];
  page.on("request", (request) => {
    // Remix asks for the plan of its routes when it likes to; that is no figure.
    if (
      ["document", "fetch", "xhr"].includes(request.resourceType()) &&
      !request.url().includes("/__manifest")
    )
      asked.push(request.url());
  });
  const labels = page.locator("#trend .chart-wide > svg");

  await add(page, "Lahti");
  await labels.getByText("Lahti").waitFor();
  expect(page.url()).toContain("areas=kunta:286,kunta:398");
  expect(asked).toEqual([
    `${site.url}/fi/indicators/sotkanet-181.json?part=series&areas=kunta:398&sex=total`,
  ]);
  expect(await page.locator("#trend .figure-table table").textContent()).toContain("Lahti");
  expect(await page.locator("#distribution .chart-wide > svg").textContent()).toContain("Lahti");

  // What was fetched once is remembered; Back and Forward undo and redo.
  await page.getByRole("link", { name: "Poista Lahti kuvasta" }).click();
  await labels.getByText("Lahti").waitFor({ state: "detached" });
  await page.goBack();
  await labels.getByText("Lahti").waitFor();
  await page.goBack();
  await labels.getByText("Lahti").waitFor({ state: "detached" });
  expect(page.url()).toMatch(/\?areas=kunta:286$/);
  expect(asked.length).toBe(1);

  // The files beside the picture are of the same municipalities.
  await add(page, "Imatra");
  await labels.getByText("Imatra").waitFor();
  const file = await page.locator("#trend .figure-downloads a").first().getAttribute("href");
  expect(decodeURIComponent(file ?? "")).toContain("kunta:286,kunta:153");

  // What the server alone draws has stayed.
  await page.getByText("Näytä kunnat pylväinä").click();
  expect(await page.locator("#bars .chart-wide > svg").textContent()).toContain("Virolahti");
  expect(complaints).toEqual([]);
  await page.close();
});

it("a reader who is quicker than the scripts loses nothing", async () => {
  const page = await site.open();
  const complaints = complaintsOf(page);
  // The skip link moves the router's address while the code of the pictures is still on its way.
  await page.route("**/assets/indicator-view-*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await page.goto(`${site.url}/en/indicators/sotkanet-181`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.locator("#trend .chart svg[role=img]:visible").count()).toBe(1);
  await page.locator("#trend .chart-wide .chart-reading").waitFor({ state: "attached" });
  expect(await page.locator("#trend .chart svg[role=img]:visible").count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.close();
});

it("a municipality whose figures cannot be fetched is said to be missing, and asked for again", async () => {
  const page = await site.open();
  await goAndPlay(page, `${site.url}/sv/indicators/sotkanet-181?areas=kunta:286`);
  const broken = "**/*.json?part=series*";
  await page.route(broken, (route) => route.abort());
  await add(page, "Lahtis");
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toContain("Talen för Lahtis kunde inte hämtas.");
  expect(await page.locator("#trend .chart-wide > svg").textContent()).not.toContain("Lahtis");
  await page.unroute(broken);
  await page.getByRole("button", { name: "Försök igen" }).click();
  await page.locator("#trend .chart-wide > svg").getByText("Lahtis").waitFor();
  await page.close();
});

it("an eighth municipality is refused with words, in the page and in the address", async () => {
  const page = await site.open();
  const full = "Kuvassa on jo seitsemän kuntaa, enempää ei voi erottaa toisistaan. Poista ensin jokin.";
  await goAndPlay(page, `${site.url}/fi/indicators/sotkanet-181`);
  expect(await page.getByText(full).count()).toBe(0);
  await add(page, "Lappeenranta");
  await page.getByText(full).waitFor();
  expect(await page.locator("#add-area").count()).toBe(0);

  await page.goto(`${site.url}/fi/indicators/sotkanet-181?areas=${SEVEN},kunta:091,kunta:xyz`);
  expect(await page.locator(".area-chooser").textContent()).toContain(
    "Kuvaan mahtuu seitsemän kuntaa. Pois jäi: Helsinki.",
  );
  expect(await page.locator(".area-chooser").textContent()).toContain("kunta:xyz");
  expect(await page.locator("#trend .chart-wide > svg").textContent()).not.toContain("Helsinki");
  await page.close();
});

it("a pointer over a picture shows the year, the municipalities and their figures", async () => {
  const page = await site.open();
  await goAndPlay(page, `${site.url}/fi/indicators/sotkanet-181`);
  for (const [figure, shown] of [
    ["#trend", /^20\d\d.*Kouvola.*\d+,\d\s%/],
    ["#distribution", /\p{L}{3}.*\d+,\d\s%/u],
  ] as const) {
    const picture = page.locator(`${figure} .chart-wide`);
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (!box) throw new Error(`${figure} is not drawn`);
    const reading = picture.locator(".chart-reading svg");
    await page.mouse.move(box.x + 200, box.y + 100);
    await reading.waitFor({ state: "attached" });
    await page.mouse.move(box.x + box.width * 0.35, box.y + box.height * 0.5);
    await reading.locator("text").first().waitFor();
    const first = await reading.textContent();
    expect(first).toMatch(shown);
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
    expect(await reading.textContent()).not.toBe(first);
    await page.mouse.move(5, 5);
    await reading.locator("text").first().waitFor({ state: "detached" });
  }
  await page.close();
});

/** Opens an indicator and moves the pointer there: with that the scripts of its pictures come. */
async function goAndPlay(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  // The page wakes at the first touch that its scripts can hear; a slow machine may read them after the first
  // move.
  const reading = page.locator(".chart-reading").first();
  for (let moves = 0; moves < 200 && (await reading.count()) === 0; moves += 1) {
    await page.mouse.move(500, 400 + (moves % 2));
    await page.waitForTimeout(100);
  }
  await reading.waitFor({ state: "attached" });
}

async function add(page: Page, municipality: string): Promise<void> {
  await page.selectOption("#add-area", { label: municipality });
  await page.locator(".area-chooser button[type=submit]").click();
}

it("what one types before the catalogue's code has come is asked when it is there", async () => {
  const page = await site.open();
  const complaints = complaintsOf(page);
  let come = (): void => {};
  const held = new Promise<void>((done) => {
    come = done;
  });
  await page.route(/catalogue-view/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.url}/fi/catalogue`, { waitUntil: "networkidle" });
  await page.locator("#q").pressSequentially("alkoholi");
  expect(page.url()).toBe(`${site.url}/fi/catalogue`);
  come();
  await page.waitForURL(/q=alkoholi$/);
  expect(await page.inputValue("#q")).toBe("alkoholi");
  expect(complaints).toEqual([]);
});

const MOST_JAVASCRIPT = 95_000;

it.each(["/fi/catalogue", "/sv/indicators/sotkanet-181"])(
  "%s brings no more scripts than a slow line bears",
  async (path) => {
    const page = await site.open();
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (/javascript/.test(response.headers()["content-type"] ?? ""))
        sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    const all = await Promise.all(sizes);
    expect(all.length).toBeGreaterThan(0);
    expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_JAVASCRIPT);
  },
);
