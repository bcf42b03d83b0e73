import {
  type ComparisonResult,
  type PairResult,
  type Refusal,
  type Refused,
  refused,
} from "#app/domain/verdict.ts";
import { limitsOfPair, type Pair, pairOfLimits } from "./methods.ts";

/** A figure beside another one, and beside the year before, as lists of their values: how result.ts keeps them. */
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
  why: [refusal: Refusal, about: readonly string[]] | null,
  close: boolean,
  chiSquare: number | null,
  cases: number | null,
  missing: ComparisonResult["missing"],
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
    whyValues(one.why),
    one.close,
    one.chiSquare,
    one.cases,
    one.missing,
  ];
}

export function comparisonOf(values: ComparisonValues): ComparisonResult {
  const [direction, significance, relevant, judgement, benchmark, benchmarkFrom, members] = values;
  const [difference, limits, counts, why] = [values[7], values[8], values[9], values[10]];
  const [close, chiSquare, cases, missing] = [values[11], values[12], values[13], values[14]];
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
    why: whyOf(why),
    close,
    chiSquare,
    cases,
    missing,
  };
}

function whyValues(why: Refused | null): [Refusal, readonly string[]] | null {
  return why && [why.refusal, why.about];
}

function whyOf(why: [Refusal, readonly string[]] | null): Refused | null {
  return why && refused(why[0], why[1]);
}

type PairValues = [
  number,
  number,
  number,
  PairResult["direction"],
  PairResult["significance"],
  number,
  Pair | null,
  number | null,
  why: [refusal: Refusal, about: readonly string[]] | null,
];

export function pairValues(one: PairResult): PairValues {
  return [
    one.year,
    one.previousYear,
    one.previous,
    one.direction,
    one.significance,
    one.difference,
    one.differenceLimits && pairOfLimits(one.differenceLimits),
    one.smallest,
    whyValues(one.why),
  ];
}

export function pairOf(values: PairValues): PairResult {
  const [year, previousYear, previous, direction, significance, difference, limits, smallest, why] = values;
  const differenceLimits = limits && limitsOfPair(limits);
  const pair = { year, previousYear, previous, direction, significance, difference };
  return { ...pair, differenceLimits, smallest, why: whyOf(why) };
}
