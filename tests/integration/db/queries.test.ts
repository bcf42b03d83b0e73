import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import type { Unit } from "#app/domain/indicator.ts";
import { drawingRules } from "#app/figures/drawing-rules.server.ts";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";
import type { IncomingFigure } from "#db/commands/figures.ts";
import { openRun } from "#db/commands/runs.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { storeUnit } from "#db/commands/store-unit.ts";
import { listCoverage } from "#db/queries/coverage.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { readDistribution } from "#db/queries/distribution.ts";
import { listNationalRanges } from "#db/queries/national-ranges.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { listRegions, readHome } from "#db/queries/regions.ts";
import { readSeries, readSeriesOfMany } from "#db/queries/series.ts";
import { listSources } from "#db/queries/sources.ts";

const NOW = "2026-03-01T12:00:00.000Z";
const NO_TEXT = { fi: null, sv: null, en: null };
const [KOTKA, KOUVOLA, PYHTAA]: [AreaKey, AreaKey, AreaKey] = ["kunta:285", "kunta:286", "kunta:624"];

let database: Database;
beforeEach(async () => {
  database = openDatabase(":memory:");
  await seedDatabase(database);
});
afterEach(() => closeDatabase(database));

type Row = Partial<IncomingFigure> & { region: AreaKey; year: number };

/** Stores figures of one indicator in a run of their own; what is not among them vanishes. */
async function store(sourceKey: string, rows: readonly Row[], unit: Unit = "percent"): Promise<void> {
  const run = await openRun(database, {
    source: "sotkanet",
    request: { sourceKey, at: Math.random() },
    example: false,
    now: NOW,
  });
  await storeUnit(database, {
    runId: run.id,
    unit: sourceKey,
    regions: [],
    boundaries: [],
    rejections: [],
    payloads: [],
    acceptEmptied: false,
    now: NOW,
    sets: [
      {
        indicator: {
          source: "sotkanet",
          sourceKey,
          title: { ...NO_TEXT, fi: `Osoitin ${sourceKey}` },
          description: NO_TEXT,
          interpretation: NO_TEXT,
          limits: NO_TEXT,
          furtherTexts: null,
          unit,
          unitTitle: NO_TEXT,
          decimals: 1,
          multiplier: null,
          producer: NO_TEXT,
          licence: null,
          firstYear: null,
          lastYear: null,
          sourceUpdated: null,
          sexes: null,
        },
        figures: {
          rows: rows.map((row) => ({
            sex: "total",
            value: null,
            missing: null,
            rawMark: null,
            absValue: null,
            ...row,
          })),
          scope: { years: { from: 1900, to: 2100 }, sexes: ["total", "male", "female"], regions: null },
        },
        fetchedState: null,
      },
    ],
  });
}

describe("series", () => {
  it("come in the order of the areas and sexes asked for, the years in theirs", async () => {
    const rows = [KOTKA, KOUVOLA].flatMap((region, at) =>
      [2023, 2021, 2022].flatMap((year) =>
        (["female", "total", "male"] as const).map((sex, s) => ({
          region,
          year,
          sex,
          value: at * 1_000 + s * 100 + (year % 100),
        })),
      ),
    );
    await store("181", rows);
    const series = await readSeries(database, "sotkanet-181", [KOUVOLA, KOTKA], ["male", "total"]);
    expect(series.map(({ region, sex, years, values }) => [region, sex, years, values])).toEqual([
      [KOUVOLA, "male", [2021, 2022, 2023], [1_221, 1_222, 1_223]],
      [KOUVOLA, "total", [2021, 2022, 2023], [1_121, 1_122, 1_123]],
      [KOTKA, "male", [2021, 2022, 2023], [221, 222, 223]],
      [KOTKA, "total", [2021, 2022, 2023], [121, 122, 123]],
    ]);
  });

  it("leave gaps where the source has no row, and say why where it has a reason", async () => {
    await store("181", [
      { region: KOTKA, year: 2019, value: 0 },
      { region: KOTKA, year: 2021, missing: "suppressed", rawMark: ".." },
      { region: KOTKA, year: 2023, value: -3.5, absValue: 7 },
    ]);
    expect(await readSeries(database, "sotkanet-181", [KOTKA, PYHTAA])).toEqual([
      {
        region: KOTKA,
        sex: "total",
        years: [2019, 2021, 2023],
        values: [0, null, -3.5],
        absValues: [null, null, 7],
        missing: [null, "suppressed", null],
      },
    ]);
  });

  it("of an indicator that counts show the counts, but never a count beside a reason", async () => {
    const rows: Row[] = [
      { region: KOTKA, year: 2022, absValue: 12 },
      { region: KOTKA, year: 2023, missing: "suppressed", absValue: 3 },
    ];
    await store("181", rows, "count");
    const [series] = await readSeries(database, "sotkanet-181", [KOTKA]);
    expect(series).toMatchObject({ values: [12, null], absValues: [12, 3], missing: [null, "suppressed"] });
  });

  it("of a share have no value where the source gives only the count: a count is no per cent", async () => {
    await store("181", [{ region: KOTKA, year: 2022, absValue: 12 }]);
    const [series] = await readSeries(database, "sotkanet-181", [KOTKA]);
    expect(series).toMatchObject({ values: [null], absValues: [12], missing: [null] });
  });

  it("leave out what has vanished, and an area without anything else", async () => {
    await store("181", [
      { region: KOTKA, year: 2022, value: 1 },
      { region: KOTKA, year: 2023, value: 2 },
      { region: KOUVOLA, year: 2023, value: 3 },
    ]);
    await store("181", [{ region: KOTKA, year: 2023, value: 2 }]);
    const series = await readSeries(database, "sotkanet-181", [KOUVOLA, KOTKA]);
    expect(series.map(({ region, years }) => [region, years])).toEqual([[KOTKA, [2023]]]);
    const points = await readDistribution(database, "sotkanet-181", 2023);
    expect(points.map(({ region }) => region)).toEqual([KOTKA]);
    expect((await listCoverage(database)).get("sotkanet-181")).toEqual({
      firstYear: 2023,
      lastYear: 2023,
      figures: 1,
    });
  });

  it("of many indicators come under each of them, empty where there are none; twice asked is once answered", async () => {
    await store("181", [{ region: KOTKA, year: 2022, value: 1 }]);
    await store("127", [{ region: KOTKA, year: 2022, value: 2 }]);
    const asked = ["sotkanet-127", "sotkanet-181", "sotkanet-999999", "tea-none", "sotkanet-181"] as const;
    const many = await readSeriesOfMany(database, asked, [KOTKA, KOTKA, "kunta:999"], ["total", "total"]);
    expect([...many].map(([key, list]) => [key, list.map(({ values }) => values)])).toEqual([
      ["sotkanet-127", [[2]]],
      ["sotkanet-181", [[1]]],
      ["sotkanet-999999", []],
      ["tea-none", []],
    ]);
    expect(await readSeriesOfMany(database, [], [KOTKA])).toEqual(new Map());
    expect(await readSeries(database, "sotkanet-181", [])).toEqual([]);
  });

  it("of something that is no indicator or area are refused by name", async () => {
    const hostile = "sotkanet-' OR 1=1" as const;
    await expect(readSeries(database, hostile, [KOTKA])).rejects.toThrow(
      `not an indicator key: "${hostile}"`,
    );
    await expect(readSeries(database, "sotkanet-181", ["kunta" as AreaKey])).rejects.toThrow("kunta");
  });
});

describe("a distribution", () => {
  it("has one kind of area in one year and sex, by code, with counts and reasons", async () => {
    await store("181", [
      { region: KOUVOLA, year: 2022, value: 2 },
      { region: KOTKA, year: 2022, value: 1.5, absValue: 40 },
      { region: PYHTAA, year: 2022, missing: "not-answered" },
      { region: "kunta:935", year: 2022, absValue: 9 },
      { region: KOTKA, year: 2021, value: 100 },
      { region: KOTKA, year: 2022, value: 100, sex: "male" },
      { region: "maa:358", year: 2022, value: 100 },
    ]);
    expect(await readDistribution(database, "sotkanet-181", 2022)).toEqual([
      { region: KOTKA, value: 1.5, missing: null, absValue: 40 },
      { region: KOUVOLA, value: 2, missing: null, absValue: null },
      { region: PYHTAA, value: null, missing: "not-answered", absValue: null },
      { region: "kunta:935", value: null, missing: null, absValue: 9 },
    ]);
    expect(await readDistribution(database, "sotkanet-181", 2022, "male")).toHaveLength(1);
    expect(await readDistribution(database, "sotkanet-181", 2022, "total", "maa")).toHaveLength(1);
    expect(await readDistribution(database, "sotkanet-1", 2022)).toEqual([]);
  });
});

describe("the home region", () => {
  const SIX = ["075", "285", "286", "489", "624", "935"];

  it("of a wellbeing services county has its municipalities of today and their region", async () => {
    const home = await readHome(database, "hyvinvointialue:10");
    expect(home.county.name.sv).toBe("Kymmenedalens välfärdsområde");
    expect(home.municipalities.map(({ code }) => code)).toEqual(SIX);
    expect(home.maakunta).toMatchObject({ kind: "maakunta", code: "08" });
  });

  it("may be a region: without Iitti, which left it in 2021", async () => {
    const home = await readHome(database, "maakunta:08");
    expect(home.municipalities.map(({ code }) => code)).toEqual(SIX);
    expect(home.maakunta).toEqual(home.county);
    const neighbour = await readHome(database, "maakunta:07");
    expect(neighbour.municipalities.map(({ code }) => code)).toContain("142");
  });

  it("that nobody knows, or that has no municipalities, is named", async () => {
    await expect(readHome(database, "hyvinvointialue:99")).rejects.toThrow(
      'SAUKKO_HOME is "hyvinvointialue:99", but there is no such area',
    );
    await expect(readHome(database, "kunta:285")).rejects.toThrow(
      'SAUKKO_HOME is "kunta:285", but no municipality belongs to it',
    );
  });
});

describe("a new database", () => {
  it("has the four priorities in order, each with indicators in theirs", async () => {
    const priorities = await listPriorities(database);
    expect(priorities.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    for (const { indicators, name } of priorities) {
      expect(indicators.length).toBeGreaterThan(8);
      expect(Object.values(name).every((text) => text)).toBe(true);
    }
    expect(priorities[0]?.indicators.slice(0, 2)).toEqual(["sotkanet-288", "sotkanet-289"]);
    expect(priorities.flatMap(({ indicators }) => indicators)).not.toContain("sotkanet-127");
  });

  it("has every municipality, region, county and the country, and no figures", async () => {
    expect(await listRegions(database, "kunta")).toHaveLength(308);
    expect(await listRegions(database, "hyvinvointialue")).toHaveLength(23);
    expect(await listRegions(database, "maakunta")).toHaveLength(19);
    expect(await listRegions(database, "maa")).toHaveLength(1);
    expect((await listSources(database)).map(({ id, figures }) => [id, figures])).toEqual([
      ["boundaries", 0],
      ["goals", 0],
      ["methods", 0],
      ["own", 0],
      ["sotkanet", 0],
      ["tea", 0],
    ]);
    expect(await readDataState(database)).toEqual({ version: 0, changedAt: null, example: false });
  });

  it("is seeded once: a second seeding changes nothing and leaves a region's edits alone", async () => {
    const { connection } = engineOf(database);
    connection.exec("UPDATE priorities SET name_fi = 'Meidän oma nimi' WHERE position = 2");
    connection.exec("DELETE FROM priority_indicators WHERE position = 1");
    connection.exec("UPDATE regions SET name_sv = 'Fredrikshamns stad' WHERE code = '075'");
    const everything = () =>
      ["sources", "regions", "region_memberships", "priorities", "priority_indicators", "indicators"].map(
        (table) => connection.prepare(`SELECT * FROM ${table}`).all(),
      );
    const before = everything();
    await seedDatabase(database);
    await seedDatabase(database);
    expect(everything()).toEqual(before);
    expect((await listPriorities(database))[1]?.name.fi).toBe("Meidän oma nimi");
  });

  it("gets what an upgrade adds to the catalogue, at the end of its priority", async () => {
    const { connection } = engineOf(database);
    connection.exec(`DELETE FROM observations; DELETE FROM revisions;
      DELETE FROM priority_indicators WHERE indicator_id IN (SELECT id FROM indicators WHERE source_key = '181');
      DELETE FROM indicators WHERE source_key = '181'`);
    await seedDatabase(database);
    const meaningful = (await listPriorities(database)).at(-1);
    expect(meaningful?.indicators.at(-1)).toBe("sotkanet-181");
    expect(meaningful?.indicators.filter((key) => key === "sotkanet-181")).toHaveLength(1);
  });
});

describe("the national range of an indicator", () => {
  const KYMENLAAKSO: AreaKey = "hyvinvointialue:10";

  it("is that of the municipalities' latest figures, whatever regions have", async () => {
    await store("1", [
      { region: KOTKA, year: 2020, value: 99 },
      { region: KOTKA, year: 2021, value: 10 },
      { region: KOUVOLA, year: 2021, value: 20 },
      { region: KYMENLAAKSO, year: 2021, value: 50 },
    ]);
    expect((await listNationalRanges(database)).get("sotkanet-1")).toEqual({
      lowest: 10,
      highest: 20,
      mean: 15,
    });
  });

  it("is that of the regions where no municipality has a figure: its axes are not stretched over noise", async () => {
    await store("2", [
      { region: KYMENLAAKSO, year: 2020, value: 36.8 },
      { region: KYMENLAAKSO, year: 2021, value: 37.4 },
    ]);
    const range = { lowest: 37.4, highest: 37.4, mean: 37.4 };
    expect((await listNationalRanges(database)).get("sotkanet-2")).toEqual(range);
    const span = (await drawingRules(database)).get("sotkanet-2")?.leastSpan ?? 0;
    expect(span).toBeGreaterThan(5 * (37.4 - 36.8));
  });
});
