import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { type ImportRun, latestRuns } from "#db/queries/runs.ts";
import { listSources } from "#db/queries/sources.ts";
import { importGoals } from "#importers/goals/import-goals.ts";
import { importMethods } from "#importers/methods/import-methods.ts";
import { readPayload } from "#importers/raw-store.ts";
import { startImport } from "#tests/support/import-process.ts";
import { inDatabase, type TemporaryDatabase, temporaryDatabase } from "#tests/support/small-import.ts";

const GOALS = "kunta;indikaattori;suunta;tavoite;tavoitevuosi;päätös\n";
const HAMINA = "Hamina;181;enintään;7,0;2031;Kaupunginvaltuusto 1.9.2025 § 12\n";
const WEIGHTS = "tekijä;paino\nkoko;2\n";
const now = (): Date => new Date("2026-11-24T08:00:00Z");

const runOf = (runs: readonly ImportRun[], source: ImportRun["source"]) =>
  runs.find((run) => run.source === source);

describe("a file of goals or methods", () => {
  let place: TemporaryDatabase;
  beforeEach(() => {
    place = temporaryDatabase();
  });
  afterEach(() => place.remove());

  async function command(
    name: "goals" | "methods",
    content: string,
    ...options: string[]
  ): Promise<number | null> {
    const file = join(place.folder, `${name}.csv`);
    writeFileSync(file, content);
    return (await startImport([name, "--file", file, "--db", place.file, ...options]).ended).code;
  }
  const runs = () => inDatabase(place.file, latestRuns);

  it("leaves a run with what it came to, and the file itself beside the database", async () => {
    expect(await command("goals", GOALS + HAMINA)).toBe(0);
    expect(await command("methods", WEIGHTS)).toBe(0);
    expect(runOf(await runs(), "goals")).toMatchObject({
      status: "finished",
      example: false,
      asked: 1,
      rowsNew: 1,
      rowsVanished: 0,
    });
    expect(runOf(await runs(), "methods")).toMatchObject({ status: "finished", rowsChanged: 1 });
    const hashes = await inDatabase(place.file, (database) =>
      engineOf(database).prepared("SELECT hash FROM run_payloads ORDER BY run_id").pluck().all(),
    );
    const kept = await Promise.all(
      hashes.map((hash) => readPayload(join(place.folder, "raw"), String(hash))),
    );
    expect(kept.map(String)).toEqual([GOALS + HAMINA, WEIGHTS]);
  });

  it("tells in its run what a second time and an emptied list come to", async () => {
    await command("goals", GOALS + HAMINA);
    await command("goals", GOALS + HAMINA);
    expect(runOf(await runs(), "goals")).toMatchObject({ rowsNew: 0, rowsUnchanged: 1 });
    await command("goals", `${GOALS}Hamina;;;;;\n`);
    expect(runOf(await runs(), "goals")).toMatchObject({ rowsUnchanged: 0, rowsVanished: 1 });
  });

  it("leaves none where it was refused, or only tried", async () => {
    expect(await command("goals", GOALS + HAMINA.replace("7,0", "vähän"))).toBe(1);
    expect(await command("methods", "tekijä;paino\nkoko;raskas\n")).toBe(1);
    expect(await command("goals", GOALS + HAMINA, "--dry-run")).toBe(0);
    expect(await inDatabase(place.file, latestRuns)).toEqual([]);
  });
});

describe("the run of a file", () => {
  let database: Database;
  beforeEach(async () => {
    database = openDatabase(":memory:");
    await seedDatabase(database);
  });
  afterEach(() => closeDatabase(database));

  it("says what a person should know of it", async () => {
    const bytes = Buffer.from(GOALS + HAMINA.replace("enintään", "vähintään"), "utf8");
    await importGoals(database, { file: { name: "g.csv", bytes }, example: true, acceptUnusual: true, now });
    const run = runOf(await latestRuns(database), "goals");
    expect(run?.example).toBe(true);
    expect(run?.notes).toEqual([
      { code: "file-warning", warning: "taken-though-unusual", text: expect.stringContaining("Row 2") },
    ]);
  });

  it("also comes into a database of an earlier version, which knew no such imports", async () => {
    engineOf(database).connection.exec("DELETE FROM sources WHERE id IN ('goals', 'methods')");
    await seedDatabase(database);
    expect((await listSources(database)).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["goals", "methods"]),
    );
    const bytes = Buffer.from(WEIGHTS, "utf8");
    await importMethods(database, { file: { name: "w.csv", bytes }, acceptEmptied: false, now });
    expect(runOf(await latestRuns(database), "methods")).toMatchObject({ rowsChanged: 1 });
  });
});
