import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { keptPages } from "#app/server/kept-pages.ts";
import { nonceOf, securityHeaders } from "#app/server/security-headers.ts";

let server: Server | undefined;
let drawn = 0;
let edition = "1";

afterEach(() => server?.close());

async function start(): Promise<string> {
  [drawn, edition] = [0, "1"];
  const app = express();
  app.use(securityHeaders({ development: false, https: false }));
  app.use(keptPages({ edition: () => edition, most: 2_000 }));
  app.all("*", (request, response) => {
    drawn += 1;
    if (request.path === "/fi/missing") response.status(404);
    response
      .type("html")
      .send(`<p>${request.originalUrl} ${drawn}</p><script nonce="${nonceOf(response)}"></script>`);
  });
  server = createServer(app);
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP
}

async function get(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ text: string; nonce: string }> {
  const response = await fetch(url, { headers });
  const policy = response.headers.get("content-security-policy") ?? "";
  return { text: await response.text(), nonce: /'nonce-([^']+)'/.exec(policy)?.[1] ?? "" };
}

describe("kept pages", () => {
  it("are drawn once, and every reader gets a nonce of their own that fits the header", async () => {
    const base = await start();
    const first = await get(`${base}/fi`);
    const second = await get(`${base}/fi`);
    expect(drawn).toBe(1);
    expect(second.nonce).not.toBe(first.nonce);
    expect(first.text).toContain(`nonce="${first.nonce}"`);
    expect(second.text).toBe(first.text.replace(first.nonce, second.nonce));
  });

  it("are drawn anew when the data has changed", async () => {
    const base = await start();
    await get(`${base}/fi`);
    edition = "2";
    expect((await get(`${base}/fi`)).text).toContain("/fi 2");
  });

  it("are kept apart by their whole address", async () => {
    const base = await start();
    await get(`${base}/fi?areas=1`);
    expect((await get(`${base}/fi?areas=2`)).text).toContain("areas=2");
  });

  it("are not kept for a page that is missing, for files, or for a reader with a cookie", async () => {
    const base = await start();
    for (const path of ["/fi/missing", "/fi.json", "/fi/chart.svg"]) {
      await get(base + path);
      await get(base + path);
    }
    expect(drawn).toBe(6);
    await get(`${base}/fi`, { cookie: "session=1" });
    await get(`${base}/fi`, { cookie: "session=1" });
    expect(drawn).toBe(8);
  });

  it("give way to younger ones when there are too many", async () => {
    const base = await start();
    await get(`${base}/fi/0`);
    for (let page = 1; page < 60; page += 1) await get(`${base}/fi/${page}`);
    await get(`${base}/fi/59`);
    expect(drawn).toBe(60);
    await get(`${base}/fi/0`);
    expect(drawn).toBe(61);
  });
});
