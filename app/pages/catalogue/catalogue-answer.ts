import type { IndicatorKey, LifeStage } from "#app/domain/indicator.ts";
import type { SourceId } from "#app/domain/source.ts";
import type { LocalText } from "#app/domain/text.ts";

/** The catalogue's answer as the page and its JSON twin give it. */
export interface CatalogueAnswer {
  question: { q: string; priority: string | null; lifeStage: LifeStage | null; source: SourceId | null };
  found: number;
  total: number;
  items: CatalogueEntry[];
  priorities: { key: string; position: number; name: LocalText }[];
  sources: SourceId[];
  /** Moves with every import: an answer is good as long as it stays. */
  dataVersion: number;
}

export interface CatalogueEntry {
  key: IndicatorKey;
  source: SourceId;
  sourceKey: string;
  title: LocalText;
  /** What it is called in lists: its short name, or the title. */
  name: LocalText;
  producer: LocalText;
  lifeStage: LifeStage;
  priorities: number[];
  firstYear: number | null;
  lastYear: number | null;
}
