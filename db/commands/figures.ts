import type { AreaKey } from "#app/domain/area.ts";
import type { MissingReason, Sex } from "#app/domain/observation.ts";

/**
 * A figure as an importer brings it: a number, or a reason with the mark that stood in its place, or a count
 * alone.
 */
export interface IncomingFigure {
  region: AreaKey;
  sex: Sex;
  year: number;
  value: number | null;
  missing: MissingReason | null;
  rawMark: string | null;
  absValue: number | null;
  /**
   * How many it was made from (of a survey: who answered), and its 95 % limits in the unit, where the source
   * gives them.
   */
  respondents?: number | null;
  lower?: number | null;
  upper?: number | null;
}

/**
 * What was asked for. A stored figure inside it that did not come has vanished; one outside it was not asked
 * about.
 */
export interface AskedScope {
  years: { from: number; to: number };
  sexes: readonly Sex[];
  /**
   * The areas that the answer was about; null: all of them. A file speaks only of the areas that stand in it.
   */
  regions: readonly AreaKey[] | null;
  /**
   * Rows of the answer whose area nobody could tell. Each may be of any figure of its sex and year that seems
   * gone: those are kept.
   */
  unplaced?: readonly { sex: Sex; year: number }[];
}

/** What storing did, in figures. */
export interface StoreCounts {
  new: number;
  changed: number;
  unchanged: number;
  vanished: number;
}

export const NO_COUNTS: StoreCounts = { new: 0, changed: 0, unchanged: 0, vanished: 0 };

export function addCounts(a: StoreCounts, b: StoreCounts): StoreCounts {
  return {
    new: a.new + b.new,
    changed: a.changed + b.changed,
    unchanged: a.unchanged + b.unchanged,
    vanished: a.vanished + b.vanished,
  };
}
