import type { Unit } from "#app/domain/indicator.ts";
import type { CountedFigure, DenominatorOrigin, Outcome } from "#app/domain/verdict.ts";
import { countedFigure } from "#app/statistics/denominator.ts";
import { figureValue } from "#app/statistics/figure-interval.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";

/** A figure with the count and denominator behind it, or why there are none. */
export interface Figure {
  year: number;
  /** As published; worked out of count and denominator where only the count was. */
  value: number;
  counted: Outcome<{ counted: CountedFigure; from: DenominatorOrigin }>;
}

/** One area's, sex's and year's row: the figure and its count as stored, and the heads of its group where known. */
export interface FigureRow {
  year: number;
  value: number | null;
  count: number | null;
  population: number | null;
}

/**
 * The only maker of a figure with its count: verdicts, and the bands of pictures and tables, take theirs from here, so that a picture
 * cannot deny its verdict. Null where the row has neither a figure nor a count that gives one.
 */
export function madeFigure(indicator: JudgedIndicator, row: FigureRow): Figure | null {
  const { unit, multiplier, method } = indicator;
  const { year, value, count, population } = row;
  if (value === null && count === null) return null;
  const counted = countedFigure({
    unit,
    value,
    count,
    multiplier,
    decimals: shownDecimals(indicator),
    population,
    counts: method.counts,
  });
  if (value !== null) return { year, value, counted };
  return counted.ok ? { year, value: figureValue(counted.result.counted), counted } : null;
}

/** Decimals of figures whose source has not said how many there are: Sotkanet's usual one. */
const DECIMALS = 1;

/** The decimals that an indicator's figures are published with. */
export function shownDecimals({ decimals }: Pick<JudgedIndicator, "decimals">): number {
  return decimals ?? DECIMALS;
}

/** Heads of a group: the figure itself of a head count, the count behind a share. */
export function headsIn(unit: Unit, value: number | null, count: number | null): number | null {
  return unit === "count" ? (value ?? count) : count;
}
