import type { AreaKey, AreaKind } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { parseIndicatorKey } from "#app/domain/indicator.ts";
import { isMissingReason, type MissingReason, SEXES, type Sex } from "#app/domain/observation.ts";
import { type Database, engineOf } from "#db/client.server.ts";

/**
 * One area's figure in one year: a number, or a reason, or neither where the source has no row (then the
 * reason is "unknown").
 */
export interface YearFigure {
  region: AreaKey;
  value: number | null;
  missing: MissingReason | null;
  absValue: number | null;
}

/** Code of the area, then its figure. */
type DistributionRow = [code: string, value: number | null, missing: string | null, absValue: number | null];

const DISTRIBUTION_SQL = `
  SELECT r.code, CASE WHEN o.missing IS NULL THEN coalesce(o.value, CASE WHEN i.unit = 'count' THEN o.abs_value END) END, o.missing, o.abs_value
  FROM indicators AS i
  CROSS JOIN regions AS r
  CROSS JOIN observations AS o ON o.indicator_id = i.id AND o.region_id = r.id AND o.sex = @sex AND o.year = @year
  WHERE i.source_id = @source AND i.source_key = @sourceKey AND r.kind = @kind AND o.vanished_run_id IS NULL
  ORDER BY r.code`;

/**
 * The figures of all areas of one kind in one year and sex: the national distribution. Areas without a row
 * are left out.
 */
export async function readDistribution(
  database: Database,
  indicator: IndicatorKey,
  year: number,
  sex: Sex = "total",
  kind: AreaKind = "kunta",
): Promise<YearFigure[]> {
  const parts = parseIndicatorKey(indicator);
  if (!parts) throw new Error(`not an indicator key: "${indicator}"`);
  const rows = engineOf(database)
    .prepared(DISTRIBUTION_SQL)
    .raw()
    // Raw rows in the order of the columns named.
    .all({ ...parts, sex: SEXES.indexOf(sex), year, kind }) as DistributionRow[];
  return rows.map(([code, value, missing, absValue]) => ({
    region: `${kind}:${code}`,
    value,
    missing: isMissingReason(missing) ? missing : null,
    absValue,
  }));
}
