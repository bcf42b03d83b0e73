import type { ChartArea } from "../dataset.ts";
import type { LineStyle } from "../theme.ts";

/** The name of a line at its end, with its latest figure. */
export interface EndLabel {
  x: number;
  /** Baselines of the lines of text. */
  lines: { text: string; y: number }[];
  /** The box that no other label may touch. */
  box: { left: number; top: number; right: number; bottom: number };
  /** From the last figure to a label that had to move away from it. */
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
  /**
   * It stands in the plot, where its line ends before the picture does: its letters are set off from the
   * lines behind.
   */
  halo: boolean;
}

export interface Spot {
  x: number;
  y: number;
  year: number;
  value: number;
}

/** The 95 % intervals of a line's figures, cut at the edges of the plot. */
export interface PlacedBand {
  /** Closed outlines: one for each stretch of years, a slim upright one for a year without a neighbour. */
  outlines: { x: number; y: number }[][];
  /** An interval reaches further than the plot. */
  cut: boolean;
}

export interface PlacedLine {
  area: ChartArea;
  style: LineStyle;
  quiet: boolean;
  /** One of the first asked for: benchmarks and the rest are grey, their names thin. */
  inColour: boolean;
  /**
   * Its figures are joined by dots only: they are of periods that lie over each other, or not to be compared
   * from year to year.
   */
  loose: boolean;
  /** Solid stretches of two or more years. */
  runs: Spot[][];
  /** Years alone: dots. */
  lone: Spot[];
  /** Dotted connections over years in which nothing was published. */
  bridges: [Spot, Spot][];
  last: Spot | null;
  label: EndLabel | null;
  /** null where the area has no intervals, is a benchmark, or too many areas have bands. */
  band: PlacedBand | null;
}
