import type { IndicatorKey } from "#app/domain/indicator.ts";
import { type Region, type RegionKey, regionKey } from "#app/domain/region.ts";
import type { LocalText } from "#app/domain/text.ts";
import type { Database } from "#db/client.server.ts";
import { readResults } from "#db/queries/results.ts";
import { type TogetherPage, togetherPage } from "../together/together-page.server.ts";

/** What a municipality's page tells beside its own figures: similar municipalities, and of a small one its years and neighbours together. */
export interface BesideOthers {
  /** How its five years and its neighbours together stand; null where it is large enough to be judged by a year alone. */
  together: Pick<TogetherPage, "standing" | "merged"> | null;
  /** How it stands beside the municipalities most like it; null where it could not be compared with them. */
  similar: LocalText | null;
  /** Tests behind these, the strict ones apart. */
  tests: { comparisons: number; trends: number };
}

/** A municipality with fewer residents than this is also judged over five years. */
const SMALL_RESIDENTS = 10_000;
/** The population indicator. */
const RESIDENTS: IndicatorKey = "sotkanet-127";

export async function besideOthers(
  database: Database,
  home: RegionKey,
  municipality: Region,
): Promise<BesideOthers> {
  const page = await togetherPage(database, home, municipality.code);
  if (!page) return { together: null, similar: null, tests: { comparisons: 0, trends: 0 } };
  const told = page.priorities.some(({ rows }) => rows.length > 0);
  const isSmall = page.merged.length > 0 || (await hasFewResidents(database, regionKey(municipality)));
  const { standing, merged, similar, counts } = page;
  const together = told && isSmall ? { standing, merged } : null;
  return {
    together,
    similar,
    tests: {
      comparisons: counts.similar + (together ? counts.usual : 0),
      trends: together ? counts.strict : 0,
    },
  };
}

async function hasFewResidents(database: Database, key: RegionKey): Promise<boolean> {
  const [residents] = await readResults(database, [RESIDENTS], [key]);
  return residents !== undefined && residents.value < SMALL_RESIDENTS;
}
