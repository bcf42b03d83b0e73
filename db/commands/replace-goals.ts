import type { AreaKey } from "#app/domain/area.ts";
import type { DecidedGoal } from "#app/domain/goal.ts";
import { splitIndicatorKey } from "#app/domain/indicator.ts";
import { type Database, type Engine, engineOf } from "#db/client.server.ts";
import { outdateResults } from "#db/commands/result-runs.ts";
import { areaNumbersIn } from "#db/queries/area-numbers.ts";
import { goalsIn, type StoredGoal } from "#db/queries/goals.ts";
import { type WholeRun, writeWholeRun } from "./whole-run.ts";

/** A list of goals as a file gives it. */
export interface GoalList {
  goals: readonly DecidedGoal[];
  /** The areas that it is the whole list of: their goals that are not in it go. */
  areas: readonly AreaKey[];
  /** The file that it came in, and whether it is the project's own example. */
  run: WholeRun;
}

export interface GoalCounts {
  new: number;
  changed: number;
  unchanged: number;
  /** Everything that went; example goals, which the first real list drives out, are counted apart as well. */
  removed: number;
  removedExample: number;
}

/**
 * Makes the list the goals of its areas, in one transaction: what differs is written, what is no longer in it
 * goes. The first real list drives the example goals out, and where there are real ones no example comes in.
 * If anything changed, results are computed anew; a database without figures has nothing to compute and keeps
 * its version.
 */
export async function replaceGoals(database: Database, list: GoalList): Promise<GoalCounts> {
  const engine = engineOf(database);
  return engine.connection
    .transaction((): GoalCounts => {
      const stored = goalsIn(engine);
      const { run } = list;
      if (run.example && stored.some(({ example }) => !example))
        return { new: 0, changed: 0, unchanged: 0, removed: 0, removedExample: 0 };
      const counts = writeDifference(engine, list, stored);
      writeWholeRun(engine, run, { ...counts, vanished: counts.removed });
      if (counts.new + counts.changed + counts.removed > 0) outdateResults(engine, run.now);
      return counts;
    })
    .immediate();
}

function writeDifference(engine: Engine, list: GoalList, stored: readonly StoredGoal[]): GoalCounts {
  const before = new Map(stored.map((goal) => [keyOf(goal), goal]));
  const wanted = new Set(list.goals.map(keyOf));
  const gone = stored.filter((goal) => {
    const isOldExample = goal.example && !list.run.example;
    return isOldExample || (list.areas.includes(goal.region) && !wanted.has(keyOf(goal)));
  });
  removeGoals(
    engine,
    gone.map(({ id }) => id),
  );
  const removedExample = list.run.example ? 0 : gone.filter(({ example }) => example).length;
  const counts = { new: 0, changed: 0, unchanged: 0, removed: gone.length, removedExample };
  const { ids } = areaNumbersIn(engine);
  for (const goal of list.goals) {
    const old = before.get(keyOf(goal));
    const isThere = old !== undefined && !gone.includes(old);
    if (isThere && contentOf(old) === contentOf(goal)) counts.unchanged += 1;
    else {
      putGoal(engine, list, goal, ids.get(goal.region));
      counts[isThere ? "changed" : "new"] += 1;
    }
  }
  return counts;
}

function keyOf({ indicator, region, year }: DecidedGoal): string {
  return `${indicator} ${region} ${year}`;
}

/** Everything of a goal beside its key. */
function contentOf({ target, direction, baseline, decision }: DecidedGoal): string {
  return JSON.stringify([
    target,
    direction,
    baseline?.year,
    baseline?.value,
    baseline?.from,
    decision.fi,
    decision.sv,
    decision.en,
  ]);
}

function removeGoals(engine: Engine, ids: readonly number[]): void {
  const { prepared } = engine;
  for (const id of ids) {
    prepared("DELETE FROM goal_results WHERE goal_id = ?").run(id);
    prepared("DELETE FROM goals WHERE id = ?").run(id);
  }
}

const PUT_SQL = `
  INSERT INTO goals (indicator_id, region_id, target_year, target, direction, baseline_year, baseline_value, baseline_from,
    source_fi, source_sv, source_en, example, file, imported_at)
  SELECT id, @regionId, @year, @target, @direction, @baselineYear, @baselineValue, @baselineFrom, @fi, @sv, @en, @example, @file, @now
  FROM indicators WHERE source_id = @source AND source_key = @sourceKey
  ON CONFLICT (region_id, indicator_id, target_year) DO UPDATE SET target = excluded.target, direction = excluded.direction,
    baseline_year = excluded.baseline_year, baseline_value = excluded.baseline_value,
    baseline_from = excluded.baseline_from, source_fi = excluded.source_fi,
    source_sv = excluded.source_sv, source_en = excluded.source_en, example = excluded.example, file = excluded.file,
    imported_at = excluded.imported_at`;

function putGoal(
  engine: Engine,
  { run: { file, example, now } }: GoalList,
  goal: DecidedGoal,
  regionId: number | undefined,
): void {
  const [source, sourceKey] = splitIndicatorKey(goal.indicator);
  const { target, year, direction, baseline } = goal;
  const { changes } = engine.prepared(PUT_SQL).run({
    regionId,
    source,
    sourceKey,
    year,
    target,
    direction,
    baselineYear: baseline?.year ?? null,
    baselineValue: baseline?.value ?? null,
    baselineFrom: baseline?.from ?? null,
    ...goal.decision,
    example: example ? 1 : 0,
    file,
    now,
  });
  if (changes !== 1) throw new Error(`a goal of the unknown indicator "${goal.indicator}"`);
}
