import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AreaDataset, type AreaLine, differentLines } from "#app/charts/area-dataset.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import type { OneAreaSpec } from "#app/charts/spec-link.ts";
import type { AreaKey } from "#app/domain/area.ts";
import { areaKey, codeIn } from "#app/domain/area.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { CHART_FORMATS, chartFile, chartFilename } from "#app/exports/chart-file.server.ts";
import { areaFigure } from "#app/figures/area-figure.server.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { readDistribution } from "#db/queries/distribution.ts";
import { readHome } from "#db/queries/regions.ts";
import { readFullResults } from "#db/queries/results.ts";
import { NOW } from "#tests/support/bring-figures.ts";
import { exampleCounty } from "#tests/support/example-county.ts";
import { HOME } from "#tests/support/small-database.ts";

/**
 * Good when low, good when high and without judgement, registered and surveyed: of these there are places in
 * the country.
 */
const WHOLE = [288, 714, 690, 184, 181, 304, 3126, 3076, 4299, 1514, 333, 713];
const ORIGIN = "https://saukko.example";

let database: Database;
beforeAll(async () => {
  database = await exampleCounty({ whole: WHOLE });
  await recompute(database, { now: () => new Date(NOW) });
}, 60_000);
afterAll(() => closeDatabase(database));

function ask(area: AreaKey, locale: Locale = "fi") {
  const spec: OneAreaSpec = { kind: "spine", area, locale, width: 720 };
  return areaFigure(database, HOME, spec, ORIGIN);
}

async function places(area: AreaKey, locale: Locale = "fi"): Promise<AreaDataset> {
  const found = await ask(area, locale);
  if (!found.ok) throw new Error(found.problem.why);
  return found.figure.dataset;
}

async function homeAreas(): Promise<AreaKey[]> {
  return (await readHome(database, HOME)).municipalities.map(areaKey);
}

/** Per cent of the municipalities with a smaller figure, half of the equal ones, counted one by one. */
async function counted({ indicator }: AreaLine, area: AreaKey, year: number): Promise<number> {
  const rows = await readDistribution(database, indicator, year);
  const own = rows.find(({ region }) => region === area)?.value ?? Number.NaN;
  const all = rows.flatMap(({ value }) => value ?? []);
  const smaller = all.filter((value) => value < own).length;
  const equal = all.filter((value) => value === own).length;
  return (100 * (smaller + equal / 2)) / all.length;
}

describe("a picture of one area's many indicators", () => {
  it("has the places, marks and figures of the stored results, of every home municipality", async () => {
    let marks = 0;
    for (const area of await homeAreas()) {
      const lines = differentLines(await places(area));
      const results = await readFullResults(
        database,
        lines.map(({ indicator }) => indicator),
        [area],
      );
      expect(lines.length).toBeGreaterThan(6);
      for (const line of lines) {
        const result = results.find(({ indicator }) => indicator === line.indicator);
        expect(result).toMatchObject({ year: line.year, value: line.value, polarity: line.polarity });
        expect(result?.position).toMatchObject({ ok: true, result: { percentile: line.percentile } });
        expect(line.mark === null).toBe(result?.country === null);
        marks += line.mark?.certainty === "tested" ? 1 : 0;
      }
    }
    expect(marks).toBeGreaterThan(20);
  });

  it("is the same whatever was asked of the database before", async () => {
    const [area = HOME] = await homeAreas();
    const first = await places(area);
    const other = await exampleCounty({ whole: WHOLE });
    await recompute(other, { now: () => new Date(NOW) });
    const indicator = "sotkanet-181";
    const spec = {
      kind: "bars",
      indicator,
      areas: [],
      sex: "total",
      locale: "fi",
      width: 720,
      year: null,
    } as const;
    expect(await figureData(other, HOME, { ...spec, areas: [] }, ORIGIN)).toMatchObject({ ok: true });
    const later = await areaFigure(other, HOME, { kind: "spine", area, locale: "fi", width: 720 }, ORIGIN);
    expect(later.ok && later.figure.dataset).toEqual(first);
    closeDatabase(other);
  });

  it("tells where each was some five years before, among the municipalities of that year", async () => {
    const [area = HOME] = await homeAreas();
    const lines = differentLines(await places(area));
    const earlier = lines.flatMap((line) => (line.earlier ? [{ line, ...line.earlier }] : []));
    expect(earlier.length).toBeGreaterThan(5);
    for (const { line, year, percentile } of earlier) {
      expect(line.year - year).toBeGreaterThanOrEqual(4);
      expect(line.year - year).toBeLessThanOrEqual(6);
      expect(percentile).toBeCloseTo(await counted(line, area, year), 6);
      expect(line.percentile).toBeCloseTo(await counted(line, area, line.year), 6);
    }
  });

  it("is in the reader's language, priority by priority, and says that figures are examples", async () => {
    const [area = HOME] = await homeAreas();
    for (const locale of LOCALES) {
      const dataset = await places(area, locale);
      expect(dataset).toMatchObject({ locale, example: true });
      expect(dataset.footer.permalink).toMatch(new RegExp(`/${locale}/municipalities/\\d{3}/position$`));
      expect(new Set(dataset.groups.map(({ key }) => key)).size).toBe(dataset.groups.length);
      const words = messagesFor(locale);
      expect(CHARTS.spine.alt(dataset, words)).toContain(words.chart.altExample);
      expect(CHARTS.spine.table(dataset, words).rows.length).toBe(
        dataset.groups.reduce((sum, { lines }) => sum + lines.length, 0),
      );
    }
  });

  it("is a file in every format, named after the area", async () => {
    const [area = HOME] = await homeAreas();
    const file = { kind: "spine", dataset: await places(area), width: 720 } as const;
    for (const format of CHART_FORMATS)
      expect(chartFilename(file, format)).toMatch(
        new RegExp(`^saukko-[a-z]+-suomen-kuntien-joukossa-.*\\.${format}$`),
      );
    const svg = String(await chartFile(file, "svg"));
    expect(svg).toContain("ESIMERKKITIETOA");
    expect(Buffer.from(await chartFile(file, "png")).readUInt32BE(16)).toBe(1440);
    const csv = String(await chartFile(file, "csv"));
    const [first] = differentLines(file.dataset);
    expect(csv).toContain(`${first?.name}`);
    expect(csv).toContain("Huomaa;Esimerkkilukuja.");
    const sheet = unzipSync(Buffer.from(await chartFile(file, "xlsx")))["xl/worksheets/sheet1.xml"];
    expect(strFromU8(sheet ?? new Uint8Array())).toMatch(/<c r="F2"[^>]*><v>[\d.]+<\/v>/);
  });

  it("keeps to eight million pixels however wide and long it is", async () => {
    const [area = HOME] = await homeAreas();
    const dataset = await places(area);
    const [group] = dataset.groups;
    if (!group) throw new Error("no group");
    const long = { ...dataset, groups: Array.from({ length: 30 }, (_, at) => ({ ...group, key: `${at}` })) };
    const png = Buffer.from(await chartFile({ kind: "spine", dataset: long, width: 2000 }, "png"));
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(width * height).toBeLessThan(8_010_000);
    expect(width * height).toBeGreaterThan(7_500_000);
  });

  it("has a page of its own with a data twin: the picture's table and its sources", async () => {
    const [area = HOME] = await homeAreas();
    const path = `sv/municipalities/${codeIn(area)}/position`;
    const ask = (one: string) =>
      twinOf(database, HOME, { path: one, search: new URLSearchParams(), origin: ORIGIN });
    const found = await ask(path);
    const shown = await places(area, "sv");
    expect(found?.data).toMatchObject({ area: { key: area }, title: shown.title });
    const { table, facts } = found?.table() ?? { table: { rows: [] }, facts: [] };
    expect(table.rows.length).toBe(differentLines(shown).length);
    expect(facts).toContainEqual(["Adress", `${ORIGIN}/${path}`]);
    expect(await ask("sv/municipalities/091/position")).toBeNull();
  });

  it("is refused by the area's name where it is none of the home region's municipalities", async () => {
    for (const area of ["kunta:091", "kunta:999"] as const)
      expect(await ask(area)).toEqual({ ok: false, problem: { why: "unknown-areas", areas: [area] } });
  });
});

describe("an area of which nothing was computed", () => {
  it("is refused: a picture is never empty", async () => {
    const empty = await exampleCounty();
    const [area = HOME] = await homeAreas();
    const spec: OneAreaSpec = { kind: "spine", area, locale: "fi", width: 720 };
    expect(await areaFigure(empty, HOME, spec, ORIGIN)).toEqual({
      ok: false,
      problem: { why: "no-places", area },
    });
    closeDatabase(empty);
  });
});
