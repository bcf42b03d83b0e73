import { type Certainty, isShown } from "#app/domain/certainty.ts";
import type { Polarity } from "#app/domain/indicator.ts";
import type { Direction, Judgement, Verdict } from "#app/domain/verdict.ts";

/**
 * Good or bad (arvio) = direction × significance × polarity × relevance. The three fields stay apart: a
 * judgement never replaces the direction that it came from. An indicator without a good direction is never
 * judged, nor is a difference that nothing has tested; one that chance explains, or that is too small to
 * matter, makes two figures similar. Totals, in which there is no chance, are judged as they are.
 */
export function judge(
  { direction, significance, relevant }: Pick<Verdict, "direction" | "significance" | "relevant">,
  polarity: Polarity,
): Judgement {
  if (polarity === "none") return "no-judgement";
  if (significance === "not-tested") return "cannot-be-judged";
  if (!isShown(significance) || !relevant || direction === "equal") return "similar";
  return direction === polarity ? "better" : "worse";
}

/** The verdict of a difference, its three facts side by side. */
export function complete(
  { direction, significance }: { direction: Direction; significance: Certainty },
  relevant: boolean,
  polarity: Polarity,
): Verdict {
  const facts = { direction, significance, relevant };
  return { ...facts, judgement: judge(facts, polarity) };
}
