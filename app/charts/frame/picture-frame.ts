/** The room and letter size that a picture is drawn for, in px. */
export interface PictureFrame {
  width: number;
  /** Height of the plot itself at the least; a picture grows where its labels need more. */
  plotHeight: number;
  textSize: number;
  narrow: boolean;
  /** Whether the axis names the unit; not where the subtitle right above does. */
  unitOnAxis: boolean;
  /** Whether notes may tell how to ask for more: not in a file. */
  hints: boolean;
  /** Whether the signs are explained under it: not where a next part of the same picture does. */
  legend: boolean;
}

/** Where a picture is read: on paper letters may be smaller, and two pictures share a page. */
export type PictureMedium = "screen" | "paper";

/**
 * In a page each picture is drawn twice, for a phone and for a wide column, and CSS shows the one that fits
 * (charts.css). One drawing for both would shrink its letters to 6 px on a phone. The narrow one is shown
 * from 290 px (14 px letters never go under 11.3 px) to 480 px; the wide one from 600 px (13.5 px letters
 * never under 11.2 px).
 */
export const INLINE_WIDTHS = { narrow: 358, wide: 720 } as const;

const NARROW_UNDER = 520;

/** On a page of paper, where a px is 0.72 pt: letters of 8.6 pt, and room for two trends with their texts. */
const PAPER_TEXT = 12;
const PAPER_TREND = 190;

/** What the height of a picture goes by. */
export type PictureShape = "trend" | "distribution" | "map";

/**
 * A frame of this width: the letters are a little larger where the picture may be shown smaller than drawn.
 */
export function pictureFrame(
  width: number,
  shape: PictureShape = "trend",
  medium: PictureMedium = "screen",
): PictureFrame {
  if (!(width >= 200)) throw new Error(`a picture of ${width} px is too narrow: 200 px at the least`);
  const narrow = width < NARROW_UNDER;
  const wideTrend = medium === "paper" ? PAPER_TREND : Math.round(Math.min(420, width * 0.43));
  const heights = {
    trend: narrow ? 230 : wideTrend,
    distribution: narrow ? 110 : 120,
    map: Math.round(narrow ? width * 0.8 : Math.min(520, width * 0.62)),
  };
  return {
    width,
    plotHeight: heights[shape],
    textSize: medium === "paper" ? PAPER_TEXT : narrow ? 14 : 13.5,
    narrow,
    unitOnAxis: true,
    hints: true,
    legend: true,
  };
}
