import { type Area, areaKey } from "#app/domain/area.ts";
import type { IndicatorKey, Unit } from "#app/domain/indicator.ts";
import { type IndicatorHead, seriesOf, yearsWithFigures } from "#app/domain/indicator-line.ts";
import { type Series, valueInYear } from "#app/domain/series.ts";
import type { LocalText } from "#app/domain/text.ts";
import type { Database } from "#db/client.server.ts";
import { readSeriesOfMany } from "#db/queries/series.ts";

/** Municipalities beside this one in a few figures. */
export interface ComparedAreas {
  measures: Measure[];
  /** The municipality itself: its figures stand first. */
  own: ComparedArea;
  found: ComparedArea[];
  picked: ComparedArea[];
}

/** A column of figures, all of the municipality's own latest year. */
export interface Measure {
  key: IndicatorKey;
  name: LocalText;
  unit: Unit;
  decimals: number;
  year: number;
}

export interface ComparedArea {
  code: string;
  name: LocalText;
  /** In the order of the measures; null where there is no figure of that year. */
  values: (number | null)[];
}

/**
 * `keys`: what they are compared in. An indicator without a figure of the municipality itself is left out.
 */
export async function comparedAreas(
  database: Database,
  own: Area,
  others: { found: readonly Area[]; picked: readonly Area[] },
  keys: readonly IndicatorKey[],
  heads: ReadonlyMap<IndicatorKey, IndicatorHead>,
): Promise<ComparedAreas> {
  const areas = [own, ...others.found, ...others.picked].map(areaKey);
  const series = await readSeriesOfMany(database, keys, areas);
  const measures = keys.flatMap((key) => measureOf(heads.get(key), series.get(key) ?? [], own));
  const compared = (area: Area): ComparedArea => ({
    code: area.code,
    name: area.name,
    values: measures.map(({ key, year }) => figureOf(series.get(key) ?? [], area, year)),
  });
  return {
    measures,
    own: compared(own),
    found: others.found.map(compared),
    picked: others.picked.map(compared),
  };
}

function measureOf(head: IndicatorHead | undefined, series: readonly Series[], own: Area): Measure[] {
  const year = yearsWithFigures(seriesOf(series, areaKey(own))).at(-1);
  if (!head || year === undefined) return [];
  const { key, name, title, unit, decimals } = head;
  return [{ key, name: name ?? title, unit, decimals: decimals ?? 1, year }];
}

function figureOf(series: readonly Series[], area: Area, year: number): number | null {
  const own = seriesOf(series, areaKey(area));
  return own ? valueInYear(own, year) : null;
}
