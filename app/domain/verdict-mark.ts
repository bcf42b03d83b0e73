import type { JudgedResult, Judgement, Outcome, Refusal, TrendResult, Verdict } from "./verdict.ts";

/** The shape of a mark: where the figure lies beside another one, or where it is going. `unproven`: chance explains a difference that would matter. */
export type MarkShape = "higher" | "lower" | "similar" | "unproven" | "up" | "down" | "flat" | "refused";

/** A verdict as a mark shows it: shape, judgement and size stay apart. Plain data. */
export interface VerdictMarkData {
  shape: MarkShape;
  judgement: Judgement;
  /** Certain, but too small to matter. */
  small: boolean;
  /** Past the 99.8 % interval. */
  strong: boolean;
  refusal: Refusal | null;
}

/** The mark of a comparison. */
export function comparisonMark(outcome: Outcome<Verdict>): VerdictMarkData {
  if (!outcome.ok) return refusedMark(outcome.refusal);
  const { direction, significance, relevant, judgement } = outcome.result;
  const similar = significance === "none" || direction === "equal";
  return {
    shape: similar ? (relevant ? "unproven" : "similar") : direction,
    judgement,
    small: !similar && !relevant,
    strong: significance === "99.8",
    refusal: null,
  };
}

/** The mark of a trend. */
export function trendMark(
  outcome: Outcome<Pick<TrendResult, "direction" | "step" | "judgement">>,
): VerdictMarkData {
  if (!outcome.ok) return refusedMark(outcome.refusal);
  const { direction, step, judgement } = outcome.result;
  return {
    shape: step === "none" || direction === "equal" ? "flat" : direction === "higher" ? "up" : "down",
    judgement,
    small: step === "small",
    strong: false,
    refusal: null,
  };
}

function refusedMark(refusal: Refusal): VerdictMarkData {
  return { shape: "refused", judgement: "cannot-be-judged", small: false, strong: false, refusal };
}

/** The marks of one result, beside the figure that they are about. */
export interface ResultMarks {
  year: number;
  value: number;
  country: VerdictMarkData | null;
  rest: VerdictMarkData | null;
  trend: VerdictMarkData;
}

export function resultMarks({ year, value, country, rest, trend }: JudgedResult): ResultMarks {
  return {
    year,
    value,
    country: country && comparisonMark(country),
    rest: rest && comparisonMark(rest),
    trend: trendMark(trend),
  };
}
