import { type AreaKey, splitAreaKey } from "#app/domain/area.ts";
import type { ChangingRun, FigureChange, FigureThen } from "#app/domain/figure-change.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import { isMissingReason } from "#app/domain/observation.ts";
import { isSourceId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";

/** Imports that brought, changed or took away any figure, latest first. */
export async function listChangingRuns(database: Database): Promise<ChangingRun[]> {
  const rows = engineOf(database)
    .prepared(
      `SELECT id, source_id AS source, started_at AS startedAt FROM import_runs
       WHERE rows_new + rows_changed + rows_vanished > 0
         AND source_id <> 'boundaries'
       ORDER BY started_at DESC, id DESC`,
    )
    .all() as { id: number; source: string; startedAt: string }[]; // columns named in the statement
  return rows.flatMap(({ source, ...run }) => (isSourceId(source) ? [{ source, ...run }] : []));
}

/** The areas asked for, by their place in the list, and the imports. */
const ASKED_SQL = `
  wanted AS (
    SELECT r.id, w.key AS place FROM json_each(@regions) AS w
    JOIN regions AS r ON r.kind = w.value ->> 0 AND r.code = w.value ->> 1),
  asked AS (SELECT value AS id FROM json_each(@runs))`;

/**
 * Figures of the latest year with one, each with the latest that the area had before the import that brought
 * it. A figure that was corrected by that import was there before. A series that is new as a whole has none.
 * The joins stay in this order (CROSS): left to itself SQLite reads every observation there is.
 */
const NEW_SQL = `
  WITH ${ASKED_SQL}, latest AS MATERIALIZED (
    SELECT i.id AS indicator_id, w.id AS region_id, w.place, (
      SELECT max(o.year) FROM observations AS o
      WHERE o.indicator_id = i.id AND o.region_id = w.id AND o.sex = 0
        AND o.value IS NOT NULL AND o.vanished_run_id IS NULL) AS year
    FROM indicators AS i CROSS JOIN wanted AS w)
  SELECT i.source_id, i.source_key, l.place, 'new', p.year, p.value, p.missing, o.year, o.value, o.missing, o.run_id
  FROM latest AS l
  CROSS JOIN observations AS o
    ON o.indicator_id = l.indicator_id AND o.region_id = l.region_id AND o.sex = 0 AND o.year = l.year
  CROSS JOIN observations AS p
    ON p.indicator_id = l.indicator_id AND p.region_id = l.region_id AND p.sex = 0 AND p.year = (
      SELECT max(e.year) FROM observations AS e
      WHERE e.indicator_id = l.indicator_id AND e.region_id = l.region_id AND e.sex = 0 AND e.year < l.year
        AND e.value IS NOT NULL AND e.vanished_run_id IS NULL
        AND (e.run_id < o.run_id OR EXISTS (
          SELECT 1 FROM revisions AS v
          WHERE v.indicator_id = e.indicator_id AND v.region_id = e.region_id AND v.sex = 0
            AND v.year = e.year AND v.new_run_id = o.run_id)))
  CROSS JOIN indicators AS i ON i.id = l.indicator_id
  WHERE o.run_id IN (SELECT id FROM asked)
    AND NOT EXISTS (
      SELECT 1 FROM revisions AS v
      WHERE v.indicator_id = o.indicator_id AND v.region_id = o.region_id AND v.sex = 0
        AND v.year = o.year AND v.new_run_id = o.run_id)`;

/** What became of figures that were there, in the order in which it happened. */
const REVISED_SQL = `
  WITH ${ASKED_SQL}
  SELECT i.source_id, i.source_key, w.place, v.kind, v.year, v.old_value, v.old_missing,
    v.year, v.new_value, v.new_missing, v.new_run_id
  FROM revisions AS v
  JOIN wanted AS w ON w.id = v.region_id
  JOIN indicators AS i ON i.id = v.indicator_id
  WHERE v.sex = 0 AND v.new_run_id IN (SELECT id FROM asked)
  ORDER BY v.id`;

type Row = [
  source: string,
  sourceKey: string,
  place: number,
  kind: string,
  oldYear: number,
  oldValue: number | null,
  oldMissing: string | null,
  newYear: number,
  newValue: number | null,
  newMissing: string | null,
  run: number,
];

/**
 * What some imports together did to the figures of some areas, everybody's alone (not by sex): from what
 * stood before the first of them to what stands after the last. What was changed and put back is left out,
 * and so is a figure whose limits or count alone are others.
 */
export async function readFigureChanges(
  database: Database,
  { runs, regions }: { runs: readonly number[]; regions: readonly AreaKey[] },
): Promise<FigureChange[]> {
  const asked = {
    regions: JSON.stringify(regions.map((key) => Object.values(splitAreaKey(key)))),
    runs: JSON.stringify(runs),
  };
  // Raw rows in the order of the columns named.
  const rows = (sql: string): Row[] => engineOf(database).prepared(sql).raw().all(asked) as Row[];
  const read = (row: Row): FigureChange => asChange(row, regions);
  const together = new Map<string, FigureChange>();
  for (const one of rows(REVISED_SQL).map(read)) {
    const key = `${one.indicator} ${one.region} ${one.before.year}`;
    const first = together.get(key);
    together.set(key, first ? { ...one, before: first.before } : one);
  }
  return [...rows(NEW_SQL).map(read), ...[...together.values()].filter(isAnother)];
}

function isAnother({ before, now }: FigureChange): boolean {
  return now === null ? before.value !== null : before.value !== now.value;
}

function asChange(row: Row, regions: readonly AreaKey[]): FigureChange {
  const [source, sourceKey, place, kind, oldYear, oldValue, oldMissing, newYear, newValue, newMissing, run] =
    row;
  const region = regions[place];
  if (region === undefined || !isSourceId(source)) throw new Error(`unreadable change: ${row.join(", ")}`);
  return {
    indicator: indicatorKey({ source, sourceKey }),
    region,
    kind: kind === "new" || kind === "vanished" ? kind : "revised",
    before: figureThen(oldYear, oldValue, oldMissing),
    now: kind === "vanished" ? null : figureThen(newYear, newValue, newMissing),
    run,
  };
}

function figureThen(year: number, value: number | null, missing: string | null): FigureThen {
  if (value !== null) return { year, value, missing: null };
  return { year, value, missing: missing !== null && isMissingReason(missing) ? missing : "unknown" };
}
