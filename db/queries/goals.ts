import { type AreaKey, areaKey, isAreaKind } from "#app/domain/area.ts";
import { type DecidedGoal, isGoalDirection, type JudgedGoal } from "#app/domain/goal.ts";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { isSourceId } from "#app/domain/source.ts";
import { type Database, type Engine, engineOf } from "#db/client.server.ts";
import { decodeGoalResult } from "#db/stored/goal-result.ts";

/** A goal with its number in the database. */
export interface StoredGoal extends DecidedGoal {
  id: number;
  example: boolean;
}

interface GoalRow {
  id: number;
  source: string;
  sourceKey: string;
  kind: string;
  code: string;
  year: number;
  target: number;
  direction: string;
  baselineYear: number | null;
  baselineValue: number | null;
  baselineFrom: number | null;
  sourceFi: string | null;
  sourceSv: string | null;
  sourceEn: string | null;
  example: number;
}

interface JudgedRow extends GoalRow {
  status: string | null;
  refusal: string | null;
  latestYear: number | null;
  value: number | null;
  judgedIn: number | null;
  detail: string | null;
}

const COLUMNS = `
  g.id, i.source_id AS source, i.source_key AS sourceKey, r.kind, r.code, g.target_year AS year, g.target, g.direction,
  g.baseline_year AS baselineYear, g.baseline_value AS baselineValue, g.baseline_from AS baselineFrom,
  g.source_fi AS sourceFi, g.source_sv AS sourceSv, g.source_en AS sourceEn, g.example`;
const TABLES = `
  goals AS g JOIN indicators AS i ON i.id = g.indicator_id JOIN regions AS r ON r.id = g.region_id`;
const ORDER = "ORDER BY i.id, r.kind, r.code, g.target_year";

/** Every goal, by indicator, area and target year. */
export async function listGoals(database: Database): Promise<StoredGoal[]> {
  return goalsIn(engineOf(database));
}

/** The same inside a transaction. */
export function goalsIn({ prepared }: Engine): StoredGoal[] {
  const rows = prepared(`SELECT ${COLUMNS} FROM ${TABLES} ${ORDER}`).all() as GoalRow[]; // columns as named
  return rows.map(asGoal);
}

/** Goals of some indicators and areas with how they stand. */
export async function readGoals(
  database: Database,
  indicators: readonly IndicatorKey[],
  regions: readonly AreaKey[],
): Promise<JudgedGoal[]> {
  const rows = engineOf(database)
    .prepared(
      `SELECT ${COLUMNS}, o.status, o.refusal, o.year AS latestYear, o.value, o.judged_in AS judgedIn, o.detail
       FROM ${TABLES} LEFT JOIN goal_results AS o ON o.goal_id = g.id
       WHERE i.source_id || '-' || i.source_key IN (SELECT value FROM json_each(@indicators))
         AND r.kind || ':' || r.code IN (SELECT value FROM json_each(@regions)) ${ORDER}`,
    )
    // Columns as named.
    .all({ indicators: JSON.stringify(indicators), regions: JSON.stringify(regions) }) as JudgedRow[];
  return rows.map(asJudged);
}

function asJudged(row: JudgedRow): JudgedGoal {
  const { id: _number, ...goal } = asGoal(row);
  const { status, refusal, latestYear, value, judgedIn, detail } = row;
  if (status === null || judgedIn === null || detail === null) return { ...goal, result: null };
  return {
    ...goal,
    result: decodeGoalResult({ status, refusal, year: latestYear, value, judgedIn, detail }),
  };
}

function asGoal(row: GoalRow): StoredGoal {
  const { source, kind, direction } = row;
  if (!isSourceId(source) || !isAreaKind(kind) || !isGoalDirection(direction))
    throw new Error(`unreadable goal ${row.id}: "${source}", "${kind}", "${direction}"`);
  return {
    id: row.id,
    indicator: indicatorKey({ source, sourceKey: row.sourceKey }),
    region: areaKey({ kind, code: row.code }),
    year: row.year,
    target: row.target,
    direction,
    baseline: baselineOf(row),
    decision: { fi: row.sourceFi, sv: row.sourceSv, en: row.sourceEn },
    example: row.example === 1,
  };
}

function baselineOf({ baselineYear, baselineValue, baselineFrom }: GoalRow): DecidedGoal["baseline"] {
  if (baselineYear === null || baselineValue === null) return null;
  const from = baselineFrom === null ? {} : { from: baselineFrom };
  return { year: baselineYear, value: baselineValue, ...from };
}
