import type { Polarity } from "#app/domain/indicator.ts";
import type { ComparisonResult, Limits, Refused } from "#app/domain/verdict.ts";
import { asShown, directionBetween } from "#app/statistics/comparison.ts";
import { complete } from "#app/statistics/judgement.ts";
import { isRelevant, type RelevanceLimit } from "#app/statistics/relevance.ts";
import { chiSquareOf, type IntervalOfDifference, isClose } from "#app/statistics/weight-of-difference.ts";

/**
 * What a difference is judged by: which way is good, how many decimals are shown, and how large it must be.
 */
export interface Scale {
  polarity: Polarity;
  decimals: number;
  limit: RelevanceLimit;
}

/**
 * Two figures of which no test is made: totals without chance, or figures that nothing can be tested of, and
 * why.
 */
export type Untested = "exact" | Refused;

/**
 * Two numbers side by side: which way and how much is arithmetic, and never refused where both are there.
 * What a test would say stands in its own field: exact, or not tested and why.
 */
export function plainDifference(
  value: number,
  benchmark: number,
  untested: Untested,
  { polarity, decimals, limit }: Scale,
): Omit<ComparisonResult, "benchmarkFrom" | "members" | "missing"> {
  const significance = untested === "exact" ? "exact" : "not-tested";
  const plain = {
    direction: directionBetween(value, benchmark),
    significance: "none" as const,
    difference: value - benchmark,
    limits: null,
  };
  const { direction, difference } = asShown(plain, value, benchmark, decimals);
  return {
    ...complete({ direction, significance }, isRelevant(difference, benchmark, limit), polarity),
    benchmark,
    difference,
    differenceLimits: null,
    benchmarkCounts: null,
    why: untested === "exact" ? null : untested,
    close: false,
    chiSquare: null,
    cases: null,
  };
}

/** What is told of a tested difference beside its direction and certainty. */
export function weighed(
  interval: IntervalOfDifference,
  benchmark: number,
  limit: Scale["limit"],
  cases: number | null,
): Pick<ComparisonResult, "why" | "close" | "chiSquare" | "cases"> {
  return {
    why: null,
    close: isClose(interval.limits, benchmark, limit),
    chiSquare: chiSquareOf(interval),
    cases,
  };
}

/** The interval of a difference from a benchmark that is known to within its rounding. */
export function lessFixed({ lower, upper }: Limits, benchmark: number, rounding: number): Limits {
  return { lower: lower - benchmark - rounding, upper: upper - benchmark + rounding };
}
