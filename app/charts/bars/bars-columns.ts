import { wrapAtMost } from "../caption.ts";
import { type ChartArea, type ChartDataset, figureIn, limitsIn } from "../dataset.ts";
import type { PictureFrame } from "../frame/picture-frame.ts";
import { intervalText } from "../line/interval-text.ts";
import { textWidth } from "../text-width.ts";
import { valueText } from "../value-text.ts";

/** Where the names, the bars and the figures stand. */
interface BarsColumns {
  /** The ends of the bars' room. */
  left: number;
  right: number;
  valueEnd: number;
  nameLines: (area: ChartArea) => string[];
  intervalOf: (area: ChartArea) => string | null;
}

/** Names may take this share of the picture, then they break. */
const NAMES_AT_MOST = 0.32;
/** Intervals are written out where the bars keep this share. */
const BARS_AT_LEAST = 0.4;
const GAP = 10;

export function columnsOf(
  areas: readonly ChartArea[],
  year: number,
  dataset: ChartDataset,
  { width, textSize }: PictureFrame,
): BarsColumns {
  const widest = (texts: readonly string[], face: "sans" | "strong" = "sans"): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, textSize, face)));
  const names = Math.min(width * NAMES_AT_MOST, widest(areas.map(({ name }) => name)) + 1);
  const values = widest(
    areas.flatMap((area) => {
      const { value } = figureIn(area, year);
      return value === null ? [] : [valueText(value, dataset)];
    }),
    "strong",
  );
  const written = (area: ChartArea): string | null => {
    const limits = limitsIn(area, year);
    return limits && intervalText(limits, dataset);
  };
  const intervals = widest(areas.flatMap((area) => written(area) ?? []));
  const left = names + GAP;
  const besides = width - intervals - GAP;
  const fits = intervals > 0 && besides - values - GAP - left >= width * BARS_AT_LEAST;
  const valueEnd = fits ? besides : width;
  return {
    left,
    right: valueEnd - values - GAP,
    valueEnd,
    nameLines: ({ name }) => wrapAtMost(name, 2, names, textSize),
    intervalOf: (area) => (fits ? written(area) : null),
  };
}
