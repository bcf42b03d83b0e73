import { codeIn } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Database } from "#db/client.server.ts";
import { readDistribution } from "#db/queries/distribution.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";
import { coverage } from "./indicator-heads.server.ts";
import { municipalitiesOfToday } from "./places.server.ts";

interface Asked {
  x: IndicatorKey;
  y: IndicatorKey;
  from: number | null;
  to: number | null;
}

/** So far back is looked for a year: an older one says little of today. */
const YEARS_BACK = 15;
/** A year that is still being published has few of the municipalities that the others have. */
const FULL_ENOUGH = 0.5;

/**
 * The latest year in which both have figures, of enough municipalities; each its own latest where no year
 * has both. Null where one of them has no figure in the years asked for.
 */
export function pairYears(database: Database, asked: Asked): Promise<{ x: number; y: number } | null> {
  return cachedByVersion(database, `pair years ${JSON.stringify(asked)}`, async () => {
    const [x, y] = [await codesByYear(database, asked.x, asked), await codesByYear(database, asked.y, asked)];
    const both = new Map(
      [...x].map(([year, codes]) => [year, [...codes].filter((code) => y.get(year)?.has(code)).length]),
    );
    const common = latestFull(both);
    if (common !== null) return { x: common, y: common };
    const [ownX, ownY] = [latestFull(sizesOf(x)), latestFull(sizesOf(y))];
    return ownX === null || ownY === null ? null : { x: ownX, y: ownY };
  });
}

/** The municipalities with a figure, year by year. */
async function codesByYear(
  database: Database,
  key: IndicatorKey,
  { from, to }: Asked,
): Promise<Map<number, Set<string>>> {
  const covered = (await coverage(database)).get(key);
  const today = await municipalitiesOfToday(database);
  const found = new Map<number, Set<string>>();
  if (!covered || covered.lastYear === null) return found;
  const last = Math.min(covered.lastYear, to ?? covered.lastYear);
  const first = Math.max(covered.firstYear, from ?? covered.firstYear, last - YEARS_BACK);
  for (let year = last; year >= first; year -= 1) {
    const figures = await readDistribution(database, key, year);
    found.set(
      year,
      new Set(
        figures.flatMap(({ region, value }) => (value !== null && today.has(region) ? [codeIn(region)] : [])),
      ),
    );
  }
  return found;
}

function sizesOf(years: ReadonlyMap<number, ReadonlySet<string>>): Map<number, number> {
  return new Map([...years].map(([year, codes]) => [year, codes.size]));
}

/** The latest year that has half as many as the fullest; null where none has any. */
function latestFull(counts: ReadonlyMap<number, number>): number | null {
  const most = Math.max(0, ...counts.values());
  const full = [...counts].filter(([, count]) => count > 0 && count >= most * FULL_ENOUGH);
  return full.length === 0 ? null : Math.max(...full.map(([year]) => year));
}
