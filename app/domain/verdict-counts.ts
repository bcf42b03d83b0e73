import { type Certainty, isShown, isTested } from "./certainty.ts";
import type { JudgedResult } from "./verdict.ts";

/** How an area stands over many indicators, and how many tests that took. */
export interface VerdictCounts {
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
  /** Differences from the country and trends that are told as shown, of whatever side and size. */
  shown: number;
  /** Of them those that a test shows and that could be put first, were they sure enough for that. */
  candidates: number;
  /** Tests made: of each comparison and each trend. */
  comparisons: number;
  trends: number;
}

export function countVerdicts(
  results: readonly Pick<JudgedResult, "country" | "rest" | "trend">[],
): VerdictCounts {
  const beside = results.flatMap(({ country: one }) => (one?.ok ? [one.result] : []));
  const untested = beside.filter(({ significance }) => significance === "not-tested").length;
  const country = beside
    .filter(({ significance }) => significance !== "not-tested")
    .map(({ judgement }) => judgement);
  const trends = results.flatMap(({ trend }) => (trend.ok ? [trend.result] : []));
  const count = (judgement: string): number => country.filter((one) => one === judgement).length;
  const isShownAtAll = ({ significance }: { significance: Certainty }): boolean => isShown(significance);
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
    shown: [...beside, ...trends].filter(isShownAtAll).length,
    candidates:
      beside.filter(
        ({ significance, judgement }) =>
          isTested(significance) && (judgement === "better" || judgement === "worse"),
      ).length + trends.filter(({ step }) => step === "clear").length,
    comparisons:
      beside.filter(({ significance }) => isTested(significance)).length +
      results.filter(({ rest }) => rest?.ok && isTested(rest.result.significance)).length,
    trends: trends.length,
  };
}
