import { type Database, engineOf } from "#db/client.server.ts";
import type { Comparison, PlacedFigure, StoredFigure } from "./compare-figures.ts";

/** Rows in one INSERT: more do not make it faster, and a statement stays small. */
const ROWS_AT_ONCE = 40;
const COLUMNS = 12;

const INSERT_HEAD =
  "INSERT INTO observations (indicator_id, region_id, sex, year, value, missing, raw_mark, abs_value, respondents, lower, upper, run_id) VALUES ";

const REVISION_SQL = `
  INSERT INTO revisions (indicator_id, region_id, sex, year, kind,
                         old_value, old_missing, old_abs_value, old_respondents, old_lower, old_upper,
                         new_value, new_missing, new_abs_value, new_respondents, new_lower, new_upper,
                         old_run_id, new_run_id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const UPDATE_SQL = `
  UPDATE observations SET value = ?, missing = ?, raw_mark = ?, abs_value = ?,
    respondents = ?, lower = ?, upper = ?, run_id = ?, vanished_run_id = NULL
  WHERE indicator_id = ? AND region_id = ? AND sex = ? AND year = ?`;

const VANISH_SQL =
  "UPDATE observations SET vanished_run_id = ? WHERE indicator_id = ? AND region_id = ? AND sex = ? AND year = ?";

/** The stored figures of one indicator, sorted by area, sex and year. */
export function readStoredFigures(database: Database, indicatorId: number): StoredFigure[] {
  return engineOf(database)
    .prepared(
      `SELECT region_id, sex, year, value, missing, abs_value, run_id, vanished_run_id, respondents, lower, upper
       FROM observations WHERE indicator_id = ? ORDER BY region_id, sex, year`,
    )
    .raw()
    .all(indicatorId) as StoredFigure[]; // raw rows in the order of the columns named
}

/** Writes what a comparison found. Belongs inside a transaction. */
export function writeFigures(
  database: Database,
  indicatorId: number,
  runId: number,
  found: Comparison,
): void {
  insertFresh(database, indicatorId, runId, found.fresh);
  const { prepared } = engineOf(database);
  const revision = prepared(REVISION_SQL);
  const update = prepared(UPDATE_SQL);
  const rewrite = (kind: "changed" | "returned", { figure, old }: Comparison["changed"][number]): void => {
    const {
      value,
      missing,
      rawMark,
      absValue,
      respondents = null,
      lower = null,
      upper = null,
    } = figure.figure;
    const place = [indicatorId, old[0], old[1], old[2]];
    const brought = [value, missing, absValue, respondents, lower, upper];
    revision.run(...place, kind, ...contentOf(old), ...brought, old[6], runId);
    update.run(value, missing, rawMark, absValue, respondents, lower, upper, runId, ...place);
  };
  for (const one of found.changed) rewrite("changed", one);
  for (const one of found.returned) rewrite("returned", one);
  const vanish = prepared(VANISH_SQL);
  for (const old of found.vanished) {
    const place = [indicatorId, old[0], old[1], old[2]];
    revision.run(...place, "vanished", ...contentOf(old), ...NOTHING, old[6], runId);
    vanish.run(runId, ...place);
  }
}

/** What a vanished figure is now. */
const NOTHING = [null, null, null, null, null, null];

/** A stored figure as a revision keeps it: value, missing, count, respondents, limits. */
function contentOf(old: StoredFigure): (number | string | null)[] {
  return [old[3], old[4], old[5], old[8], old[9], old[10]];
}

function insertFresh(
  database: Database,
  indicatorId: number,
  runId: number,
  fresh: readonly PlacedFigure[],
): void {
  const { prepared } = engineOf(database);
  for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE) {
    const block = fresh.slice(from, from + ROWS_AT_ONCE);
    const values: (number | string | null)[] = [];
    for (const { regionId, sex, figure } of block)
      values.push(
        indicatorId,
        regionId,
        sex,
        figure.year,
        figure.value,
        figure.missing,
        figure.rawMark,
        figure.absValue,
        figure.respondents ?? null,
        figure.lower ?? null,
        figure.upper ?? null,
        runId,
      );
    prepared(insertSql(block.length)).run(values);
  }
}

const insertSqls = new Map<number, string>();

function insertSql(rows: number): string {
  let sql = insertSqls.get(rows);
  if (!sql) {
    const row = `(${Array.from({ length: COLUMNS }, () => "?").join(",")})`;
    sql = INSERT_HEAD + Array.from({ length: rows }, () => row).join(",");
    insertSqls.set(rows, sql);
  }
  return sql;
}
