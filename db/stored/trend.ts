import type { TrendResult } from "#app/domain/verdict.ts";

/** A trend as a list of its values in a fixed order, and back: how result.ts keeps it. */
type TrendValues = [
  TrendResult["direction"],
  TrendResult["significance"],
  boolean,
  TrendResult["judgement"],
  TrendResult["step"],
  readonly number[],
  readonly number[],
  readonly number[],
  readonly number[],
  TrendResult["model"],
  number,
  number,
  boolean,
  number,
  number,
  standardError: number,
  heterogeneity: number,
  turn: number | null,
  turnedLately: boolean,
  dispersion: number,
];

export function encodeTrend(one: TrendResult): TrendValues {
  return [
    one.direction,
    one.significance,
    one.relevant,
    one.judgement,
    one.step,
    one.years,
    one.values,
    one.counts,
    one.denominators,
    one.model,
    one.change,
    one.chiSquare,
    one.consistent,
    one.smallest,
    one.smallestStrict,
    one.standardError,
    one.heterogeneity,
    one.turn,
    one.turnedLately,
    one.dispersion,
  ];
}

export function decodeTrend(values: TrendValues): TrendResult {
  const [direction, significance, relevant, judgement, step, years, figures, counts, denominators] = values;
  const [model, change, chiSquare, consistent, smallest, smallestStrict] = [
    values[9],
    values[10],
    values[11],
    values[12],
    values[13],
    values[14],
  ];
  const [standardError, heterogeneity, turn, turnedLately, dispersion] = [
    values[15],
    values[16],
    values[17],
    values[18],
    values[19],
  ];
  return {
    direction,
    significance,
    relevant,
    judgement,
    step,
    years,
    values: figures,
    counts,
    denominators,
    model,
    change,
    chiSquare,
    consistent,
    smallest,
    smallestStrict,
    standardError,
    heterogeneity,
    turn,
    turnedLately,
    dispersion,
  };
}
