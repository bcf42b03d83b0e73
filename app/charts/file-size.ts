/** What a picture is taken along for: a slide of a presentation, a post, a column of a report. */
export const FILE_SIZES = ["slide", "square", "report"] as const;
export type FileSize = (typeof FILE_SIZES)[number];

export interface SizeRoom {
  /** As the file says it, in px; a PNG has twice as many. */
  width: number;
  /** Null: as tall as the picture is. */
  height: number | null;
  /**
   * Widths that the picture is drawn for and then enlarged to `width`, so that its letters grow with it;
   * the first in which it fits is taken. The last keeps letters of 12 px in the file.
   */
  drawn: readonly number[];
}

/** 16:9 as presentations have it · as posts are shown · 16 cm of paper, where a px is 0.75 pt. */
export const SIZE_ROOMS: Record<FileSize, SizeRoom> = {
  slide: { width: 960, height: 540, drawn: [640, 720, 800, 900, 1040] },
  square: { width: 540, height: 540, drawn: [440, 480, 520, 560, 600] },
  report: { width: 605, height: null, drawn: [605] },
};

/** The widest that it is drawn for. */
export function widestDrawn({ drawn }: SizeRoom): number {
  return Math.max(...drawn);
}
