import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { latestRuns, listRejections, listRuns } from "#db/queries/runs.ts";
import { expectedLines, type SmallSotkanet, smallSotkanet } from "#tests/fixtures/sotkanet/small.ts";
import { startImport, until } from "#tests/support/import-process.ts";
import { type ReplayServer, startReplayServer } from "#tests/support/replay-server.ts";
import {
  currentFigures,
  exportOf,
  inDatabase,
  type TemporaryDatabase,
  temporaryDatabase,
} from "#tests/support/small-import.ts";

/**
 * Six catalogue indicators and a stranger, in an order of our own; the one with rejected rows comes early.
 */
const INDICATORS = "714,181,127,3076,4405,9901";

let server: ReplayServer;
const source: SmallSotkanet = smallSotkanet();
const places: TemporaryDatabase[] = [];

beforeAll(async () => {
  server = await startReplayServer(source);
  server.latencyMs = 40;
});

afterAll(async () => {
  await server.close();
  for (const place of places) place.remove();
});

function newPlace(): TemporaryDatabase {
  const place = temporaryDatabase();
  places.push(place);
  return place;
}

const start = (file: string) =>
  startImport(["sotkanet", "--base-url", server.baseUrl, "--db", file, "--indicators", INDICATORS, "--full"]);

/** The last run without what differs from run to run by its nature. */
async function lastRun(file: string) {
  const [run] = await inDatabase(file, latestRuns);
  if (!run) throw new Error("there is no run");
  const { startedAt: _startedAt, endedAt: _endedAt, ...rest } = run;
  return rest;
}

describe("an import killed with -9", () => {
  it("three times on its way comes to the same end as one that was left in peace", async () => {
    const [calm, stormy] = [newPlace(), newPlace()];
    const undisturbed = await start(calm.file).ended;
    expect(undisturbed.words).toContain("  new        ");
    expect(undisturbed.code).toBe(0);

    for (const requestsBefore of [3, 5, 7]) {
      server.forget();
      const process = start(stormy.file);
      await until(`${requestsBefore} requests have come`, () => server.asked.length >= requestsBefore);
      process.kill();
      expect((await process.ended).code).toBeNull();
      expect((await lastRun(stormy.file)).status).toBe("running");
    }
    server.forget();
    const { code, words } = await start(stormy.file).ended;
    expect(code).toBe(0);
    expect(words).toContain("(resumed)");
    expect(words).toMatch(/Going on where it was cut off: \d of 7 are already stored/);
    expect(server.asked.length).toBeLessThan(2 + 6 * 2);

    expect(await exportOf(stormy.file, "observations")).toEqual(await exportOf(calm.file, "observations"));
    expect(await currentFigures(stormy.file)).toEqual(expectedLines(source));
    expect(await exportOf(stormy.file, "revisions")).toEqual([]);
    expect(await lastRun(stormy.file)).toEqual(await lastRun(calm.file));
    const rejections = (file: string) => inDatabase(file, (database) => listRejections(database, 1));
    expect(await rejections(stormy.file)).toEqual(await rejections(calm.file));
    expect(await inDatabase(stormy.file, (database) => listRuns(database, null))).toHaveLength(1);
    // What is printed in the end is about the whole run as well.
    const counts = (text: string) =>
      text.match(/^ {2}(asked|new|changed|unchanged|vanished|rejected) +\d+$/gm);
    expect(counts(words)).toEqual(counts(undisturbed.words));
  }, 60_000);

  it("is gone on with, but one that has ended is not: the next begins anew and changes nothing", async () => {
    const place = newPlace();
    const first = start(place.file);
    await first.ended;
    const again = await start(place.file).ended;
    expect(again.code).toBe(0);
    expect(again.words).not.toContain("(resumed)");
    expect(again.words).toMatch(/ {2}new {8}0\n {2}changed {4}0\n/);
  }, 60_000);
});
