import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { closeDatabase, engineOf, openDatabase } from "#db/client.server.ts";
import { NODE_FLAGS } from "#tests/support/node-flags.ts";
import { inDatabase } from "#tests/support/small-import.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saukko-older-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("a database that only an export has looked into keeps the tables of its version", () => {
  const file = join(folder, "saukko.db");
  const database = openDatabase(file);
  const { connection } = engineOf(database);
  connection.exec(
    "DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)",
  );
  const applied = connection.prepare("SELECT count(*) FROM __drizzle_migrations").pluck();
  const before = applied.get();
  const { status, stderr } = spawnSync(
    process.execPath,
    [...NODE_FLAGS, "db/export/run.ts", "observations", "--db", file],
    {
      cwd: resolve(import.meta.dirname, "../../.."),
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "test" },
    },
  );
  expect(status).toBe(1);
  expect(stderr).toContain(
    "is from an older version of Saukko; npm start or any import brings it up to date",
  );
  expect(applied.get()).toBe(before);
  closeDatabase(database);
});

it("a new database is its owner's alone, with the folder that is made for it", async () => {
  const file = join(folder, "data", "saukko.db");
  await inDatabase(file, (database) => {
    engineOf(database).connection.exec("PRAGMA user_version = 1");
    for (const made of [file, `${file}-wal`]) expect(statSync(made).mode & 0o077).toBe(0);
  });
  expect(statSync(join(folder, "data")).mode & 0o077).toBe(0);
});
