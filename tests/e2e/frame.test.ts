import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "#db/client.server.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { leaveBrowser, sharedBrowser } from "#tests/support/browser.ts";
import { type RunningServer, startServer } from "#tests/support/server.ts";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), sharedBrowser()]);
  const database = openDatabase(server.database);
  await seedDatabase(database);
  closeDatabase(database);
});

afterAll(async () => {
  await leaveBrowser();
  await server?.stop();
});

describe("the frame around the pages", () => {
  it("runs its own scripts under the strict security policy, without a complaint of the browser", async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(`${server.url}/sv/catalogue`, { waitUntil: "networkidle" });
    await expect(page.locator("h1").textContent()).resolves.toBe("Indikatorer");
    await wake(page);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("fetches the texts of the page's own language only", async () => {
    const page = await browser.newPage();
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.text());
    });
    await page.goto(`${server.url}/en/catalogue`, { waitUntil: "networkidle" });
    await wake(page);
    const texts = (await Promise.all(scripts)).join("\n");
    expect(texts).toContain("Page not found");
    expect(texts).not.toContain("Sivua ei löytynyt");
    expect(texts).not.toContain("Sidan hittades inte");
    await page.close();
  });

  it("reads well with JavaScript off", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const response = await page.goto(`${server.url}/fi/ei-ole`);
    expect(response?.status()).toBe(404);
    await expect(page.locator("h1").textContent()).resolves.toBe("Sivua ei löytynyt");
    await expect(page.title()).resolves.toBe("Sivua ei löytynyt – Saukko");
    await context.close();
  });

  it("leads the bare address to the reader's language", async () => {
    const response = await fetch(server.url, { redirect: "manual", headers: { "Accept-Language": "sv-FI" } });
    expect(response.status).toBe(302);
    expect(response.headers.get("Location")).toBe("/sv");
  });

  it("tells its health", async () => {
    const response = await fetch(`${server.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "ok", databaseWritable: true, lastImport: null });
  });

  it("opens no debugger for who sends it a signal, and takes no other methods than reading", async () => {
    server.process.kill("SIGUSR1");
    const traced = await fetch(`${server.url}/fi`, { method: "OPTIONS" });
    expect([traced.status, traced.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
    await setTimeout(300);
    expect(server.trouble.join("")).not.toContain("Debugger listening");
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  it("draws its public pages before anybody asks, where it is not told to leave that", async () => {
    const kept = async (ahead: "yes" | "no"): Promise<number> => {
      const database = join(mkdtempSync(join(tmpdir(), "saukko-ahead-")), "saukko.db");
      const environment = { SAUKKO_DRAW_AHEAD: ahead };
      const first = await within(20_000, "started", startServer({ database, environment }));
      await within(120_000, "drawn", beside(`${database}.pages`, first), first);
      expect(await within(20_000, "stopped", first.stop(), first)).toBe(0);
      const bytes = statSync(`${database}.pages`).size;
      rmSync(dirname(database), { recursive: true });
      return bytes;
    };
    const [told, left] = await Promise.all([kept("yes"), kept("no")]);
    expect(told).toBeGreaterThan(50 * left);
  }, 300_000);

  it.runIf(existsSync("/dev/full"))("serves on where standard output is a full disk", async () => {
    const own = await startServer({ output: "/dev/full" });
    for (let time = 0; time < 20; time += 1)
      expect((await fetch(`${own.url}/fi/methods`)).status).toBeLessThan(600);
    expect((await fetch(`${own.url}/health`)).status).toBe(200);
    expect(await own.stop()).toBe(0);
  });

  it("ends with code 0 on SIGTERM while readers keep asking, and none of them gets half an answer", async () => {
    const own = await startServer();
    const answers = { whole: 0, cut: 0 };
    let going = true;
    const readers = Array.from({ length: 6 }, async () => {
      while (going) {
        const outcome = await readWhole(`${own.url}/fi/ei-ole`);
        if (outcome === "refused") return;
        answers[outcome] += 1;
      }
    });
    // The first pages wait for the thread that draws; then the readers are in full swing.
    await expect.poll(() => answers.whole).toBeGreaterThan(20);
    expect(await own.stop()).toBe(0);
    going = false;
    await Promise.all(readers);
    expect(answers.cut).toBe(0);
    expect(own.log.join("\n")).toContain('"outcome":"finished"');
  });
});

/** What takes longer than so many milliseconds is named, with the server's own words. */
function within<T>(limitMs: number, what: string, done: Promise<T>, server?: RunningServer): Promise<T> {
  return new Promise((pass, fail) => {
    const late = (): void =>
      fail(new Error(`not ${what} after ${limitMs} ms\n${server ? told(server) : ""}`));
    const limit = globalThis.setTimeout(late, limitMs);
    void done.then(pass, fail).finally(() => clearTimeout(limit));
  });
}

/** Resolves when the file is there; rejects where the server has ended without it. */
async function beside(file: string, { process }: RunningServer): Promise<void> {
  while (!existsSync(file)) {
    if (process.exitCode !== null) throw new Error(`the server ended with ${process.exitCode}`);
    await setTimeout(50);
  }
}

function told({ log, trouble }: RunningServer): string {
  return [...log, ...trouble].join("\n");
}

/** One request; "refused" where the server takes no more. */
function readWhole(url: string): Promise<"whole" | "cut" | "refused"> {
  return new Promise((done) => {
    get(url, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.once("end", () => done(text.includes("</html>") ? "whole" : "cut"));
      response.once("error", () => done("cut"));
    }).once("error", () => done("refused"));
  });
}

/**
 * The page's scripts come with its reader's first move; they are there when React has taken the page over.
 */
async function wake(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  // React leaves this mark on what it has taken over.
  await page.waitForFunction(() =>
    Object.keys(document.documentElement).some((key) => key.startsWith("__reactFiber")),
  );
}
