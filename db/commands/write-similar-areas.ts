import type { AreaKey } from "#app/domain/area.ts";
import { type Database, engineOf } from "#db/client.server.ts";

/** A municipality with those most like it, nearest first. */
export interface SimilarFound {
  region: AreaKey;
  areas: readonly { region: AreaKey; distance: number; parts: Readonly<Record<string, number | null>> }[];
}

/** Distances are kept to so many decimals: a difference beyond them is arithmetic, no news. */
const STORED_DECIMALS = 6;

/**
 * Replaces the whole table where anything in it differs; returns how many rows it then has, 0 where nothing
 * differed.
 */
export async function writeSimilarAreas(
  database: Database,
  runId: number,
  found: readonly SimilarFound[],
  ids: ReadonlyMap<AreaKey, number>,
): Promise<number> {
  const { connection, prepared } = engineOf(database);
  const rows = found.flatMap(({ region, areas }) =>
    areas.map((area, at) => [
      ids.get(region),
      at + 1,
      ids.get(area.region),
      Number(area.distance.toFixed(STORED_DECIMALS)),
      JSON.stringify(area.parts, (_key, value: unknown) =>
        typeof value === "number" ? Number(value.toFixed(STORED_DECIMALS)) : value,
      ),
    ]),
  );
  return connection
    .transaction(() => {
      const stored = prepared(
        "SELECT region_id, position, similar_id, distance, parts FROM similar_areas ORDER BY region_id, position",
      )
        .raw()
        .all();
      rows.sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]));
      if (JSON.stringify(stored) === JSON.stringify(rows)) return 0;
      prepared("DELETE FROM similar_areas").run();
      const put = prepared(
        "INSERT INTO similar_areas (region_id, position, similar_id, distance, parts, run_id) VALUES (?, ?, ?, ?, ?, ?)",
      );
      for (const row of rows) put.run(...row, runId);
      return rows.length;
    })
    .immediate();
}
