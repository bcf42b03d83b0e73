import type { Dispersion } from "#app/domain/dispersion.ts";
import { type Database, engineOf } from "#db/client.server.ts";

/** The whole is class 0, the others from 1. */
const WHOLE = 0;
/** Factors are kept to so many decimals: a difference beyond them is arithmetic, no news. */
const STORED_DECIMALS = 6;

/**
 * Replaces an indicator's dispersion where anything in it differs; returns how many rows it then has, 0 where
 * nothing differed.
 */
export async function writeDispersion(
  database: Database,
  runId: number,
  indicatorId: number,
  dispersion: Dispersion | null,
): Promise<number> {
  const { connection, prepared } = engineOf(database);
  const kept = (value: number | null): number | null =>
    value === null ? null : Number(value.toFixed(STORED_DECIMALS));
  const all = dispersion ? [dispersion.whole, ...dispersion.classes] : [];
  const rows = all.map(({ factor, correlation, areas, upTo }, at) => [
    WHOLE + at,
    kept(upTo),
    kept(factor),
    kept(correlation),
    areas,
  ]);
  return connection
    .transaction(() => {
      const stored = prepared(
        `SELECT size_class, up_to, factor, correlation, areas FROM dispersions WHERE indicator_id = ? ORDER BY size_class`,
      )
        .raw()
        .all(indicatorId);
      if (JSON.stringify(stored) === JSON.stringify(rows)) return 0;
      prepared("DELETE FROM dispersions WHERE indicator_id = ?").run(indicatorId);
      const put = prepared(
        `INSERT INTO dispersions (indicator_id, size_class, up_to, factor, correlation, areas, run_id)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      );
      for (const row of rows) put.run(indicatorId, ...row, runId);
      return rows.length;
    })
    .immediate();
}
