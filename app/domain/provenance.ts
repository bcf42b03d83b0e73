import type { IndicatorKey } from "./indicator.ts";
import type { SourceId } from "./source.ts";
import type { LocalText } from "./text.ts";

/** Where a shown number comes from: travels with every chart, table and file. */
export interface Provenance {
  source: SourceId;
  indicator: IndicatorKey;
  /** The source's number of the indicator, as it is cited ("ind. 181"). */
  sourceKey: string;
  title: LocalText;
  producer: LocalText;
  licence: string | null;
  /** The day the figures were fetched into Saukko, ISO `yyyy-mm-dd`; null where nothing was imported. */
  fetched: string | null;
  /** The day the source last updated them, ISO. */
  sourceUpdated: string | null;
  /** Figures made by the project's own generator, not by any authority. */
  example: boolean;
}
