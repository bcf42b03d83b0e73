import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { csvFile } from "#app/exports/csv.ts";
import { type ChangedFiguresPage, changedFiguresPage } from "#app/pages/changes/changed-figures.server.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import type { IncomingFigure } from "#db/commands/figures.ts";
import { bringFigures, NOW, seededDatabase, shareFigure } from "#tests/support/bring-figures.ts";
import { HOME } from "#tests/support/small-database.ts";

const [KOTKA, HAMINA, KOUVOLA]: AreaKey[] = ["kunta:285", "kunta:075", "kunta:286"];
const UNEMPLOYED = "sotkanet-181";
const PEOPLE = 10_000;

let database: Database;
let municipalities: AreaKey[];
beforeEach(async () => {
  ({ database, municipalities } = await seededDatabase());
});
afterEach(() => closeDatabase(database));

/** Everybody's shares of the years, as an import brings them; `others` in place of the usual 8 %. */
async function bring(years: number[], others: Record<string, number | null> = {}, sourceKey = "181") {
  const rows = municipalities.flatMap((region) =>
    years.flatMap((year): IncomingFigure[] => {
      const own = others[`${region} ${year}`];
      return own === null ? [] : [shareFigure(region, year, own ?? 8, PEOPLE)];
    }),
  );
  await bringFigures(database, { sourceKey, unit: "percent", multiplier: 100 }, rows);
}

async function pageOf(search = ""): Promise<ChangedFiguresPage> {
  const page = await changedFiguresPage(database, HOME, {
    search: new URLSearchParams(search),
    locale: "fi",
  });
  if (page === null || "bad" in page) throw new Error(`no page for "${search}": ${JSON.stringify(page)}`);
  return page;
}

/** "kind place: before → now" of each row. */
function told({ kinds }: ChangedFiguresPage): string[] {
  const then = (figure: { year: number; value: number | null } | null): string =>
    figure ? `${figure.year}: ${figure.value}` : "gone";
  return kinds.flatMap(({ kind, groups }) =>
    groups.flatMap(({ indicators }) =>
      indicators.flatMap(({ rows }) =>
        rows.map(({ place, before, now }) => `${kind} ${place}, ${then(before)} → ${then(now)}`),
      ),
    ),
  );
}

describe("the page of changed figures", () => {
  it("has nothing before the first import, nor of series that are new as a whole", async () => {
    expect(await pageOf()).toMatchObject({ since: null, runs: [] });
    await bring([2022, 2023]);
    const page = await pageOf();
    expect([told(page), page.runs.length, page.since]).toEqual([[], 1, "2026-10-24"]);
  });

  it("sets a later year beside the figure that the area had, and tells corrected and vanished figures apart", async () => {
    await bring([2022, 2023], { [`${KOTKA} 2023`]: 9 });
    await bring([2022, 2023, 2024], {
      [`${KOTKA} 2024`]: 9.5,
      [`${HAMINA} 2022`]: 7.7,
      [`${HAMINA} 2024`]: null,
      [`${KOUVOLA} 2022`]: null,
      [`${KOUVOLA} 2024`]: null,
      // The year before is corrected in the same import.
      [`${KOTKA} 2023`]: 9.1,
    });
    const page = await pageOf();
    const home = told(page).filter((row) => /Kotka|Hamina|Kouvola/.test(row));
    expect(home).toEqual([
      "new Kotka, 2023: 9.1 → 2024: 9.5",
      "revised Hamina, 2022: 8 → 2022: 7.7",
      "revised Kotka, 2023: 9 → 2023: 9.1",
      "vanished Kouvola, 2022: 8 → gone",
    ]);
    const [fresh] = page.kinds;
    const kotka = fresh?.groups[0]?.indicators[0]?.rows.find(({ region }) => region === KOTKA);
    expect([fresh?.groups[0]?.priority?.position, kotka?.change]).toEqual([expect.any(Number), 0.4]);
    expect(fresh?.count).toBe(4);
  });

  it("sets two later years that came at once beside the last one known before", async () => {
    await bring([2022]);
    await bring([2022, 2023, 2024], { [`${KOTKA} 2024`]: 10 });
    expect(told(await pageOf("area=kunta:285"))).toEqual(["new Kotka, 2022: 8 → 2024: 10"]);
  });

  it("leaves out what was corrected and put back, and what other areas and sexes had", async () => {
    await bring([2022]);
    await bring([2022], { [`${KOTKA} 2022`]: 12, "kunta:091 2022": 15 });
    await bring([2022], { "kunta:091 2022": 15 });
    expect(told(await pageOf())).toEqual([]);
  });

  it("makes no change across a break in the series", async () => {
    await bring([2022]);
    engineOf(database)
      .prepared(
        `INSERT INTO indicator_methods (indicator_id, breaks)
         SELECT id, '2023' FROM indicators WHERE source_key = '181' AND source_id = 'sotkanet'
         ON CONFLICT DO UPDATE SET breaks = excluded.breaks`,
      )
      .run();
    await bring([2022, 2023]);
    const [row] = (await pageOf("area=kunta:285")).kinds[0]?.groups[0]?.indicators[0]?.rows ?? [];
    expect(row).toMatchObject({ change: null, noChange: "break", now: { year: 2023, value: 8 } });
  });

  it("is narrowed by area, priority, day and import", async () => {
    await bring([2022]);
    await bring([2022, 2023], { [`${KOTKA} 2023`]: 9, [`${HAMINA} 2023`]: 7 });
    const own = (await pageOf()).kinds[0]?.groups.find(({ priority }) => priority)?.priority?.key ?? "";
    const others = (await pageOf()).priorities.filter(({ key }) => key !== own);
    expect(told(await pageOf(`priority=${own}`))).toHaveLength(6);
    expect(told(await pageOf(`priority=${others[0]?.key}`))).toEqual([]);
    const [second, first] = (await pageOf()).runs;
    expect(told(await pageOf(`run=${first?.id}`))).toEqual([]);
    expect(told(await pageOf(`run=${second?.id}&area=kunta:285`))).toHaveLength(1);
    expect(told(await pageOf("since=2026-11-25"))).toEqual([]);
    expect(told(await pageOf("since=2026-11-24"))).toHaveLength(6);
  });

  it("goes to the better or the worse by the test of the two years, never by the sign alone", async () => {
    await bring([2022]);
    await bring([2022, 2023], {
      [`${KOTKA} 2023`]: 12,
      [`${HAMINA} 2023`]: 5,
      // More, but so little that chance explains it.
      [`${KOUVOLA} 2023`]: 8.2,
    });
    expect((await pageOf()).ways).toMatchObject({ better: 0, worse: 0, chance: 0, untested: 6 });
    await recompute(database, { now: () => new Date(NOW) });

    const page = await pageOf("way=worse");
    expect(page.ways).toEqual({ better: 1, worse: 1, chance: 4, neutral: 0, untested: 0 });
    expect(page.tests).toContain("6 tilastollista testiä");
    expect(told(page)).toEqual(["new Kotka, 2022: 8 → 2023: 12"]);
    expect(told(await pageOf("way=better"))).toEqual(["new Hamina, 2022: 8 → 2023: 5"]);
    expect(told(await pageOf("way=chance"))).toContain("new Kouvola, 2022: 8 → 2023: 8.2");
    expect(told(await pageOf("way=untested"))).toEqual([]);
    // Of one import, and of one area, likewise.
    const [second] = page.runs;
    expect(told(await pageOf(`run=${second?.id}&way=worse`))).toEqual(told(page));
    expect((await pageOf("area=kunta:075&way=worse")).ways).toMatchObject({ better: 1, worse: 0 });

    engineOf(database).prepared("UPDATE indicators SET polarity = 'none' WHERE source_key = '181'").run();
    await recompute(database, { now: () => new Date(NOW) });
    expect((await pageOf()).ways).toEqual({ better: 0, worse: 0, chance: 4, neutral: 2, untested: 0 });
  });

  it("a corrected figure goes no way: nothing has tested it", async () => {
    await bring([2022, 2023]);
    await bring([2022, 2023], { [`${KOTKA} 2023`]: 20 });
    await recompute(database, { now: () => new Date(NOW) });
    const page = await pageOf();
    expect(told(page)).toEqual(["revised Kotka, 2023: 8 → 2023: 20"]);
    expect([page.ways.untested, page.tests]).toEqual([1, null]);
  });

  it("tells what it cannot be narrowed to, as it was written", async () => {
    const bad = (search: string) =>
      changedFiguresPage(database, HOME, { search: new URLSearchParams(search), locale: "fi" });
    await bring([2022]);
    expect(await bad("area=kunta:091")).toMatchObject({ bad: "area", value: "kunta:091" });
    expect(await bad("since=2026-13-01")).toMatchObject({ bad: "since", value: "2026-13-01" });
    expect(await bad("since=eilen&way=up")).toMatchObject({ bad: "way", value: "up" });
    expect(await bad("run=0")).toMatchObject({ bad: "run", value: "0" });
    expect(await bad("run=99")).toBeNull();
    expect(told(await pageOf("area=&priority=&way=&since="))).toEqual([]);
  });

  it("names the verdicts that a figure turned", async () => {
    const years = [2018, 2019, 2020, 2021, 2022];
    await bring(years, { [`${KOTKA} 2022`]: 14 });
    await recompute(database, { now: () => new Date(NOW) });
    await bring([...years, 2023], { [`${KOTKA} 2022`]: 14, [`${KOTKA} 2023`]: 4 });
    await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
    const [row] = (await pageOf("area=kunta:285")).kinds[0]?.groups[0]?.indicators[0]?.rows ?? [];
    expect(row?.turned.find(({ method }) => method === "country")).toMatchObject({
      before: { shape: "higher", judgement: "worse" },
      now: { shape: "lower", judgement: "better" },
    });
  });

  it("has a data twin with one row a figure", async () => {
    await bring([2022]);
    await bring([2022, 2023], { [`${KOTKA} 2023`]: 9 });
    const twin = (path: string, search = "") =>
      twinOf(database, HOME, { path, search: new URLSearchParams(search), origin: "https://saukko.example" });
    const found = await twin("sv/changes/figures", "area=kunta:285");
    if (!found) throw new Error("no twin of the changed figures");
    const [heading, row] = csvFile({ locale: "sv", ...found.table() }).split("\r\n");
    expect(heading).toContain(
      "Område;Enhet;År förut;Förut;År nu;Nu;Ändring;Ändringens riktning;Ändrad bedömning",
    );
    expect(row).toContain("Kotka;%;2022;8;2023;9;1;Inte testat;");
    expect(found.data).toMatchObject({ provenance: [{ sourceKey: "181" }] });
    expect(JSON.stringify(found.data)).toContain(UNEMPLOYED);
    expect(await twin("sv/changes/figures", "area=kunta:1")).toBeNull();
    expect(await twin("sv/changes/other")).toBeNull();
  });
});
