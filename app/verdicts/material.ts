import type { AreaKey } from "#app/domain/area.ts";
import type { Dispersion } from "#app/domain/dispersion.ts";
import { SEXES, type Sex } from "#app/domain/observation.ts";
import { countedThere } from "#app/statistics/denominator.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";
import type { InputSeries } from "#db/queries/result-inputs.ts";
import { AreaFigures, type Populations } from "./area-figures.ts";
import { dispersionOf } from "./dispersed.ts";

/** The areas that results are computed for. */
export interface AreaFrame {
  /** The area of each number in the database. */
  keys: ReadonlyMap<number, AreaKey>;
  /** The other municipalities of a municipality's wellbeing services county. */
  neighbours: ReadonlyMap<AreaKey, readonly AreaKey[]>;
  /** The wellbeing services county of each municipality that is in one. */
  counties: ReadonlyMap<AreaKey, AreaKey>;
  /** The municipalities most like a municipality, nearest first; none where its traits are not known. */
  similar: ReadonlyMap<AreaKey, readonly AreaKey[]>;
  /** Municipalities of today. */
  municipalities: readonly AreaKey[];
  /**
   * Municipalities that have been joined to others since; figures on the boundaries of their time may still
   * name them.
   */
  former: readonly AreaKey[];
}

/** All areas' figures of one indicator. */
export interface IndicatorMaterial {
  indicator: JudgedIndicator;
  frame: AreaFrame;
  /** Years between the indicator's own figures: 1 yearly, 2 every other year. */
  rhythm: number;
  /** How its counts are dispersed; null where that could not be estimated. */
  dispersion: Dispersion | null;
  all: readonly AreaFigures[];
  of(region: AreaKey, sex: Sex): AreaFigures | null;
}

export function indicatorMaterial(
  known: JudgedIndicator,
  series: readonly InputSeries[],
  frame: AreaFrame,
  populations: Populations | null,
  rhythm: number,
  knownDispersion?: Dispersion | null,
): IndicatorMaterial {
  const indicator = countedAsSeen(known, series);
  const all = series.flatMap((one) => {
    const region = frame.keys.get(one.regionId);
    return region === undefined ? [] : [new AreaFigures(region, one, indicator, populations)];
  });
  const places = new Map(SEXES.map((sex) => [sex, new Map<AreaKey, AreaFigures>()]));
  for (const one of all) places.get(one.sex)?.set(one.region, one);
  const dispersion = knownDispersion === undefined ? dispersionOf(all, indicator) : knownDispersion;
  if (dispersion) for (const one of all) one.disperse(dispersion);
  return {
    indicator,
    frame,
    rhythm,
    dispersion,
    all,
    of: (region, sex) => places.get(sex)?.get(region) ?? null,
  };
}

/** Where the figures cannot be of persons, whoever said so, they are of events. */
export function countedAsSeen(
  indicator: JudgedIndicator,
  series: readonly Pick<InputSeries, "values">[],
): JudgedIndicator {
  const { method, unit } = indicator;
  const values = function* (): Generator<number | null> {
    for (const one of series) yield* one.values;
  };
  const counts = countedThere(method.counts, unit, values());
  return counts === method.counts ? indicator : { ...indicator, method: { ...method, counts } };
}
