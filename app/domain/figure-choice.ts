import type { FrozenBlock } from "./report-version.ts";

/**
 * What a writer chose of a figure that the source has changed: accepted (hyväksytty), the new one; kept
 * (pidetty), the one from before, with its day.
 */
export interface FigureChoice {
  /** Id of the piece that shows it. */
  block: string;
  choice: "accepted" | "kept";
  /** Fingerprint of what the source said when it was chosen: of anything newer nothing has been chosen. */
  over: string;
  /** The piece as it was accepted, or as it is kept. */
  frozen: FrozenBlock;
  /** Moment of the figures in it, ISO. */
  shownAt: string;
}

/** With who chose it, and when. */
export interface MadeChoice extends FigureChoice {
  who: string;
  at: string;
}
