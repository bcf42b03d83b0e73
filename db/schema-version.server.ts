import { readFileSync } from "node:fs";
import { join } from "node:path";
import type BetterSqlite3 from "better-sqlite3";

interface Journal {
  entries: { when: number; tag: string }[];
}

/** Throws when the database has been migrated further than this version of Saukko knows. */
export function refuseNewerDatabase(connection: BetterSqlite3.Database, folder: string, file: string): void {
  const applied = latestApplied(connection);
  const latest = knownMigrations(folder).at(-1);
  if (applied === null || !latest || applied <= latest.when) return;
  throw new Error(
    `the database "${file}" was made by a newer version of Saukko than this one (its tables are from ` +
      `${new Date(applied).toISOString()}, this version knows them up to ${new Date(latest.when).toISOString()}, ` +
      `"${latest.tag}"). Upgrade Saukko, or restore a backup from before the upgrade. Nothing was changed.`,
  );
}

/** Whether every migration this version knows has been applied. */
export function isUpToDate(connection: BetterSqlite3.Database, folder: string): boolean {
  const latest = knownMigrations(folder).at(-1);
  return latest !== undefined && latestApplied(connection) === latest.when;
}

function knownMigrations(folder: string): Journal["entries"] {
  // The journal is our own committed file, written by drizzle-kit.
  const journal = JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8")) as Journal;
  return journal.entries;
}

function latestApplied(connection: BetterSqlite3.Database): number | null {
  const table = connection
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '__drizzle_migrations'")
    .get();
  if (!table) return null;
  const row = connection
    .prepare<[], { latest: number | null }>("SELECT max(created_at) AS latest FROM __drizzle_migrations")
    .get();
  return row?.latest ?? null;
}
