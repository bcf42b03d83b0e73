import { type AreaKey, areaKey, isAreaKind, splitAreaKey } from "#app/domain/area.ts";
import { type IndicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import { type Database, engineOf } from "#db/client.server.ts";

/** Kind and code of the area, then its lowest figure above nought and its highest. */
type RangeRow = [kind: string, code: string, lowest: number | null, highest: number | null];

/** Figures that are 0 tell nothing of an indicator's size. */
const RANGES_SQL = `
  SELECT r.kind, r.code, min(CASE WHEN o.value <> 0 THEN o.value END), max(o.value)
  FROM indicators AS i
  CROSS JOIN observations AS o ON o.indicator_id = i.id
  CROSS JOIN regions AS r ON r.id = o.region_id
  WHERE i.source_id = @source AND i.source_key = @sourceKey AND o.sex = 0 AND o.value IS NOT NULL AND o.vanished_run_id IS NULL
  GROUP BY r.id`;

/**
 * How far the figures of each indicator go in each area, over all years: the area's own, else of all areas of
 * its kind; null where there are none.
 */
export async function readFigureRanges(
  database: Database,
  indicators: readonly IndicatorKey[],
): Promise<(indicator: IndicatorKey, region: AreaKey) => { lowest: number; highest: number } | null> {
  const ranges = new Map<string, { lowest: number; highest: number }>();
  const widen = (key: string, lowest: number, highest: number): void => {
    const before = ranges.get(key) ?? { lowest, highest };
    ranges.set(key, { lowest: Math.min(before.lowest, lowest), highest: Math.max(before.highest, highest) });
  };
  for (const indicator of indicators) {
    const parts = parseIndicatorKey(indicator);
    if (!parts) throw new Error(`not an indicator key: "${indicator}"`);
    // Raw rows in the order of the columns named.
    const rows = engineOf(database).prepared(RANGES_SQL).raw().all(parts) as RangeRow[];
    for (const [kind, code, lowest, highest] of rows) {
      if (lowest === null || highest === null || !isAreaKind(kind)) continue;
      widen(`${indicator} ${areaKey({ kind, code })}`, lowest, highest);
      widen(`${indicator} ${kind}`, lowest, highest);
    }
  }
  return (indicator, region) =>
    ranges.get(`${indicator} ${region}`) ?? ranges.get(`${indicator} ${splitAreaKey(region).kind}`) ?? null;
}
