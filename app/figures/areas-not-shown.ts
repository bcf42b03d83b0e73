import type { AreaKey } from "#app/domain/area.ts";

/**
 * What a picture can show: municipalities that may be chosen, and benchmarks that come along by themselves.
 */
export interface ShowableAreas {
  municipalities: Iterable<AreaKey>;
  alongside: Iterable<AreaKey>;
}

/**
 * The areas asked for that are not shown: to be refused by name, never left out in silence or replaced by
 * others.
 */
export function areasNotShown(asked: readonly AreaKey[], showable: ShowableAreas): AreaKey[] {
  const shown = new Set([...showable.municipalities, ...showable.alongside]);
  return asked.filter((key) => !shown.has(key));
}
