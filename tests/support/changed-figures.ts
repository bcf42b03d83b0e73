import { type AreaKey, splitAreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { splitIndicatorKey } from "#app/domain/indicator.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { type Database, engineOf } from "#db/client.server.ts";

/**
 * Another share of everybody in one area and year, as an import would bring it; `count` null: without the
 * cases behind it.
 */
export interface ChangedFigure {
  indicator: IndicatorKey;
  region: AreaKey;
  year: number;
  percent: number;
  count: number | null;
}

export function changeFigure(database: Database, changed: ChangedFigure): void {
  const [source, sourceKey] = splitIndicatorKey(changed.indicator);
  const { kind, code } = splitAreaKey(changed.region);
  const { prepared } = engineOf(database);
  const { changes } = prepared(
    `UPDATE observations SET value = @percent, abs_value = @count
     WHERE sex = 0 AND year = @year
       AND indicator_id = (SELECT id FROM indicators WHERE source_id = @source AND source_key = @sourceKey)
       AND region_id = (SELECT id FROM regions WHERE kind = @kind AND code = @code)`,
  ).run({ ...changed, source, sourceKey, kind, code });
  if (changes !== 1)
    throw new Error(`no figure of ${changed.indicator} in ${changed.region}, ${changed.year}`);
  prepared("UPDATE data_state SET version = version + 1 WHERE id = 1").run();
}

/** A computation at noon of a day. */
export function computeOn(database: Database, day: string): ReturnType<typeof recompute> {
  return recompute(database, { now: () => new Date(`${day}T12:00:00Z`) });
}
