import type { VerdictWord } from "./verdict-word.ts";

/**
 * How a verdict flipped (arvion muutos). turned: it lies on another side than before · weighed: the same
 * side, another certainty or size · gained: it could not be given before · lost: it can no longer be given.
 */
export const FLIP_KINDS = ["turned", "weighed", "gained", "lost"] as const;
export type FlipKind = (typeof FLIP_KINDS)[number];

/** Null where there was no verdict either time, or the same one: then nothing flipped. */
export function flipKind(before: VerdictWord, now: VerdictWord): FlipKind | null {
  const [old, fresh] = [sideOf(before), sideOf(now)];
  if (old === null) return fresh === null ? null : "gained";
  if (fresh === null) return "lost";
  if (old !== fresh) return "turned";
  return JSON.stringify(before) === JSON.stringify(now) ? null : "weighed";
}

/** Which side a verdict lies on; null where it is none. */
function sideOf(word: VerdictWord): string | null {
  if (word.kind === "none" || word.kind === "refused") return null;
  return word.direction;
}

/** What a computation was made of: its methods, and the data as they were when it had ended. */
export interface ComputationBasis {
  methodVersion: string;
  dataVersion: number;
}

/**
 * Why a computation gave other verdicts than the one before: new or corrected figures, another version of the
 * methods, both at once (then they cannot be told apart), or neither: the methods' data were edited. unknown:
 * nothing is kept of the computation before.
 */
export type FlipReason = "figures" | "methods" | "both" | "settings" | "unknown";

/**
 * A computation that writes anything moves the data version by one itself; what goes beyond that came with
 * figures.
 */
const OWN_STEP = 1;

export function flipReason(before: ComputationBasis | null, now: ComputationBasis): FlipReason {
  if (before === null) return "unknown";
  const methods = before.methodVersion !== now.methodVersion;
  const figures = now.dataVersion - before.dataVersion > OWN_STEP;
  if (methods) return figures ? "both" : "methods";
  return figures ? "figures" : "settings";
}
