import { answered, type CountedFigure, type Limits, type Outcome, refused } from "#app/domain/verdict.ts";
import { compareWithFixed, type Difference } from "./comparison.ts";
import { sumFigures } from "./merged-area.ts";

/**
 * Several years of a small area judged as one (usean vuoden yhteisluku): counts and person-years added up.
 * Assumes that the level stayed much the same over the years (a pooled figure hides a change within them) and
 * that the years have no time in common. Where the same persons are counted year after year, T years are not
 * T times the evidence: with a correlation r between years the variance of their mean is 1 + (T − 1) r times
 * that of independent ones (Kish's design effect), and the sum is dispersed by so much more. r is that of the
 * indicator over municipalities (dispersion.ts), in which lasting differences between them are too: the
 * interval is rather too wide than too narrow.
 * Refuses fewer years than asked for. Throws where a year has two figures or the number of years is none:
 * mistakes in the program.
 */
export interface PooledYears {
  figure: CountedFigure;
  /** Earliest first. */
  years: number[];
}

export function poolYears(
  points: readonly { year: number; figure: CountedFigure }[],
  howMany: number,
  correlation = 0,
): Outcome<PooledYears> {
  if (!Number.isInteger(howMany) || howMany < 1) throw new RangeError(`years to pool: "${howMany}"`);
  const twice = points.find(({ year }, at) => points.some((other, from) => from > at && other.year === year));
  if (twice) throw new Error(`two figures of the year ${twice.year}`);
  const latest = [...points].sort((a, b) => a.year - b.year).slice(-howMany);
  const years = latest.map(({ year }) => year);
  if (latest.length < howMany) return refused("too-few-points", years.map(String));
  const sum = sumFigures(latest.map(({ figure }) => figure));
  const dispersion = (sum.dispersion ?? 1) * repeated(howMany, correlation);
  return answered({ figure: dispersion === 1 ? sum : { ...sum, dispersion }, years });
}

/** How many times the variance of independent years that of years correlated with each other is. */
function repeated(years: number, correlation: number): number {
  return 1 + (years - 1) * Math.max(0, correlation);
}

/**
 * The pooled figure beside the country's figures of the same years, all in the unit: each year's weighted by
 * the area's own denominator of that year, so that a year in which the area had more people counts as much on
 * both sides. The country is taken as known to within its `rounding`.
 */
export function comparePooled(
  own: { value: number; limits: Limits; wide: Limits },
  country: readonly { value: number; denominator: number }[],
  rounding = 0,
): Difference & { benchmark: number } {
  const people = country.reduce((sum, { denominator }) => sum + denominator, 0);
  if (!(people > 0)) throw new Error("no years of the country to compare with");
  const benchmark = country.reduce((sum, { value, denominator }) => sum + value * denominator, 0) / people;
  return { ...compareWithFixed(own, benchmark, rounding), benchmark };
}
