import { type Database, engineOf } from "#db/client.server.ts";
import { OBSERVED_UNTIL } from "./observed-until.ts";

const FIGURES_SQL = `
  SELECT o.region_id, o.year, o.value FROM observations AS o
  WHERE o.indicator_id = ? AND o.sex = 0 AND o.value IS NOT NULL AND o.missing IS NULL
    AND o.vanished_run_id IS NULL
    AND o.year <= (SELECT ${OBSERVED_UNTIL} FROM indicators AS i WHERE i.id = o.indicator_id)
    AND o.region_id IN (SELECT id FROM regions WHERE kind = 'kunta')`;

/** Everybody's figures of an indicator, a map from year to value for each municipality that has any. */
export async function readMunicipalFigures(
  database: Database,
  indicatorId: number,
): Promise<ReadonlyMap<number, number>[]> {
  // Raw rows in the order of the columns named.
  const rows = engineOf(database).prepared(FIGURES_SQL).raw().all(indicatorId) as [number, number, number][];
  const found = new Map<number, Map<number, number>>();
  for (const [region, year, value] of rows) {
    const own = found.get(region);
    if (own) own.set(year, value);
    else found.set(region, new Map([[year, value]]));
  }
  return [...found.values()];
}
