import type { AreaKey } from "#app/domain/area.ts";
import type { FigureChange } from "#app/domain/figure-change.ts";
import { judgedIndicators } from "#app/figures/judged-indicators.server.ts";
import { limitOf } from "#app/verdicts/area-result.ts";
import type { Database } from "#db/client.server.ts";
import { readResults } from "#db/queries/results.ts";
import { type ChangeTest, changeTest } from "./change-way.ts";

/** What the tests say of each of these changes. */
export async function changeTests(
  database: Database,
  changes: readonly FigureChange[],
  regions: readonly AreaKey[],
): Promise<(change: FigureChange) => ChangeTest> {
  const keys = [...new Set(changes.map(({ indicator }) => indicator))];
  const found = await readResults(database, keys, regions);
  const results = new Map(found.map((result) => [`${result.indicator} ${result.region}`, result]));
  const judged = await judgedIndicators(database);
  const limits = new Map(judged.map((indicator) => [indicator.key, limitOf({ indicator })]));
  return (change) =>
    changeTest(
      change,
      results.get(`${change.indicator} ${change.region}`),
      limits.get(change.indicator) ?? null,
    );
}
