import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type VerdictQuestion, verdictPage } from "#app/pages/verdict/verdict-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { importMethods } from "#importers/methods/import-methods.ts";
import { smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";

let database: Database;
beforeAll(async () => {
  database = await smallDatabase();
  await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
});
afterAll(() => closeDatabase(database));

const KOUVOLA = "kunta:286";
const ask = (changes: Partial<VerdictQuestion> = {}) =>
  verdictPage(database, {
    key: UNEMPLOYMENT,
    area: KOUVOLA,
    sex: null,
    beside: null,
    locale: "fi",
    ...changes,
  });
const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");

/** What the region decides of the methods, from a file. */
async function edit(text: string): Promise<void> {
  const now = (): Date => new Date("2026-11-25T09:00:00Z");
  await importMethods(database, {
    file: { name: "muutos.csv", bytes: Buffer.from(text) },
    acceptEmptied: false,
    now,
  });
  await recompute(database, { now });
}

describe("how a verdict was reached", () => {
  it("has each method once, and the picked municipalities one by one", async () => {
    const page = await ask();
    expect(page?.parts.map(({ id }) => id)).toEqual([
      "country",
      "rest",
      "trend",
      "pair",
      "interval",
      "position",
      "similar",
      "pooled",
      "areas-405",
      "areas-698",
      "areas-285",
    ]);
    expect(page?.parts.slice(-3).map(({ about }) => about)).toEqual(["Lappeenranta", "Rovaniemi", "Kotka"]);
    expect(plain(page?.parts.at(-2)?.sentence)).toMatch(/Rovaniemellä/);
  });

  it("gives differences and limits with their units, and the country's five years as what they are", async () => {
    const rows = (id: string, page: Awaited<ReturnType<typeof ask>>): Record<string, string> =>
      Object.fromEntries(page?.parts.find((one) => one.id === id)?.rows.map(([a, b]) => [a, plain(b)]) ?? []);
    const page = await ask();
    expect(rows("country", page)).toMatchObject({
      Ero: expect.stringMatching(/^[+−]\d+,\d\d prosenttiyksikköä$/),
    });
    expect(rows("interval", page)).toMatchObject({
      "95 prosentin väli": expect.stringMatching(/^\d+,\d\d … \d+,\d\d %$/),
    });
    expect(rows("pooled", page)).toMatchObject({
      Vertailuluku: expect.stringMatching(/ % \(koko maan vuosiluvuista alueen jakajilla painotettu\)$/),
    });
  });

  it("says in numbers what would change the comparison with the country", async () => {
    const page = await ask();
    const part = page?.parts.find(({ id }) => id === "country");
    const limits = page?.result?.interval.ok ? page.result.interval.result.limits : { lower: 0, upper: 0 };
    // The country's figure is published with one decimal: it may be 0.05 more or less.
    const ends = [limits.lower - 0.05, limits.upper + 0.05];
    const [lower, upper] = ends.map((one) => one.toFixed(2).replace(".", ","));
    expect(plain(part?.changes)).toBe(
      `Eroa ei voisi osoittaa, jos vertailuluku olisi välillä ${lower}–${upper}. Rajat ovat luvun väliä leveämmät, koska vertailuluku on pyöristetty (±0,05).`,
    );
    expect(part?.mark?.shape).toMatch(/higher|lower/);
    expect(page?.parts.find(({ id }) => id === "trend")?.changes).toBeNull();
  });

  it("shows beside a comparison the interval that it goes by, the same one as by itself", async () => {
    const page = await ask();
    const row = (id: string, name: string): string | undefined =>
      page?.parts.find((one) => one.id === id)?.rows.find(([one]) => one === name)?.[1];
    expect(row("country", "Luvun 95 prosentin väli")).toMatch(/^\d+,\d\d … \d+,\d\d/);
    expect(row("country", "Luvun 95 prosentin väli")).toBe(row("interval", "95 prosentin väli"));
    // A difference with an interval of its own goes by that.
    expect(row("rest", "Eron 95 prosentin väli")).toBeDefined();
    expect(row("rest", "Luvun 95 prosentin väli")).toBeUndefined();
    // Five years together too are shown to differ past their 95 % interval.
    const pooled = page?.result?.pooled?.ok ? page.result.pooled.result.interval.limits : null;
    const ends = pooled && [pooled.lower - 0.05, pooled.upper + 0.05];
    const [lower, upper] = (ends ?? []).map((one) => one.toFixed(2).replace(".", ","));
    expect(plain(page?.parts.find(({ id }) => id === "pooled")?.changes)).toContain(`${lower}–${upper}.`);
  });

  it("puts the area of the reader's choice first among those beside it, by a test of the difference", async () => {
    const page = await ask({ beside: "kunta:091", locale: "sv" });
    const part = page?.parts.find(({ method }) => method === "areas");
    expect(part).toMatchObject({ id: "areas-091", about: "Helsingfors" });
    expect(plain(part?.sentence)).toMatch(/i Helsingfors \(\d+,\d %\)/);
    expect(part?.rows.map(([name]) => name)).toContain("Skillnadens 95 procents intervall");
    expect(page?.choice.chosen).toBe("kunta:091");
  });

  it("puts it beside municipalities together, where it is none of them", async () => {
    const page = await ask({ beside: "merged:rajaseutu" });
    const part = page?.parts.find(({ method }) => method === "areas");
    expect(part?.about).toBe("Miehikkälä, Virolahti ja Pyhtää yhdessä");
    expect(plain(part?.sentence)).toMatch(/Miehikkälässä, Pyhtäällä ja Virolahdella yhteensä/);
    const member = await ask({ area: "kunta:624", beside: "merged:rajaseutu" });
    expect(member?.choice.areas.some(({ key }) => key === "merged:rajaseutu")).toBe(false);
  });

  it("does not offer the area itself, nor one of another kind, and knows no other choice", async () => {
    const page = await ask({ beside: KOUVOLA });
    expect(page?.choice.chosen).toBeNull();
    expect(page?.choice.areas.some(({ key }) => key === KOUVOLA || !/^(kunta|merged):/.test(key))).toBe(
      false,
    );
    expect((await ask({ beside: "whatever" }))?.choice.chosen).toBeNull();
    expect((await ask({ area: "maa:358" }))?.choice.areas).toEqual([]);
  });

  it("calls municipalities together by the name that the region has given them", async () => {
    const names = await Promise.all(
      (["fi", "sv", "en"] as const).map(
        async (locale) => (await ask({ area: "merged:rajaseutu", locale }))?.place,
      ),
    );
    expect(names).toEqual([
      "Miehikkälä, Virolahti ja Pyhtää yhdessä",
      "Miehikkälä, Vederlax och Pyttis tillsammans",
      "Miehikkälä, Virolahti and Pyhtää together",
    ]);
  });

  it("tells of municipalities together, with the rest of their county and no place in the country", async () => {
    const page = await ask({ area: "merged:rajaseutu" });
    expect(plain(page?.figure)).toMatch(
      /^Miehikkälässä, Pyhtäällä ja Virolahdella yhteensä työttömiä oli \d+,\d % työvoimasta vuonna 2023\.$/,
    );
    // Virolahti's 2020 is hidden, so there are only 2021–2023 in a row: no five years.
    expect(page?.parts.map(({ id }) => id)).toEqual([
      "country",
      "rest",
      "trend",
      "pair",
      "interval",
      "pooled",
    ]);
    expect(page?.parts.find(({ id }) => id === "rest")?.rows).toContainEqual([
      "Kunnat",
      "Hamina, Kotka, Kouvola",
    ]);
    expect(page?.choice.areas.map(({ name }) => name)).not.toContain("Pyhtää");
  });

  it("says how many tests are behind it: with the country, the rest, two years, three picked municipalities; trend and five years", async () => {
    const page = await ask();
    const answered = page?.parts.filter(({ rows }) => rows.length > 0).map(({ id }) => id);
    expect(answered).toEqual(
      expect.arrayContaining(["country", "rest", "pair", "trend", "pooled", "areas-405", "areas-285"]),
    );
    expect(answered).not.toContain("similar");
    expect(page?.tests).toMatch(/^Sivun arvioiden takana on 8 tilastollista testiä\./);
  });

  it("tells of municipalities together also where they are of several counties, or of none: without a rest of a county", async () => {
    const seeded =
      "rajaseutu;Miehikkälä, Virolahti ja Pyhtää yhdessä;Miehikkälä, Vederlax och Pyttis tillsammans;Miehikkälä, Virolahti and Pyhtää together;489, 935, 624";
    const header = "alue;nimi_fi;nimi_sv;nimi_en;kunnat";
    await edit(
      `${header}\n${seeded}\npaakaupunki;Pääkaupunkiseutu;Huvudstadsregionen;The capital;Helsinki, Vantaa\n`,
    );
    const page = await ask({ area: "merged:paakaupunki" });
    expect(page?.place).toBe("Pääkaupunkiseutu");
    expect(plain(page?.figure)).toMatch(/^Helsingissä ja Vantaalla yhteensä työttömiä oli \d+,\d %/);
    expect(page?.parts.map(({ id }) => id)).toEqual(["country", "trend", "pair", "interval", "pooled"]);
    await edit(`${header}\n${seeded}\n`);
    expect(await ask({ area: "merged:paakaupunki" })).toBeNull();
  });

  it("is not told of areas or indicators that are not known", async () => {
    expect(await ask({ area: "merged:nowhere" })).toBeNull();
    expect(await ask({ area: "kunta:999" })).toBeNull();
    expect(await ask({ key: "sotkanet-1" })).toBeNull();
  });
});

describe("the limit of relevance in how a verdict was reached", () => {
  const told = async (locale: VerdictQuestion["locale"], id: string): Promise<string> => {
    const rows = (await ask({ locale }))?.parts.find((part) => part.id === id)?.rows ?? [];
    const names = ["Merkityksellisyys", "Betydelse", "Relevance"];
    return plain(rows.find(([name]) => names.includes(name))?.[1]);
  };
  const limit = (relative: string, absolute: string): Promise<void> =>
    edit(
      `indikaattori;väestö;laskee;vuosia;katkokset;uudelleen;raja_suhteellinen;raja_yksikössä\n181;;;;;;${relative};${absolute}\n`,
    );

  it("is told in numbers, as the default of the unit, in three languages", async () => {
    expect(await told("fi", "country")).toMatch(
      /^ero (ylittää merkityksellisyysrajan|jää alle merkityksellisyysrajan): vähintään 5 % vertailuluvusta ja 0,1 prosenttiyksikköä$/,
    );
    expect(await told("sv", "rest")).toMatch(/: minst 5 % av jämförelsetalet och 0,1 procentenheter$/);
    expect(await told("en", "areas-698")).toMatch(
      /: at least 5% of the figure compared with and 0\.1 percentage points$/,
    );
  });

  it("is a share of the years' mean where it is about a trend", async () => {
    expect(await told("fi", "trend")).toMatch(
      /: vähintään 5 % vuosien keskiarvosta ja 0,1 prosenttiyksikköä$/,
    );
    expect(await told("sv", "trend")).toMatch(/: minst 5 % av årens medelvärde och 0,1 procentenheter$/);
    expect(await told("en", "trend")).toMatch(
      /: at least 5% of the mean of the years and 0\.1 percentage points$/,
    );
  });

  it("is told as the region has set it, to the last decimal", async () => {
    await limit("7,5", "");
    expect(await told("fi", "pooled")).toMatch(/: vähintään 7,5 % vertailuluvusta$/);
    await limit("", "0,125");
    expect(await told("fi", "country")).toMatch(/: vähintään 0,125 prosenttiyksikköä$/);
    await limit("", "");
    expect(await told("fi", "country")).toMatch(/: vähintään 5 % vertailuluvusta ja 0,1 prosenttiyksikköä$/);
  });
});
