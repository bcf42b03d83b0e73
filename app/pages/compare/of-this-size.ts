import { type AreaKey, areaKey } from "#app/domain/area.ts";
import { seedRegions } from "#db/seed/regions.ts";

/** So many are set beside a municipality of their size. */
const MOST = 6;

/**
 * The municipalities nearest in size, by ratio, from the rough sizes of our own table of areas; none where
 * that does not know the municipality.
 */
export function municipalitiesOfSize(own: AreaKey, among: ReadonlySet<AreaKey>): AreaKey[] {
  const sizes = new Map(
    seedRegions().flatMap((region) =>
      region.population ? [[areaKey(region), Math.log(region.population)] as const] : [],
    ),
  );
  const size = sizes.get(own);
  if (size === undefined) return [];
  const apart = (key: AreaKey): number => Math.abs((sizes.get(key) ?? Number.POSITIVE_INFINITY) - size);
  return [...sizes.keys()]
    .filter((key) => key !== own && among.has(key))
    .sort((a, b) => apart(a) - apart(b) || a.localeCompare(b))
    .slice(0, MOST);
}
