import { type AreaDataset, type AreaLine, differentLines, wholeOf } from "../area-dataset.ts";
import { wrapAtMost } from "../caption.ts";
import type { PictureFrame } from "../frame/picture-frame.ts";
import { textWidth } from "../text-width.ts";
import { valueWithUnit } from "../value-text.ts";

/** Where names, river, figures and words stand. */
export interface SpineColumns {
  /**
   * The name and the figure in a line of their own, the river and the word under them; else all side by
   * side.
   */
  stacked: boolean;
  plot: { left: number; right: number };
  nameWidth: number;
  /** Right end of the figures. */
  figureEnd: number;
  /** Left end of the words. */
  wordStart: number;
  wordWidth: number;
  figureOf: (line: AreaLine) => string;
}

const GAP = 14;
/** Side by side takes a picture as wide as this. */
const STACKED_UNDER = 640;
/** The river's share of the picture, at the least where it stands beside the names. */
const RIVER = { stacked: 0.6, beside: 0.3 } as const;
/** The names have the rest of their line. */
const FIGURES_AT_MOST = 0.6;
const WORDS_AT_MOST = 0.19;
/** Half of the widest mark: it stands whole at the river's ends. */
const EDGE = 7;

/** Of a part of a picture, as the whole has them. */
export function spineColumns(dataset: AreaDataset, { width, textSize }: PictureFrame): SpineColumns {
  const lines = differentLines(wholeOf(dataset));
  const value = (line: AreaLine): string => valueWithUnit(line.value, { ...line, locale: dataset.locale });
  const dated = (line: AreaLine): string => `${value(line)} (${line.year})`;
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, textSize)));
  // A narrow picture of wide figures leaves their years to the table.
  const figureOf = widest(lines.map(dated)) <= width * FIGURES_AT_MOST - GAP ? dated : value;
  const figures = widest(lines.map(figureOf));
  const stacked = width < STACKED_UNDER;
  if (stacked) {
    const right = Math.round(width * RIVER.stacked);
    return {
      stacked,
      plot: { left: EDGE, right: right - EDGE },
      nameWidth: width - figures - GAP,
      figureEnd: width,
      wordStart: right + GAP / 2,
      wordWidth: width - right - GAP / 2,
      figureOf,
    };
  }
  const words = Math.min(width * WORDS_AT_MOST, widest(lines.map(({ word }) => word)) + 1);
  const wordStart = width - words;
  const figureEnd = wordStart - GAP;
  const right = figureEnd - figures - GAP;
  const left = Math.max(width * 0.2, right - Math.max(width * RIVER.beside, 180));
  return {
    stacked,
    plot: { left: left + EDGE, right: right - EDGE },
    nameWidth: left - GAP,
    figureEnd,
    wordStart,
    wordWidth: words,
    figureOf,
  };
}

/** At most two lines: what is longer is whole in the table. */
export function twoLines(text: string, width: number, textSize: number): string[] {
  return wrapAtMost(text, 2, width, textSize);
}
