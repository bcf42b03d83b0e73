import type { CountBounds, CountModel, IntervalResult, Limits, PositionResult } from "#app/domain/verdict.ts";

/** Each method's result as a list of its values in a fixed order, and back: how result.ts keeps them. */
export type Pair = [lower: number, upper: number];
export const pairOfLimits = ({ lower, upper }: Limits): Pair => [lower, upper];
export const limitsOfPair = ([lower, upper]: Pair): Limits => ({ lower, upper });

type IntervalValues = [
  Pair,
  Pair,
  number | null,
  number | null,
  number | null,
  CountModel | null,
  IntervalResult["denominatorFrom"],
  boolean,
  dispersion?: number,
  bounds?: Bounds | null,
];

type Bounds = [
  leastCount: number,
  mostCount: number,
  leastDenominator: number,
  mostDenominator: number | null,
];

export function intervalValues({
  limits,
  wide,
  counted,
  denominatorFrom,
  atLeast,
}: IntervalResult): IntervalValues {
  const chance = [pairOfLimits(limits), pairOfLimits(wide)] as const;
  if (!counted) return [...chance, null, null, null, null, denominatorFrom, atLeast];
  const { count, denominator, multiplier, model, bounds, dispersion = 1 } = counted;
  const known = [
    ...chance,
    count,
    denominator,
    multiplier,
    model,
    denominatorFrom,
    atLeast,
    dispersion,
  ] as const;
  return bounds ? [...known, boundsValues(bounds)] : [...known];
}

function boundsValues({ leastCount, mostCount, leastDenominator, mostDenominator }: CountBounds): Bounds {
  return [leastCount, mostCount, leastDenominator, mostDenominator];
}

function boundsOf([leastCount, mostCount, leastDenominator, mostDenominator]: Bounds): CountBounds {
  return { leastCount, mostCount, leastDenominator, mostDenominator };
}

export function intervalOf(values: IntervalValues): IntervalResult {
  const [limits, wide, count, denominator, multiplier, model, denominatorFrom, atLeast] = values;
  const [dispersion, bounds] = [values[8], values[9]];
  const isCounted = count !== null && denominator !== null && multiplier !== null && model !== null;
  const counted = isCounted && {
    ...{ count, denominator, multiplier, model },
    ...(dispersion !== undefined && dispersion !== 1 && { dispersion }),
    ...(bounds && { bounds: boundsOf(bounds) }),
  };
  return {
    limits: limitsOfPair(limits),
    wide: limitsOfPair(wide),
    counted: counted || null,
    denominatorFrom,
    atLeast,
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
