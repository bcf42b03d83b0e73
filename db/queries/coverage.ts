import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { isSourceId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { OBSERVED_UNTIL } from "./observed-until.ts";

/** How far the current figures of an indicator reach. */
export interface Coverage {
  firstYear: number;
  /** The latest observed one; null where all are forecasts. */
  lastYear: number | null;
  figures: number;
}

const COVERAGE_SQL = `
  SELECT i.source_id AS source, i.source_key AS sourceKey, c.firstYear, c.lastYear, c.figures
  FROM (SELECT indicator_id, min(year) AS firstYear, max(CASE WHEN year <= ${OBSERVED_UNTIL} THEN year END) AS lastYear, count(*) AS figures
        FROM observations JOIN indicators AS i ON i.id = indicator_id
        WHERE vanished_run_id IS NULL AND missing IS NULL GROUP BY indicator_id) AS c
  JOIN indicators AS i ON i.id = c.indicator_id`;

/**
 * The years and the number of figures of every indicator that has any. Reads all figures: keep it by data
 * version.
 */
export async function listCoverage(database: Database): Promise<Map<IndicatorKey, Coverage>> {
  const rows = engineOf(database).prepared(COVERAGE_SQL).all() as (Coverage & {
    source: string;
    sourceKey: string;
  })[]; // columns named in the statement
  return new Map(
    rows.map(({ source, sourceKey, ...coverage }) => {
      if (!isSourceId(source)) throw new Error(`unknown source "${source}" in the database`);
      return [indicatorKey({ source, sourceKey }), coverage];
    }),
  );
}
