import type { IndicatorKey } from "#app/domain/indicator.ts";
import { leastSpan } from "#app/statistics/least-span.ts";
import { limitOf } from "#app/verdicts/area-result.ts";
import type { Database } from "#db/client.server.ts";
import { listJudgedIndicators } from "#db/queries/method-data.ts";
import { listNationalRanges } from "#db/queries/national-ranges.ts";
import { keptByVersion } from "./kept-by-version.server.ts";

/** What the axes of each indicator span at least, in its unit. */
export function leastSpans(database: Database): Promise<ReadonlyMap<IndicatorKey, number>> {
  return keptByVersion(database, "least spans", async () => {
    const ranges = await listNationalRanges(database);
    const indicators = await listJudgedIndicators(database);
    return new Map(
      indicators.map((indicator) => [
        indicator.key,
        leastSpan(indicator.unit, limitOf({ indicator }), ranges.get(indicator.key) ?? null),
      ]),
    );
  });
}
