import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OneYearSpec, OverYearsSpec } from "#app/charts/spec-link.ts";
import { trendDataset } from "#app/figures/datasets.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
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
      const { verdicts: told, ...drawn } = trendDataset(page.facts, page.areas, page.series);
      if (!found.ok) throw new Error(found.problem.why);
      const { verdicts, ...dataset } = found.figure.dataset;
      expect(dataset).toEqual(drawn);
      const onPicture = told?.areas.filter((one) => page.areas.some(({ key }) => key === one.region));
      expect(new Set(verdicts?.areas)).toEqual(new Set(onPicture));
      expect(dataset.areas.some(({ series }) => series.limits)).toBe(true);
    },
  );

  it("of a year is of every municipality, with the chosen ones first", async () => {
    const found = await askYear({ areas: ["kunta:286"], year: 2020 });
    expect(found.ok && found.figure.dataset).toMatchObject({ year: 2020, areas: { length: 310 } });
    expect(found.ok && found.figure.dataset.areas[0]).toMatchObject({ key: "kunta:286", role: "area" });
  });
});

describe("a spec that has no picture", () => {
  it("is handed up as what is wrong with it, never answered with another picture", async () => {
    expect(await ask({ indicator: "sotkanet-1" })).toEqual({
      ok: false,
      problem: { why: "unknown-indicator", indicator: "sotkanet-1" },
    });
    expect(await ask({ areas: ["kunta:286", "kunta:999", "hyvinvointialue:07"] })).toEqual({
      ok: false,
      problem: { why: "unknown-areas", areas: ["kunta:999", "hyvinvointialue:07"] },
    });
    expect(await ask({ indicator: NEVER_FETCHED })).toEqual({
      ok: false,
      problem: { why: "no-figures", indicator: NEVER_FETCHED },
    });
    expect(await askYear({ kind: "map" })).toEqual({ ok: false, problem: { why: "no-map" } });
    expect(await ask({ from: 1990, to: 1991 })).toMatchObject({ problem: { why: "no-figures" } });
  });
});
