import type { IndicatorKey } from "#app/domain/indicator.ts";
import { type CommonJump, commonJumps } from "#app/statistics/common-jump.ts";
import type { Database } from "#db/client.server.ts";
import { readMunicipalFigures } from "#db/queries/municipal-figures.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";
import { judgedIndicators } from "./judged-indicators.server.ts";

/** Years in which the indicator jumped in every municipality at once; a known break is none of them. */
export function jumpsOf(database: Database, key: IndicatorKey): Promise<CommonJump[]> {
  return cachedByVersion(database, `common jumps ${key}`, async () => {
    const known = (await judgedIndicators(database)).find((one) => one.key === key);
    if (!known || known.unit === "count") return [];
    const jumps = commonJumps(await readMunicipalFigures(database, known.id));
    return jumps.filter(({ year }) => !known.method.breaks.includes(year));
  });
}
