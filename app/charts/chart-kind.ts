import type { ReactNode } from "react";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import type { AreaDataset } from "./area-dataset.ts";
import type { ChartDataset } from "./dataset.ts";
import type { FileSize } from "./file-size.ts";
import type { Picture } from "./frame/inline-frame.tsx";
import type { PictureFrame, PictureShape } from "./frame/picture-frame.ts";
import type { MapShapes } from "./map/shapes.ts";
import type { PairDataset } from "./pair-dataset.ts";
import type { ChartTable } from "./table.ts";
import type { ChartWords } from "./words.ts";

/** What a map needs beside its figures. */
export interface MapParts {
  shapes: MapShapes;
  /**
   * The limits between the classes of all Finnish municipalities, four at most; null = too few figures for
   * classes.
   */
  breaks: readonly number[] | null;
}

/** What a picture is drawn from. */
export interface Drawing<Dataset> {
  dataset: Dataset;
  words: ChartWords;
  /** Unique on the page. */
  id: string;
  /** Needed by a map only. */
  map?: MapParts;
  /** Sparkline only: the hue of its priority. */
  colour?: string;
  /** Of many indicators, in a page: where the mark of one leads. */
  linkOf?: (indicator: IndicatorKey) => string;
}

/** A picture, and what lies over it in the browser. */
export interface Drawn {
  picture: Picture;
  hover: ReactNode;
}

/**
 * What every kind of picture answers. A page hands over the kinds that it draws, so that its browser loads
 * no others.
 */
export interface KindParts<Dataset> {
  /** As file names have it; "" where the title says enough. */
  name: Record<Locale, string>;
  shape: PictureShape;
  /** Whether the source has figures for it and hides them all; absent: never. */
  hidden?(dataset: Dataset): boolean;
  /** The sizes of files that it can be read in; absent: all. */
  sizes?: readonly FileSize[];
  /** Null where there is nothing to draw. */
  draw(drawing: Drawing<Dataset>, frame: PictureFrame): Drawn | null;
  /** The one width that the picture has by nature; absent where it is drawn for any width. */
  ownWidth?(drawing: Drawing<Dataset>): number | null;
  /** The same figures as a table. */
  table(dataset: Dataset, words: ChartWords): ChartTable;
  /** As a file has it, where that has room for more; absent: the same. */
  fileTable?(dataset: Dataset, words: ChartWords): ChartTable;
  /** The same figures in words. */
  alt(dataset: Dataset, words: ChartWords): string;
  /** What the tests found of these very figures, as a title; null: nothing, then it has its plain name. */
  seen(dataset: Dataset): string | null;
  /** Years or year of the picture; "" where there is no figure. */
  period(dataset: Dataset, words: ChartWords): string;
}

/** One indicator over years. */
export interface OverYearsKind extends KindParts<ChartDataset> {
  family: "over-years";
  /** Each area has a small picture of its own, so that there may be more of them than colours. */
  panels?: true;
}

/** One indicator in one year. */
export interface OneYearKind extends KindParts<ChartDataset> {
  family: "one-year";
  /**
   * Whose figures it needs: every municipality's, also on a map of them, the home region's on its map, or
   * those asked for (the home region's where none are).
   */
  shows: "country" | "country-on-a-map" | "home-on-a-map" | "chosen";
}

/** Many indicators of one area. */
export interface OneAreaKind extends KindParts<AreaDataset> {
  family: "one-area";
  /** What it is drawn in where it goes over printed pages; where absent, by its priorities. */
  parts?: (dataset: AreaDataset) => AreaDataset[];
}

/** Two indicators over all municipalities. */
export interface TwoIndicatorsKind extends KindParts<PairDataset> {
  family: "two-indicators";
}

/** A kind of picture: a folder with one of these, and its line in registry.ts. */
export type AnyChartKind = OverYearsKind | OneYearKind | OneAreaKind | TwoIndicatorsKind;
export type Family = AnyChartKind["family"];
