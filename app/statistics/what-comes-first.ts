import { setBeside } from "#app/domain/set-beside.ts";
import type { ComparisonResult, JudgedResult, TrendResult } from "#app/domain/verdict.ts";
import { passing, tailOf } from "./benjamini-hochberg.ts";

/**
 * A difference from the country (or, where it has no figure, from the rest of the county) or a trend that is
 * sure enough to be put first on a page.
 */
export interface First {
  kind: "worse" | "better" | "changed";
  result: JudgedResult;
}

/** Of what is told as clear, at most this share may be chance. */
const FALSE_SHARE = 0.05;
/** Fewer cases than this make no headline. */
const FEWEST_CASES = 20;

/**
 * What a page may put first, the surest first: only what passes Benjamini–Hochberg at 5 % over all of the
 * page's tests, matters, and has at least twenty cases behind it; ordered by evidence (chi-square), never by
 * size: the largest of fifty differences is the luckiest one. Totals and what is not tested are not among
 * them.
 */
export function sureEnough(results: readonly JudgedResult[]): First[] {
  const tests = results.flatMap((result) => [...comparisonTest(result), ...trendTest(result)]);
  const passes = passing(
    tests.map(({ chiSquare }) => tailOf(chiSquare)),
    FALSE_SHARE,
  );
  return tests
    .filter((_, at) => passes[at])
    .sort((a, b) => b.chiSquare - a.chiSquare)
    .flatMap(({ kind, result }) => (kind ? [{ kind, result }] : []));
}

/** Of what is sure enough, the surest of each kind: one worse, one better, one changed. */
export function firstOfEachKind(sure: readonly First[]): First[] {
  return KINDS.flatMap((kind) => sure.find((one) => one.kind === kind) ?? []);
}

/** What a page puts first. */
export function whatComesFirst(results: readonly JudgedResult[]): First[] {
  return firstOfEachKind(sureEnough(results));
}

const KINDS = ["worse", "better", "changed"] as const;

/** One of the page's tests; `kind` null: it counts among them, but could not be put first. */
interface PageTest {
  kind: First["kind"] | null;
  result: JudgedResult;
  chiSquare: number;
}

function comparisonTest(result: JudgedResult): PageTest[] {
  const outcome = setBeside(result)?.outcome;
  if (!outcome?.ok || outcome.result.chiSquare === null) return [];
  return [{ kind: sideOf(outcome.result), result, chiSquare: outcome.result.chiSquare }];
}

function sideOf({ judgement, cases }: ComparisonResult): PageTest["kind"] {
  if ((cases ?? 0) < FEWEST_CASES) return null;
  return judgement === "worse" || judgement === "better" ? judgement : null;
}

function trendTest(result: JudgedResult): PageTest[] {
  const { trend } = result;
  return trend.ok ? [{ kind: changeOf(trend.result), result, chiSquare: trend.result.chiSquare }] : [];
}

function changeOf({ step, counts }: TrendResult): PageTest["kind"] {
  const cases = counts.reduce((sum, count) => sum + count, 0);
  return step === "clear" && cases >= FEWEST_CASES ? "changed" : null;
}
