import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { publicAddresses } from "#app/server/public-addresses.server.ts";
import { closeDatabase, openDatabase } from "#db/client.server.ts";
import { workEngineOf } from "#db/work/client.server.ts";
import { type DeskSite, deskSite, type Visit } from "#tests/support/desk-site.ts";
import { fillWithMarker, MARKED_ID, MARKED_REPORT, MARKER } from "#tests/support/fill-with-marker.ts";

let site: DeskSite;
let visitor: Visit;
/** Every public address of the service, in three languages. */
let addresses: string[];

beforeAll(async () => {
  // What is drawn before anybody asks is looked at too.
  site = await deskSite(undefined, { SAUKKO_DRAW_AHEAD: "yes" });
  fillWithMarker(site.work);
  visitor = await site.visit();
  const database = openDatabase(inject("exampleDatabase"), { readonly: true });
  addresses = await publicAddresses(database, site.work, "hyvinvointialue:10");
  closeDatabase(database);
});
afterAll(() => site?.close());

const AT_ONCE = 6;

/** The addresses whose answers hold the marker, of who sees what everybody sees. */
async function leaks(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const waiting = [...paths];
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const { status, text, headers } = await visitor.get(path);
      const all = `${text} ${JSON.stringify([...headers])}`;
      if (status >= 500 || all.includes(MARKER)) found.push(`${status} ${path}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

/** Each page once, the languages by turns. */
function inOneLanguageEach(paths: readonly string[]): string[] {
  const pages = [...new Set(paths.map((path) => path.slice(3)))];
  return pages.map((page, at) => `/${LOCALES[at % LOCALES.length]}${page}`);
}

describe("with every private table full of a marker", () => {
  it("the file of work is as it would be: rows point at each other, and somebody is signed in", async () => {
    const { connection } = workEngineOf(site.work);
    expect(connection.pragma("foreign_key_check")).toEqual([]);
    const marked = await site.visit(MARKED_ID);
    expect((await marked.get("/fi/desk/people")).text).toContain(MARKER);
    expect((await marked.get("/fi/desk/audit")).text).toContain(MARKER);
    expect((await marked.get("/fi")).text).toContain(MARKER);
  });

  it("no public page holds it, also after its owner has looked at the page", async () => {
    const marked = await site.visit(MARKED_ID);
    for (const path of ["/fi", "/sv/catalogue", "/en/indicators/sotkanet-181", "/fi/reports"])
      await marked.get(path);
    expect(addresses.length).toBeGreaterThan(400);
    expect(await leaks(addresses)).toEqual([]);
  }, 300_000);

  // A twin is made of the same data in each language: each is asked for in one, by turns.
  it.each(["json", "csv", "data"])(
    "no %s of a page holds it",
    async (ending) => {
      const asked = inOneLanguageEach(addresses);
      expect(asked.length).toBeGreaterThan(130);
      expect(await leaks(asked.map((path) => `${path}.${ending}`))).toEqual([]);
    },
    300_000,
  );

  it("no file of a picture holds it", async () => {
    const pages = LOCALES.map((locale) => `/${locale}/indicators/sotkanet-181`);
    const texts = await Promise.all(pages.map(async (path) => (await visitor.get(path)).text));
    const files = texts.flatMap((text) =>
      [...text.matchAll(/href="(\/[a-z]+\/export\/[^"]+)"/g)].map(([, path = ""]) =>
        path.replaceAll("&amp;", "&"),
      ),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(await leaks(files)).toEqual([]);
  });

  it("no address that names what is private holds it", async () => {
    const named = [
      `/desk/people/${MARKED_ID}`,
      `/reports/${MARKED_REPORT}`,
      `/reports/${MARKED_REPORT}/1`,
      `/desk/reports/${MARKED_REPORT}`,
    ];
    const paths = LOCALES.flatMap((locale) =>
      named.flatMap((path) => ["", ".json", ".csv", ".data"].map((ending) => `/${locale}${path}${ending}`)),
    );
    const others = [
      "/health",
      "/nothing",
      "/fi/nothing",
      "/fi/sign-in",
      "/fi/sign-in/welcome",
      "/fi/sign-in/code",
    ];
    expect(await leaks([...paths, ...others])).toEqual([]);
  });
});
