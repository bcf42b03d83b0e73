import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readDataState } from "#db/queries/data-state.ts";
import { readIndicator } from "#db/queries/indicators.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { listRegions } from "#db/queries/regions.ts";
import { latestRuns, listRejections } from "#db/queries/runs.ts";
import { readSeries } from "#db/queries/series.ts";
import {
  ALCOHOL,
  COUNTS_ONLY,
  expectedLines,
  KOTKA,
  KOUVOLA,
  POPULATION,
  recordOf,
  rowOf,
  type SmallSotkanet,
  STRANGER,
  smallSotkanet,
  TURNOUT,
  UNEMPLOYED,
} from "#tests/fixtures/sotkanet/small.ts";
import { type ReplayServer, startReplayServer } from "#tests/support/replay-server.ts";
import {
  currentFigures,
  exportOf,
  type ImportOptions,
  importFrom,
  inDatabase,
  type TemporaryDatabase,
  temporaryDatabase,
  vanishedFigures,
} from "#tests/support/small-import.ts";

/** The small source's indicators that our catalogue has. */
const CATALOGUE = [UNEMPLOYED, POPULATION, TURNOUT, ALCOHOL, COUNTS_ONLY];
const NOTHING_MOVED = { new: 0, changed: 0, vanished: 0 };

let server: ReplayServer;
let place: TemporaryDatabase;
let source: SmallSotkanet;

beforeEach(async () => {
  // The progress of every import would stand between the tests' own lines.
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  source = smallSotkanet();
  server = await startReplayServer(source);
  place = temporaryDatabase();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
  place.remove();
});

const run = (options: ImportOptions = {}) => importFrom(server.baseUrl, place.file, options);
const version = async (): Promise<number> => (await inDatabase(place.file, readDataState)).version;
const unemployedOfKotka = () =>
  inDatabase(place.file, (database) => readSeries(database, `sotkanet-${UNEMPLOYED}`, ["kunta:285"]));

describe("a first import", () => {
  it("brings every figure of the kept kinds of region with its exact value, and nothing more", async () => {
    const summary = await run();
    const expected = expectedLines(source, CATALOGUE);
    expect(await currentFigures(place.file)).toEqual(expected);
    expect(summary.counts).toEqual({ new: expected.length, changed: 0, unchanged: 0, vanished: 0 });
    expect(summary.status).toBe("partial");
    expect(summary.rejections).toEqual([
      {
        unit: String(ALCOHOL),
        rejection: expect.objectContaining({ code: "unknown-region-number", value: "9999", count: 2 }),
      },
    ]);
  });

  it("keeps numbers of every odd form as the source gave them", async () => {
    await run({ indicators: [String(STRANGER)] });
    const values = (await currentFigures(place.file)).map((line) => Number(line.split(";")[5]));
    expect(values).toEqual([11.6, 1e-7, 0, -3.5, 1785, 0.1, 123456789.125, 3]);
  });

  it("imports an indicator outside the catalogue under no priority, and SQL in its words does no harm", async () => {
    const before = await inDatabase(place.file, (database) => listRegions(database)).catch(() => []);
    expect(before).toEqual([]);
    const summary = await run({ indicators: [String(STRANGER)] });
    expect(summary.notes).toEqual([
      { code: "unknown-fields", indicator: String(STRANGER), fields: ["aFieldOfTomorrow"] },
    ]);
    await inDatabase(place.file, async (database) => {
      const indicator = await readIndicator(database, "sotkanet", String(STRANGER));
      expect(indicator?.title).toEqual({
        fi: "Robert'); DROP TABLE observations;--",
        sv: '" OR 1=1 --',
        en: "=1+1",
      });
      expect(indicator?.producer.fi).toBe("'; DELETE FROM regions; --");
      const priorities = await listPriorities(database);
      expect(priorities).toHaveLength(4);
      expect(priorities.flatMap((one) => one.indicators)).not.toContain(`sotkanet-${STRANGER}`);
      expect((await listRegions(database)).length).toBeGreaterThan(300);
    });
  });

  it("resolves regions by category and code, adds one it did not know and leaves other categories aside", async () => {
    const figures = async (): Promise<string[]> => {
      await run();
      return currentFigures(place.file);
    };
    const lines = await figures();
    expect(lines).toContain(`${POPULATION};hyvinvointialue;10;2023;total;11023;`);
    const mallila = await inDatabase(place.file, async (database) =>
      (await listRegions(database)).find(({ code }) => code === "995"),
    );
    expect(mallila).toEqual({
      kind: "kunta",
      code: "995",
      name: { fi: "Mallila", sv: "Modellby", en: "Mallila" },
    });
    expect(lines.some((line) => line.includes(";081;"))).toBe(false);
  });

  it("reads the same figures when the source has given its regions other numbers", async () => {
    await run();
    const before = await currentFigures(place.file);
    for (const region of source.regions) region.id += 500;
    for (const row of source.rows) row.region += 500;
    const summary = await run({ full: true });
    expect(summary.counts).toMatchObject(NOTHING_MOVED);
    expect(await currentFigures(place.file)).toEqual(before);
  });

  it("reports what the source does not know and what it knows under another title", async () => {
    const { notes } = await run();
    expect(notes).toContainEqual({
      code: "title-differs",
      indicator: String(ALCOHOL),
      title: "Alkoholin myynti asukasta kohti 100 %:n alkoholina, litraa",
      expected: "Alkoholijuomien myynti asukasta kohti 100 %:n alkoholina, litraa",
    });
    expect(notes).toContainEqual({
      code: "unknown-indicator",
      indicator: "288",
      title: expect.stringMatching(/^Tupakoi /),
      inCatalogue: true,
    });
    expect(notes.some((note) => "indicator" in note && note.indicator === String(UNEMPLOYED))).toBe(false);
    const [latest] = await inDatabase(place.file, latestRuns);
    expect(latest?.notes).toEqual(notes);
  });

  it("stores harmless HTML, plain titles and what the record says", async () => {
    await run();
    await inDatabase(place.file, async (database) => {
      const alcohol = await readIndicator(database, "sotkanet", String(ALCOHOL));
      expect(alcohol?.description).toEqual({
        fi: "<p>Myynti <strong>litroina</strong> &amp; asukasta kohti.</p>",
        sv: '<p>Se <a>här</a> och <a href="https://example.org/x">där</a></p>',
        en: null,
      });
      expect(alcohol).toMatchObject({
        title: { sv: "Försäljning, liter", en: null },
        unit: "litre",
        licence: "CC BY 4.0",
        decimals: 1,
        known: true,
      });
      expect(await readIndicator(database, "sotkanet", String(UNEMPLOYED))).toMatchObject({
        title: { fi: "Työttömät, % työvoimasta" },
        unit: "percent",
        decimals: 1,
        producer: { fi: "Työ- ja elinkeinoministeriö (TEM)" },
        licence: null,
        firstYear: 2021,
        lastYear: 2023,
        sourceUpdated: "2026-03-02",
        polarity: "lower",
      });
      expect(await readIndicator(database, "sotkanet", "288")).toMatchObject({ known: false });
    });
  });

  it("shows the count where the source gives nothing but a count", async () => {
    await run();
    const [series] = await inDatabase(place.file, (database) =>
      readSeries(database, `sotkanet-${COUNTS_ONLY}`, ["kunta:285"]),
    );
    expect(series).toMatchObject({ years: [2022, 2023], values: [22, 23], absValues: [22, 23] });
  });
});

describe("a second import", () => {
  it("changes nothing and leaves the data version where it was", async () => {
    await run();
    const [before, at] = [await exportOf(place.file, "observations"), await version()];
    const summary = await run();
    expect(summary.counts).toMatchObject(NOTHING_MOVED);
    expect(await version()).toBe(at);
    const full = await run({ full: true });
    expect(full.counts).toEqual({ ...NOTHING_MOVED, unchanged: expectedLines(source, CATALOGUE).length });
    expect(await version()).toBe(at);
    expect(await exportOf(place.file, "observations")).toEqual(before);
    expect(await exportOf(place.file, "revisions")).toEqual([]);
  });

  it("keeps the decimals it read off the figures when the figures are not asked again", async () => {
    await run();
    await run();
    const alcohol = await inDatabase(place.file, (database) =>
      readIndicator(database, "sotkanet", String(ALCOHOL)),
    );
    expect(alcohol?.decimals).toBe(1);
    await run({ full: true, from: 2017, to: 2021, indicators: [String(ALCOHOL)] });
    const narrow = await inDatabase(place.file, (database) =>
      readIndicator(database, "sotkanet", String(ALCOHOL)),
    );
    expect(narrow?.decimals).toBe(1);
  });

  it("asks figures again only where the day of update has moved or is not told, or with --full", async () => {
    await run();
    server.forget();
    await run();
    const figuresAsked = () =>
      server.asked
        .filter(({ path }) => path.startsWith("/json"))
        .map(({ path }) => /indicator=(\d+)/.exec(path)?.[1]);
    // The unknown region of ALCOHOL may be in the list the next time.
    expect(figuresAsked().sort()).toEqual([String(TURNOUT), String(ALCOHOL)].sort());
    server.forget();
    recordOf(source, POPULATION)["data-updated"] = "2026-09-09";
    await run();
    expect(figuresAsked()).toContain(String(POPULATION));
    expect(figuresAsked()).not.toContain(String(UNEMPLOYED));
    server.forget();
    await run({ full: true });
    expect(figuresAsked()).toHaveLength(CATALOGUE.length);
  });

  it("keeps the old figure of a changed one as a revision with both runs", async () => {
    await run();
    const at = await version();
    const row = rowOf(source, UNEMPLOYED, KOTKA, 2022);
    const old = row.value;
    row.value = 77.7;
    const summary = await run({ full: true });
    expect(summary.counts).toMatchObject({ ...NOTHING_MOVED, changed: 1 });
    expect(await exportOf(place.file, "revisions")).toEqual([
      `sotkanet;${UNEMPLOYED};kunta;285;2022;total;${old};77.7`,
    ]);
    expect((await unemployedOfKotka())[0]?.values[1]).toBe(77.7);
    // Once for the figure, once for the results computed from it.
    expect(await version()).toBe(at + 2);
    const runs = await inDatabase(place.file, latestRuns);
    expect(runs[0]).toMatchObject({ id: 2, rowsChanged: 1, rowsNew: 0 });
  });

  it("a figure with a new count and the same value is a change as well", async () => {
    await run();
    rowOf(source, UNEMPLOYED, KOTKA, 2022).absValue = 4_321;
    const { counts } = await run({ full: true });
    expect(counts).toMatchObject({ ...NOTHING_MOVED, changed: 1 });
    expect(await currentFigures(place.file)).toEqual(expectedLines(source, CATALOGUE));
  });

  it("a figure that is gone has vanished: out of the series, in the export, and back when it returns", async () => {
    await run();
    const row = rowOf(source, UNEMPLOYED, KOTKA, 2022);
    const line = `${UNEMPLOYED};kunta;285;2022;total;${row.value};${row.absValue}`;
    source.rows.splice(source.rows.indexOf(row), 1);
    expect((await run({ full: true })).counts).toMatchObject({ ...NOTHING_MOVED, vanished: 1 });
    expect((await unemployedOfKotka())[0]?.years).toEqual([2021, 2023]);
    expect(await vanishedFigures(place.file)).toEqual([line]);
    expect((await run({ full: true })).counts).toMatchObject(NOTHING_MOVED);
    source.rows.push(row);
    expect((await run({ full: true })).counts).toMatchObject({ ...NOTHING_MOVED, new: 1 });
    expect((await unemployedOfKotka())[0]?.years).toEqual([2021, 2022, 2023]);
    expect(await vanishedFigures(place.file)).toEqual([]);
    expect(await exportOf(place.file, "revisions")).toEqual([]);
  });

  it("does not let figures vanish outside the years asked for", async () => {
    await run();
    const before = await currentFigures(place.file);
    const { counts } = await run({ full: true, from: 2023, to: 2023, indicators: [String(UNEMPLOYED)] });
    expect(counts).toMatchObject({ ...NOTHING_MOVED, unchanged: 30 });
    expect(await currentFigures(place.file)).toEqual(before);
    await run({ full: true, from: 2024, indicators: [String(UNEMPLOYED)] });
    await run({ full: true, to: 1980, indicators: [String(UNEMPLOYED)] });
    expect(await currentFigures(place.file)).toEqual(before);
  });

  it("takes neither of two different figures for one place, and keeps the one it had", async () => {
    await run();
    const row = rowOf(source, UNEMPLOYED, KOTKA, 2022);
    const had = (await unemployedOfKotka())[0]?.values;
    source.rows.push({ ...row, value: 55.5 });
    const summary = await run({ full: true, indicators: [String(UNEMPLOYED)] });
    expect(summary.counts).toMatchObject(NOTHING_MOVED);
    expect(summary.rejections).toHaveLength(1);
    expect(summary.rejections[0]?.rejection).toMatchObject({
      code: "two-figures",
      value: `${UNEMPLOYED} kunta:285 total 2022`,
    });
    expect((await unemployedOfKotka())[0]?.values).toEqual(had);
  });
});

describe("an emptied answer", () => {
  const empty = (years?: number): void => {
    source.rows = source.rows.filter(
      ({ indicator, year }) => indicator !== UNEMPLOYED || (years !== undefined && year !== years),
    );
  };

  it("is refused as a fault of the source, and taken when told so", async () => {
    await run();
    const before = await currentFigures(place.file);
    empty();
    const refused = await run({ full: true }).catch((error: Error) => error);
    const words = refused instanceof Error ? refused.message : JSON.stringify(refused.unfetched);
    expect(words).toContain(`none of the 90 figures we hold`);
    expect(await currentFigures(place.file)).toEqual(before);
    const taken = await run({ full: true, acceptEmptied: true });
    expect(taken.counts).toMatchObject({ ...NOTHING_MOVED, vanished: 90 });
    expect(await vanishedFigures(place.file)).toHaveLength(90);
  });

  it("is refused also when only some years were asked for", async () => {
    await run();
    const before = await currentFigures(place.file);
    empty(2023);
    const asked = { full: true, from: 2023, to: 2023, indicators: [String(UNEMPLOYED)] };
    const refused = await run(asked).catch((error: Error) => error);
    const words = refused instanceof Error ? refused.message : JSON.stringify(refused);
    expect(words).toContain("none of the 30 figures we hold");
    expect(await currentFigures(place.file)).toEqual(before);
  });

  it("of one indicator does not keep the others from being imported", async () => {
    await run();
    empty();
    rowOf(source, POPULATION, KOUVOLA, 2021).value = 1;
    const summary = await run({ full: true });
    expect(summary.status).toBe("failed");
    expect(summary.counts).toMatchObject({ ...NOTHING_MOVED, changed: 1 });
    expect(summary.unfetched).toEqual([
      { unit: String(UNEMPLOYED), why: expect.stringContaining("--accept-emptied") },
    ]);
  });
});

describe("a dry run", () => {
  it("writes nothing and counts as the real run does", async () => {
    await run();
    rowOf(source, UNEMPLOYED, KOTKA, 2022).value = 77.7;
    source.rows.splice(source.rows.indexOf(rowOf(source, UNEMPLOYED, KOUVOLA, 2022)), 1);
    const state = async () => ({
      figures: await exportOf(place.file, "observations"),
      revisions: await exportOf(place.file, "revisions"),
      runs: await inDatabase(place.file, latestRuns),
      data: await inDatabase(place.file, readDataState),
    });
    const before = await state();
    const dry = await run({ full: true, dryRun: true });
    expect(await state()).toEqual(before);
    const real = await run({ full: true });
    expect(real.counts).toMatchObject({ new: 0, changed: 1, vanished: 1 });
    expect(dry.counts).toEqual(real.counts);
    expect(dry.rejections).toEqual(real.rejections);
    expect(dry.notes).toEqual(real.notes);
  });

  it("makes no database where there is none, and no folder of payloads", async () => {
    const { readdirSync } = await import("node:fs");
    const summary = await run({ dryRun: true });
    expect(summary.counts.new).toBe(expectedLines(source, CATALOGUE).length);
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it("does not stand in the way of others who write meanwhile", async () => {
    await run();
    server.latencyMs = 60;
    rowOf(source, UNEMPLOYED, KOTKA, 2022).value = 77.7;
    const [dry, real] = await Promise.all([run({ full: true, dryRun: true }), run({ full: true })]);
    expect(real.counts.changed).toBe(1);
    expect(dry.status).toBe("partial");
  }, 20_000);
});

describe("rejected rows", () => {
  it("are kept with the run", async () => {
    await run();
    const rejections = await inDatabase(place.file, (database) => listRejections(database, 1));
    expect(rejections).toEqual([
      {
        unit: String(ALCOHOL),
        code: "unknown-region-number",
        row: null,
        column: "region",
        value: "9999",
        expected: "a number from Sotkanet's own list of regions",
        count: 2,
      },
    ]);
  });
});
