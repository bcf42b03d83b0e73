import type { IndicatorKey, LifeStage } from "#app/domain/indicator.ts";
import type { SourceId } from "#app/domain/source.ts";
import type { LocalText } from "#app/domain/text.ts";

/** What a reader asks of the catalogue. Null: not limited by it. */
export interface CatalogueQuestion {
  q: string;
  priority: string | null;
  lifeStage: LifeStage | null;
  source: SourceId | null;
}

export interface CatalogueItem {
  key: IndicatorKey;
  source: SourceId;
  sourceKey: string;
  title: LocalText;
  /** What it is called in lists: its short name, or the title. */
  name: LocalText;
  producer: LocalText;
  lifeStage: LifeStage;
  /** Positions of the priorities it serves. */
  priorities: number[];
  /** Years of its figures; null where it has none yet. */
  firstYear: number | null;
  lastYear: number | null;
}

/** The catalogue's answer as its JSON twin gives it. */
export interface CataloguePage extends CatalogueFrame {
  items: CatalogueItem[];
}

/** The answer without its list: what a browser begins with, which finds the list in the page. */
export interface CatalogueFrame {
  question: CatalogueQuestion;
  /** How many indicators answer the question; the first of them are listed. */
  found: number;
  total: number;
  priorities: { key: string; position: number; name: LocalText }[];
  /** Sources that have at least one indicator. */
  sources: SourceId[];
  /** Moves with every import: an answer is good as long as it stays. */
  dataVersion: number;
  example: boolean;
}
