import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SEXES } from "#app/domain/observation.ts";
import { closeDatabase, openDatabase } from "#db/client.server.ts";
import { openRun } from "#db/commands/runs.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { storeUnit } from "#db/commands/store-unit.ts";
import { EXPORTS } from "#db/export/lines.ts";
import { NO_CONTENT } from "#importers/importer.ts";
import {
  normaliseFigures,
  normaliseRecord,
  normaliseRegions,
  regionNumbers,
} from "#importers/sotkanet/normalise.ts";
import { parseFigures, parseRecord, parseRegions } from "#importers/sotkanet/schema.ts";
import { heading, percentile, whole } from "./figures.ts";
import { type LocalPayloads, localPayloads } from "./payloads.ts";

const ROUNDS = 5;
const NOW = "2026-01-01T00:00:00.000Z";

/** Where one round's time went, in milliseconds. */
interface Round {
  parse: number;
  check: number;
  store: number;
  stored: number;
}

/**
 * Rows a second of the Sotkanet pipeline from local payloads, next to the sqlite3 command line importing the
 * same rows; each into a database that has its tables, from opening to closing it.
 */
export async function benchPipeline(): Promise<void> {
  const payloads = localPayloads();
  heading(`Import: ${whole(payloads.rows)} rows, ${payloads.origin}`);
  const folder = mkdtempSync(join(tmpdir(), "saukko-bench-"));
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    const rounds: Round[] = [];
    const csv = join(folder, "rows.csv");
    // In turns, so that a noisy moment of the machine meets both.
    for (let round = 0; round < ROUNDS; round += 1) {
      const file = join(folder, `ours-${round}.db`);
      await makeOurs(file);
      const began = performance.now();
      const parts = await importOnce(payloads, file);
      ours.push(performance.now() - began);
      rounds.push(parts);
      if (round === 0) await writeRows(file, csv);
      const took = sqliteOnce(csv, join(folder, `theirs-${round}.db`));
      if (took !== null) theirs.push(took);
    }
    report(payloads.rows, rounds, ours, theirs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its tables and catalogue, as the command line's table is made before its time begins. */
async function makeOurs(file: string): Promise<void> {
  const database = openDatabase(file);
  await seedDatabase(database);
  closeDatabase(database);
}

async function importOnce(payloads: LocalPayloads, file: string): Promise<Round> {
  const database = openDatabase(file);
  const round: Round = { parse: 0, check: 0, store: 0, stored: 0 };
  const timed = <T>(part: "parse" | "check", work: () => T): T => {
    const began = performance.now();
    const result = work();
    round[part] += performance.now() - began;
    return result;
  };
  try {
    const run = await openRun(database, { source: "sotkanet", request: {}, example: false, now: NOW });
    const regions = parseRegions(payloads.regions);
    const numbers = regionNumbers(regions);
    const unit = { ...NO_CONTENT, runId: run.id, payloads: [], acceptEmptied: false, now: NOW };
    await storeUnit(database, { ...unit, unit: "regions", regions: normaliseRegions(regions) });
    for (const { id, record, figures } of payloads.indicators) {
      const json: unknown = timed("parse", () => JSON.parse(figures));
      const { indicator, rows, rejections } = timed("check", () => {
        const checked = normaliseFigures(parseFigures(json, id), numbers);
        return { ...checked, indicator: normaliseRecord(parseRecord(JSON.parse(record), id), checked.rows) };
      });
      const began = performance.now();
      const scope = { years: { from: 1990, to: 2025 }, sexes: SEXES, regions: null };
      const sets = [{ indicator, figures: { rows, scope }, fetchedState: null }];
      const counts = await storeUnit(database, { ...unit, unit: id, sets, rejections });
      round.store += performance.now() - began;
      round.stored += counts.new;
    }
    return round;
  } finally {
    closeDatabase(database);
  }
}

/**
 * The rows as the database holds them, for the command line to import: the same columns, in the order of the
 * answers.
 */
async function writeRows(file: string, csv: string): Promise<void> {
  const database = openDatabase(file);
  const blocks: string[] = [];
  for await (const block of EXPORTS.observations(database, null)) blocks.push(block);
  closeDatabase(database);
  writeFileSync(csv, blocks.join(""));
}

const THEIR_TABLE = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  CREATE TABLE observations (source TEXT, indicator INTEGER, region_kind TEXT, region_code TEXT, year INTEGER, sex TEXT,
    value REAL, abs_value REAL, missing TEXT, vanished INTEGER,
    PRIMARY KEY (indicator, region_kind, region_code, sex, year)) WITHOUT ROWID;`;

/**
 * Milliseconds of the sqlite3 command line for the same rows, start of the program included; null where there
 * is none.
 */
function sqliteOnce(csv: string, file: string): number | null {
  if (spawnSync("sqlite3", ["--version"]).status !== 0) return null;
  execFileSync("sqlite3", [file, THEIR_TABLE]);
  const began = performance.now();
  execFileSync("sqlite3", [
    file,
    "-cmd",
    ".mode csv",
    "-cmd",
    ".separator ;",
    `.import --skip 1 ${csv} observations`,
  ]);
  return performance.now() - began;
}

function report(
  rows: number,
  rounds: readonly Round[],
  ours: readonly number[],
  theirs: readonly number[],
): void {
  const [mine, stored] = [percentile(ours, 0.5), rounds[0]?.stored ?? 0];
  const part = (name: "parse" | "check" | "store"): string =>
    `${name} ${Math.round(
      (100 *
        percentile(
          rounds.map((round) => round[name]),
          0.5,
        )) /
        mine,
    )} %`;
  console.log(
    `Saukko (parse, check, compare, write)  ${whole((rows / mine) * 1000)} rows/s, median of ${ROUNDS}; ${whole(stored)} stored`,
  );
  console.log(
    `  where the time goes: ${part("parse")} · ${part("check")} · ${part("store")} (compare and write)`,
  );
  if (theirs.length === 0) {
    console.log("sqlite3 command line                   not on this machine: nothing to compare with");
    return;
  }
  const sqlite = percentile(theirs, 0.5);
  console.log(
    `sqlite3 command line (.import)         ${whole((stored / sqlite) * 1000)} rows/s, median of ${ROUNDS}`,
  );
  console.log(
    `Saukko / sqlite3                       ${(rows / mine / (stored / sqlite)).toFixed(2)} (wanted: at least 1.00)`,
  );
}
