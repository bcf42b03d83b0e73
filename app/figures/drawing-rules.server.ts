import type { ChartDataset } from "#app/charts/dataset.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { leastSpan } from "#app/statistics/least-span.ts";
import { limitOf } from "#app/verdicts/area-result.ts";
import type { Database } from "#db/client.server.ts";
import { listJudgedIndicators } from "#db/queries/method-data.ts";
import { listNationalRanges } from "#db/queries/national-ranges.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";

/** What the methods say of how an indicator's figures are drawn. */
export type DrawingRules = Required<Pick<ChartDataset, "leastSpan" | "periods">> & {
  /** A crude rate of something that comes with age. */
  crude: boolean;
};

export const NO_RULES: DrawingRules = {
  leastSpan: 0,
  periods: { yearsInFigure: 1, restandardised: false, breaks: [] },
  crude: false,
};

/** The rules of each indicator. */
export function drawingRules(database: Database): Promise<ReadonlyMap<IndicatorKey, DrawingRules>> {
  return cachedByVersion(database, "drawing rules", async () => {
    const ranges = await listNationalRanges(database);
    const indicators = await listJudgedIndicators(database);
    return new Map(
      indicators.map((indicator) => {
        const { key, unit, method } = indicator;
        const span = leastSpan(unit, limitOf({ indicator }), ranges.get(key) ?? null);
        const { yearsInFigure, restandardised, breaks, ageRelated: crude = false } = method;
        return [key, { leastSpan: span, periods: { yearsInFigure, restandardised, breaks }, crude }];
      }),
    );
  });
}
