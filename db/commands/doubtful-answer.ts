/**
 * An answer of a known form that cannot be believed as it stands: nothing of it is stored until a person says
 * so.
 */
export class DoubtfulAnswerError extends Error {}

/** An answer that would make more figures or areas vanish than a source ever takes back at once. */
export class EmptiedAnswerError extends DoubtfulAnswerError {}

/** What to do about a loss, and about figures or areas that look wrong. */
export const LOSS_ADVICE = "Nothing was changed. If they really are gone, run again with --accept-emptied.";
export const DOUBT_ADVICE = "Nothing was changed. If it is right so, run again with --accept-doubtful.";

/** So many must have been held for their loss to say something. */
const LEAST_HELD = 5;
/** More than this share gone at once is a fault of the source until a person says otherwise. */
const LARGEST_SHARE = 0.2;

/** Whether so large a part of what is held would be lost that the source is likelier broken than right. */
export function isLoss(held: number, lost: number, share: number = LARGEST_SHARE): boolean {
  return held >= LEAST_HELD && lost > held * share;
}
