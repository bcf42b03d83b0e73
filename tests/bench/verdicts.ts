import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { heading, whole } from "./figures.ts";

const INDICATORS = 80;
const YEARS = 12;
const LAST_YEAR = 2025;
const MOST_SECONDS = 10;

/**
 * How long it takes to compute 80 indicators × some 350 areas × 3 sexes, and to read what each kind of page
 * reads.
 */
export async function benchVerdicts(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "saukko-bench-"));
  const file = join(folder, "verdicts.db");
  const database = openDatabase(file);
  try {
    await seedDatabase(database);
    const rows = fill(database);
    heading(`Verdicts from ${whole(rows)} figures`);
    const now = (): Date => new Date();
    const first = await recompute(database, { now });
    tell(`computing ${whole(first.written)} results anew`, first.seconds);
    tell("computing them again, nothing to write", (await recompute(database, { now })).seconds);
    closeDatabase(database);
    spawnSync(process.execPath, [join(import.meta.dirname, "read-verdicts.ts"), file], { stdio: "inherit" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(name: string, seconds: number): void {
  const wanted = seconds < MOST_SECONDS ? "" : `  (wanted: under ${MOST_SECONDS} s)`;
  console.log(`${name.padEnd(58)} ${seconds.toFixed(1)} s${wanted}`);
}

/** Shares with counts for every indicator, area and sex, made up by a formula. */
function fill(database: Database): number {
  const { connection } = engineOf(database);
  connection.exec(
    `INSERT INTO import_runs (id, source_id, request, status, started_at) VALUES (1, 'sotkanet', '{}', 'finished', '2026-01-01');
     UPDATE indicators SET unit = 'percent', multiplier = 100, decimals = 1;`,
  );
  return connection
    .prepare(`
      WITH RECURSIVE year(y) AS (SELECT ${LAST_YEAR - YEARS + 1} UNION ALL SELECT y + 1 FROM year WHERE y < ${LAST_YEAR})
      INSERT INTO observations (indicator_id, region_id, sex, year, value, abs_value, run_id)
      SELECT indicator, region, sex, y, v, round(v * (500 + (region * 7919) % 60000) / 100), 1 FROM (
        SELECT i.id AS indicator, r.id AS region, s.value AS sex, y,
               5.1 + ((i.id * 31 + r.id * 17 + y * 7 + s.value * 3) % 200) / 10.0 AS v
        FROM (SELECT id FROM indicators ORDER BY id LIMIT ${INDICATORS}) AS i CROSS JOIN regions AS r
        CROSS JOIN json_each('[0,1,2]') AS s CROSS JOIN year)`)
    .run().changes;
}
