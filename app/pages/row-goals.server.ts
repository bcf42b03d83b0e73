import type { AreaKey } from "#app/domain/area.ts";
import { currentGoal, type RowGoal } from "#app/domain/goal.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import type { Database } from "#db/client.server.ts";
import { readGoals } from "#db/queries/goals.ts";

/**
 * The goals of a page of lines, one an indicator and area: the one whose year comes next. `areas`: the page's
 * columns from the first one on, as far as goals are shown of them.
 */
export async function rowGoals(
  database: Database,
  lines: readonly Pick<IndicatorLine, "key">[],
  areas: readonly AreaKey[],
): Promise<RowGoal[]> {
  const keys = [...new Set(lines.map(({ key }) => key))];
  const found = await readGoals(database, keys, areas);
  return keys.flatMap((key) =>
    areas.flatMap((region, at) => {
      const goal = currentGoal(found.filter((one) => one.indicator === key && one.region === region));
      return goal ? [{ at, goal }] : [];
    }),
  );
}
