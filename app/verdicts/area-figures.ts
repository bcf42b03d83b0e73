import type { AreaKey } from "#app/domain/area.ts";
import type { Dispersion } from "#app/domain/dispersion.ts";
import type { Sex } from "#app/domain/observation.ts";
import { type CountedFigure, type Outcome, refused } from "#app/domain/verdict.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";
import type { InputSeries } from "#db/queries/result-inputs.ts";
import { type Figure, madeFigure } from "./made-figure.ts";

/** Populations by area, sex and year: the denominators of one group. */
export type Populations = ReadonlyMap<string, number>;

export function populationKey(region: AreaKey, sex: Sex, year: number): string {
  return `${region} ${sex} ${year}`;
}

/**
 * One area's and sex's figures of an indicator; counts and denominators are looked for only when asked, and
 * once.
 */
export class AreaFigures {
  readonly region: AreaKey;
  readonly sex: Sex;
  readonly #series: InputSeries;
  readonly #indicator: JudgedIndicator;
  readonly #populations: Populations | null;
  #dispersion: Dispersion | null = null;
  readonly #made = new Map<number, Figure | null>();

  constructor(
    region: AreaKey,
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

  /** From now on every figure has the dispersion of its size. */
  disperse(dispersion: Dispersion): void {
    this.#dispersion = dispersion;
    this.#made.clear();
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
    const { years, values, counts, respondents, limits } = this.#series;
    const year = years[at];
    if (year === undefined) return null;
    const row = {
      year,
      value: values[at] ?? null,
      count: counts[at] ?? null,
      population: this.#populations?.get(populationKey(this.region, this.sex, year)) ?? null,
      respondents: respondents[at] ?? null,
      limits: limits[at] ?? null,
    };
    return madeFigure(this.#indicator, row, this.#dispersion);
  }
}

/** The figure's count and denominator, or why there are none. */
export function countsOf(figure: Figure | null): Outcome<CountedFigure> {
  if (!figure) return refused("no-figure");
  return figure.counted.ok ? { ok: true, result: figure.counted.result.counted } : figure.counted;
}
