import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { verdictPage } from "#app/pages/verdict/verdict-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { readFullResults } from "#db/queries/results.ts";
import { bringFigures, NOW, seededDatabase, shareFigure } from "#tests/support/bring-figures.ts";

/** Turnout: every voter was counted, and the source gives the counts. */
const TURNOUT = "sotkanet-3076";
const KOTKA: AreaKey = "kunta:285";
const YEARS = [2008, 2012, 2017, 2021, 2025];

let database: Database;
beforeAll(async () => {
  const seeded = await seededDatabase();
  database = seeded.database;
  const rows = [...seeded.municipalities, COUNTRY_KEY].flatMap((region) =>
    YEARS.map((year, at) => shareFigure(region, year, region === KOTKA ? 60 - at : 58, 40_000)),
  );
  await bringFigures(database, { sourceKey: "3076", unit: "percent", multiplier: 100 }, rows);
  await recompute(database, { now: () => new Date(NOW) });
});
afterAll(() => closeDatabase(database));

describe("a total with its counts", () => {
  it("is told by no test: neither its trend, nor its years together, nor beside anything", async () => {
    const [result] = await readFullResults(database, [TURNOUT], [KOTKA]);
    const without = { ok: false, refusal: "without-chance", about: [] };
    expect([result?.trend, result?.pooled, result?.interval]).toEqual([without, without, without]);
    expect(result?.longTrend).toBeNull();
    for (const one of [result?.country, result?.rest, result?.pair])
      expect(one).toMatchObject({ ok: true, result: { significance: "exact" } });
  });

  it.each([
    ["fi", /satunnaisvaihtelu(?!a)|sattuma|tilastollisesti|luottamusväli/],
    ["sv", /slumpvariationen|slumpen|statistiskt|konfidensintervall/],
    ["en", /within random variation|chance|statistically|confidence/],
  ] as const)("and has no word of chance (%s)", async (locale, chance) => {
    const asked = { key: TURNOUT, area: KOTKA, sex: null, beside: null, locale };
    const page = await verdictPage(database, asked);
    const told = page?.parts.filter(({ id }) => ["country", "rest", "pair", "trend"].includes(id)) ?? [];
    expect(told).toHaveLength(4);
    for (const { sentence } of told) expect(sentence).not.toMatch(chance);
    expect(page?.tests).toBeNull();
  });
});
