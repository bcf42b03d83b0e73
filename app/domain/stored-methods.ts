import type {
  ComparisonResult,
  IntervalResult,
  Limits,
  PairResult,
  PositionResult,
  TrendResult,
} from "./verdict.ts";

/** Each method's result as a list of its values in a fixed order, and back: how stored-result.ts keeps them. */
type Pair = [lower: number, upper: number];
const pairOfLimits = ({ lower, upper }: Limits): Pair => [lower, upper];
const limitsOfPair = ([lower, upper]: Pair): Limits => ({ lower, upper });

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

type ComparisonValues = [
  ComparisonResult["direction"],
  ComparisonResult["significance"],
  boolean,
  ComparisonResult["judgement"],
  number,
  ComparisonResult["benchmarkFrom"],
  ComparisonResult["members"],
  number,
  Pair | null,
  Pair | null,
];

export function comparisonValues(one: ComparisonResult): ComparisonValues {
  const counts = one.benchmarkCounts;
  return [
    one.direction,
    one.significance,
    one.relevant,
    one.judgement,
    one.benchmark,
    one.benchmarkFrom,
    one.members,
    one.difference,
    one.differenceLimits && pairOfLimits(one.differenceLimits),
    counts && [counts.count, counts.denominator],
  ];
}

export function comparisonOf(values: ComparisonValues): ComparisonResult {
  const [direction, significance, relevant, judgement, benchmark, benchmarkFrom, members] = values;
  const [difference, limits, counts] = [values[7], values[8], values[9]];
  return {
    direction,
    significance,
    relevant,
    judgement,
    benchmark,
    benchmarkFrom,
    members,
    difference,
    differenceLimits: limits && limitsOfPair(limits),
    benchmarkCounts: counts && { count: counts[0], denominator: counts[1] },
  };
}

type PairValues = [
  number,
  number,
  number,
  PairResult["direction"],
  PairResult["significance"],
  number,
  Pair,
  number,
];

export function pairValues(one: PairResult): PairValues {
  return [
    one.year,
    one.previousYear,
    one.previous,
    one.direction,
    one.significance,
    one.difference,
    pairOfLimits(one.differenceLimits),
    one.smallest,
  ];
}

export function pairOf(values: PairValues): PairResult {
  const [year, previousYear, previous, direction, significance, difference, limits, smallest] = values;
  const differenceLimits = limitsOfPair(limits);
  return { year, previousYear, previous, direction, significance, difference, differenceLimits, smallest };
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
