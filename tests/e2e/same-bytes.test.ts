import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import type { PageAsked } from "#tests/support/drawing-process.ts";
import { ALL_PAGES } from "#tests/support/example-site.ts";
import { NODE_FLAGS } from "#tests/support/node-flags.ts";

const folder = mkdtempSync(join(tmpdir(), "saukko-same-"));
/** React reads once a process whether it is in production: so this is one of its own. */
let drawing: ChildProcess;

beforeAll(async () => {
  const work = join(folder, "work.db");
  closeWork(openWork(work));
  drawing = fork(resolve(import.meta.dirname, "../support/drawing-process.ts"), {
    execArgv: NODE_FLAGS,
    env: {
      PATH: process.env.PATH,
      SAUKKO_WORK_DB: work,
      NODE_ENV: "production",
      LOG_LEVEL: "fatal",
      PUBLIC_URL: "http://127.0.0.1:9",
      SAUKKO_DB: inject("exampleDatabase"),
    },
  });
  expect(await once(drawing, "message")).toContain("ready");
});
afterAll(() => {
  drawing?.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function draw(path: string, byReact: boolean): Promise<string> {
  const asked: PageAsked = { path, byReact };
  drawing.send(asked);
  const [page] = await once(drawing, "message");
  return String(page);
}

/** Pages in one language that have content of their own; files are none. */
async function linksOf(path: string): Promise<string[]> {
  const found = [...(await draw(path, true)).matchAll(/href="(\/fi\/(?!export\/)[a-z]+\/[^"#]*)"/g)];
  return [...new Set(found.flatMap(([, link]) => link?.replaceAll("&amp;", "&") ?? []))];
}

/** The pages whose bytes differ. */
async function differing(paths: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of paths) {
    const [quick, reacts] = [await draw(path, false), await draw(path, true)];
    expect([path, reacts.length > 1_000]).toEqual([path, true]);
    if (quick !== reacts) wrong.push(path);
  }
  return wrong;
}

describe("a page", () => {
  it("of every kind has the bytes that React gives it, in every language", async () => {
    expect(await differing(ALL_PAGES.map(({ locale, path }) => `/${locale}${path}`))).toEqual([]);
  });

  it("of every indicator has them too", async () => {
    const links = (await linksOf("/fi/catalogue")).filter((link) => link.startsWith("/fi/indicators/"));
    expect(links.length).toBeGreaterThan(60);
    expect(await differing(links)).toEqual([]);
  });

  it("of every municipality and priority, and with what a reader may ask for, has them too", async () => {
    const links = (await linksOf("/fi")).filter((link) => !link.startsWith("/fi/indicators/"));
    expect(links.filter((link) => /municipalities|priorities/.test(link)).length).toBeGreaterThan(8);
    const asked = LOCALES.flatMap((locale) => [
      `/${locale}/indicators/sotkanet-181?areas=kunta:285,kunta:75,kunta:90&year=2015`,
      `/${locale}/indicators/sotkanet-181?area=kunta:286&sex=female`,
      `/${locale}/indicators/sotkanet-181?area=kunta:286&sex=female&other=1`,
      `/${locale}/catalogue?q=%3Cb%3E%22%26'`,
      `/${locale}/catalogue?priority=merkityksellinen-elama`,
      `/${locale}/priorities/merkityksellinen-elama?area=kunta:285`,
      `/${locale}/verdicts/sotkanet-493/kunta:285?beside=kunta:286`,
    ]);
    expect(await differing([...links, ...asked])).toEqual([]);
  });
});
