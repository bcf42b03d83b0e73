import type { GoalResult } from "#app/domain/goal.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { encodeGoalResult } from "#db/stored/goal-result.ts";

const SAME_SQL = `
  SELECT 1 FROM goal_results WHERE goal_id = @goalId AND status = @status AND refusal IS @refusal AND year IS @year
    AND value IS @value AND judged_in = @judgedIn AND detail = @detail`;
const PUT_SQL = `
  INSERT INTO goal_results (goal_id, status, refusal, year, value, judged_in, detail, run_id)
  VALUES (@goalId, @status, @refusal, @year, @value, @judgedIn, @detail, @runId)
  ON CONFLICT (goal_id) DO UPDATE SET status = excluded.status, refusal = excluded.refusal, year = excluded.year,
    value = excluded.value, judged_in = excluded.judged_in, detail = excluded.detail, run_id = excluded.run_id`;

/**
 * Writes how goals stand in one transaction; only what is new or different is touched. Returns how many rows
 * that was.
 */
export async function writeGoalResults(
  database: Database,
  runId: number,
  judged: readonly { goalId: number; result: GoalResult }[],
): Promise<number> {
  const { connection, prepared } = engineOf(database);
  return connection
    .transaction(() => {
      const different = judged
        .map(({ goalId, result }) => ({ goalId, ...encodeGoalResult(result) }))
        .filter((row) => prepared(SAME_SQL).get(row) === undefined);
      for (const row of different) prepared(PUT_SQL).run({ ...row, runId });
      return different.length;
    })
    .immediate();
}
