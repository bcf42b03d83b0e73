import { isShown, type Significance } from "./certainty.ts";
import {
  type ComparisonClass,
  type ComparisonResult,
  type Direction,
  type Outcome,
  REFUSALS,
  type Refusal,
  type TrendResult,
  type TrendStep,
  type Verdict,
} from "./verdict.ts";

/** What a stored verdict's one word says, as plain data: the way back from verdictWord. */
export type VerdictWord =
  | { kind: "none" }
  | { kind: "refused"; refusal: Refusal }
  | {
      kind: "comparison";
      class: ComparisonClass;
      direction: Direction;
      significance: Significance;
      relevant: boolean;
    }
  | { kind: "trend"; step: TrendStep; direction: Direction };

const SMALL = ":small";
const REFUSED = "refused:";

const SIDES: Record<
  Exclude<ComparisonClass, "similar">,
  { direction: Direction; significance: Significance }
> = {
  "much-lower": { direction: "lower", significance: "99.8" },
  lower: { direction: "lower", significance: "95" },
  higher: { direction: "higher", significance: "95" },
  "much-higher": { direction: "higher", significance: "99.8" },
};

/**
 * `similar`, `much-higher:small`, `clear-lower`, `no-change`, `refused:too-few-points`, `none`. Throws where
 * verdictWord writes no such word.
 */
export function parseVerdictWord(code: string): VerdictWord {
  const found = code.startsWith(REFUSED)
    ? refusedWord(code.slice(REFUSED.length))
    : (comparisonWord(code) ?? trendWord(code));
  if (found) return found;
  if (code === "none") return { kind: "none" };
  throw new Error(`unknown word of a verdict "${code}"`);
}

function refusedWord(name: string): VerdictWord | null {
  const refusal = REFUSALS.find((one) => one === name);
  return refusal === undefined ? null : { kind: "refused", refusal };
}

function comparisonWord(code: string): VerdictWord | null {
  if (code === "similar")
    return {
      kind: "comparison",
      class: "similar",
      direction: "equal",
      significance: "none",
      relevant: false,
    };
  const small = code.endsWith(SMALL);
  const name = small ? code.slice(0, -SMALL.length) : code;
  return isSide(name) ? { kind: "comparison", class: name, ...SIDES[name], relevant: !small } : null;
}

function isSide(name: string): name is keyof typeof SIDES {
  return Object.hasOwn(SIDES, name);
}

function trendWord(code: string): VerdictWord | null {
  if (code === "no-change") return { kind: "trend", step: "none", direction: "equal" };
  if (code === "varying") return { kind: "trend", step: "varying", direction: "equal" };
  const [, step, direction] = /^(clear|small)-(lower|equal|higher)$/.exec(code) ?? [];
  if (step === undefined || direction === undefined) return null;
  // By the pattern above.
  return { kind: "trend", step: step as TrendStep, direction: direction as Direction };
}

function comparisonClass({
  direction,
  significance,
}: Pick<Verdict, "direction" | "significance">): ComparisonClass {
  if (!isShown(significance) || direction === "equal") return "similar";
  return significance === "99.8" ? `much-${direction}` : direction;
}

/**
 * In one word, for marks and for telling whether a verdict flipped: class and judgement of a comparison, step
 * and direction of a trend.
 */
export function verdictWord(outcome: Outcome<ComparisonResult | TrendResult> | null): string {
  if (outcome === null) return "none";
  if (!outcome.ok) return `refused:${outcome.refusal}`;
  const { result } = outcome;
  if ("step" in result) return wordOfTrend(result);
  if (result.why) return `refused:${result.why.refusal}`;
  const word = comparisonClass(result);
  return word === "similar" || result.relevant ? word : `${word}:small`;
}

function wordOfTrend({ step, direction }: TrendResult): string {
  if (step === "none") return "no-change";
  return step === "varying" ? step : `${step}-${direction}`;
}
