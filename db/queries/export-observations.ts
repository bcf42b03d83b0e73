import type { SourceId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";

/**
 * A figure as it leaves the database, with the official names of everything. `sex`: 0 total, 1 male, 2
 * female.
 */
export interface ExportedObservation {
  source: SourceId;
  indicator: string;
  regionKind: string;
  regionCode: string;
  year: number;
  sex: number;
  value: number | null;
  absValue: number | null;
  missing: string | null;
  vanished: 0 | 1;
}

export interface ExportedRevision {
  source: SourceId;
  indicator: string;
  regionKind: string;
  regionCode: string;
  year: number;
  sex: number;
  oldValue: number | null;
  newValue: number | null;
}

const WANTED = "(@keys IS NULL OR i.source_key IN (SELECT value FROM json_each(@keys)))";

const OBSERVATIONS_SQL = `
  SELECT i.source_id AS source, i.source_key AS indicator, r.kind AS regionKind, r.code AS regionCode,
         o.year, o.sex, o.value, o.abs_value AS absValue, o.missing, o.vanished_run_id IS NOT NULL AS vanished
  FROM indicators AS i
  CROSS JOIN observations AS o ON o.indicator_id = i.id
  JOIN regions AS r ON r.id = o.region_id
  WHERE ${WANTED}
  ORDER BY i.id, o.region_id, o.sex, o.year`;

const REVISIONS_SQL = `
  SELECT i.source_id AS source, i.source_key AS indicator, r.kind AS regionKind, r.code AS regionCode,
         v.year, v.sex, v.old_value AS oldValue, v.new_value AS newValue
  FROM revisions AS v
  JOIN indicators AS i ON i.id = v.indicator_id
  JOIN regions AS r ON r.id = v.region_id
  WHERE v.kind = 'changed' AND ${WANTED}
  ORDER BY v.id`;

/**
 * All figures, current and vanished, one by one in the order of their key. `keys`: only these of the sources'
 * own identifiers.
 */
export function exportObservations(
  database: Database,
  keys: readonly string[] | null,
): AsyncGenerator<ExportedObservation> {
  return rowsOf(database, OBSERVATIONS_SQL, keys);
}

/** All changed figures with their old and new value, in the order they changed. */
export function exportRevisions(
  database: Database,
  keys: readonly string[] | null,
): AsyncGenerator<ExportedRevision> {
  return rowsOf(database, REVISIONS_SQL, keys);
}

/** The statement names its columns as the row's type does. */
async function* rowsOf<Row>(
  database: Database,
  sql: string,
  keys: readonly string[] | null,
): AsyncGenerator<Row> {
  const statement = engineOf(database).connection.prepare(sql);
  yield* statement.iterate({ keys: keys && JSON.stringify(keys) }) as Iterable<Row>;
}
