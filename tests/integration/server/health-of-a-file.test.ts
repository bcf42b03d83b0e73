import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { healthReport, watchHealth } from "#app/server/health.server.ts";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";
import { probeWrite } from "#db/commands/probe-write.ts";

let folder: string;
let file: string;
let database: Database;
let watched: ReturnType<typeof watchHealth>;
/** Bytes of the file and of what is still to go into it. */
const bytes = (): number[] => [file, `${file}-wal`].map((one) => statSync(one).size);
/** As they were before anybody watched. */
let unwatched: number[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saukko-health-"));
  file = join(folder, "saukko.db");
  database = openDatabase(file);
  unwatched = bytes();
  watched = watchHealth(database, async () => ({ latest: null, ageHours: null, overdue: false }));
});

afterEach(() => {
  watched.stop();
  closeDatabase(database);
  rmSync(folder, { recursive: true });
});

describe("the health of a database in a file", () => {
  it("is well where nothing has happened, and being asked writes nothing", async () => {
    // The watch itself begins with one writing of its own.
    await expect.poll(bytes).not.toEqual(unwatched);
    const before = bytes();
    for (let time = 0; time < 50; time += 1)
      expect(await healthReport(watched.source)).toMatchObject({ status: "ok", trouble: null });
    expect(bytes()).toEqual(before);
  });

  it.each([
    ["missing", () => rmSync(file)],
    ["missing", () => renameSync(file, `${file}.old`)],
    [
      "replaced",
      () => {
        copyFileSync(file, `${file}.new`);
        renameSync(`${file}.new`, file);
      },
    ],
    ["overwritten", () => truncateSync(file, 0)],
    ["overwritten", () => writeFileSync(file, "figures;of;somebody\n".repeat(9_000))],
    ["overwritten", () => writeFileSync(file, Buffer.alloc(readFileSync(file).length))],
  ])("is failing at once where the file is %s", async (trouble, harm) => {
    harm();
    expect(await healthReport(watched.source)).toMatchObject({
      status: "failing",
      databaseWritable: false,
      trouble,
    });
  });
});

describe("the probe of writing", () => {
  it("goes through and really writes", async () => {
    const before = statSync(`${file}-wal`).size;
    expect(await probeWrite(database)).toBeNull();
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(before);
  });

  it("takes somebody else's writing for a good sign, and does not wait for it", async () => {
    const other = openDatabase(file);
    const lock = "BEGIN IMMEDIATE";
    engineOf(other).connection.exec(lock);
    expect(await probeWrite(database)).toBeNull();
    closeDatabase(other);
  });

  it("tells in SQLite's words why it did not", async () => {
    const reader = openDatabase(file, { readonly: true });
    expect(await probeWrite(reader)).toMatch(/readonly/);
    closeDatabase(reader);
  });
});
