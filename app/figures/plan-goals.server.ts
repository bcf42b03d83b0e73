import type { AreaKey } from "#app/domain/area.ts";
import { finnishYear } from "#app/domain/finnish-day.ts";
import type { Goal, GoalResult } from "#app/domain/goal.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorMeter, PlanGoal } from "#app/domain/plan.ts";
import { frameOf } from "#app/verdicts/area-frame.ts";
import { judgeGoal } from "#app/verdicts/goals.ts";
import type { IndicatorMaterial } from "#app/verdicts/material.ts";
import { populationsOf } from "#app/verdicts/populations.ts";
import { asFarBackAs, readMaterial } from "#app/verdicts/read-material.ts";
import type { Database } from "#db/client.server.ts";
import { readAreaNumbers } from "#db/queries/area-numbers.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";
import { judgedIndicators } from "./judged-indicators.server.ts";

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

/**
 * The figure that a goal of an area is judged by in one year, as the source has it now; null where there is
 * none.
 */
export function meterFigure(
  database: Database,
  { indicator, area }: { indicator: IndicatorKey; area: AreaKey },
  year: number,
): Promise<number | null> {
  return cachedByVersion(database, `meter figure ${area} ${indicator} ${year}`, async () => {
    const material = await materialOf(database, indicator, { baseline: { year, value: 0 } });
    return material?.of(area, "total")?.in(year)?.value ?? null;
  });
}

/** An indicator's figures as far back as a goal needs them; null where the indicator is not known. */
async function materialOf(
  database: Database,
  key: IndicatorKey,
  goal: Pick<Goal, "baseline">,
): Promise<IndicatorMaterial | null> {
  const indicators = await judgedIndicators(database);
  const known = indicators.find((one) => one.key === key);
  if (!known) return null;
  const frame = { ...frameOf(await readAreaNumbers(database)), similar: new Map() };
  const source = indicators.find((one) => one.key === known.method.population);
  const populations = source ? await populationsOf(database, frame.keys, source) : null;
  return asFarBackAs([goal], await readMaterial(database, known, frame, populations), database);
}
