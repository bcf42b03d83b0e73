import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Locale } from "#app/domain/text.ts";
import { csvFile } from "#app/exports/csv.ts";
import { type ChangesPage, changesPage, type FlipOnPage } from "#app/pages/changes/changes-page.server.ts";
import { frontPage } from "#app/pages/front/front-page.server.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { listFlippingRuns, readRunFlips } from "#db/queries/flips-by-run.ts";
import { readFlips } from "#db/queries/result-runs.ts";
import { changeFigure, computeOn } from "#tests/support/changed-figures.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";

const KOTKA = "kunta:285";
const LATEST = 2023;
/** Everybody's denominator in the small database. */
const PEOPLE = 10_000;

let database: Database;
beforeEach(async () => {
  database = await smallDatabase();
});
afterEach(() => closeDatabase(database));

/** Kotka's latest share of unemployed becomes another one. */
function kotkaBecomes(percent: number): void {
  const count = (percent / 100) * PEOPLE;
  changeFigure(database, { indicator: UNEMPLOYMENT, region: KOTKA, year: LATEST, percent, count });
}

async function pageOf(page = 1, locale: Locale = "fi"): Promise<ChangesPage> {
  const found = await changesPage(database, HOME, { page, locale });
  if (!found) throw new Error(`no page ${page} of changes`);
  return found;
}

function flipsOf(page: ChangesPage): FlipOnPage[] {
  return page.computations.flatMap(({ groups }) =>
    groups.flatMap(({ indicators }) => indicators.flatMap(({ flips }) => flips)),
  );
}

const kotkas = (page: ChangesPage, method: string) =>
  flipsOf(page).find((flip) => flip.region === KOTKA && flip.method === method);

describe("the page of changed verdicts", () => {
  it("says that nothing has been computed yet, and then that nothing has changed", async () => {
    expect(await pageOf()).toEqual({ computedAt: null, page: 1, pages: 1, computations: [] });
    await computeOn(database, "2026-11-22");
    expect(await pageOf()).toMatchObject({ computedAt: "2026-11-22T12:00:00.000Z", computations: [] });
  });

  it("lists what new figures changed, with both verdicts, their years, and as many as the front page tells", async () => {
    kotkaBecomes(30);
    await computeOn(database, "2026-11-22");
    kotkaBecomes(6);
    await computeOn(database, "2026-11-24");
    const page = await pageOf();
    const [computation] = page.computations;
    expect(page.computations).toHaveLength(1);
    expect(computation).toMatchObject({ endedAt: "2026-11-24T12:00:00.000Z", reason: "figures" });
    expect(computation?.groups.map(({ indicators }) => indicators.map(({ key }) => key))).toEqual([
      [UNEMPLOYMENT],
    ]);
    expect(kotkas(page, "country")).toMatchObject({
      place: "Kotka",
      kind: "turned",
      before: { word: "much-higher", year: LATEST, mark: { shape: "higher", judgement: "worse" } },
      now: { word: "much-lower", year: LATEST, mark: { shape: "lower", judgement: "better" } },
      refusal: null,
    });
    const { turned = 0, weighed = 0 } = computation?.counts ?? {};
    expect(turned + weighed).toBe((await frontPage(database, HOME)).flips.length);
    expect(turned).toBeGreaterThan(0);
  });

  it("says that moved methods were the reason, and that figures and methods together cannot be told apart", async () => {
    kotkaBecomes(30);
    await computeOn(database, "2026-11-22");
    engineOf(database).connection.exec(
      "UPDATE result_runs SET method_version = '0'; UPDATE results SET detail = '', country = 'similar'",
    );
    await computeOn(database, "2026-11-23");
    expect((await pageOf()).computations[0]).toMatchObject({ reason: "methods", oldMethodVersion: "0" });
    engineOf(database).connection.exec("UPDATE result_runs SET method_version = '0'");
    kotkaBecomes(6);
    await computeOn(database, "2026-11-24");
    expect((await pageOf()).computations.map(({ reason }) => reason)).toEqual(["both", "settings"]);
  });

  it("tells apart a verdict that can no longer be given, with the reason, and one that now can; neither is on the front page", async () => {
    kotkaBecomes(30);
    await computeOn(database, "2026-11-22");
    const hidden = {
      indicator: UNEMPLOYMENT,
      region: KOTKA,
      year: LATEST,
      percent: 30,
      count: null,
    } as const;
    changeFigure(database, hidden);
    const lost = await computeOn(database, "2026-11-23");
    // The others are now beside the rest of the county without Kotka: that may turn.
    expect(lost.flips).toBeLessThan(6);
    const [first] = (await pageOf()).computations;
    expect(first?.counts.gained).toBe(0);
    expect(first?.counts.lost).toBeGreaterThan(1);
    expect(kotkas(await pageOf(1, "sv"), "country")).toMatchObject({
      kind: "lost",
      before: { word: "much-higher" },
      now: { mark: { shape: "refused" } },
      refusal: "Källan uppger inte antalet bakom talet. Därför kan slumpens andel inte bedömas.",
    });
    const { flips } = await frontPage(database, HOME);
    expect(flips.filter(({ region, method }) => region === KOTKA || method !== "rest")).toEqual([]);

    kotkaBecomes(30);
    await computeOn(database, "2026-11-24");
    const [second] = (await pageOf()).computations;
    expect(second?.counts).toMatchObject({ lost: 0, gained: first?.counts.lost });
    expect(kotkas(await pageOf(), "country")).toMatchObject({ kind: "gained", refusal: null });
  });

  it("has ten computations a page, latest first, and no page beyond the last", async () => {
    kotkaBecomes(30);
    await computeOn(database, "2026-11-01");
    for (let day = 2; day <= 13; day += 1) {
      kotkaBecomes(day % 2 === 0 ? 6 : 30);
      await computeOn(database, `2026-11-${String(day).padStart(2, "0")}`);
    }
    const [first, second] = [await pageOf(1), await pageOf(2)];
    expect([first.pages, first.computations.length, second.computations.length]).toEqual([2, 10, 2]);
    const days = [...first.computations, ...second.computations].map(({ endedAt }) => endedAt.slice(8, 10));
    expect(days).toEqual([...days].sort().reverse());
    expect(await changesPage(database, HOME, { page: 3, locale: "fi" })).toBeNull();
  });

  it("is of one area where that is asked for", async () => {
    kotkaBecomes(30);
    await computeOn(database, "2026-11-22");
    kotkaBecomes(6);
    await computeOn(database, "2026-11-24");
    const one = await changesPage(database, HOME, { page: 1, locale: "fi", area: KOTKA });
    const regions = new Set(flipsOf(one as ChangesPage).map(({ region }) => region));
    expect([...regions]).toEqual([KOTKA]);
    expect(new Set(flipsOf(await pageOf()).map(({ region }) => region)).size).toBeGreaterThan(1);
  });

  it("names the maakunta as such, and leaves the country and other counties out", async () => {
    await computeOn(database, "2026-11-22");
    for (const region of ["maakunta:08", "maa:358", "kunta:091"] as const)
      changeFigure(database, { indicator: UNEMPLOYMENT, region, year: LATEST, percent: 40, count: 4000 });
    await computeOn(database, "2026-11-24");
    const places = new Set(flipsOf(await pageOf()).map(({ place }) => place));
    expect(places).toContain("Kymenlaakso (maakunta)");
    expect([...places]).not.toContain("Helsinki");
    expect(flipsOf(await pageOf()).some(({ region }) => region.startsWith("maa:"))).toBe(false);
  });
});

describe("flips by computation", () => {
  it("are of everybody only, and of finished computations only", async () => {
    kotkaBecomes(30);
    await computeOn(database, "2026-11-22");
    engineOf(database).connection.exec(
      "UPDATE observations SET value = 1, abs_value = 100 WHERE year = 2023",
    );
    kotkaBecomes(6);
    await computeOn(database, "2026-11-24");
    const [run] = await listFlippingRuns(database, [KOTKA]);
    if (!run) throw new Error("no computation flipped anything");
    const flips = await readRunFlips(database, [run.id], [KOTKA]);
    expect(run.flips).toBe(flips.length);
    expect(flips.every(({ region, runId }) => region === KOTKA && runId === run.id)).toBe(true);
    const bySex = engineOf(database).prepared("SELECT count(*) AS n FROM result_flips WHERE sex > 0").get();
    expect(bySex).not.toEqual({ n: 0 });
    engineOf(database).connection.exec(`UPDATE result_runs SET ended_at = NULL WHERE id = ${run.id}`);
    expect(await listFlippingRuns(database, [KOTKA])).toEqual([]);
  });

  it("of one that was cut off hide neither from the page nor from the front page what an earlier one changed", async () => {
    kotkaBecomes(30);
    await computeOn(database, "2026-11-22");
    kotkaBecomes(6);
    await computeOn(database, "2026-11-23");
    kotkaBecomes(30);
    await computeOn(database, "2026-11-24");
    engineOf(database).connection.exec(
      "UPDATE result_runs SET ended_at = NULL WHERE id = (SELECT max(id) FROM result_runs)",
    );
    const [flip] = await readFlips(database, [KOTKA]);
    expect(flip).toMatchObject({ newWord: "much-lower", noticed: "2026-11-23T12:00:00.000Z" });
    expect((await pageOf()).computations.map(({ endedAt }) => endedAt)).toEqual(["2026-11-23T12:00:00.000Z"]);
  });
});

describe("the data twin of the changes", () => {
  const twin = (search = "") =>
    twinOf(database, HOME, {
      path: "sv/changes",
      search: new URLSearchParams(search),
      origin: "https://saukko.example",
    });

  it("has one row a flip in words, and the stored words in its JSON", async () => {
    kotkaBecomes(30);
    await computeOn(database, "2026-11-22");
    kotkaBecomes(6);
    await computeOn(database, "2026-11-24");
    const found = await twin();
    if (!found) throw new Error("no twin of the changes");
    const [heading, ...lines] = csvFile({ locale: "sv", ...found.table() }).split("\r\n");
    expect(heading).toContain("Bedömning förut;År nu;Bedömning nu");
    const row = lines.find((line) => line.includes("Kotka;Jämfört med landet"));
    expect(row).toContain(
      "högre, sämre, statistiskt mycket tydlig;2023;lägre, bättre, statistiskt mycket tydlig",
    );
    expect(row).toContain("Orsaken är nya eller rättade tal.");
    expect(JSON.stringify(found.data)).toContain('"word":"much-lower"');
    expect(found.data).toMatchObject({ provenance: [{ sourceKey: "181" }] });
  });

  it("is none of a page that is not there", async () => {
    expect(await twin("page=2")).toBeNull();
    expect(await twin("page=x")).toBeNull();
    expect(await twin("area=kunta:091")).toBeNull();
    expect(await twin("area=kunta:285")).not.toBeNull();
  });
});
