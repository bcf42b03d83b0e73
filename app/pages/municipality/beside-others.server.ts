import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { LocalText } from "#app/domain/text.ts";
import { type TogetherSummary, together } from "#app/figures/together.server.ts";
import type { Database } from "#db/client.server.ts";
import type { MergedArea } from "#db/queries/method-data.ts";
import { readResults } from "#db/queries/results.ts";

/**
 * What a municipality's page tells beside its own figures: similar municipalities, and of a small one its
 * years and with others together.
 */
export interface BesideOthers {
  /**
   * How its five years and the municipalities it is judged with stand; null where it is large enough to be
   * judged by a year alone.
   */
  together: (Pick<TogetherSummary, "sentences"> & { merged: Pick<MergedArea, "key" | "name">[] }) | null;
  /** How it stands beside the municipalities most like it; null where it could not be compared with them. */
  similar: LocalText | null;
  /** Tests behind these: none of a trend. */
  tests: { comparisons: number; trends: number };
}

/** A municipality with fewer residents than this is also judged over five years. */
const SMALL_RESIDENTS = 20_000;
/** The population indicator. */
export const RESIDENTS: IndicatorKey = "sotkanet-127";

export async function besideOthers(
  database: Database,
  municipality: AreaKey,
  wanted: readonly IndicatorKey[],
): Promise<BesideOthers> {
  const { results, groups, summary } = await together(database, municipality, wanted);
  const told = results.some(({ pooled }) => pooled?.ok) || groups.some((group) => group.results.length > 0);
  const isSmall = groups.length > 0 || (await hasFewResidents(database, municipality));
  const { sentences, similar, counts } = summary;
  const merged = groups.map(({ area: { key, name } }) => ({ key, name }));
  const shown = told && isSmall ? { sentences, merged } : null;
  return {
    together: shown,
    similar,
    tests: { comparisons: counts.similar + (shown ? counts.together : 0), trends: 0 },
  };
}

async function hasFewResidents(database: Database, key: AreaKey): Promise<boolean> {
  const [residents] = await readResults(database, [RESIDENTS], [key]);
  return residents !== undefined && residents.value < SMALL_RESIDENTS;
}
