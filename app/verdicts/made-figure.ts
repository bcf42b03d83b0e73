import { type Dispersion, sizeClassOf } from "#app/domain/dispersion.ts";
import type { Unit } from "#app/domain/indicator.ts";
import {
  answered,
  type CountedFigure,
  type DenominatorOrigin,
  type Evidence,
  type Limits,
  type Outcome,
  type PublishedFigure,
} from "#app/domain/verdict.ts";
import { countedFigure } from "#app/statistics/denominator.ts";
import { figureValue } from "#app/statistics/figure-interval.ts";
import { possibleValues, publishedFigure } from "#app/statistics/published-limits.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";

/** A figure with the count and denominator behind it, or why there are none. */
export interface Figure {
  year: number;
  /** As published; worked out of count and denominator where only the count was. */
  value: number;
  counted: Outcome<{ counted: CountedFigure; from: DenominatorOrigin }>;
  /** With the limits that its source gave; they win over any that counts would give. */
  published: PublishedFigure | null;
}

/**
 * One area's, sex's and year's row: the figure and what its source says of it as stored, and the heads of its
 * group where known.
 */
export interface FigureRow {
  year: number;
  value: number | null;
  count: number | null;
  population: number | null;
  /** How many it was made from, and its 95 % limits; null where the source gives none. */
  respondents: number | null;
  limits: Limits | null;
}

/**
 * The only maker of a figure with its count: verdicts, and the bands of pictures and tables, take theirs from
 * here, so that a picture cannot deny its verdict. `dispersion`: of the indicator's counts; null before it
 * has been estimated, and where it cannot be. Null where the row has neither a figure nor a count that gives
 * one.
 */
export function madeFigure(
  indicator: JudgedIndicator,
  row: FigureRow,
  dispersion: Dispersion | null,
): Figure | null {
  const { unit, multiplier, method, kind } = indicator;
  const { year, value, count, population, respondents, limits } = row;
  if (value === null && count === null) return null;
  const found = countedFigure({
    unit,
    value,
    count,
    multiplier,
    decimals: shownDecimals(indicator),
    // Those who answered a survey are not those who live there.
    population: kind === "survey" ? null : population,
    respondents,
    counts: method.counts,
  });
  const counted = found.ok ? answered(dispersed(found.result, dispersion)) : found;
  if (value === null)
    return counted.ok ? { year, value: figureValue(counted.result.counted), counted, published: null } : null;
  return { year, value, counted, published: limits && publishedFigure(value, limits, possibleValues(unit)) };
}

function dispersed(
  found: { counted: CountedFigure; from: DenominatorOrigin },
  dispersion: Dispersion | null,
): typeof found {
  if (!dispersion) return found;
  const { factor } = sizeClassOf(dispersion, found.counted.denominator);
  return factor === 1 ? found : { ...found, counted: { ...found.counted, dispersion: factor } };
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

/** What is known of the chance in a figure: the limits of its source, else its counts. */
export function evidenceOf({ published, counted }: Figure): Outcome<Evidence> {
  if (published) return answered(published);
  return counted.ok ? answered(counted.result.counted) : counted;
}
