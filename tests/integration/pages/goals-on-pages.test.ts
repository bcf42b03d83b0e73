import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvFile } from "#app/exports/csv.ts";
import { frontPage } from "#app/pages/front/front-page.server.ts";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { municipalityPage } from "#app/pages/municipality/municipality-page.server.ts";
import { priorityPage } from "#app/pages/priority/priority-page.server.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { verdictPage } from "#app/pages/verdict/verdict-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { bringGoals, GOALS_NOW } from "#tests/support/goal-list.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";

const LIFE = "merkityksellinen-elama";
const ORIGIN = "https://saukko.example";
const plain = (text: string | undefined): string | undefined => text?.replaceAll("\u00a0", " ");

let database: Database;
/** The same figures without a single goal. */
let without: Database;

beforeAll(async () => {
  [database, without] = await Promise.all([smallDatabase(), smallDatabase()]);
  await bringGoals(database, [
    "Kotka;181;enintään;8,0;2030;2018;9,0;Kaupunginvaltuusto 16.6.2025 § 71;Stadsfullmäktige 16.6.2025 § 71",
    "Kotka;181;enintään;8,5;2025;;;Kaupunginvaltuusto 3.2.2020 § 9;",
    "Kouvola;181;vähintään;1;2030;;;Kaupunginvaltuusto 1.9.2025 § 60;",
    "HVA10;181;enintään;7;2030;;;Aluevaltuusto 12.6.2025 § 40;",
    "Helsinki;181;enintään;7;2030;;;Kaupunginvaltuusto;",
  ]);
  for (const one of [database, without]) await recompute(one, { now: GOALS_NOW });
});
afterAll(() => {
  closeDatabase(database);
  closeDatabase(without);
});

const told = (goals: { at: number; goal: { year: number; result: unknown } }[] | undefined) =>
  goals?.map(({ at, goal }) => [at, goal.year, goal.result]);
const status = (result: string) => expect.objectContaining({ status: { ok: true, result } });

describe("the pages of lines", () => {
  it("have the goals of the areas that they are about, one an area: the year that comes next", async () => {
    const priority = await priorityPage(database, HOME, { key: LIFE });
    const at = (region: (typeof priority & object)["areas"][number]) => priority?.areas.indexOf(region);
    const noFigure = expect.objectContaining({ status: { ok: false, refusal: "no-figure", about: [] } });
    expect(told(priority?.goals)).toEqual([
      [at("kunta:285"), 2030, status("wrong-way")],
      [at("kunta:286"), 2030, status("reached")],
      [at("hyvinvointialue:10"), 2030, noFigure],
    ]);
    expect(told((await municipalityPage(database, HOME, "285"))?.goals)).toEqual([
      [0, 2030, status("wrong-way")],
    ]);
    expect((await municipalityPage(database, HOME, "935"))?.goals).toEqual([]);
    expect(told((await frontPage(database, HOME)).goals)).toEqual([[0, 2030, noFigure]]);
  });

  it("have none where there are none", async () => {
    expect((await priorityPage(without, HOME, { key: LIFE }))?.goals).toEqual([]);
    expect((await municipalityPage(without, HOME, "285"))?.goals).toEqual([]);
    expect((await frontPage(without, HOME)).goals).toEqual([]);
  });
});

describe("how a verdict was reached", () => {
  const question = { key: UNEMPLOYMENT, area: "kunta:285", sex: null, beside: null, locale: "fi" } as const;
  const goalParts = async (changes: Partial<Parameters<typeof verdictPage>[1]> = {}, from = database) =>
    (await verdictPage(from, { ...question, ...changes }))?.parts.flatMap((part) =>
      part.method === "goal" ? [part] : [],
    );

  it("has a part for each goal with everything that it was made of", async () => {
    const parts = await goalParts();
    expect(parts?.map(({ id, goal }) => [id, goal?.word])).toEqual([
      ["goal-2025", "ei voi arvioida"],
      ["goal-2030", "väärään suuntaan"],
    ]);
    expect(plain(parts?.[1]?.sentence)).toBe(
      "Tavoite: enintään 8,0 % vuoteen 2030 mennessä. Osuus on 9,0 % (2023). Kehitys kulkee poispäin tavoitteesta: noin 0,30 prosenttiyksikköä (0,17–0,43) vuodessa.",
    );
    expect(parts?.[1]?.rows.map(([name, text]) => [name, plain(text)])).toEqual([
      ["Tavoite", "enintään 8,0 %"],
      ["Tavoitevuosi", "2030"],
      ["Päätös", "Kaupunginvaltuusto 16.6.2025 § 71"],
      ["Lähtötaso", "9,0 % (2018)"],
      ["Luku", "9,0 % (2023)"],
      ["Luvun 95 prosentin väli", expect.stringMatching(/^8,\d\d … 9,\d\d$/)],
      ["Taso, jolla luvun pitäisi olla vuonna 2023 (suora viiva)", "8,58"],
      ["Tarvittava muutos vuodessa", "\u22120,14"],
      ["Osoitettu muutos vuodessa", "+0,30 (2018–2023); 95 prosentin väli +0,17 … +0,43"],
      ["Arvioitu vuonna", "2026"],
    ]);
  });

  it("names the decision in the reader's language where it was given in it", async () => {
    const decision = async (locale: "sv" | "en") =>
      (await goalParts({ locale }))?.[1]?.rows.find(([, text]) => text.includes("§"))?.[1];
    expect(await decision("sv")).toBe("Stadsfullmäktige 16.6.2025 § 71");
    expect(await decision("en")).toBe("Kaupunginvaltuusto 16.6.2025 § 71");
  });

  it("tells of a goal also where the area has no figure, and of none by sex or where there is none", async () => {
    const [county] = (await goalParts({ area: "hyvinvointialue:10" })) ?? [];
    expect(plain(county?.sentence)).toBe(
      "Tavoite: enintään 7,0 % vuoteen 2030 mennessä. Etenemistä tavoitteeseen ei voi arvioida: alueelta ei ole omaa lukua.",
    );
    expect(await goalParts({ sex: "male" })).toEqual([]);
    expect(await goalParts({}, without)).toEqual([]);
  });
});

describe("the indicator's page", () => {
  const page = (from: Database, search = "") =>
    indicatorPage(from, HOME, {
      key: UNEMPLOYMENT,
      locale: "sv",
      search: new URLSearchParams(search),
      origin: ORIGIN,
    });
  const kotka = async (from: Database, search = "") =>
    (await page(from, search))?.verdicts?.areas.find(({ region }) => region === "kunta:285");

  it("says among the verdicts how the goal stands whose year comes next", async () => {
    const found = await kotka(database);
    expect(found?.goal).toEqual({ state: "wrong-way", word: "åt fel håll" });
    expect(found?.sentences.filter((one) => one.startsWith("Mål:"))).toHaveLength(2);
    expect((await kotka(database, "sex=male"))?.goal).toBeNull();
    expect((await kotka(without))?.goal).toBeNull();
  });
});

describe("the data twins", () => {
  const twin = async (path: string, from = database) => {
    const found = await twinOf(from, HOME, { path, search: new URLSearchParams(), origin: ORIGIN });
    if (!found) throw new Error(`no twin of ${path}`);
    const lines = csvFile({ locale: found.locale, ...found.table() })
      .slice(1)
      .split("\r\n");
    return { json: JSON.parse(JSON.stringify(found.data)), lines };
  };

  it("carry the goals of a page of lines, with a few columns an area that has any", async () => {
    const { json, lines } = await twin("fi/municipalities/285");
    expect(json.goals).toMatchObject([
      { at: 0, goal: { indicator: UNEMPLOYMENT, target: 8, year: 2030, result: { judgedIn: 2026 } } },
    ]);
    expect(lines[0]).toMatch(
      /;Tavoitteen suunta: Kotka;Tavoite: Kotka;Tavoitevuosi: Kotka;Tavoitteen tila: Kotka;[^;]+$/,
    );
    expect(lines[1]).toMatch(/;enintään;8;2030;väärään suuntaan;/);
  });

  it("carry the parts of a verdict's page", async () => {
    const { json, lines } = await twin("en/verdicts/sotkanet-181/kunta:285");
    expect(json.goals).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith("goal,"))).toHaveLength(2 + 9 + 10);
  });

  it("have no column for goals where there are none", async () => {
    for (const path of ["fi", `fi/priorities/${LIFE}`, "fi/municipalities/285"]) {
      const { json, lines } = await twin(path, without);
      expect(json.goals).toEqual([]);
      expect(lines[0]).not.toMatch(/Tavoite/);
    }
  });

  it("carry the method", async () => {
    const { json } = await twin("sv/methods/goal");
    expect(json.methods).toMatchObject([{ key: "goal", title: "Mål" }]);
  });
});
