import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseChartSpec } from "#app/charts/spec.ts";
import type { IndicatorSpec } from "#app/charts/spec-link.ts";
import { LOCALES } from "#app/domain/text.ts";
import { unknownAreas } from "#app/figures/unknown-areas.server.ts";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { municipalityPage } from "#app/pages/municipality/municipality-page.server.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { verdictPage } from "#app/pages/verdict/verdict-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { insertRegion } from "#db/commands/regions.ts";
import { bringFigures, NOW, shareFigure } from "#tests/support/bring-figures.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";

let database: Database;

beforeAll(async () => {
  database = await smallDatabase();
  // A source's list also names a municipality that has been joined to another one.
  insertRegion(engineOf(database), {
    kind: "kunta",
    code: "413",
    name: { fi: "Lavia", sv: "Lavia", en: "Lavia" },
  });
  await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
});
afterAll(() => closeDatabase(database));

const origin = "https://saukko.example";

function page(search: string) {
  const asked = new URLSearchParams(search);
  return indicatorPage(database, HOME, { key: UNEMPLOYMENT, locale: "fi", search: asked, origin });
}

async function twinAnswer(search: string): Promise<{ status: number; text: string } | null> {
  try {
    const path = `fi/indicators/${UNEMPLOYMENT}`;
    const found = await twinOf(database, HOME, { path, search: new URLSearchParams(search), origin });
    return found && { status: 200, text: JSON.stringify(found.data) };
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return { status: thrown.status, text: await thrown.text() };
  }
}

describe("an area in an address", () => {
  it("that is no municipality is named on the page, and refused by name in data", async () => {
    expect((await page("areas=kunta:306,kunta:286"))?.refused.unknown).toEqual(["kunta:306"]);
    const answer = await twinAnswer("areas=kunta:306");
    expect(answer?.status).toBe(400);
    expect(answer?.text).toContain("kunta:306");
    expect((await twinAnswer("part=series&areas=kunta:286,kunta:999"))?.text).toContain("kunta:999");
  });

  it("that stands there twice is named on the page, and refused by name in data", async () => {
    expect((await page("areas=kunta:75,kunta:075"))?.refused.repeated).toEqual(["kunta:075"]);
    expect((await twinAnswer("areas=kunta:285,kunta:285"))?.status).toBe(400);
    const spec = parseChartSpec(new URLSearchParams(`indicator=${UNEMPLOYMENT}&areas=kunta:75,075`));
    expect(spec.ok ? [] : spec.problems.map(({ name, value }) => [name, value])).toEqual([
      ["areas", "kunta:75,075"],
    ]);
  });

  it("is refused by name in a picture that cannot show it; any county is drawn, a map is of the home region", async () => {
    const ask = (kind: IndicatorSpec["kind"], areas: Parameters<typeof unknownAreas>[2]["areas"]) =>
      unknownAreas(database, HOME, { kind, areas });
    expect(await ask("line", ["kunta:306", "kunta:286"])).toEqual(["kunta:306"]);
    expect(await ask("strip", ["hyvinvointialue:07", "hyvinvointialue:99", "maa:358", HOME])).toEqual([
      "hyvinvointialue:99",
    ]);
    expect(await ask("map", ["kunta:286", "kunta:091"])).toEqual(["kunta:091"]);
    expect(await ask("line", ["kunta:091"])).toEqual([]);
  });

  it("may lack its zeros, and of a municipality its kind", async () => {
    const areas = (await page("areas=75,kunta:75"))?.areas.filter(({ role }) => role === "area");
    expect(areas?.map(({ key, name }) => [key, name])).toEqual([["kunta:075", "Hamina"]]);
    expect((await municipalityPage(database, HOME, "75"))?.municipality.name.fi).toBe("Hamina");
    const twin = await twinOf(database, HOME, {
      path: "fi/municipalities/75",
      search: new URLSearchParams(),
      origin,
    });
    expect(twin?.data).toMatchObject({ municipality: { code: "075" } });
    const asked = { key: UNEMPLOYMENT, sex: null, beside: null, locale: "fi" } as const;
    const verdict = await verdictPage(database, { ...asked, area: "kunta:75" });
    expect(verdict?.region).toBe("kunta:075");
    expect(verdict?.place).toBe("Hamina");
  });

  it("to be put beside a verdict is named where it cannot be", async () => {
    const asked = { key: UNEMPLOYMENT, area: "kunta:286", sex: null, locale: "fi" } as const;
    expect((await verdictPage(database, { ...asked, beside: "kunta:999" }))?.choice.unknown).toBe(
      "kunta:999",
    );
    expect((await verdictPage(database, { ...asked, beside: "kunta:286" }))?.choice.unknown).toBe(
      "kunta:286",
    );
    expect((await verdictPage(database, { ...asked, beside: null }))?.choice.unknown).toBeNull();
  });
});

const GONE = {
  fi: "Lavia (ei ole enää oma kuntansa)",
  sv: "Lavia (inte längre en egen kommun)",
  en: "Lavia (no longer a municipality of its own)",
};

describe("a former municipality", () => {
  it("is neither offered nor counted among those whose figure is missing", async () => {
    const found = await page("");
    expect(found?.municipalities.codes).toHaveLength(308);
    expect(found?.municipalities.names).not.toContain("Lavia");
    expect(found?.columns?.codes).not.toContain("413");
  });

  it("cannot be chosen, and is named where an address has it", async () => {
    const found = await page("areas=kunta:413,kunta:999");
    expect(found?.refused.unknown).toEqual(["kunta:413", "kunta:999"]);
    expect(found?.unknownTold).toEqual([GONE.fi, "kunta:999"]);
    const asked = { key: UNEMPLOYMENT, area: "kunta:286", sex: null, locale: "fi" } as const;
    const verdict = await verdictPage(database, { ...asked, beside: "kunta:413" });
    expect(verdict?.choice.areas.map(({ name }) => name)).not.toContain("Lavia");
    expect(verdict?.choice.unknown).toBe(GONE.fi);
  });

  it.each(LOCALES)(
    "is told as no longer existing where data or a file is asked of it (%s)",
    async (locale) => {
      const ask = (path: string, search: string) =>
        twinOf(database, HOME, { path: `${locale}/${path}`, search: new URLSearchParams(search), origin });
      for (const [path, search] of [
        [`indicators/${UNEMPLOYMENT}`, "areas=kunta:413"],
        ["priorities/merkityksellinen-elama", "area=413"],
      ] as const) {
        const refused = await ask(path, search).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(Response);
        expect(refused instanceof Response && (await refused.text())).toContain(GONE[locale]);
      }
    },
  );

  it("has a last year where that is known, and its last verdict is told with it", async () => {
    await bringFigures(
      database,
      { sourceKey: "493", unit: "percent", multiplier: 100 },
      [2018, 2019, 2020].map((year) => shareFigure("kunta:413", year, 9, 2_000)),
    );
    engineOf(database)
      .prepared(
        "INSERT INTO region_memberships (member_id, container_id, from_year, to_year) SELECT (SELECT id FROM regions WHERE kind = 'kunta' AND code = '413'), (SELECT id FROM regions WHERE kind = 'maakunta' LIMIT 1), 2000, 2020",
      )
      .run();
    await recompute(database, { now: () => new Date(NOW) });
    const asked = { key: "sotkanet-493", area: "kunta:413", sex: null, beside: null } as const;
    const page = await verdictPage(database, { ...asked, locale: "fi" });
    expect(page?.result?.year).toBe(2020);
    expect(page?.notes[0]).toBe("Lavia ei ole enää oma kuntansa. Sen viimeinen vuosi oli 2020.");
    const missing = page?.parts.flatMap(({ rows }) => rows.filter(([name]) => name === "Puuttuu")) ?? [];
    expect(missing).toEqual([]);
  });
});
