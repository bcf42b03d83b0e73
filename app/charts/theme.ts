/**
 * The look of every picture, in literal hex: the PNG renderer draws `var()` and `oklch()` black, so a picture never uses
 * them. The page's CSS tokens are kept in step with this file, which is plain data.
 *
 * The seven line colours were chosen for at least 3:1 against white and for distance under protanopia, deuteranopia and
 * tritanopia (Machado 2009). Colour is never the only mark: each also has its own marker, and every line carries its name.
 * `text` is the same hue dark enough for letters (at least 4.5:1).
 */
export const theme = {
  paper: "#FFFFFF",
  ink: "#1E2226",
  inkQuiet: "#5C5852",
  granite: { 50: "#F7F5F2", 100: "#ECE8E3", 200: "#DAD4CD", 400: "#A69E95", 600: "#77706A", 800: "#47423E" },
  river: { 100: "#DCEAF3", 300: "#8DB9D8", 500: "#1B6AA5", 700: "#114A77" },
  grid: "#E6E2DD",
  axis: "#77706A",
  lines: [
    { stroke: "#1B6AA5", text: "#1B6AA5", marker: "circle" },
    { stroke: "#D9540B", text: "#B4430A", marker: "square" },
    { stroke: "#2A9A83", text: "#1A7766", marker: "triangle" },
    { stroke: "#3A2A96", text: "#3A2A96", marker: "diamond" },
    { stroke: "#A566D0", text: "#8544B4", marker: "ring" },
    { stroke: "#8F3A2E", text: "#8F3A2E", marker: "triangle-down" },
    { stroke: "#10333B", text: "#10333B", marker: "cross" },
  ],
  county: { stroke: "#8C857D", text: "#5C5852", marker: "dot", dash: null },
  country: { stroke: "#4A4642", text: "#47423E", marker: "dot", dash: "6 3.5" },
  /** How much of its line's hue an interval band has: seen on paper in grey, with grid and other bands seen through it. */
  bandOpacity: 0.2,
  /** One hue for each priority in the order of their positions; used sparingly. */
  priorities: ["#7A4B9A", "#2B7A4B", "#1B6AA5", "#B4560F"],
  /** Pale to dark for the five classes of a map, and a legible letter colour on each. */
  sequential: ["#E3EEF5", "#B4D1E5", "#79ADD0", "#3A7FB2", "#14507F"],
  onSequential: ["#1E2226", "#1E2226", "#1E2226", "#FFFFFF", "#FFFFFF"],
  neighbour: "#F1EEEA",
  swarm: "#B5AEA6",
  /** "Source Sans 3 Variable" is the self-hosted web font's name, "Source Sans 3" the one of its TTF in downloads. */
  sans: "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', 'Noto Sans', Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif 4 Variable', 'Source Serif Pro', Georgia, serif",
} as const;

export type Marker = (typeof theme.lines)[number]["marker"] | "dot";

export interface LineStyle {
  stroke: string;
  text: string;
  marker: Marker;
  dash: string | null;
  width: number;
}

/** How many areas a picture can tell apart; county and country come on top as quiet benchmarks. */
export const MOST_LINES = theme.lines.length;

/** The style of the n:th municipality (from 0). Throws when there are more than the palette has. */
export function lineStyle(position: number): LineStyle {
  const style = theme.lines[position];
  if (!style) throw new Error(`a chart shows at most ${MOST_LINES} areas; asked for number ${position + 1}`);
  return { ...style, dash: null, width: 2.25 };
}

export function benchmarkStyle(role: "county" | "country"): LineStyle {
  return { ...theme[role], width: 1.6 };
}
