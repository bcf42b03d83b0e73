import type { Polarity } from "#app/domain/indicator.ts";
import { answered, refused } from "#app/domain/verdict.ts";
import { comparisonMark, trendMark, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import type { VerdictWord } from "#app/domain/verdict-word.ts";
import { judge } from "#app/statistics/judgement.ts";

/**
 * The mark of a verdict of which only its word is kept. Better or worse follows from the indicator's good
 * direction as it is today: the word itself holds no judgement. Null where the question did not arise.
 */
export function wordMark(word: VerdictWord, polarity: Polarity): VerdictMarkData | null {
  if (word.kind === "none") return null;
  if (word.kind === "refused") return comparisonMark(refused(word.refusal));
  const { direction } = word;
  if (word.kind === "comparison") {
    const { significance } = word;
    // The word does not keep whether the two were about the same: what it says for sure is that no difference
    // was shown.
    const relevant = significance === "none" || word.relevant;
    const judgement = judge({ direction, significance, relevant }, polarity);
    const mark = comparisonMark(answered({ direction, significance, relevant, judgement, close: false }));
    return significance === "none" ? { ...mark, shape: "unproven" } : mark;
  }
  const { step } = word;
  const certainty = step === "none" ? ("none" as const) : ("99.8" as const);
  const judgement = judge({ direction, significance: certainty, relevant: step === "clear" }, polarity);
  return trendMark(answered({ direction, step, judgement }));
}
