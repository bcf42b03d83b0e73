import { isShown, isTested } from "./certainty.ts";
import type { JudgedResult } from "./verdict.ts";

/** How an area stands over many indicators, and how many tests that took. */
export interface Standing {
  /** Compared with the country and found better, worse, about the same. */
  better: number;
  worse: number;
  similar: number;
  /** Compared, but without a good or bad direction. */
  unjudged: number;
  /** Which way they lie is told, but nothing has tested it. */
  untested: number;
  trendsBetter: number;
  trendsWorse: number;
  /** Tests made: of each comparison and each trend. */
  comparisons: number;
  trends: number;
}

export function standingOf(results: readonly Pick<JudgedResult, "country" | "rest" | "trend">[]): Standing {
  const beside = results.flatMap(({ country: one }) => (one?.ok ? [one.result] : []));
  const untested = beside.filter(({ significance }) => significance === "not-tested").length;
  const country = beside
    .filter(({ significance }) => significance !== "not-tested")
    .map(({ judgement }) => judgement);
  const trends = results.flatMap(({ trend }) => (trend.ok ? [trend.result] : []));
  const count = (judgement: string): number => country.filter((one) => one === judgement).length;
  const changed = (judgement: string): number =>
    trends.filter((one) => one.step === "clear" && one.judgement === judgement).length;
  return {
    better: count("better"),
    worse: count("worse"),
    similar: count("similar"),
    unjudged: count("no-judgement"),
    untested,
    trendsBetter: changed("better"),
    trendsWorse: changed("worse"),
    comparisons:
      beside.filter(({ significance }) => isTested(significance)).length +
      results.filter(({ rest }) => rest?.ok && isTested(rest.result.significance)).length,
    trends: trends.length,
  };
}

/**
 * The results most worth telling, first things first: judged worse or better and certain, the largest differences (as a share of what
 * they are compared with) first, worse before better at the same size. What chance explains is not among them.
 */
export function notableResults(results: readonly JudgedResult[]): JudgedResult[] {
  const sized = results.flatMap((result) => {
    const { country } = result;
    if (!country?.ok) return [];
    const { judgement, significance, relevant, difference, benchmark } = country.result;
    if (
      !isShown(significance) ||
      significance === "exact" ||
      !relevant ||
      judgement === "no-judgement" ||
      benchmark === 0
    )
      return [];
    return [{ result, worse: judgement === "worse", size: Math.abs(difference / benchmark) }];
  });
  sized.sort((a, b) => b.size - a.size || Number(b.worse) - Number(a.worse));
  return sized.map(({ result }) => result);
}
