import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readDataState } from "#db/queries/data-state.ts";
import { listIndicators, readIndicator } from "#db/queries/indicators.ts";
import {
  expectedLines,
  POPULATION,
  type SmallSotkanet,
  STRANGER,
  smallSotkanet,
  UNEMPLOYED,
} from "#tests/fixtures/sotkanet/small.ts";
import { startImport } from "#tests/support/import-process.ts";
import { type ReplayServer, startReplayServer } from "#tests/support/replay-server.ts";
import {
  currentFigures,
  exportOf,
  type ImportOptions,
  importFrom,
  inDatabase,
  type TemporaryDatabase,
  temporaryDatabase,
} from "#tests/support/small-import.ts";

let server: ReplayServer;
let place: TemporaryDatabase;
let source: SmallSotkanet;

beforeEach(async () => {
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
const state = () => inDatabase(place.file, readDataState);

describe("example data", () => {
  it("is marked as such, and the first real figures drive all of it out", async () => {
    await run({ example: true, indicators: [String(STRANGER), String(UNEMPLOYED)] });
    expect(await state()).toMatchObject({ example: true });
    expect(existsSync(`${place.folder}/raw`)).toBe(false);
    const summary = await run({ indicators: [String(POPULATION)] });
    expect(summary.status).toBe("finished");
    expect(await state()).toMatchObject({ example: false });
    expect(await currentFigures(place.file)).toEqual(expectedLines(source, [POPULATION]));
    expect(await exportOf(place.file, "revisions")).toEqual([]);
    await inDatabase(place.file, async (database) => {
      const known = (await listIndicators(database)).filter((one) => one.known);
      expect(known.map(({ sourceKey }) => sourceKey)).toEqual([String(POPULATION)]);
      expect(await readIndicator(database, "sotkanet", String(STRANGER))).toBeNull();
      // What the example said is gone, what our catalogue says stays.
      expect(await readIndicator(database, "sotkanet", String(UNEMPLOYED))).toMatchObject({
        title: { fi: "Työttömät, % työvoimasta" },
        producer: { fi: "Työ- ja elinkeinoministeriö (TEM)", sv: null },
        unit: "unknown",
        decimals: null,
        polarity: "lower",
        fetchedAt: null,
      });
    });
  });

  it("stays whole until a real figure comes: a list of regions alone leaves no empty pages", async () => {
    await run({ example: true, indicators: [String(UNEMPLOYED)] });
    const before = await currentFigures(place.file);
    server.fault = (_nth, { pathname }) => (pathname.endsWith("/json") ? { kind: "body", body: "{}" } : null);
    await expect(run({ indicators: [String(POPULATION)] })).rejects.toThrow("new shape");
    expect(await currentFigures(place.file)).toEqual(before);
    expect(await state()).toMatchObject({ example: true });
  });

  it("is not taken into a database with real figures", async () => {
    await run({ indicators: [String(POPULATION)] });
    const before = await exportOf(place.file, "observations");
    await expect(run({ example: true, indicators: [String(UNEMPLOYED)] })).rejects.toThrow(
      "example figures are not taken into a database that holds real ones",
    );
    expect(await exportOf(place.file, "observations")).toEqual(before);
    expect(await state()).toMatchObject({ example: false });
  });
});

describe("the import lock", () => {
  /** Another process that holds the lock until it is killed. */
  async function holder(): Promise<{ pid: number | undefined; kill(): Promise<void> }> {
    const code = `
      import { takeImportLock } from ${JSON.stringify(resolve("db/commands/import-lock.ts"))};
      await takeImportLock(${JSON.stringify(place.file)});
      console.log("held");
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ["--input-type=module", "-e", code]);
    await new Promise((done) => other.stdout.once("data", done));
    const ended = new Promise<void>((done) => other.once("close", () => done()));
    return {
      pid: other.pid,
      async kill() {
        other.kill("SIGKILL");
        await ended;
      },
    };
  }

  it("of a live process refuses a second import, which changes nothing", async () => {
    const other = await holder();
    try {
      await expect(run()).rejects.toThrow(`another import (process ${other.pid}) is writing to`);
      expect(server.asked).toEqual([]);
      expect(existsSync(place.file)).toBe(false);
      // A dry run writes nothing, and needs no lock.
      expect((await run({ dryRun: true, indicators: [String(POPULATION)] })).status).toBe("finished");
    } finally {
      await other.kill();
    }
  });

  it("of a process that was killed holds nobody up, whoever has its number now", async () => {
    await (await holder()).kill();
    writeFileSync(`${place.file}.import-lock`, String(process.ppid));
    await run({ indicators: [String(POPULATION)] });
    expect(existsSync(`${place.file}.import-lock`)).toBe(false);
    expect(await currentFigures(place.file)).toEqual(expectedLines(source, [POPULATION]));
  });

  it("is given back also after an import that stopped", async () => {
    server.fault = () => ({ kind: "body", body: "{}" });
    await expect(run()).rejects.toThrow("new shape");
    server.fault = null;
    expect((await run({ indicators: [String(POPULATION)] })).status).toBe("finished");
  });

  it("holds two imports of the same moment apart", async () => {
    server.latencyMs = 250;
    const args = ["sotkanet", "--base-url", server.baseUrl, "--db", place.file];
    const both = [1, 2].map(() => startImport([...args, "--indicators", String(POPULATION)]).ended);
    const ends = await Promise.all(both);
    expect(ends.map(({ code }) => code).sort()).toEqual([0, 1]);
    // Who holds the lock says so a moment after it has it: the other may come just then.
    expect(ends.find(({ code }) => code === 1)?.words).toMatch(
      /another import (\(process \d+[^)]*\) )?is writing/,
    );
    expect(await currentFigures(place.file)).toEqual(expectedLines(source, [POPULATION]));
  }, 30_000);
});
