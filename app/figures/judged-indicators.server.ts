import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Database } from "#db/client.server.ts";
import { type GivenLimits, readGivenLimits } from "#db/queries/given-limits.ts";
import { type JudgedIndicator, listJudgedIndicators } from "#db/queries/method-data.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";

/** Every indicator with what its methods know of it. */
export function judgedIndicators(database: Database): Promise<JudgedIndicator[]> {
  return cachedByVersion(database, "judged indicators", () => listJudgedIndicators(database));
}

/** The limits and respondents that the source gave with an indicator's figures. */
export function givenLimits(
  database: Database,
  { key, id }: { key: IndicatorKey; id: number },
): Promise<ReadonlyMap<string, GivenLimits>> {
  return cachedByVersion(database, `given limits ${key}`, () => readGivenLimits(database, id));
}
