import { type Certainty, isShown, isTested } from "./certainty.ts";
import { type Beside, setBeside } from "./set-beside.ts";
import type { JudgedResult } from "./verdict.ts";

/** Compared and found better, worse, about the same. */
export interface SideCounts {
  better: number;
  worse: number;
  similar: number;
}

/** How an area stands over many indicators, and how many tests that took. */
export interface VerdictCounts extends SideCounts {
  /** The same of figures that the country has none of: beside the rest of the county. */
  rest: SideCounts;
  /** Compared, but without a good or bad direction. */
  unjudged: number;
  /** Which way they lie is told, but nothing has tested it. */
  untested: number;
  trendsBetter: number;
  trendsWorse: number;
  /** Differences and trends that are told as shown, of whatever side and size. */
  shown: number;
  /** Of them those that a test shows and that could be put first, were they sure enough for that. */
  candidates: number;
  /** Tests made: of each comparison and each trend. */
  comparisons: number;
  trends: number;
}

/** Of figures beside the country or, where it has none, the rest of their county. */
export function countVerdicts(
  results: readonly Pick<JudgedResult, "country" | "rest" | "trend">[],
): VerdictCounts {
  const found = results.flatMap((result) => setBeside(result) ?? []);
  const beside = found.flatMap(({ to, outcome }) => (outcome.ok ? [{ to, ...outcome.result }] : []));
  const told = beside.filter(({ significance }) => significance !== "not-tested");
  const trends = results.flatMap(({ trend }) => (trend.ok ? [trend.result] : []));
  const sides = (of: Beside): SideCounts => {
    const count = (judgement: string): number =>
      told.filter((one) => one.to === of && one.judgement === judgement).length;
    return { better: count("better"), worse: count("worse"), similar: count("similar") };
  };
  const isShownAtAll = ({ significance }: { significance: Certainty }): boolean => isShown(significance);
  const changed = (judgement: string): number =>
    trends.filter((one) => one.step === "clear" && one.judgement === judgement).length;
  return {
    ...sides("country"),
    rest: sides("rest"),
    unjudged: told.filter(({ judgement }) => judgement === "no-judgement").length,
    untested: beside.length - told.length,
    trendsBetter: changed("better"),
    trendsWorse: changed("worse"),
    shown: [...beside, ...trends].filter(isShownAtAll).length,
    candidates:
      beside.filter(
        ({ significance, judgement }) =>
          isTested(significance) && (judgement === "better" || judgement === "worse"),
      ).length + trends.filter(({ step }) => step === "clear").length,
    comparisons: results
      .flatMap(({ country, rest }) => [country, rest])
      .filter((one) => one?.ok && isTested(one.result.significance)).length,
    trends: trends.length,
  };
}
