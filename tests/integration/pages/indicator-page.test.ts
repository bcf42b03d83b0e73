import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "#app/domain/text.ts";
import { type IndicatorPage, indicatorPage, seriesPart } from "#app/pages/indicator/indicator-page.server.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import {
  ELSEWHERE,
  FETCHED,
  HOME,
  NEVER_FETCHED,
  smallDatabase,
  UNEMPLOYMENT,
} from "#tests/support/small-database.ts";

const ORIGIN = "https://saukko.example";
let database: Database;

beforeAll(async () => {
  database = await smallDatabase();
});
afterAll(() => closeDatabase(database));

function find(key: string, search = "", locale: Locale = "fi"): Promise<IndicatorPage | null> {
  return indicatorPage(database, HOME, { key, locale, search: new URLSearchParams(search), origin: ORIGIN });
}

async function pageOf(
  search = "",
  locale: Locale = "fi",
  key: string = UNEMPLOYMENT,
): Promise<IndicatorPage> {
  const page = await find(key, search, locale);
  if (!page) throw new Error(`no page of ${key}`);
  return page;
}

describe("the indicator page's data", () => {
  test("begins with the home municipalities and the benchmarks", async () => {
    const page = await pageOf();
    expect(page.areas.map((area) => area.name)).toEqual([
      "Hamina",
      "Kotka",
      "Kouvola",
      "Miehikkälä",
      "Pyhtää",
      "Virolahti",
      "Kymenlaakso (maakunta)",
      "Koko maa",
    ]);
    expect(page.areas.map((area) => area.role).slice(-2)).toEqual(["county", "country"]);
  });

  test("begins with the seven largest where the county has more municipalities than a picture holds", async () => {
    const paijatHame = "hyvinvointialue:09";
    const page = await indicatorPage(database, paijatHame, {
      key: UNEMPLOYMENT,
      locale: "fi",
      search: new URLSearchParams(),
      origin: ORIGIN,
    });
    const drawn = page?.areas.filter((area) => area.role === "area").map((area) => area.name) ?? [];
    expect(drawn).toHaveLength(7);
    expect(drawn).toContain("Lahti");
    expect(drawn).not.toContain("Padasjoki");
    expect(page?.home).toHaveLength(10);
  });

  test("says that the maakunta stands in where the source has no figure of the county", async () => {
    expect((await pageOf()).standIn).toBe("Kymenlaakso");
  });

  test("takes the municipalities of the address, in its order, and keeps the benchmarks", async () => {
    const page = await pageOf("areas=kunta:092,kunta:286");
    expect(page.areas.map((area) => area.name)).toEqual([
      "Vantaa",
      "Kouvola",
      "Kymenlaakso (maakunta)",
      "Koko maa",
    ]);
    expect(page.series.find((one) => one.region === "kunta:092")?.values).toHaveLength(6);
    expect(page.facts.footer.permalink).toBe(
      `${ORIGIN}/fi/indicators/sotkanet-181?areas=kunta:092,kunta:286`,
    );
  });

  test("leaves out an eighth municipality and one that does not exist, and says so", async () => {
    const eight = "kunta:091,kunta:092,kunta:049,kunta:285,kunta:286,kunta:075,kunta:935,kunta:489";
    const page = await pageOf(`areas=${eight}&areas=kunta:999`);
    expect(page.areas.filter((area) => area.role === "area")).toHaveLength(7);
    expect(page.refused).toEqual({ unknown: ["kunta:999"], repeated: [], leftOut: ["Miehikkälä"] });
  });

  test("a form may add a municipality to the list of the address", async () => {
    const page = await pageOf("areas=kunta:286,kunta:285&areas=kunta:092");
    expect(page.areas.filter((area) => area.role === "area").map((area) => area.name)).toEqual([
      "Kouvola",
      "Kotka",
      "Vantaa",
    ]);
  });

  test("shows the latest year that everybody shares, with every municipality's figure once", async () => {
    const { columns, municipalities } = await pageOf();
    expect(columns?.year).toBe(2023);
    expect(columns?.codes).toHaveLength(municipalities.codes.length);
    expect(columns?.codes.length).toBeGreaterThan(300);
  });

  test("speaks the reader's language", async () => {
    const page = await pageOf("", "sv");
    expect(page.facts.title).toBe("Arbetslösa, % av arbetskraften");
    expect(page.areas.map((area) => area.name)).toContain("Fredrikshamn");
    expect(page.citation).toContain("Hämtad 22.11.2026.");
    expect(page.about.sourcePage).toBe("https://sotkanet.fi/sotkanet/sv/metadata/indicators/181");
  });

  test("the headline states figures side by side and tells no change", async () => {
    const { headline } = await pageOf();
    expect(headline).toMatch(/^Kymenlaaksossa .*2023, koko maassa .*\s%\.$/);
    expect(headline).not.toMatch(/nous|lask|kasv|parem|huono/);
  });

  test("puts men and women side by side, and shows either alone", async () => {
    const { bySex, sexes, sexNames } = await pageOf();
    expect(sexNames).toEqual({ total: "Kaikki", female: "Naiset", male: "Miehet" });
    expect(sexes).toEqual(["total", "male", "female"]);
    expect(bySex?.year).toBe(2023);
    expect(bySex?.sexes).toEqual(["female", "male", "total"]);
    const women = await pageOf("sex=female");
    expect(women.facts.sexLabel).toBe("Naiset");
    expect(women.series.every((one) => one.sex === "female")).toBe(true);
    expect(women.headline).toBeNull();
  });

  test("keeps the reason of a suppressed figure", async () => {
    const virolahti = (await pageOf()).series.find((one) => one.region === "kunta:935");
    expect(virolahti?.values[2]).toBeNull();
    expect(virolahti?.missing[2]).toBe("suppressed");
  });

  test("knows when the figures were fetched and whose they are", async () => {
    const { about, facts } = await pageOf();
    expect(about).toMatchObject({ producer: "Tilastokeskus", fetched: FETCHED, sourceUpdated: "2026-05-02" });
    expect(facts.provenance.example).toBe(false);
  });

  test("an indicator without figures says why", async () => {
    expect((await pageOf("", "fi", NEVER_FETCHED)).empty).toBe("not-fetched");
    const elsewhere = await pageOf("", "fi", ELSEWHERE);
    expect(elsewhere.empty).toBe("not-here");
    expect(elsewhere.columns).toMatchObject({ year: 2021, codes: ["091"] });
  });

  test("nobody has a page of an indicator that does not exist", async () => {
    expect(await find("sotkanet-999999")).toBeNull();
    expect(await find("<script>")).toBeNull();
  });

  test("the series alone, for a municipality that is added", async () => {
    const part = seriesPart(await pageOf("areas=kunta:092"));
    expect(part.series.map((one) => one.region)).toEqual(["kunta:092"]);
    expect(JSON.stringify(part).length).toBeLessThan(1000);
  });
});
