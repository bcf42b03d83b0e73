import type { Engine } from "#db/client.server.ts";
import { type Comparison, type PlacedFigure, STORED, type StoredFigure } from "./compare-figures.ts";

/** Rows in one INSERT: more do not make it faster, and a statement stays small. */
const ROWS_AT_ONCE = 40;

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
export function readStoredFigures(engine: Engine, indicatorId: number): StoredFigure[] {
  return engine
    .prepared(
      `SELECT region_id, sex, year, value, missing, abs_value, run_id, vanished_run_id, respondents, lower, upper
       FROM observations WHERE indicator_id = ? ORDER BY region_id, sex, year`,
    )
    .raw()
    .all(indicatorId) as StoredFigure[]; // raw rows in the order of the columns named
}

/** Writes what a comparison found. Belongs inside a transaction. */
export function writeFigures(engine: Engine, indicatorId: number, runId: number, found: Comparison): void {
  insertFresh(engine, indicatorId, runId, found.fresh);
  const { prepared } = engine;
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
    const place = [indicatorId, ...placeOf(old)];
    const brought = [value, missing, absValue, respondents, lower, upper];
    revision.run(...place, kind, ...contentOf(old), ...brought, old[STORED.runId], runId);
    update.run(value, missing, rawMark, absValue, respondents, lower, upper, runId, ...place);
  };
  for (const one of found.changed) rewrite("changed", one);
  for (const one of found.returned) rewrite("returned", one);
  const vanish = prepared(VANISH_SQL);
  for (const old of found.vanished) {
    const place = [indicatorId, ...placeOf(old)];
    revision.run(...place, "vanished", ...contentOf(old), ...NO_CONTENT, old[STORED.runId], runId);
    vanish.run(runId, ...place);
  }
}

/** What a vanished figure is now. */
const NO_CONTENT = [null, null, null, null, null, null];

/** A stored figure as a revision keeps it: value, missing, count, respondents, limits. */
function contentOf(old: StoredFigure): (number | string | null)[] {
  return [
    old[STORED.value],
    old[STORED.missing],
    old[STORED.absValue],
    old[STORED.respondents],
    old[STORED.lower],
    old[STORED.upper],
  ];
}

function placeOf(old: StoredFigure): [regionId: number, sex: number, year: number] {
  return [old[STORED.regionId], old[STORED.sex], old[STORED.year]];
}

/**
 * In the order of the key, a block a statement. Most figures are a number with or without a count: binding
 * the columns that they leave empty would take half of the time.
 */
function insertFresh(
  engine: Engine,
  indicatorId: number,
  runId: number,
  fresh: readonly PlacedFigure[],
): void {
  const { prepared } = engine;
  for (let from = 0; from < fresh.length; ) {
    // What is left of a block goes row by row: a statement for every number of rows would have to be
    // prepared.
    const rows = fresh.length - from >= ROWS_AT_ONCE ? ROWS_AT_ONCE : 1;
    const plain = arePlain(fresh, from, from + rows);
    const values: (number | string | null)[] = [];
    for (let at = from; at < from + rows; at += 1) {
      const one = fresh[at];
      if (!one) continue;
      const { regionId, sex, figure } = one;
      values.push(indicatorId, regionId, sex, figure.year, figure.value, figure.absValue, runId);
      if (!plain)
        values.push(
          figure.missing,
          figure.rawMark,
          figure.respondents ?? null,
          figure.lower ?? null,
          figure.upper ?? null,
        );
    }
    prepared(insertSql(rows, plain)).run(values);
    from += rows;
  }
}

function arePlain(fresh: readonly PlacedFigure[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const figure = fresh[at]?.figure;
    if (!figure) continue;
    const { missing, rawMark, respondents, lower, upper } = figure;
    if ((missing ?? rawMark ?? respondents ?? lower ?? upper ?? null) !== null) return false;
  }
  return true;
}

const PLAIN_COLUMNS = ["indicator_id", "region_id", "sex", "year", "value", "abs_value", "run_id"];
const ALL_COLUMNS = [...PLAIN_COLUMNS, "missing", "raw_mark", "respondents", "lower", "upper"];
const insertSqls = new Map<number, string>();

function insertSql(rows: number, plain: boolean): string {
  const key = plain ? rows : -rows;
  let sql = insertSqls.get(key);
  if (!sql) {
    const columns = plain ? PLAIN_COLUMNS : ALL_COLUMNS;
    const row = `(${columns.map(() => "?").join(",")})`;
    sql = `INSERT INTO observations (${columns.join(", ")}) VALUES ${Array.from({ length: rows }, () => row).join(",")}`;
    insertSqls.set(key, sql);
  }
  return sql;
}
