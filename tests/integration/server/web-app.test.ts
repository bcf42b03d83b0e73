import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import type { RequestHandler } from "express";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HealthReport } from "#app/server/health.server.ts";
import { securityHeaders } from "#app/server/security-headers.ts";
import { createWebApp } from "#app/server/web-app.ts";

const folder = mkdtempSync(join(tmpdir(), "saukko-client-"));
const logged: Record<string, unknown>[] = [];
const log = pino(
  { base: null },
  new Writable({
    write(chunk, _encoding, done) {
      logged.push(JSON.parse(String(chunk)));
      done();
    },
  }),
);
/** Stands where Remix does: tells what it was asked. */
const pages: RequestHandler = (request, response) => {
  if (request.path === "/bug") throw new Error("a bug");
  if (request.path === "/escape") decodeURIComponent("%E0%A4%A");
  response.json({ address: request.originalUrl, filler: "x".repeat(3000) });
};
const health: HealthReport = {
  status: "ok",
  version: "1.2.3",
  dataVersion: 7,
  databaseWritable: true,
  trouble: null,
  lastImport: null,
  backup: null,
};
let server: Server;
let url: string;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "root-abc123.js"), `export {}; // ${"x".repeat(3_000)}`);
  writeFileSync(join(folder, "favicon.svg"), "<svg/>");
  const parts = {
    log,
    trustedProxies: 0,
    security: securityHeaders({ https: false }),
    health: async () => health,
    clientFolder: folder,
    assets: null,
    pages,
  };
  server = createServer(createWebApp(parts));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  logged.length = 0;
});

describe("the web app", () => {
  it("allows no scripts and styles but its own files", async () => {
    const policy = (await fetch(url)).headers.get("Content-Security-Policy");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("does not say what it is built with, and speaks of https only where it is used", async () => {
    const { headers } = await fetch(url);
    expect(headers.get("X-Powered-By")).toBeNull();
    expect(headers.get("Strict-Transport-Security")).toBeNull();
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("lets browsers keep hashed assets for a year and other files for an hour", async () => {
    const asset = await fetch(`${url}/assets/root-abc123.js`);
    expect(asset.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    const icon = await fetch(`${url}/favicon.svg`);
    expect(icon.headers.get("Cache-Control")).toBe("public, max-age=3600");
  });

  it("answers for an asset of an older build with 404, and lets nobody keep that", async () => {
    const response = await fetch(`${url}/assets/root-old.js`);
    expect(response.status).toBe(404);
    expect(response.headers.get("Cache-Control")).toBeNull();
  });

  it("asks the pages for what lies under no name of the folder", async () => {
    for (const path of ["/fi", "/favicon", "/fi/favicon.svg"])
      expect(await (await fetch(url + path)).json()).toMatchObject({ address: path });
  });

  it("compresses scripts and styles", async () => {
    const response = await fetch(`${url}/assets/root-abc123.js`, { headers: { "Accept-Encoding": "gzip" } });
    expect(response.headers.get("Content-Encoding")).toBe("gzip");
  });

  it("tells its health with 200 when all is well and 503 when not, and lets nobody keep it", async () => {
    const well = await fetch(`${url}/health`);
    expect([well.status, well.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(await well.json()).toEqual(health);
    Object.assign(health, { status: "failing", trouble: "disk full" });
    const failing = await fetch(`${url}/health`);
    expect([failing.status, (await failing.json()).trouble]).toEqual([503, "disk full"]);
  });

  it("logs one line a request, with nothing about who asked", async () => {
    const response = await fetch(`${url}/fi/catalogue.csv?token=secret`, {
      headers: { "User-Agent": "somebody" },
    });
    await response.text();
    await expect.poll(() => logged.length).toBe(1);
    expect(logged[0]).toMatchObject({
      method: "GET",
      path: "/fi/catalogue.csv",
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
      requestId: response.headers.get("X-Request-Id"),
    });
    expect(logged[0]?.bytes).toBeGreaterThan(100);
    expect(JSON.stringify(logged)).not.toMatch(/secret|somebody|127\.0\.0\.1/);
  });

  it("answers a bug with 500 and its number in the log, and shows no stack trace", async () => {
    const response = await fetch(`${url}/bug`);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain("web-app");
    await expect.poll(() => logged.length).toBe(2);
    expect(logged.map((entry) => entry.msg)).toEqual(["failed", "request"]);
    expect(text).toContain(String(logged[0]?.requestId));
  });

  it("answers an escape that cannot be read with 400 and does not call it a bug", async () => {
    expect((await fetch(`${url}/escape`)).status).toBe(400);
    expect((await rawGet(`${url}/%E0%A4%A`)).status).toBe(400);
    expect(logged.filter((entry) => entry.msg === "failed")).toEqual([]);
  });
});

/** fetch mends addresses; this sends them as they are. */
function rawGet(address: string): Promise<{ status: number | undefined }> {
  return new Promise((done, fail) => {
    request(address, (response) => {
      response.resume();
      done({ status: response.statusCode });
    })
      .once("error", fail)
      .end();
  });
}
