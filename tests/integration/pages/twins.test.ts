import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csvFile } from "#app/exports/csv.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { HOME, smallDatabase } from "#tests/support/small-database.ts";

let database: Database;

beforeAll(async () => {
  database = await smallDatabase();
  await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
});
afterAll(() => closeDatabase(database));

function twin(path: string, search = "") {
  return twinOf(database, HOME, {
    path,
    search: new URLSearchParams(search),
    origin: "https://saukko.example",
  });
}

async function csvOf(path: string, search = ""): Promise<string[]> {
  const found = await twin(path, search);
  if (!found) throw new Error(`no twin of ${path}`);
  return csvFile({ locale: found.locale, ...found.table() })
    .slice(1)
    .split("\r\n");
}

describe("data twins", () => {
  test.each([
    "fi",
    "sv/priorities/merkityksellinen-elama",
    "en/municipalities/286",
    "fi/catalogue",
    "fi/sources",
    "fi/changes",
    "fi/indicators/sotkanet-181",
  ])("%s has its data and its table", async (path) => {
    const found = await twin(path);
    expect(JSON.parse(JSON.stringify(found?.data))).toEqual(expect.any(Object));
    const [heading = "", ...lines] = await csvOf(path);
    expect(heading.split(/[;,]/).length).toBeGreaterThan(5);
    expect(lines.some((line) => line.includes(`https://saukko.example/${path}`))).toBe(true);
  });

  test.each([
    "",
    "de",
    "fi/nothing",
    "fi/indicators",
    "fi/indicators/sotkanet-999999",
    "fi/municipalities/091",
    "fi/catalogue/extra",
    "fi/toString",
    "fi/indicators/sotkanet-181/more",
  ])("there is none of %j", async (path) => {
    expect(await twin(path)).toBeNull();
  });

  test("the indicator's CSV is its trend, with the source's reference under it", async () => {
    const lines = await csvOf("fi/indicators/sotkanet-181", "areas=kunta:286,kunta:935");
    const change = "muutos edellisestä luvusta (%-yks.)";
    expect(lines[0]).toBe(
      `Vuosi;Kouvola;Virolahti;Koko maa;Kouvola: ${change};Virolahti: ${change};Koko maa: ${change}`,
    );
    expect(lines[3]).toMatch(/^2020;\d+(,\d)?;;/);
    expect(lines).toContain("Puuttuvat luvut;salattu, koska tapauksia on vähän: Virolahti 2020");
    expect(lines.find((line) => line.startsWith("Lähde;"))).toContain("(ind. 181). Viitattu 22.11.2026.");
  });

  test("the indicator's JSON carries figures and provenance, but no shapes of the picture", async () => {
    const found = await twin("fi/indicators/sotkanet-181");
    expect(found?.data).toMatchObject({
      provenance: [{ sourceKey: "181", fetched: "2026-11-22", example: false }],
    });
    expect(found?.data).not.toHaveProperty("map");
  });

  test("the results behind the verdicts are in the JSON, their words in the CSV", async () => {
    const kotka = { region: "kunta:285", interval: { ok: true }, country: { ok: true } };
    const indicator = await twin("fi/indicators/sotkanet-181");
    expect(indicator?.data).toMatchObject({
      results: expect.arrayContaining([expect.objectContaining({ year: 2023 })]),
    });
    const municipality = await twin("fi/municipalities/285");
    expect(municipality?.data).toMatchObject({ results: [kotka, {}, {}] });
    const [heading = "", line = ""] = await csvOf("fi/municipalities/285");
    expect(heading).toContain("Ero koko maahan;Ero koko maahan: varmuus;Ero omaan alueeseen;");
    expect(line).toMatch(
      /;(suurempi|pienempi|suunnilleen sama|ei osoitettua eroa)[^;]*;ero [^;]+;[^;]+;alueen muut kunnat yhteensä;ero [^;]+;(kasvanut|ei osoitettua muutosta)[^;]*;/,
    );
  });

  test("a small municipality's figures together have a twin of their own", async () => {
    const found = await twin("sv/municipalities/489/together");
    expect(found?.data).toMatchObject({ merged: [{ key: "rajaseutu" }] });
    const lines = await csvOf("sv/municipalities/489/together");
    expect(lines[1]).toMatch(
      /^Ett meningsfullt liv;sotkanet-181;[^;]+;[^;]+;Miehikkälä, senaste talet;2023;/,
    );
    expect(lines.some((one) => one.includes("De fem senaste mätningarna tillsammans;2019, 2020"))).toBe(true);
    expect(await twin("sv/municipalities/489/else")).toBeNull();
  });

  test("one series is small: what a reader adds to a picture", async () => {
    const found = await twin("fi/indicators/sotkanet-181", "part=series&areas=kunta:092");
    expect(JSON.stringify(found?.data).length).toBeLessThan(1_800);
  });

  test("the catalogue's twin answers the same question as the page", async () => {
    const found = await twin("fi/catalogue", "q=181");
    expect(found?.data).toMatchObject({ question: { q: "181" }, items: [{ key: "sotkanet-181" }] });
  });
});
