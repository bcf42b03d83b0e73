import { ALL_ALIKE } from "#app/domain/earlier-figure.ts";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import { derivedName } from "#app/i18n/derived-name.ts";
import type { Database } from "#db/client.server.ts";
import { type Coverage, listCoverage } from "#db/queries/coverage.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { listJudgedIndicators } from "#db/queries/method-data.ts";
import { seedNames } from "#db/seed/names.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";
import { drawingRules } from "./drawing-rules.server.ts";

/** Every indicator without its long texts, in the catalogue's order. */
export function indicatorHeads(database: Database): Promise<Map<IndicatorKey, IndicatorHead>> {
  return cachedByVersion(database, "indicator heads", async () => {
    const indicators = await listIndicators(database);
    const rules = await drawingRules(database);
    const names = seedNames();
    const methods = new Map((await listJudgedIndicators(database)).map(({ key, method }) => [key, method]));
    return new Map(
      indicators.map(({ source, sourceKey, title, unit, decimals, lifeStage, kind, producer }) => {
        const key = indicatorKey({ source, sourceKey });
        const name = names.get(key) ?? derivedName(title);
        const own = { key, source, sourceKey, title, unit, decimals, lifeStage, kind, producer };
        const head = name ? { ...own, name } : own;
        const method = methods.get(key);
        const { breaks, restandardised, yearsInFigure = 1 } = method ?? ALL_ALIKE;
        const apart = { breaks, restandardised, yearsInFigure };
        const crude = method?.ageRelated ?? false;
        return [key, { ...head, leastSpan: rules.get(key)?.leastSpan ?? 0, apart, crude }];
      }),
    );
  });
}

export function coverage(database: Database): Promise<Map<IndicatorKey, Coverage>> {
  return cachedByVersion(database, "coverage", () => listCoverage(database));
}

/** The newest year in the data as a whole; null where it holds nothing. */
export async function newestYear(database: Database): Promise<number | null> {
  const years = [...(await coverage(database)).values()].flatMap(({ lastYear }) => lastYear ?? []);
  return years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b));
}
