import type { GoalFigure, GoalStanding } from "#app/domain/goal.ts";
import { type AreaResult, answered, type Outcome, refused, type TrendResult } from "#app/domain/verdict.ts";
import { goalComponents, goalStatus } from "#app/statistics/goal-status.ts";
import type { Database } from "#db/client.server.ts";
import { writeGoalResults } from "#db/commands/write-goal-results.ts";
import { listGoals, type StoredGoal } from "#db/queries/goals.ts";
import { readResults } from "#db/queries/results.ts";

/**
 * Judges every goal by the stored result of its area's latest figure, and stores how it stands; returns how many rows are new or
 * different. `thisYear`: the year of the pass's clock, since a goal's year passes without any new figure.
 */
export async function settleGoals(database: Database, runId: number, thisYear: number): Promise<number> {
  const goals = listGoals(database);
  if (goals.length === 0) return 0;
  const results = await readResults(
    database,
    goals.map(({ indicator }) => indicator),
    goals.map(({ region }) => region),
  );
  const found = new Map(results.map((result) => [`${result.indicator} ${result.region}`, result]));
  return writeGoalResults(
    database,
    runId,
    goals.map((goal) => ({
      goalId: goal.id,
      standing: standingOf(goal, found.get(`${goal.indicator} ${goal.region}`) ?? null, thisYear),
    })),
  );
}

/** How one goal stands by a result; without one the area has no figure. */
export function standingOf(
  goal: Omit<StoredGoal, "id">,
  result: AreaResult | null,
  thisYear: number,
): GoalStanding {
  const latest = result && figureOf(result);
  const trend = result ? trendOf(result) : refused("no-figure");
  const outcome = goalStatus({ goal, latest, trend, thisYear });
  return {
    status: outcome.ok ? answered(outcome.result.status) : outcome,
    latest,
    components: latest && goalComponents(goal, latest, trend),
    trendYears: trend.ok ? trend.result.years : [],
    judgedIn: thisYear,
  };
}

function figureOf({ year, value, interval }: AreaResult): GoalFigure {
  return { year, value, limits: interval.ok ? interval.result.limits : null };
}

/** Where the figure itself has no interval, that says more of why there is no trend than the years without one. */
function trendOf({ trend, interval }: AreaResult): Outcome<TrendResult> {
  return !trend.ok && trend.refusal === "no-interval" && !interval.ok ? interval : trend;
}
