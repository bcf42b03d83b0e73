import type { AreaKey } from "./area.ts";
import type { IndicatorKey } from "./indicator.ts";
import type { MissingReason } from "./observation.ts";
import type { SourceId } from "./source.ts";

/**
 * What became of a figure (luvun muutos). new: of a later year than the area had · revised: another figure of
 * the same year · vanished: the source no longer has it.
 */
export const FIGURE_CHANGE_KINDS = ["new", "revised", "vanished"] as const;
export type FigureChangeKind = (typeof FIGURE_CHANGE_KINDS)[number];

/** A figure as it stood in its source, or why there was none. */
export interface FigureThen {
  year: number;
  /** In the indicator's unit; null exactly where `missing` says why. */
  value: number | null;
  missing: MissingReason | null;
}

/** A figure of everybody (not by sex) that imports have changed, from the one before to the one now. */
export interface FigureChange {
  indicator: IndicatorKey;
  region: AreaKey;
  kind: FigureChangeKind;
  /** Of a new one the latest figure that the area had; of the others the same year's. */
  before: FigureThen;
  /** Null where the source no longer has it. */
  now: FigureThen | null;
  /** The import that changed it last. */
  run: number;
}

/** An import that may have changed figures. */
export interface ChangingRun {
  id: number;
  source: SourceId;
  /** Moment it began, ISO. */
  startedAt: string;
}
