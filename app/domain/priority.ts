import type { LocalText } from "./text.ts";

/**
 * A priority of the region's welfare work (HYTE-painopiste). Data, not code: a region edits names, order and
 * indicators.
 */
export interface Priority {
  /** Short stable name in URLs, e.g. "paihteettomyys". */
  key: string;
  name: LocalText;
  description: LocalText;
  /** Which of the theme's priority hues and icons it wears: 1, 2, 3 … */
  position: number;
}
