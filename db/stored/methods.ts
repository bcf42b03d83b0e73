import type { CountBounds, CountModel, IntervalResult, Limits, PositionResult } from "#app/domain/verdict.ts";

/** Each method's result as a list of its values in a fixed order, and back: how result.ts keeps them. */
export type LimitValues = [lower: number, upper: number];
export const encodeLimits = ({ lower, upper }: Limits): LimitValues => [lower, upper];
export const decodeLimits = ([lower, upper]: LimitValues): Limits => ({ lower, upper });

type IntervalValues = [
  LimitValues,
  LimitValues,
  number | null,
  number | null,
  number | null,
  CountModel | null,
  IntervalResult["denominatorFrom"],
  boolean,
  dispersion?: number,
  bounds?: BoundsValues | null,
];

type BoundsValues = [
  leastCount: number,
  mostCount: number,
  leastDenominator: number,
  mostDenominator: number | null,
];

export function encodeInterval({
  limits,
  wide,
  counted,
  denominatorFrom,
  atLeast,
}: IntervalResult): IntervalValues {
  const chance = [encodeLimits(limits), encodeLimits(wide)] as const;
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
  return bounds ? [...known, encodeBounds(bounds)] : [...known];
}

function encodeBounds({
  leastCount,
  mostCount,
  leastDenominator,
  mostDenominator,
}: CountBounds): BoundsValues {
  return [leastCount, mostCount, leastDenominator, mostDenominator];
}

function decodeBounds([leastCount, mostCount, leastDenominator, mostDenominator]: BoundsValues): CountBounds {
  return { leastCount, mostCount, leastDenominator, mostDenominator };
}

export function decodeInterval(values: IntervalValues): IntervalResult {
  const [limits, wide, count, denominator, multiplier, model, denominatorFrom, atLeast] = values;
  const [dispersion, bounds] = [values[8], values[9]];
  const isCounted = count !== null && denominator !== null && multiplier !== null && model !== null;
  const counted = isCounted && {
    ...{ count, denominator, multiplier, model },
    ...(dispersion !== undefined && dispersion !== 1 && { dispersion }),
    ...(bounds && { bounds: decodeBounds(bounds) }),
  };
  return {
    limits: decodeLimits(limits),
    wide: decodeLimits(wide),
    counted: counted || null,
    denominatorFrom,
    atLeast,
  };
}

type PositionValues = [
  number,
  LimitValues | null,
  number | null,
  number,
  number,
  number,
  number,
  number,
  number,
  below: number,
];

export function encodePosition({
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
    percentileLimits && encodeLimits(percentileLimits),
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

export function decodePosition(values: PositionValues): PositionResult {
  const [percentile, limits, quintile, areas, minimum, p25, median, p75, maximum, below = percentile] =
    values;
  return {
    percentile,
    below,
    percentileLimits: limits && decodeLimits(limits),
    quintile,
    areas,
    spread: { minimum, p25, median, p75, maximum },
  };
}
