import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExampleSite, exampleSite } from "#tests/support/example-site.ts";

const PICTURE = "/fi/export/chart.svg?kind=line&indicator=sotkanet-181&areas=kunta:285&width=640";
const TABLE = "/fi/export/chart.csv?kind=line&indicator=sotkanet-181&areas=kunta:285";
const DATA = "/fi/indicators/sotkanet-181.json";
const PAGE = "/fi/indicators/sotkanet-181";

let site: ExampleSite;
let other: Server;
let page: Page;
/** A municipality's own page, which allows itself pictures and data of the service, and nothing else. */
beforeAll(async () => {
  site = await exampleSite();
  other = createServer((_, response) => {
    response.setHeader(
      "Content-Security-Policy",
      `default-src 'none'; img-src ${site.url}; connect-src ${site.url}; frame-src ${site.url}`,
    );
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!DOCTYPE html><title>Kunta</title><img src="${site.url}${PICTURE}" alt="Kuva">`);
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  page = await site.open();
  // Another host for the browser, the same machine.
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`); // listening on TCP
});
afterAll(async () => {
  await site.close();
  other.close();
});

describe("another site's page", () => {
  it("shows our pictures", async () => {
    expect(await page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  });

  it("reads our tables and data, and none of our pages", async () => {
    const read = (path: string): Promise<string> =>
      page.evaluate(
        (address) =>
          fetch(address).then(
            (answer) => answer.headers.get("content-type") ?? "",
            () => "refused",
          ),
        site.url + path,
      );
    expect(await read(TABLE)).toMatch(/^text\/csv/);
    expect(await read(DATA)).toMatch(/^application\/json/);
    expect(await read(PAGE)).toBe("refused");
  });

  it("does not get one of our pages into a frame", async () => {
    await page.evaluate((address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      document.body.append(frame);
    }, site.url + PAGE);
    await expect.poll(() => page.frames().at(-1)?.url()).toContain("chrome-error:");
  });
});
