import type { Sex } from "#app/domain/observation.ts";
import { type RegionKey, splitRegionKey } from "#app/domain/region.ts";
import { type CountedFigure, type Outcome, refused } from "#app/domain/verdict.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";
import type { InputSeries } from "#db/queries/result-inputs.ts";
import { type Figure, madeFigure } from "./made-figure.ts";

/** The areas that results are computed for. */
export interface AreaFrame {
  /** The area of each number in the database. */
  keys: ReadonlyMap<number, RegionKey>;
  /** The other municipalities of a municipality's wellbeing services county. */
  neighbours: ReadonlyMap<RegionKey, readonly RegionKey[]>;
  /** The municipalities most like a municipality, nearest first; none where its traits are not known. */
  similar: ReadonlyMap<RegionKey, readonly RegionKey[]>;
  /** Municipalities of today. */
  municipalities: readonly RegionKey[];
  /** Municipalities that have been joined to others since; figures on the boundaries of their time may still name them. */
  former: readonly RegionKey[];
}

/** Populations by area, sex and year: the denominators of one group. */
export type Populations = ReadonlyMap<string, number>;

export function populationKey(region: RegionKey, sex: Sex, year: number): string {
  return `${region} ${sex} ${year}`;
}

/** One area's and sex's figures of an indicator; counts and denominators are looked for only when asked, and once. */
export class AreaFigures {
  readonly region: RegionKey;
  readonly sex: Sex;
  readonly #series: InputSeries;
  readonly #indicator: JudgedIndicator;
  readonly #populations: Populations | null;
  readonly #made = new Map<number, Figure | null>();

  constructor(
    region: RegionKey,
    series: InputSeries,
    indicator: JudgedIndicator,
    populations: Populations | null,
  ) {
    this.region = region;
    this.sex = series.sex;
    this.#series = series;
    this.#indicator = indicator;
    this.#populations = populations;
  }

  /** The figure of a year; null where there is none. */
  in(year: number): Figure | null {
    return this.#at(this.#series.years.lastIndexOf(year));
  }

  /** The latest figures, latest first, at most so many. */
  latest(most: number): Figure[] {
    const found: Figure[] = [];
    for (let at = this.#series.years.length - 1; at >= 0 && found.length < most; at -= 1) {
      const figure = this.#at(at);
      if (figure) found.push(figure);
    }
    return found;
  }

  #at(at: number): Figure | null {
    const known = this.#made.get(at);
    if (known !== undefined) return known;
    const made = this.#make(at);
    this.#made.set(at, made);
    return made;
  }

  #make(at: number): Figure | null {
    const { years, values, counts } = this.#series;
    const [year, value = null, count = null] = [years[at], values[at], counts[at]];
    if (year === undefined) return null;
    const population = this.#populations?.get(populationKey(this.region, this.sex, year)) ?? null;
    return madeFigure(this.#indicator, { year, value, count, population });
  }
}

/** All areas' figures of one indicator. */
export interface IndicatorMaterial {
  indicator: JudgedIndicator;
  frame: AreaFrame;
  /** Years between the indicator's own figures: 1 yearly, 2 every other year. */
  rhythm: number;
  all: readonly AreaFigures[];
  of(region: RegionKey, sex: Sex): AreaFigures | null;
}

export function indicatorMaterial(
  indicator: JudgedIndicator,
  series: readonly InputSeries[],
  frame: AreaFrame,
  populations: Populations | null,
  rhythm: number,
): IndicatorMaterial {
  const all = series.flatMap((one) => {
    const region = frame.keys.get(one.regionId);
    return region === undefined ? [] : [new AreaFigures(region, one, indicator, populations)];
  });
  const places = new Map(all.map((one) => [`${one.region} ${one.sex}`, one]));
  return {
    indicator,
    frame,
    rhythm,
    all,
    of: (region, sex) => places.get(`${region} ${sex}`) ?? null,
  };
}

/** The usual distance between an indicator's years: the middle one of all, 1 where there is but one year. */
export function rhythmOf(years: readonly number[]): number {
  const gaps = years.slice(1).map((year, at) => year - (years[at] ?? year));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}

/** The figure's count and denominator, or why there are none. */
export function countsOf(figure: Figure | null): Outcome<CountedFigure> {
  if (!figure) return refused("no-figure");
  return figure.counted.ok ? { ok: true, result: figure.counted.result.counted } : figure.counted;
}

export function isMunicipality(region: RegionKey): boolean {
  return splitRegionKey(region).kind === "kunta";
}
