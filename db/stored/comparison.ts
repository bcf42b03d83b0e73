import {
  type ComparisonResult,
  type PairResult,
  type Refusal,
  type Refused,
  refused,
} from "#app/domain/verdict.ts";
import { decodeLimits, encodeLimits, type LimitValues } from "./methods.ts";

/**
 * A figure beside another one, and beside the year before, as lists of their values: how result.ts keeps
 * them.
 */
type ComparisonValues = [
  ComparisonResult["direction"],
  ComparisonResult["significance"],
  boolean,
  ComparisonResult["judgement"],
  number,
  ComparisonResult["benchmarkFrom"],
  ComparisonResult["members"],
  number,
  LimitValues | null,
  LimitValues | null,
  why: [refusal: Refusal, about: readonly string[]] | null,
  close: boolean,
  chiSquare: number | null,
  cases: number | null,
  missing: ComparisonResult["missing"],
];

export function encodeComparison(one: ComparisonResult): ComparisonValues {
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
    one.differenceLimits && encodeLimits(one.differenceLimits),
    counts && [counts.count, counts.denominator],
    encodeWhy(one.why),
    one.close,
    one.chiSquare,
    one.cases,
    one.missing,
  ];
}

export function decodeComparison(values: ComparisonValues): ComparisonResult {
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
    differenceLimits: limits && decodeLimits(limits),
    benchmarkCounts: counts && { count: counts[0], denominator: counts[1] },
    why: decodeWhy(why),
    close,
    chiSquare,
    cases,
    missing,
  };
}

function encodeWhy(why: Refused | null): [Refusal, readonly string[]] | null {
  return why && [why.refusal, why.about];
}

function decodeWhy(why: [Refusal, readonly string[]] | null): Refused | null {
  return why && refused(why[0], why[1]);
}

type PairValues = [
  number,
  number,
  number,
  PairResult["direction"],
  PairResult["significance"],
  number,
  LimitValues | null,
  number | null,
  why: [refusal: Refusal, about: readonly string[]] | null,
];

export function encodePair(one: PairResult): PairValues {
  return [
    one.year,
    one.previousYear,
    one.previous,
    one.direction,
    one.significance,
    one.difference,
    one.differenceLimits && encodeLimits(one.differenceLimits),
    one.smallest,
    encodeWhy(one.why),
  ];
}

export function decodePair(values: PairValues): PairResult {
  const [year, previousYear, previous, direction, significance, difference, limits, smallest, why] = values;
  const differenceLimits = limits && decodeLimits(limits);
  const pair = { year, previousYear, previous, direction, significance, difference };
  return { ...pair, differenceLimits, smallest, why: decodeWhy(why) };
}
