import type { IntervalResult, Limits, PositionResult, TrendResult } from "./verdict.ts";

/** Each method's result as a list of its values in a fixed order, and back: how stored-result.ts keeps them. */
export type Pair = [lower: number, upper: number];
export const pairOfLimits = ({ lower, upper }: Limits): Pair => [lower, upper];
export const limitsOfPair = ([lower, upper]: Pair): Limits => ({ lower, upper });

type IntervalValues = [
  Pair,
  Pair,
  number,
  number,
  number,
  IntervalResult["counted"]["model"],
  IntervalResult["denominatorFrom"],
  boolean,
];

export function intervalValues({
  limits,
  wide,
  counted,
  denominatorFrom,
  atLeast,
}: IntervalResult): IntervalValues {
  const { count, denominator, multiplier, model } = counted;
  return [
    pairOfLimits(limits),
    pairOfLimits(wide),
    count,
    denominator,
    multiplier,
    model,
    denominatorFrom,
    atLeast,
  ];
}

export function intervalOf(values: IntervalValues): IntervalResult {
  const [limits, wide, count, denominator, multiplier, model, denominatorFrom, atLeast] = values;
  return {
    limits: limitsOfPair(limits),
    wide: limitsOfPair(wide),
    counted: { count, denominator, multiplier, model },
    denominatorFrom,
    atLeast,
  };
}

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
];

export function trendValues(one: TrendResult): TrendValues {
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
  ];
}

export function trendOf(values: TrendValues): TrendResult {
  const [direction, significance, relevant, judgement, step, years, figures, counts, denominators] = values;
  const [model, change, chiSquare, consistent, smallest, smallestStrict] = [
    values[9],
    values[10],
    values[11],
    values[12],
    values[13],
    values[14],
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
  };
}

type PositionValues = [
  number,
  Pair | null,
  number | null,
  number,
  number,
  number,
  number,
  number,
  number,
  below: number,
];

export function positionValues({
  percentile,
  below,
  percentileLimits,
  quintile,
  areas,
  spread,
}: PositionResult): PositionValues {
  const { minimum, p25, median, p75, maximum } = spread;
  return [
    percentile,
    percentileLimits && pairOfLimits(percentileLimits),
    quintile,
    areas,
    minimum,
    p25,
    median,
    p75,
    maximum,
    below,
  ];
}

export function positionOf(values: PositionValues): PositionResult {
  const [percentile, limits, quintile, areas, minimum, p25, median, p75, maximum, below = percentile] =
    values;
  return {
    percentile,
    below,
    percentileLimits: limits && limitsOfPair(limits),
    quintile,
    areas,
    spread: { minimum, p25, median, p75, maximum },
  };
}
