import { type AreaKey, splitAreaKey } from "#app/domain/area.ts";

/**
 * The look of every picture, in literal hex: the PNG renderer draws `var()` and `oklch()` black, so a picture
 * never uses them. The page's CSS tokens are kept in step with this file, which is plain data.
 *
 * The seven line colours were chosen for at least 3:1 against white and for distance under protanopia,
 * deuteranopia and tritanopia (Machado 2009). Colour is never the only mark: each also has its own marker,
 * and every line carries its name. `text` is the same hue dark enough for letters (at least 4.5:1).
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
  /** Which of these lines a municipality has, for ever, so that readers know it by its colour and mark. */
  municipalities: {
    "kunta:286": 0,
    "kunta:285": 1,
    "kunta:075": 2,
    "kunta:624": 3,
    "kunta:935": 4,
    "kunta:489": 5,
  } as Readonly<Record<string, number>>, // looked up by any key
  /** The areas of a line picture beyond those in colour, each still by its own mark. */
  rest: { stroke: "#938B82", text: "#5C5852" },
  county: { stroke: "#8C857D", text: "#5C5852", marker: "dot", dash: null },
  country: { stroke: "#4A4642", text: "#47423E", marker: "dot", dash: "6 3.5" },
  /**
   * How much of its line's hue an interval band has: seen on paper in grey, with grid and other bands seen
   * through it.
   */
  bandOpacity: 0.2,
  /** Marks that say better or worse: a hue that tells nothing alone. */
  judgement: { better: "#0A6B58", worse: "#B03A0C" },
  /** One hue for each priority in the order of their positions; used sparingly. */
  priorities: ["#7A4B9A", "#2B7A4B", "#1B6AA5", "#B4560F"],
  /** Pale to dark for the five classes of a map, and a legible letter colour on each. */
  sequential: ["#E3EEF5", "#B4D1E5", "#79ADD0", "#3A7FB2", "#14507F"],
  onSequential: ["#1E2226", "#1E2226", "#1E2226", "#FFFFFF", "#FFFFFF"],
  neighbour: "#F1EEEA",
  swarm: "#B5AEA6",
  /**
   * "Source Sans 3 Variable" is the self-hosted web font's name, "Source Sans 3" the one of its TTF in
   * downloads.
   */
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

/** More hues in one picture of lines are no longer followed: the rest are grey, or small pictures. */
const IN_COLOUR = 4;

/** How many areas a picture can tell apart; county and country come on top as quiet benchmarks. */
const MOST_LINES = theme.lines.length;

/**
 * The styles of some municipalities, in their order. One that the theme names has the same in every picture;
 * the others take one by their code, or the next that is free beside the company they are in. Throws when
 * there are more than the palette has.
 */
export function lineStyles(keys: readonly AreaKey[]): LineStyle[] {
  if (keys.length > MOST_LINES)
    throw new Error(`a chart shows at most ${MOST_LINES} areas; asked for ${keys.length}`);
  const places = new Map<AreaKey, number>();
  const taken = new Set<number>();
  const take = (key: AreaKey, place: number): void => {
    places.set(key, place);
    taken.add(place);
  };
  for (const key of keys) {
    const own = theme.municipalities[key];
    if (own !== undefined) take(key, own);
  }
  for (const key of keys.filter((one) => !places.has(one)).sort()) {
    let place = Number(splitAreaKey(key).code) % MOST_LINES;
    while (taken.has(place)) place = (place + 1) % MOST_LINES;
    take(key, place);
  }
  return keys.map((key) => ({
    ...(theme.lines[places.get(key) ?? 0] ?? theme.lines[0]),
    dash: null,
    width: 2.25,
  }));
}

/**
 * The same where lines cross each other: the first that are asked for in colour, the others grey and thin.
 * Who asks for a picture says by the order which they are; each keeps its mark, and the first their hues.
 */
export function crossingStyles(keys: readonly AreaKey[]): (LineStyle & { inColour: boolean })[] {
  return lineStyles(keys).map((style, at) =>
    at < IN_COLOUR ? { ...style, inColour: true } : { ...style, ...theme.rest, width: 1.4, inColour: false },
  );
}

export function benchmarkStyle(role: "county" | "country"): LineStyle {
  return { ...theme[role], width: 1.6 };
}
