import { linear } from "../axis.ts";
import { wrapText } from "../caption.ts";
import type { PictureFrame } from "../frame/picture-frame.ts";
import { countryOn, type PairArea, type PairDataset, pointsOf, withoutPoint } from "../pair-dataset.ts";
import { textWidth } from "../text-width.ts";
import { benchmarkStyle, type LineStyle, lineStyles } from "../theme.ts";
import { valueWithUnit } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import { besideEachOther, type Place } from "./beside-each-other.ts";
import { type Box, type PlacedName, placeNames } from "./name-places.ts";
import { type ScatterAxis, type ScatterTick, scatterAxis } from "./scatter-axis.ts";
import { SCATTER_WORDS } from "./scatter-words.ts";

export interface ScatterHome extends Place {
  area: PairArea;
  style: LineStyle;
  name: PlacedName;
}

/** A line of the country's figure across the picture, with its label. */
export interface CountryLine {
  side: "x" | "y";
  /** Where it crosses its axis. */
  at: number;
  text: string;
  label: { x: number; baseline: number };
}

/** Two indicators over municipalities, placed in px. */
export interface ScatterGeometry {
  width: number;
  height: number;
  textSize: number;
  plot: Box;
  radius: number;
  homeRadius: number;
  others: Place[];
  homes: ScatterHome[];
  country: CountryLine[];
  countryStyle: LineStyle;
  xTicks: (ScatterTick & { x: number; textX: number })[];
  yTicks: (ScatterTick & { y: number })[];
  /** Above the plot, and right under it. */
  yTitle: { lines: string[]; top: number };
  xTitle: { lines: string[]; top: number };
  notes: { lines: string[]; top: number };
}

const HOME_RADIUS = 6;
const RIGHT = 14;
/** px to one tick, at the least. */
const PER_TICK = { x: 90, y: 56 };
/** px between the texts of two ticks. */
const APART = 10;

/** Null where no municipality has both figures. */
export function scatterGeometry(
  dataset: PairDataset,
  frame: PictureFrame,
  words: ChartWords,
): ScatterGeometry | null {
  const points = pointsOf(dataset);
  if (points.length === 0) return null;
  const { width, textSize, plotHeight } = frame;
  const lineHeight = Math.round(textSize * 1.3);
  const lined = { locale: dataset.locale, words };
  const country = { x: countryOn(dataset, "x"), y: countryOn(dataset, "y") };
  const valuesOf = (side: "x" | "y"): number[] => [
    ...points.map((point) => point[side]),
    ...(country[side] === null ? [] : [country[side]]),
  ];
  const yAxis = scatterAxis(valuesOf("y"), dataset.y, Math.max(2, plotHeight / PER_TICK.y), lined);
  const left = Math.ceil(Math.max(...yAxis.ticks.map(({ text }) => textWidth(text, textSize)))) + 10;
  const right = width - RIGHT;
  const xAxis = fittingAxis(right - left, textSize, (most) =>
    scatterAxis(valuesOf("x"), dataset.x, most, lined),
  );
  const yTitle = wrapText(yAxis.title, width, textSize, "strong");
  const top = yTitle.length * lineHeight + 8 + (country.x === null ? 0 : lineHeight);
  const plot: Box = { left, right, top, bottom: top + plotHeight };
  const xOf = linear([xAxis.low, xAxis.high], [plot.left + 6, plot.right - 6]);
  const yOf = linear([yAxis.low, yAxis.high], [plot.bottom - 6, plot.top + 6]);

  const radius = frame.narrow ? 2.6 : 3.2;
  const places = points.map(({ area, x, y }) => ({ area, x: xOf(x), y: yOf(y) }));
  const quiet = besideEachOther(
    places.filter(({ area }) => area.role === "other"),
    { radius, near: 0, farthest: 11, within: plot },
  );
  const named = besideEachOther(
    places.filter(({ area }) => area.role === "area"),
    { radius: HOME_RADIUS, near: HOME_RADIUS, farthest: 20, within: plot },
  );
  const others = quiet.places.map(({ x, y }) => ({ x, y }));
  const homes = named.places;
  const lines = countryLines(dataset, country, { plot, xOf, yOf, textSize });
  const asked = dataset.areas.filter(({ role }) => role === "area").map(({ key }) => key);
  const styles = lineStyles(asked);
  const names = placeNames(
    homes.map(({ area, x, y }) => ({ x, y, width: textWidth(area.name, textSize, "strong") + 2 })),
    {
      textSize,
      room: { ...plot, right: width },
      taken: [...homes.map(markerBox), ...lines.map((line) => labelBox(line, textSize))],
      dots: others,
    },
  );
  const xTitle = {
    lines: wrapText(xAxis.title, width, textSize, "strong"),
    top: plot.bottom + lineHeight + 14,
  };
  const notes = {
    lines: notesOf(dataset, { ...lined, moved: quiet.moved || named.moved }).flatMap((note) =>
      wrapText(note, width, textSize * 0.93),
    ),
    top: xTitle.top + xTitle.lines.length * lineHeight + 6,
  };
  return {
    width,
    height: Math.ceil(notes.top + notes.lines.length * lineHeight),
    textSize,
    plot,
    radius,
    homeRadius: HOME_RADIUS,
    others,
    homes: homes.flatMap(({ area, x, y }, at): ScatterHome[] => {
      const [style, name] = [styles[asked.indexOf(area.key)], names[at]];
      return style && name ? [{ area, x, y, style, name }] : [];
    }),
    country: lines,
    countryStyle: benchmarkStyle("country"),
    xTicks: placedTicks(xAxis, xOf, width, textSize),
    yTicks: yAxis.ticks.map((tick) => ({ ...tick, y: yOf(tick.value) })),
    yTitle: { lines: yTitle, top: 0 },
    xTitle,
    notes,
  };
}

/** With as many ticks as their texts have room for. */
function fittingAxis(room: number, textSize: number, axisWith: (most: number) => ScatterAxis): ScatterAxis {
  const most = Math.max(1, Math.floor(room / PER_TICK.x));
  const tried = Array.from({ length: most }, (_, fewer) => axisWith(most - fewer));
  const fits = ({ ticks }: ScatterAxis): boolean => {
    const widest = Math.max(...ticks.map(({ text }) => textWidth(text, textSize)));
    return (widest + APART) * Math.max(1, ticks.length - 1) <= room;
  };
  const found = tried.find(fits) ?? tried.at(-1);
  if (!found) throw new Error("no axis without a tick");
  return found;
}

function placedTicks(
  { ticks }: ScatterAxis,
  xOf: (value: number) => number,
  width: number,
  textSize: number,
): ScatterGeometry["xTicks"] {
  return ticks.map((tick) => {
    const half = textWidth(tick.text, textSize) / 2;
    const x = xOf(tick.value);
    return { ...tick, x, textX: Math.min(width - half, x) };
  });
}

interface Scales {
  plot: Box;
  xOf: (value: number) => number;
  yOf: (value: number) => number;
  textSize: number;
}

/** The country's figure of the x axis stands above the plot, that of the y axis at the plot's right end. */
function countryLines(
  dataset: PairDataset,
  values: Record<"x" | "y", number | null>,
  { plot, xOf, yOf, textSize }: Scales,
): CountryLine[] {
  const { locale } = dataset;
  const found: CountryLine[] = [];
  if (values.x !== null) {
    const text = `${dataset.x.countryName} ${valueWithUnit(values.x, { ...dataset.x, locale })}`;
    const [at, wide] = [xOf(values.x), textWidth(text, textSize)];
    const x = Math.max(plot.left, Math.min(plot.right - wide, at - wide / 2));
    found.push({ side: "x", at, text, label: { x, baseline: plot.top - 5 } });
  }
  if (values.y !== null) {
    const text = `${dataset.y.countryName} ${valueWithUnit(values.y, { ...dataset.y, locale })}`;
    const at = yOf(values.y);
    // Under the line where there is no room above it.
    const baseline = at - plot.top > textSize * 1.5 ? at - 5 : at + textSize;
    found.push({ side: "y", at, text, label: { x: plot.right - textWidth(text, textSize), baseline } });
  }
  return found;
}

function labelBox({ text, label: { x, baseline } }: CountryLine, textSize: number): Box {
  return {
    left: x,
    right: x + textWidth(text, textSize),
    top: baseline - textSize * 0.8,
    bottom: baseline + textSize * 0.25,
  };
}

function markerBox({ x, y }: Place): Box {
  const reach = HOME_RADIUS + 1;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** How many are shown, whom it lacks, and what must be known to read it; each line whole. */
function notesOf(dataset: PairDataset, { words, moved }: { words: ChartWords; moved: boolean }): string[] {
  const told = SCATTER_WORDS[dataset.locale];
  const without = withoutPoint(dataset);
  const silent = without.filter(({ role }) => role === "area").map(({ name }) => name);
  const counted = [
    told.count(pointsOf(dataset).length),
    ...(without.length > 0 ? [told.missing(without.length)] : []),
    ...(silent.length > 0 ? [words.chart.noFigureOf(silent.join(", "))] : []),
    ...(moved ? [told.ties] : []),
  ];
  return [
    counted.join(" "),
    ...(dataset.x.year === dataset.y.year ? [] : [told.otherYears]),
    told.areasNotPeople,
    told.chance,
  ];
}
