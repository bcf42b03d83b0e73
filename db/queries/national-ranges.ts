import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { isSourceId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { OBSERVED_UNTIL } from "./observed-until.ts";

/** What the latest figures lie between: of municipalities, or of regions where there are no others. */
export interface StoredRange {
  lowest: number;
  highest: number;
  mean: number;
}

const rangesSql = (kinds: string): string => `
  SELECT source, sourceKey, min(latest) AS lowest, max(latest) AS highest, avg(latest) AS mean
  FROM (SELECT i.id, i.source_id AS source, i.source_key AS sourceKey,
          (SELECT o.value FROM observations AS o
           WHERE o.indicator_id = i.id AND o.region_id = r.id AND o.sex = 0
             AND o.vanished_run_id IS NULL AND o.missing IS NULL AND o.value IS NOT NULL
             AND o.year <= ${OBSERVED_UNTIL}
           ORDER BY o.year DESC LIMIT 1) AS latest
        FROM indicators AS i CROSS JOIN regions AS r WHERE r.kind IN (${kinds}))
  WHERE latest IS NOT NULL
  GROUP BY id`;

const MUNICIPALITIES = "'kunta'";
const REGIONS = "'hyvinvointialue', 'maakunta'";

/**
 * The national range of every indicator that has figures of municipalities, or of counties and regions alone.
 * Keep it by data version.
 */
export async function listNationalRanges(database: Database): Promise<Map<IndicatorKey, StoredRange>> {
  return new Map([...rangesOf(database, REGIONS), ...rangesOf(database, MUNICIPALITIES)]);
}

function rangesOf(database: Database, kinds: string): [IndicatorKey, StoredRange][] {
  const rows = engineOf(database).prepared(rangesSql(kinds)).all() as (StoredRange & {
    source: string;
    sourceKey: string;
  })[]; // columns named in the statement
  return rows.map(({ source, sourceKey, lowest, highest, mean }) => {
    if (!isSourceId(source)) throw new Error(`unknown source "${source}" in the database`);
    return [indicatorKey({ source, sourceKey }), { lowest, highest, mean }];
  });
}
