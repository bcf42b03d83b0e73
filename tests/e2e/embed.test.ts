import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Family } from "#app/charts/chart-kind.ts";
import { CHART_KINDS, CHARTS } from "#app/charts/kinds.ts";
import { type ExampleSite, exampleSite, NARROW, PAGE_KINDS } from "#tests/support/example-site.ts";

const FIGURE = "/fi/embed/figure?kind=line&indicator=sotkanet-181&areas=kunta:285";
const MUNICIPALITY = "/sv/embed/municipality?area=kunta:285&theme=dark";
const HEIGHT = 300;

let site: ExampleSite;
let other: Server;
let home: string;

/**
 * A municipality's own page, which allows itself frames of the service, its one script, and no style. The
 * query names what is in the frames; `plain` leaves the script out.
 */
beforeAll(async () => {
  site = await exampleSite();
  other = createServer(({ url }, response) => {
    const asked = new URL(url ?? "/", "http://localhost").searchParams;
    const frames = asked
      .getAll("frame")
      .map(
        (path) => `<iframe src="${site.url}${path.replaceAll("&", "&amp;")}" height="${HEIGHT}"></iframe>`,
      );
    response.setHeader(
      "Content-Security-Policy",
      `default-src 'none'; script-src ${site.url}; frame-src ${site.url}`,
    );
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    const script = asked.has("plain") ? "" : `<script src="${site.url}/embed.js" async></script>`;
    response.end(`<!DOCTYPE html><title>Kunta</title>${frames.join("")}${script}`);
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  // Another host for the browser, the same machine.
  home = `http://localhost:${(other.address() as AddressInfo).port}/`; // listening on TCP
});
afterAll(async () => {
  await site.close();
  other.close();
});

async function openWith(frames: readonly string[], more = ""): Promise<Page> {
  const page = await site.open({ viewport: NARROW });
  const query = frames.map((path) => `frame=${encodeURIComponent(path)}`).join("&");
  await page.goto(`${home}?${query}${more}`);
  return page;
}

function frameOf(page: Page, path: string): Frame {
  const frame = page.frames().find((one) => one.url() === site.url + path);
  if (!frame) throw new Error(`no frame of ${path}`);
  return frame;
}

const heightsOf = (page: Page): Promise<number[]> =>
  page.locator("iframe").evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));

describe("an embed on another site's page with a strict policy", () => {
  it("is shown as high as it is, follows its fold, and leaves no cookie", async () => {
    const page = await openWith([FIGURE, MUNICIPALITY]);
    const figure = frameOf(page, FIGURE);
    await figure.locator("svg[role=img]:visible").waitFor();
    const whole = () => figure.evaluate(() => document.body.getBoundingClientRect().height);
    await expect.poll(async () => (await heightsOf(page))[0]).toBe(Math.ceil(await whole()));
    const [folded = 0] = await heightsOf(page);
    expect(folded).toBeGreaterThan(HEIGHT);
    // The other one is out of sight.
    await expect.poll(async () => (await heightsOf(page))[1]).toBeGreaterThan(HEIGHT);
    await figure.locator("summary").click();
    await expect.poll(async () => (await heightsOf(page))[0]).toBeGreaterThan(folded);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it("is reached with Tab: the fold, its table, and the way to the page", async () => {
    const page = await openWith([FIGURE]);
    const figure = frameOf(page, FIGURE);
    const focused = () =>
      figure.evaluate(() => document.activeElement?.closest("summary, section, a")?.tagName ?? "");
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe("SUMMARY");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe("SECTION");
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe("A");
    const way = figure.locator(".embed-more a");
    expect(await way.getAttribute("target")).toBe("_blank");
    expect(await way.getAttribute("rel")).toBe("noopener");
    expect(await way.getAttribute("href")).toContain("/fi/indicators/sotkanet-181?areas=kunta:285");
    await page.context().close();
  });

  it("keeps the height that it was given where nothing follows it", async () => {
    const page = await openWith([FIGURE], "&plain");
    await frameOf(page, FIGURE).locator("svg[role=img]:visible").waitFor();
    expect(await heightsOf(page)).toEqual([HEIGHT]);
    await page.context().close();
  });

  it("heeds no height that another page tells", async () => {
    const page = await openWith([FIGURE]);
    await expect.poll(async () => (await heightsOf(page))[0]).toBeGreaterThan(HEIGHT);
    const before = await heightsOf(page);
    await page.evaluate(() => window.postMessage({ saukkoHeight: 5000 }, "*"));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect(await heightsOf(page)).toEqual(before);
    await page.context().close();
  });

  it("says in the frame what is wrong with its address", async () => {
    const page = await openWith(["/fi/embed/figure?kind=pie&indicator=sotkanet-181"]);
    const [, frame] = page.frames();
    await expect.poll(() => frame?.locator("body").innerText()).toContain("kind=pie");
    await page.context().close();
  });
});

const ASKED: Record<Family, string> = {
  "over-years": "indicator=sotkanet-181",
  "one-year": "indicator=sotkanet-181",
  "one-area": "area=kunta:285",
  "two-indicators": "x=sotkanet-181&y=sotkanet-493",
};

describe("what is embedded", () => {
  it.each(CHART_KINDS)(
    "is a figure of the kind %s: picture, table, source, and that it is made up",
    async (kind) => {
      const answer = await fetch(`${site.url}/fi/embed/figure?kind=${kind}&${ASKED[CHARTS[kind].family]}`);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toMatch(/<svg [^>]*role="img" aria-label="[^"]{20,}"/);
      for (const part of ["<table", "embed-source", "embed-example", 'target="_blank" rel="noopener"'])
        expect(html).toContain(part);
      expect(answer.headers.get("set-cookie")).toBeNull();
      expect(answer.headers.get("cache-control")).toContain("public");
    },
  );

  it.each([
    ["/fi/embed/figure?indicator=sotkanet-181&theme=pink", 400, "theme=pink"],
    ["/sv/embed/figure?indicator=sotkanet-999999", 404, "sotkanet-999999"],
    ["/en/embed/figure?indicator=sotkanet-181&areas=kunta:999", 400, "999"],
    ["/fi/embed/municipality", 400, "area"],
    ["/fi/embed/municipality?area=kunta:091", 404, "kunta:091"],
    ["/fi/embed/nothing", 404, "/fi/embed/nothing"],
  ])("is refused in one plain line where it cannot be (%s)", async (path, status, named) => {
    const answer = await fetch(site.url + path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await answer.text()).toContain(named);
  });
});

/** Every route's address, its parameters filled with something; what there is not answers all the same. */
function addressOf(file: string): string {
  const filled: Record<string, string> = { $locale: "fi", $code: "285", $what: "figure", $: "nothing" };
  const parts = file.replace(/\.tsx?$/, "").split(".");
  const path = parts.filter((part) => part !== "_index").map((part) => part.replace(/_$/, ""));
  return `/${path.map((part) => filled[part] ?? part.replace(/^\$/, "")).join("/")}`;
}

describe("a page of any route", () => {
  const routes = readdirSync("app/routes").map(addressOf);
  const asked = [
    ...new Set([...routes, ...PAGE_KINDS.map(({ path }) => `/fi${path}`), "/health", "/embed.js"]),
  ];

  it.each(asked)("refuses to be framed by other sites unless it is an embed (%s)", async (path) => {
    const { headers } = await fetch(site.url + path, { redirect: "manual" });
    const framable = path.startsWith("/fi/embed/");
    const policy = headers.get("content-security-policy") ?? "";
    // What monitoring reads is no page, and says nothing of frames.
    if (path === "/health") return expect(headers.get("content-type")).toMatch(/^application\/json/);
    expect([headers.get("x-frame-options"), /frame-ancestors ([^;]*)/.exec(policy)?.[1]]).toEqual(
      framable ? [null, "*"] : ["SAMEORIGIN", "'self'"],
    );
  });

  it("is refused by the browser", async () => {
    const page = await openWith(["/fi"]);
    await expect.poll(() => page.frames().at(-1)?.url()).toContain("chrome-error:");
    await page.context().close();
  });
});

describe("the code to embed", () => {
  it.each([
    ["/fi/indicators/sotkanet-181", "#trend .along"],
    ["/fi", "#river .embed-code"],
    ["/fi/municipalities/285", ".take-along .embed-code"],
  ])("is beside the other ways to take along, without scripts, and works (%s)", async (path, where) => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(site.url + path);
    const ways = page.locator(where);
    await ways.locator("summary").click();
    const field = ways.locator("textarea");
    const isField = (await field.count()) > 0;
    const text = isField ? await field.inputValue() : await ways.getByText("<iframe").innerText();
    const source = /src="([^"]*\/embed\/[^"]*)"/.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect((await fetch(source)).status).toBe(200);
    await page.context().close();
  });
});
