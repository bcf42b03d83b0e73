import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey, Polarity, Unit } from "#app/domain/indicator.ts";
import type { Beside } from "#app/domain/set-beside.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import type { PictureText } from "./dataset.ts";
import type { Among } from "./peers.ts";

/**
 * Many indicators of one area: everything that a picture of its family shows, as plain serialisable data.
 * Picture, table twin, alt text and files are made from the same dataset, as those of one indicator are
 * (dataset.ts).
 */
export interface AreaDataset extends PictureText {
  area: { key: AreaKey; name: string };
  /** The rest of the area's county, as it follows "than": "muualla Kymenlaaksossa"; null of a county. */
  elsewhere: string | null;
  /** Whom the area is set beside: others of its own kind. */
  among: Among;
  /** The region's priorities in their order; an indicator of several stands in each. */
  groups: readonly AreaGroup[];
  /** Of a part of a picture, all groups of the whole: what explains its signs tells of them. */
  wholeGroups?: readonly AreaGroup[];
  /** Figures whose place among the others cannot be told: so many stand in no group. */
  withoutPlace: number;
  /** Where the figures come from: "Sotkanet, TEAviisari". */
  sources: string;
  /** The day on which the newest of the figures were fetched, ISO; null where it is not known. */
  fetched: string | null;
}

export interface AreaGroup {
  key: string;
  name: string;
  lines: readonly AreaLine[];
}

/** One indicator's latest figure of the area, and its place among the others of its kind. */
export interface AreaLine {
  indicator: IndicatorKey;
  name: string;
  unit: Unit;
  unitLabel: string;
  decimals: number;
  year: number;
  value: number;
  polarity: Polarity;
  /** Per cent of the others with a smaller figure, half of the equal ones with them. */
  percentile: number;
  /** The same of the country's figure of that year; null where it has none. */
  country: number | null;
  /** The same some years before; null where there is none, or nothing that could be set beside today's. */
  earlier: { year: number; percentile: number } | null;
  /** Beside the country or, where it has no figure, the rest of the county. */
  mark: VerdictMarkData | null;
  to: Beside;
  /** Whether it would be put first on a page: of all the picture's tests together sure, and large enough. */
  sure: boolean;
  /** The mark in words: "suurempi, huonompi"; "pienempi, parempi kuin muualla Kymenlaaksossa". */
  word: string;
}

/** Whether one side of the indicator is better than the other. */
export function isJudged({ polarity }: Pick<AreaLine, "polarity">): boolean {
  return polarity !== "none";
}

/** The place from the worse side on, 0–100; of what is not judged, from the smallest figure on. */
export function turnedPosition(percentile: number, { polarity }: Pick<AreaLine, "polarity">): number {
  return polarity === "lower" ? 100 - percentile : percentile;
}

/**
 * What the test beside the country came to. A place is told among the whole country's: what is only set
 * beside
 * the rest of the county counts as not tested here, and its words alone tell of that (decision 0057).
 */
export type Difference = "clear" | "chance" | "untested";

export function differenceOf({ mark, to }: Pick<AreaLine, "mark" | "to">): Difference {
  if (!mark || to === "rest" || mark.certainty === "not-tested") return "untested";
  return mark.shape === "higher" || mark.shape === "lower" ? "clear" : "chance";
}

/** Every indicator once. */
export function differentLines({ groups }: Pick<AreaDataset, "groups">): AreaLine[] {
  return [...new Map(groups.flatMap(({ lines }) => lines.map((line) => [line.indicator, line]))).values()];
}

/** What explains the signs of a picture, or of its part, tells of them all. */
export function wholeOf(dataset: AreaDataset): AreaDataset {
  return { ...dataset, groups: dataset.wholeGroups ?? dataset.groups };
}

/** How the figures of which the country has none stand beside the rest of the county. */
export interface RestBalance {
  figures: number;
  worse: number;
  better: number;
}

export function restBalanceOf(dataset: Pick<AreaDataset, "groups">): RestBalance {
  const lines = differentLines(dataset).filter(({ to }) => to === "rest");
  const clear = lines.filter(({ mark }) => mark?.shape === "higher" || mark?.shape === "lower");
  const tested = clear.filter(({ mark }) => mark?.certainty !== "not-tested");
  const judged = (as: string): number => tested.filter(({ mark }) => mark?.judgement === as).length;
  return { figures: lines.length, worse: judged("worse"), better: judged("better") };
}
