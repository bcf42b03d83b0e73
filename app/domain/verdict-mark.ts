import { type Certainty, isShown, isTested } from "./certainty.ts";
import { type Beside, setBeside } from "./set-beside.ts";
import type {
  BenchmarkFrom,
  ComparisonResult,
  JudgedResult,
  Judgement,
  Outcome,
  Refusal,
  TrendResult,
} from "./verdict.ts";

/**
 * The shape of a mark: where the figure lies beside another one, or where it is going. `same`: the same
 * number; `similar`: surely about the same; `unproven`: chance explains the difference; `varying`: the years
 * differ, but not one way.
 */
export type MarkShape =
  | "higher"
  | "lower"
  | "same"
  | "similar"
  | "unproven"
  | "up"
  | "down"
  | "flat"
  | "varying"
  | "refused";

/** A verdict as a mark shows it: shape, judgement and size stay apart. Plain data. */
export interface VerdictMarkData {
  shape: MarkShape;
  judgement: Judgement;
  /** Certain, but too small to matter. */
  small: boolean;
  /** Past the 99.8 % interval. */
  strong: boolean;
  /**
   * Whether there is a test behind it; of totals, which are exact, and of what nothing has tested the numbers
   * alone tell the direction.
   */
  certainty: "tested" | "exact" | "not-tested";
  refusal: Refusal | null;
}

/** The mark of a comparison. */
export function comparisonMark(outcome: Outcome<MarkedComparison>): VerdictMarkData {
  if (!outcome.ok) return refusedMark(outcome.refusal);
  const { direction, significance, relevant, judgement } = outcome.result;
  return {
    shape: comparisonShape(outcome.result),
    judgement,
    small: isShown(significance) && direction !== "equal" && !relevant,
    strong: significance === "99.8",
    certainty: isTested(significance) ? "tested" : significance,
    refusal: null,
  };
}

/** What of a comparison a mark shows. */
export type MarkedComparison = Pick<
  ComparisonResult,
  "direction" | "significance" | "relevant" | "judgement" | "close"
>;

function comparisonShape({ direction, significance, close }: MarkedComparison): MarkShape {
  if (direction === "equal") return "same";
  if (significance === "none") return close ? "similar" : "unproven";
  return direction;
}

/** The mark of a trend. */
export function trendMark(
  outcome: Outcome<Pick<TrendResult, "direction" | "step" | "judgement">>,
): VerdictMarkData {
  if (!outcome.ok) return refusedMark(outcome.refusal);
  const { direction, step, judgement } = outcome.result;
  return {
    shape: trendShape(step, direction),
    judgement,
    small: step === "small",
    strong: false,
    certainty: "tested",
    refusal: null,
  };
}

function trendShape(step: TrendResult["step"], direction: TrendResult["direction"]): MarkShape {
  if (step === "varying") return "varying";
  if (step === "none" || direction === "equal") return "flat";
  return direction === "higher" ? "up" : "down";
}

function refusedMark(refusal: Refusal): VerdictMarkData {
  return {
    shape: "refused",
    judgement: "cannot-be-judged",
    small: false,
    strong: false,
    certainty: "not-tested",
    refusal,
  };
}

/** The marks of one result, beside the figure that they are about. */
export interface ResultMarks {
  year: number;
  value: number;
  country: VerdictMarkData | null;
  rest: VerdictMarkData | null;
  /**
   * What `rest` is beside: the county's others together, its own figure, or their middle one; null where
   * there is none.
   */
  restFrom: BenchmarkFrom | null;
  /** Beside what lists put the figure; null where the question does not arise. */
  beside: MarkBeside | null;
  trend: VerdictMarkData;
}

/** A mark with what it is beside, and that figure; null where there is none. */
export interface MarkBeside {
  to: Beside;
  mark: VerdictMarkData;
  benchmark: number | null;
}

/** What a mark says of chance; null where there is nothing to compare with. */
export function certaintyOf({ shape, certainty, strong }: VerdictMarkData): Certainty | null {
  if (shape === "refused") return null;
  if (certainty !== "tested") return certainty;
  if (strong) return "99.8";
  return shape === "higher" || shape === "lower" ? "95" : "none";
}

export function resultMarks({ year, value, country, rest, trend }: JudgedResult): ResultMarks {
  return {
    year,
    value,
    country: country && comparisonMark(country),
    rest: rest && comparisonMark(rest),
    restFrom: rest?.ok ? rest.result.benchmarkFrom : null,
    beside: markBeside({ country, rest }),
    trend: trendMark(trend),
  };
}

export function markBeside(result: Pick<JudgedResult, "country" | "rest">): MarkBeside | null {
  const found = setBeside(result);
  if (!found) return null;
  const { to, outcome } = found;
  return { to, mark: comparisonMark(outcome), benchmark: outcome.ok ? outcome.result.benchmark : null };
}
