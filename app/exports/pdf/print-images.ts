import { pictureSize } from "#app/charts/picture-size.ts";
import type { FrozenPicture } from "#app/domain/report-version.ts";
import type { PrintFigure } from "./print-document.ts";

/** A printed page's column in px of a picture, and how tall one may be there beside what is said of it. */
const COLUMN = 640;
const TALLEST = 780;
/** A px of a picture that has the column's width, mm. */
const PX = 162 / COLUMN;
/** Two pictures of this height share a page; a narrow one, a map, may be taller beside a wide one. */
const HALF_PAGE = { wide: 330, narrow: 352 };
/** For the sake of that, letters become so much smaller at the most. */
const LEAST_SHRUNK = 0.8;
/** And so much smaller where much of a page would else be left: letters of 8.6 pt are 6 pt then. */
const LEAST_FILLED = 0.7;

/**
 * The picture on paper: no wider than it was drawn, where it can as low as two on a page are, and no taller
 * than a page has room for. Parts are not made lower: they go over pages.
 */
export function printImages({ svg, alt, parts }: FrozenPicture): PrintFigure["images"] {
  return (parts ?? [{ svg: svg.print, alt }]).map((part) => {
    const { width, height } = pictureSize(part.svg) ?? { width: COLUMN, height: 0 };
    const half = HALF_PAGE[width < COLUMN ? "narrow" : "wide"] / height;
    const wanted = parts ? 1 : Math.max(half, LEAST_SHRUNK);
    return { ...part, share: Math.min(1, width / COLUMN) * Math.min(1, wanted, TALLEST / height) };
  });
}

/** What of its height is left where its letters are as small as they may be, for the sake of a page's end. */
export function leastShrunk({ svg, share }: PrintFigure["images"][number]): number {
  const { width } = pictureSize(svg) ?? { width: COLUMN };
  return Math.min(1, (LEAST_FILLED * Math.min(1, width / COLUMN)) / share);
}

/** How tall it stands on its page, mm. */
export function imageHeight({ svg, share }: PrintFigure["images"][number]): number {
  const { width, height } = pictureSize(svg) ?? { width: COLUMN, height: 0 };
  return (height / width) * share * COLUMN * PX;
}
