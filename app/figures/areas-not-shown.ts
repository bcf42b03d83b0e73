import type { RegionKey } from "#app/domain/region.ts";

/**
 * What a picture can show: municipalities that may be chosen, and benchmarks that come along by themselves.
 */
export interface ShowableAreas {
  municipalities: Iterable<RegionKey>;
  alongside: Iterable<RegionKey>;
}

/**
 * The areas asked for that are not shown: to be refused by name, never left out in silence or replaced by
 * others.
 */
export function areasNotShown(asked: readonly RegionKey[], showable: ShowableAreas): RegionKey[] {
  const shown = new Set([...showable.municipalities, ...showable.alongside]);
  return asked.filter((key) => !shown.has(key));
}
