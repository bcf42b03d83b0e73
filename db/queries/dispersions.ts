import type { Dispersion, SizeClass } from "#app/domain/dispersion.ts";
import { type Database, engineOf } from "#db/client.server.ts";

type DispersionRow = [factor: number, correlation: number, areas: number, upTo: number | null];

/**
 * How an indicator's counts are dispersed, as the latest computation estimated it; null where it could not.
 */
export async function readDispersion(database: Database, indicatorId: number): Promise<Dispersion | null> {
  const rows = engineOf(database)
    .prepared(
      `SELECT factor, correlation, areas, up_to FROM dispersions WHERE indicator_id = ? ORDER BY size_class`,
    )
    .raw()
    .all(indicatorId) as DispersionRow[]; // raw rows in the order of the columns named
  const [whole, ...classes] = rows.map(
    ([factor, correlation, areas, upTo]): SizeClass => ({ factor, correlation, areas, upTo }),
  );
  return whole ? { whole, classes } : null;
}
