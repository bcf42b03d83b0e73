import type { AreaKey } from "#app/domain/area.ts";
import { finnishYear } from "#app/domain/finnish-day.ts";
import type { GoalResult } from "#app/domain/goal.ts";
import type { IndicatorMeter, PlanGoal } from "#app/domain/plan.ts";
import { judgeGoal } from "#app/verdicts/goals.ts";
import type { Database } from "#db/client.server.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";
import { materialOf } from "./judged-figure.server.ts";

/**
 * How goals of plans stand whose meter is an indicator, by their ids: computed as for goals from files, since
 * nothing of a plan is stored beside the figures. A goal whose indicator is not known is not among them.
 */
export async function planGoalResults(
  database: Database,
  goals: readonly PlanGoal[],
  now: Date,
): Promise<Map<string, GoalResult>> {
  const found = new Map<string, GoalResult>();
  for (const { id, area, content } of goals) {
    const { meter } = content;
    const result = meter?.kind === "indicator" ? await resultOf(database, area, meter, now) : null;
    if (result) found.set(id, result);
  }
  return found;
}

function resultOf(
  database: Database,
  area: AreaKey,
  meter: IndicatorMeter,
  now: Date,
): Promise<GoalResult | null> {
  const thisYear = finnishYear(now);
  const { indicator: key, target, year, direction, baseline } = meter;
  const goal = { target, year, direction, baseline };
  const name = `plan goal ${area} ${key} ${thisYear} ${JSON.stringify(goal)}`;
  return cachedByVersion(database, name, async () => {
    const material = await materialOf(database, key, goal);
    return material && judgeGoal(goal, area, material, thisYear);
  });
}
