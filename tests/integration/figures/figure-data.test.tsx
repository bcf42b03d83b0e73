import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figureIn, limitsIn } from "#app/charts/dataset.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import type { OneYearSpec, OverYearsSpec } from "#app/charts/spec-link.ts";
import { trendDataset } from "#app/figures/datasets.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { MessagesProvider } from "#app/i18n/messages-context.tsx";
import { BarsFigure } from "#app/pages/indicator/bars-figure.tsx";
import { drawnAreas } from "#app/pages/indicator/drawn-benchmarks.ts";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { HOME, NEVER_FETCHED, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";

const ORIGIN = "https://saukko.example";
const ASKED = { indicator: UNEMPLOYMENT, areas: [], sex: "total", locale: "fi", width: 720 } as const;
const TREND: OverYearsSpec = { ...ASKED, areas: [], kind: "line", from: null, to: null };
const YEAR: OneYearSpec = { ...ASKED, areas: [], kind: "strip", year: null };

let database: Database;
beforeAll(async () => {
  database = await smallDatabase();
  await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
});
afterAll(() => closeDatabase(database));

const ask = (spec: Partial<OverYearsSpec>) => figureData(database, HOME, { ...TREND, ...spec }, ORIGIN);
const askYear = (spec: Partial<OneYearSpec>) => figureData(database, HOME, { ...YEAR, ...spec }, ORIGIN);

describe("what a picture shows", () => {
  it.each(["", "areas=kunta:286,kunta:091", "sex=female&areas=kunta:075"])(
    "is the same in a file as on the indicator's page (%s)",
    async (address) => {
      const search = new URLSearchParams(address);
      const page = await indicatorPage(database, HOME, {
        key: UNEMPLOYMENT,
        locale: "fi",
        search,
        origin: ORIGIN,
      });
      if (!page) throw new Error("no page");
      const shown = page.areas.filter(({ role }) => role === "area").map(({ key }) => key);
      const found = await ask({ areas: search.has("areas") ? shown : [], sex: page.sex });
      const { verdicts: told, ...drawn } = trendDataset(page.facts, drawnAreas(page), page.series);
      if (!found.ok) throw new Error(found.problem.why);
      const { verdicts, ...dataset } = found.figure.dataset;
      expect(dataset).toEqual(drawn);
      const onPicture = told?.areas.filter((one) => drawnAreas(page).some(({ key }) => key === one.region));
      expect(new Set(verdicts?.areas)).toEqual(new Set(onPicture));
      expect(dataset.areas.some(({ series }) => series.limits)).toBe(true);
    },
  );

  it("is of what was asked for and the country; of the county too where it was asked for, or nothing was", async () => {
    const named = async (areas: OverYearsSpec["areas"]) => {
      const found = await ask({ areas });
      return found.ok ? found.figure.dataset.areas.map(({ key }) => key) : [];
    };
    // The source has unemployment of the maakunta, which stands in for the county.
    expect(await named(["kunta:286", "kunta:091"])).toEqual(["kunta:286", "kunta:091", "maa:358"]);
    expect(await named(["kunta:286", HOME])).toEqual(["kunta:286", "maakunta:08", "maa:358"]);
    expect(await named(["kunta:286", "maakunta:08"])).toEqual(["kunta:286", "maakunta:08", "maa:358"]);
    expect((await named([])).slice(-2)).toEqual(["maakunta:08", "maa:358"]);
  });

  it("of a year is of every municipality, with the chosen ones first", async () => {
    const found = await askYear({ areas: ["kunta:286"], year: 2020 });
    expect(found.ok && found.figure.dataset).toMatchObject({ year: 2020, areas: { length: 309 } });
    expect(found.ok && found.figure.dataset.areas[0]).toMatchObject({ key: "kunta:286", role: "area" });
  });
});

describe("bars", () => {
  const named = async (spec: Partial<OneYearSpec>) => {
    const found = await askYear({ kind: "bars", ...spec });
    if (!found.ok) throw new Error(found.problem.why);
    return found.figure.dataset;
  };

  it("are of every municipality of the home region, or of those asked for, with county and country", async () => {
    const home = await named({});
    expect(home.areas.map(({ role }) => role)).toEqual([
      ...Array.from({ length: 6 }, () => "area"),
      "county",
      "country",
    ]);
    const chosen = await named({ areas: ["kunta:091", "kunta:286"] });
    expect(chosen.areas.map(({ key }) => key).slice(0, 2)).toEqual(["kunta:091", "kunta:286"]);
    expect(chosen.areas.every(({ series }) => series.years.every((year) => year === chosen.year))).toBe(true);
  });

  it("have the figures and intervals of the trend in their year", async () => {
    const trend = await ask({});
    const { areas, year } = await named({ year: 2021 });
    if (!trend.ok || year === null) throw new Error("no picture");
    for (const area of areas) {
      const drawn = trend.figure.dataset.areas.find(({ key }) => key === area.key);
      if (!drawn) throw new Error(`no line of ${area.key}`);
      expect(figureIn(area, year)).toEqual(figureIn(drawn, year));
      expect(limitsIn(area, year)).toEqual(limitsIn(drawn, year));
    }
    expect(areas.filter((area) => limitsIn(area, year)).length).toBeGreaterThan(3);
  });

  it("on the indicator's page are those of the file", async () => {
    const search = new URLSearchParams();
    const page = await indicatorPage(database, HOME, {
      key: UNEMPLOYMENT,
      locale: "fi",
      search,
      origin: ORIGIN,
    });
    if (!page) throw new Error("no page");
    const html = renderToStaticMarkup(
      <MessagesProvider locale="fi" messages={messagesFor("fi")}>
        <BarsFigure page={page} />
      </MessagesProvider>,
    );
    const dataset = await named({ year: page.columns?.year ?? null });
    const table = CHARTS.bars.table(dataset, messagesFor("fi"));
    const cells = [...html.matchAll(/<t[hd](?: scope="row")?>([^<]*)<\/t[hd]>/g)].map((one) => one[1]);
    expect(cells).toEqual(table.rows.flatMap((row) => row.map(({ text }) => text)));
    expect(html).toContain(CHARTS.bars.alt(dataset, messagesFor("fi")));
    expect(html).toContain("kind=bars");
  });
});

describe("a picture of an index", () => {
  it("leads to the comparison that shows it, and says why where there can be none", async () => {
    const found = await ask({ areas: ["kunta:285", "kunta:286"], scale: "index" });
    if (!found.ok) throw new Error(found.problem.why);
    const { footer, scaleNotes, index, unit } = found.figure.dataset;
    expect(footer.permalink).toMatch(/compare\?.*areas=kunta:285,kunta:286&view=trend&scale=index$/);
    expect([unit, index]).toEqual(["percent", undefined]);
    expect(scaleNotes?.[0]).toContain("vain määristä");
  });
});

describe("a picture of other areas", () => {
  it("sets a county and a region elsewhere beside each other, by name, with an address of their own", async () => {
    const found = await ask({ areas: ["hyvinvointialue:07", "maakunta:08", "maa:358"] });
    if (!found.ok) throw new Error(found.problem.why);
    const { areas, footer } = found.figure.dataset;
    expect(areas.map(({ key, role }) => `${key} ${role}`)).toEqual(
      expect.arrayContaining(["hyvinvointialue:07 area", "maakunta:08 area", "maa:358 country"]),
    );
    expect(areas.find(({ key }) => key === "maakunta:08")?.name).toBe("Kymenlaakso (maakunta)");
    expect(footer.permalink).toBe(
      `${ORIGIN}/fi/compare?indicators=${UNEMPLOYMENT}&areas=hyvinvointialue:07,maakunta:08`,
    );
  });
  it("counts no county among the municipalities of a distribution", async () => {
    const found = await askYear({ areas: ["kunta:286", "hyvinvointialue:07"], year: 2020 });
    expect(found.ok && found.figure.dataset.areas.some(({ key }) => key === "hyvinvointialue:07")).toBe(
      false,
    );
    expect(found.ok && found.figure.dataset.areas).toHaveLength(309);
  });
  it("shows the benchmarks alone where only they are asked for", async () => {
    const found = await ask({ areas: ["maa:358"] });
    expect(found.ok && found.figure.dataset.areas.every(({ role }) => role !== "area")).toBe(true);
  });
});

describe("a spec that has no picture", () => {
  it("is handed up as what is wrong with it, never answered with another picture", async () => {
    expect(await ask({ indicator: "sotkanet-1" })).toEqual({
      ok: false,
      problem: { why: "unknown-indicator", indicator: "sotkanet-1" },
    });
    expect(await ask({ areas: ["kunta:286", "kunta:999", "hyvinvointialue:99"] })).toEqual({
      ok: false,
      problem: { why: "unknown-areas", areas: ["kunta:999", "hyvinvointialue:99"] },
    });
    expect(await ask({ indicator: NEVER_FETCHED })).toEqual({
      ok: false,
      problem: { why: "no-figures", indicator: NEVER_FETCHED },
    });
    expect(await askYear({ kind: "map" })).toEqual({ ok: false, problem: { why: "no-map" } });
    expect(await ask({ from: 1990, to: 1991 })).toMatchObject({ problem: { why: "no-figures" } });
  });
});
