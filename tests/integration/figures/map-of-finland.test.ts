import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import type { OneYearSpec } from "#app/charts/spec-link.ts";
import { COUNTRY_KEY } from "#app/domain/area.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { comparePage } from "#app/pages/compare/compare-page.server.ts";
import { compareQuestion } from "#app/pages/compare/compare-question.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { boundaries } from "#db/schema/boundaries.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";

const ORIGIN = "https://saukko.example";
/** Kouvola, Helsinki and one that is no municipality of today, a square of a degree each. */
const SQUARES = [
  ["286", 26, 61],
  ["091", 24, 60],
  ["777", 28, 64],
] as const;

/** TopoJSON as our importer writes it: an arc a square. */
function topology(): string {
  const ring = (left: number, low: number) => [
    [left, low],
    [left + 1, low],
    [left + 1, low + 1],
    [left, low + 1],
    [left, low],
  ];
  const geometries = SQUARES.map(([id], at) => ({ type: "Polygon", id, arcs: [[at]] }));
  const arcs = SQUARES.map(([, left, low]) => ring(left, low));
  return JSON.stringify({
    type: "Topology",
    objects: { areas: { type: "GeometryCollection", geometries } },
    arcs,
  });
}

let database: Database;
beforeAll(async () => {
  database = await smallDatabase();
  const attribution = "Tilastokeskus";
  engineOf(database)
    .orm.insert(boundaries)
    .values({ kind: "kunta", year: 2025, topology: topology(), schematic: 0, attribution, runId: 1 })
    .run();
});
afterAll(() => closeDatabase(database));

const SPEC: OneYearSpec = {
  ...{ kind: "finland", indicator: UNEMPLOYMENT, areas: [], sex: "total" },
  ...{ locale: "fi", width: 720, year: null },
};
const ask = (spec: Partial<OneYearSpec>) => figureData(database, HOME, { ...SPEC, ...spec }, ORIGIN);
const words = messagesFor("fi");

describe("the map of Finland", () => {
  it("has every municipality's figure and the shapes there are, with what their licence asks for", async () => {
    const found = await ask({});
    if (!found.ok) throw new Error(found.problem.why);
    const { dataset, map, boundaries: shown } = found.figure;
    const strip = await ask({ kind: "strip" });
    expect(strip.ok && strip.figure.dataset).toEqual(dataset);
    expect(map?.shapes.shapes.map(({ key }) => key)).toEqual(["kunta:286", "kunta:091", "kunta:777"]);
    expect(shown).toBe(words.files.citation.boundaries);
    expect(CHARTS.finland.alt(dataset, words)).toMatch(/^Suomen kartta: /);
    expect(CHARTS.finland.table(dataset, words).rows).toHaveLength(dataset.areas.length);
  });

  it("shows areas anywhere in the country, and refuses what is none by its name", async () => {
    const found = await ask({ areas: ["kunta:091"] });
    const named = found.ok ? found.figure.dataset.areas.filter(({ role }) => role === "area") : [];
    expect(named.map(({ key }) => key)).toEqual(["kunta:091"]);
    expect(await ask({ areas: ["kunta:999"] })).toEqual({
      ok: false,
      problem: { why: "unknown-areas", areas: ["kunta:999"] },
    });
  });

  it("is a view of a comparison of municipalities, wherever they are, and of all of them", async () => {
    const views = async (areas: string) => {
      const question = compareQuestion(
        new URLSearchParams(`indicators=${UNEMPLOYMENT}&areas=${areas}&view=finland`),
      );
      const page = await comparePage(database, HOME, { question, locale: "fi", origin: ORIGIN });
      return [page.state.view, page.pictures.map(({ spec, map }) => [spec.kind, map?.shapes.shapes.length])];
    };
    for (const areas of ["kunta:286,kunta:091", "all"])
      expect(await views(areas)).toEqual(["finland", [["finland", 3]]]);
    const [view] = await views(COUNTRY_KEY);
    expect(view).not.toBe("finland");
  });
});
