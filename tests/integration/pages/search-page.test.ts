import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLocale, LOCALES, type Locale } from "#app/domain/text.ts";
import type { SearchPage } from "#app/pages/search/search-answer.ts";
import { askedText, searchPage } from "#app/pages/search/search-page.server.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { seededDatabase } from "#tests/support/bring-figures.ts";
import { SEARCH_PHRASES } from "#tests/support/search-phrases.ts";
import { HOME } from "#tests/support/small-database.ts";

let database: Database;
let work: WorkDatabase;

beforeAll(async () => {
  ({ database } = await seededDatabase());
  work = openWork(":memory:");
});
afterAll(() => {
  closeDatabase(database);
  closeWork(work);
});

const ask = (q: string, locale: Locale = "fi"): Promise<SearchPage> =>
  searchPage(database, work, HOME, { q, locale });
const hrefs = async (q: string, locale: Locale = "fi"): Promise<string[]> =>
  (await ask(q, locale)).results.map(({ href }) => href);

describe("one search over everything", () => {
  it("finds what people look for among the first three, in at least 95 of 100 phrases", async () => {
    const missed: string[] = [];
    for (const { locale, q, right } of SEARCH_PHRASES) {
      if (!isLocale(locale)) throw new Error(`"${locale}" is no language`);
      const first = (await hrefs(q, locale)).slice(0, 3);
      if (!first.some((href) => right.some((end) => href.endsWith(end))))
        missed.push(`${q}: ${first.join(" ")}`);
    }
    expect(SEARCH_PHRASES.length).toBeGreaterThanOrEqual(120);
    expect(missed.length / SEARCH_PHRASES.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("answers in the reader's language, with what kind of thing it is", async () => {
    const { results } = await ask("arbetslöshet i Fredrikshamn", "sv");
    expect(results[0]).toEqual({
      kind: "indicator",
      kindName: "Indikator",
      href: "/sv/indicators/sotkanet-181?areas=kunta:075",
      title: "Fredrikshamn: Arbetslösa",
      detail: "Sotkanet 181",
      indicator: "sotkanet-181",
      area: "kunta:075",
    });
    expect(results.map(({ href }) => href)).toContain("/sv/municipalities/075");
  });

  it("asks for nothing and finds nothing, and shows where to begin", async () => {
    const page = await ask("");
    expect(page).toMatchObject({ results: [], found: 0, said: [], unknown: [] });
    expect(page.ways.map(({ href }) => href)).toEqual(["/fi/catalogue", "/fi", "/fi/reports"]);
  });

  it("says which word Saukko has nothing of, as it was typed, and what answers the others", async () => {
    const page = await ask("Raitiovaunut kotkassa");
    expect(page).toMatchObject({ unknown: ["Raitiovaunut"], nearest: true });
    expect(page.said[0]).toBe("Saukossa ei ole mitään, mihin sopisi hakusana ”Raitiovaunut”.");
    expect(page.results[0]?.href).toBe("/fi/municipalities/285");
  });

  it("tells what is nearest where no thing answers every word", async () => {
    const page = await ask("gini kiusaaminen");
    expect(page).toMatchObject({ nearest: true, unknown: [] });
    expect(page.results.slice(0, 5).map(({ indicator }) => indicator)).toContain("sotkanet-3126");
  });

  it("takes what is no letter for nothing, and a long question by its beginning", async () => {
    for (const q of ['"', "* NEAR(", "-x -- ' OR 1=1", "%", "\u0000", "🦦", "a".repeat(50_000)])
      expect((await ask(q)).results.length, q.slice(0, 20)).toBeLessThanOrEqual(50);
    expect(askedText(new URLSearchParams({ q: `  ${"kotka ".repeat(1_000)}` }))).toHaveLength(100);
  });

  it("leads only to pages of the reader's language", async () => {
    for (const locale of LOCALES)
      for (const q of ["kotka", "tampere", "alkohol", "trend", "hyvinvointi"])
        for (const href of await hrefs(q, locale)) expect(href.split("/")[1]).toBe(locale);
  });
});
