import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { VISITOR } from "#app/domain/person.ts";
import { LOCALES } from "#app/domain/text.ts";
import type { DrawnPage } from "#app/server/drawing.server.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import { ALL_PAGES } from "#tests/support/example-site.ts";

const build = pathToFileURL(resolve(import.meta.dirname, "../../build/server/index.js")).href;
const origin = "http://127.0.0.1:9";
let draw: (path: string, byReact: boolean) => Promise<string>;

const folder = mkdtempSync(join(tmpdir(), "saukko-same-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const work = join(folder, "work.db");
  closeWork(openWork(work));
  Object.assign(process.env, {
    SAUKKO_WORK_DB: work,
    NODE_ENV: "production",
    LOG_LEVEL: "fatal",
    PUBLIC_URL: origin,
    SAUKKO_DB: inject("exampleDatabase"),
  });
  const server = (await import(/* @vite-ignore */ build)) as ServerBuild; // what `npm run build` made
  const answer = createRequestHandler(server, "production");
  draw = async (path, byReact) => {
    const pages: DrawnPage[] = [];
    const handOver = (page: DrawnPage): void => void pages.push(page);
    const context = { requestId: "", reader: VISITOR, client: null, handOver, byReact };
    await answer(new Request(origin + path), context);
    return pages.at(-1)?.body.toString() ?? "";
  };
});

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
      `/${locale}/catalogue?q=%3Cb%3E%22%26'`,
      `/${locale}/priorities/merkityksellinen-elama?area=kunta:285`,
      `/${locale}/verdicts/sotkanet-493/kunta:285?beside=kunta:286`,
    ]);
    expect(await differing([...links, ...asked])).toEqual([]);
  });
});
