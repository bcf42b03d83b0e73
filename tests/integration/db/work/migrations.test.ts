import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { afterAll, describe, expect, it } from "vitest";
import { checkBackup } from "#app/backup/check-backup.server.ts";
import { verifyVersions } from "#app/backup/verify-versions.server.ts";
import { closeWork, openWork, WORK_ID, workEngineOf } from "#db/work/client.server.ts";
import { listPublished } from "#db/work/queries/published.ts";

const migrations = resolve(import.meta.dirname, "../../../../db/work/migrations");
const rows = readFileSync(resolve(import.meta.dirname, "../../../fixtures/db/first-work.sql"), "utf8");
/** How many migrations had made the tables that the fixture's rows are of. */
const MIGRATIONS_THEN = 4;
/** The fixture's version that is published; the other one is a mere marker. */
const PUBLISHED = "kymenlaakso-2025-2029/1";

const folder = mkdtempSync(join(tmpdir(), "saukko-work-migrations-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as that version of Saukko left it. */
function oldFile(name: string): string {
  const known = join(folder, `${name}-migrations`);
  cpSync(migrations, known, { recursive: true });
  const journal: { entries: object[] } = JSON.parse(readFileSync(join(known, "meta/_journal.json"), "utf8"));
  const then = { ...journal, entries: journal.entries.slice(0, MIGRATIONS_THEN) };
  mkdirSync(join(known, "meta"), { recursive: true });
  writeFileSync(join(known, "meta/_journal.json"), JSON.stringify(then));
  const file = join(folder, name);
  const connection = new BetterSqlite3(file);
  connection.pragma("foreign_keys = OFF");
  connection.pragma(`application_id = ${WORK_ID}`);
  migrate(drizzle(connection), { migrationsFolder: known });
  connection.exec(rows);
  connection.close();
  return file;
}

/** Every row of every table that the fixture fills, in the columns that it names. */
function contentOf(connection: BetterSqlite3.Database): string[] {
  const filled = new Map(
    [...rows.matchAll(/^INSERT INTO (\w+) \(([^)]*)\)/gm)].map(([, table = "", columns = ""]) => [
      table,
      columns,
    ]),
  );
  return [...filled].flatMap(([table, columns]) =>
    connection
      .prepare(`SELECT ${columns} FROM ${table} ORDER BY ${columns}`)
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`),
  );
}

describe("a file of work of the first published form", () => {
  it("keeps every row of every table when it is brought up to date", () => {
    const file = oldFile("kept.db");
    const old = new BetterSqlite3(file, { readonly: true });
    const before = contentOf(old);
    const tables = old
      .prepare(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '*sqlite*' AND name NOT GLOB '__drizzle*'",
      )
      .pluck()
      .get();
    old.close();
    expect(new Set(before.map((line) => line.split(" ")[0])).size).toBe(tables);
    const work = openWork(file);
    expect(contentOf(workEngineOf(work).connection)).toEqual(before);
    closeWork(work);
  });

  it("tells of its published reports what stands at the head of their versions", async () => {
    const work = openWork(oldFile("listed.db"));
    const [key = "", number] = PUBLISHED.split("/");
    expect(await listPublished(work)).toMatchObject([
      { key, number: Number(number), kind: "wide-regional", languages: ["fi", "sv"] },
    ]);
    closeWork(work);
  });

  it("has its versions verified before and after, and can be put back as a backup", async () => {
    const file = oldFile("verified.db");
    const published = async () => (await verifyVersions(file)).filter(({ version }) => version === PUBLISHED);
    const before = await published();
    expect(before).toMatchObject([{ trouble: null }]);
    closeWork(openWork(file));
    expect(await published()).toEqual(before);
    // The marker's version is none: that is told, and keeps the file from being taken for a good one.
    await expect(checkBackup(file)).rejects.toMatchObject({ kind: "damaged" });
  });
});
