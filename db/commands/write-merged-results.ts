import { SEXES } from "#app/domain/observation.ts";
import type { FullResult } from "#app/domain/verdict.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { encodeDetail, encodeTogether } from "#db/stored/result.ts";

/** A merged area's results by its number in the database. */
export interface MergedAreaResults {
  id: number;
  results: readonly Omit<FullResult, "region">[];
}

/** Replaces one indicator's results of merged areas; returns how many are new or different. */
export async function writeMergedResults(
  database: Database,
  runId: number,
  indicatorId: number,
  areas: readonly MergedAreaResults[],
): Promise<number> {
  const { connection, prepared } = engineOf(database);
  const put = prepared(
    `INSERT INTO merged_results (indicator_id, merged_area_id, sex, year, value, detail, together, run_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (indicator_id, merged_area_id, sex) DO UPDATE
     SET year = excluded.year, value = excluded.value, detail = excluded.detail, together = excluded.together, run_id = excluded.run_id
     WHERE year <> excluded.year OR detail <> excluded.detail OR together <> excluded.together`,
  );
  const keep = prepared(
    `DELETE FROM merged_results WHERE indicator_id = ? AND NOT EXISTS (
       SELECT 1 FROM json_each(?) AS k WHERE k.value ->> 0 = merged_area_id AND k.value ->> 1 = sex)`,
  );
  return connection
    .transaction(() => {
      const keys = areas.flatMap(({ id, results }) => results.map(({ sex }) => [id, SEXES.indexOf(sex)]));
      let changed = keep.run(indicatorId, JSON.stringify(keys)).changes;
      for (const { id, results } of areas)
        for (const { sex, year, value, ...parts } of results)
          changed += put.run(
            indicatorId,
            id,
            SEXES.indexOf(sex),
            year,
            value,
            encodeDetail(parts),
            encodeTogether(parts),
            runId,
          ).changes;
      return changed;
    })
    .immediate();
}
