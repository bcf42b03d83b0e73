import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, engineOf, openDatabase } from "#db/client.server.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { latestRuns } from "#db/queries/runs.ts";
import { readSeries } from "#db/queries/series.ts";
import { exportOf } from "#tests/support/small-import.ts";

const migrations = resolve(import.meta.dirname, "../../../db/migrations");
const firstSchema = resolve(import.meta.dirname, "../../fixtures/db/first-schema.sql");

interface Journal {
  entries: { idx: number; when: number; tag: string }[];
}

// Drizzle-kit's own form.
const journal = JSON.parse(readFileSync(join(migrations, "meta/_journal.json"), "utf8")) as Journal;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saukko-migrations-"));
  file = join(folder, "saukko.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Applies the migrations up to and including one of them, as an earlier version of Saukko did. */
function migrateUpTo(connection: BetterSqlite3.Database, count: number): void {
  const known = join(folder, `migrations-${count}`);
  mkdirSync(join(known, "meta"), { recursive: true });
  const entries = journal.entries.slice(0, count);
  for (const { tag } of entries) cpSync(join(migrations, `${tag}.sql`), join(known, `${tag}.sql`));
  writeFileSync(join(known, "meta/_journal.json"), JSON.stringify({ ...journal, entries }));
  connection.pragma("foreign_keys = OFF");
  migrate(drizzle(connection), { migrationsFolder: known });
}

/** Every table with its columns, and every index: what a database is made of, in one text a line. */
function shape(connection: BetterSqlite3.Database): string[] {
  const made = connection
    .prepare(
      "SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
    )
    .all() as { type: string; name: string; tbl_name: string }[]; // columns as named
  return made.flatMap(({ type, name, tbl_name }) => {
    if (type !== "table") return [`${type} ${name} on ${tbl_name}`];
    // SQLite's own list.
    const columns = connection.pragma(`table_info("${name}")`) as Record<string, unknown>[];
    return columns
      .map((one) => `${name}.${one.name} ${one.type} ${one.notnull} ${one.dflt_value} ${one.pk}`)
      .sort();
  });
}

const hash = (): string => createHash("sha256").update(readFileSync(file)).digest("hex");

describe("migrating", () => {
  it("from nothing makes every table of the schema, once", () => {
    const first = openDatabase(file);
    const tables = shape(engineOf(first).connection);
    expect(tables.filter((line) => line.startsWith("observations."))).toHaveLength(13);
    const applied = (): unknown =>
      engineOf(first).connection.prepare("SELECT count(*) FROM __drizzle_migrations").pluck().get();
    expect(applied()).toBe(journal.entries.length);
    closeDatabase(first);
    const again = openDatabase(file);
    expect(shape(engineOf(again).connection)).toEqual(tables);
    closeDatabase(again);
  });

  it.each(journal.entries.map(({ tag }, at) => [tag, at + 1] as const))(
    "from %s with data in it keeps every row, and ends with the tables of a new database",
    async (_tag, count) => {
      const old = new BetterSqlite3(file);
      migrateUpTo(old, 1);
      old.exec(readFileSync(firstSchema, "utf8"));
      migrateUpTo(old, count);
      const rows = (connection: BetterSqlite3.Database, table: string): unknown =>
        connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get();
      const tables = old
        .prepare(
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'",
        )
        .pluck()
        .all() as string[]; // names are text
      expect(tables.length).toBeGreaterThanOrEqual(15);
      const before = tables.map((table) => [table, rows(old, table)]);
      old.close();

      const database = openDatabase(file);
      const { connection } = engineOf(database);
      const kept = tables.filter((table) =>
        connection.prepare("SELECT 1 FROM sqlite_master WHERE name = ?").get(table),
      );
      expect(kept.map((table) => [table, rows(connection, table)])).toEqual(
        before.filter(([table]) => kept.includes(String(table))),
      );
      expect(connection.pragma("foreign_key_check")).toEqual([]);
      expect(connection.pragma("foreign_keys", { simple: true })).toBe(1);
      const fresh = openDatabase(":memory:");
      expect(shape(connection)).toEqual(shape(engineOf(fresh).connection));
      closeDatabase(fresh);

      // A region's own edits survive the seeding that follows as well.
      await seedDatabase(database);
      expect(await readSeries(database, "sotkanet-181", ["kunta:285"], ["total", "male"])).toMatchObject([
        { sex: "total", years: [2021, 2022], values: [11.6, 1e-7], absValues: [2_642, null] },
        { sex: "male", years: [2022], values: [null], missing: ["suppressed"] },
      ]);
      expect(await listPriorities(database)).toMatchObject([
        { key: "oma", name: { fi: "Oma painopiste" }, indicators: ["sotkanet-181"] },
      ]);
      expect((await latestRuns(database))[0]).toMatchObject({ id: 2, status: "partial" });
      closeDatabase(database);
      expect(await exportOf(file, "observations")).toEqual([
        "sotkanet;181;kunta;285;2021;total;11.6;2642;;0",
        "sotkanet;181;kunta;285;2022;total;1e-7;;;0",
        "sotkanet;181;kunta;285;2022;male;;;suppressed;0",
        "sotkanet;181;maakunta;08;2022;total;-3.5;;;1",
        "sotkanet;9901;kunta;285;2022;total;;17;;0",
      ]);
      expect(await exportOf(file, "revisions")).toEqual(["sotkanet;181;kunta;285;2022;total;2.5;1e-7"]);
    },
  );
});

describe("a database that cannot be opened", () => {
  it("because it is from a newer version is refused in words and stays as it was, to the byte", () => {
    closeDatabase(openDatabase(file));
    const newer = new BetterSqlite3(file);
    newer.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 4102444800000)");
    newer.pragma("journal_mode = DELETE");
    newer.close();
    const before = hash();
    for (const readonly of [false, true])
      expect(() => openDatabase(file, { readonly })).toThrow(
        new RegExp(
          `the database "${file}" was made by a newer version of Saukko .*2100-01-01.*"${journal.entries.at(-1)?.tag}".*` +
            "Upgrade Saukko, or restore a backup.*Nothing was changed",
        ),
      );
    expect(hash()).toBe(before);
  });

  it("because it is no database is named, and stays as it was", () => {
    writeFileSync(file, "kunta;sektori;ulottuvuus;osoitin;vuosi;pisteet\n".repeat(30));
    const before = hash();
    expect(() => openDatabase(file)).toThrow(`cannot open the database "${file}": file is not a database`);
    expect(hash()).toBe(before);
  });

  it("because it is a folder is named", () => {
    expect(() => openDatabase(folder)).toThrow(`cannot open the database "${folder}"`);
  });

  it("because it is not there is not made by somebody who only wants to read", () => {
    expect(() => openDatabase(file, { readonly: true })).toThrow(`cannot open the database "${file}"`);
    expect(() => readFileSync(file)).toThrow("ENOENT");
  });
});

describe("an open database", () => {
  it("writes ahead, waits for others, and holds foreign keys", () => {
    const database = openDatabase(file);
    const { connection } = engineOf(database);
    const setting = (name: string): unknown => connection.pragma(name, { simple: true });
    expect(setting("journal_mode")).toBe("wal");
    expect(setting("foreign_keys")).toBe(1);
    expect(setting("busy_timeout")).toBeGreaterThanOrEqual(5_000);
    closeDatabase(database);
  });

  const figure = (values: string): string => `INSERT INTO observations VALUES (${values}, NULL, NULL, NULL)`;

  it.each([
    [
      "a number and a reason at once",
      figure("11, 1, 2, 2022, 5, 'suppressed', NULL, NULL, 1, NULL"),
      "CHECK",
    ],
    ["neither number, reason nor count", figure("11, 1, 2, 2022, NULL, NULL, NULL, NULL, 1, NULL"), "CHECK"],
    ["the same figure twice", figure("11, 1, 0, 2021, 5, NULL, NULL, NULL, 1, NULL"), "UNIQUE"],
    ["a figure of no indicator", figure("99, 1, 0, 2021, 5, NULL, NULL, NULL, 1, NULL"), "FOREIGN KEY"],
    ["a figure of no region", figure("11, 99, 0, 2021, 5, NULL, NULL, NULL, 1, NULL"), "FOREIGN KEY"],
    ["a figure of no run", figure("11, 1, 2, 2021, 5, NULL, NULL, NULL, 99, NULL"), "FOREIGN KEY"],
    ["an indicator taken away under its figures", "DELETE FROM indicators WHERE id = 11", "FOREIGN KEY"],
    [
      "a second area of the same code",
      "INSERT INTO regions VALUES (9, 'kunta', '285', 'a', 'a', 'a')",
      "UNIQUE",
    ],
    [
      "a second indicator of the same number",
      "INSERT INTO indicators (source_id, source_key) VALUES ('sotkanet', '181')",
      "UNIQUE",
    ],
  ])("does not take %s", (_what, sql, complaint) => {
    const database = openDatabase(file);
    const { connection } = engineOf(database);
    connection.exec(readFileSync(firstSchema, "utf8"));
    expect(() => connection.exec(sql)).toThrow(`${complaint} constraint failed`);
    closeDatabase(database);
  });

  it("keeps its figures in the order of their key, without row numbers", () => {
    const database = openDatabase(file);
    const { connection } = engineOf(database);
    expect(() => connection.prepare("SELECT rowid FROM observations")).toThrow("no such column: rowid");
    closeDatabase(database);
  });
});
