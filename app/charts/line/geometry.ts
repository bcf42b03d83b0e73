import { type LinearMap, linear, type ValueAxis, yearTicks } from "../axis.ts";
import { wrapText } from "../caption.ts";
import {
  type AreaRole,
  type ChartArea,
  type ChartDataset,
  hasFigures,
  yearsWithFigures,
} from "../dataset.ts";
import type { PictureFrame } from "../frame/picture-frame.ts";
import { textWidth } from "../text-width.ts";
import { benchmarkStyle, crossingStyles, type LineStyle } from "../theme.ts";
import { tickForm } from "../tick-scale.ts";
import { axisUnit, hasNoZero, tickText } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import { areasWithLimits, BANDS_UP_TO, bandedAreas, placeBands } from "./bands.ts";
import { courseMarks, type PlacedMark, placeMarks } from "./course-marks.ts";
import { endLabels } from "./end-labels.ts";
import { fanOut } from "./fan.ts";
import { lineAxis } from "./line-axis.ts";
import { type LooseReason, looseReason } from "./loose.ts";
import { onOneScale } from "./one-scale.ts";
import type { PlacedLine, Spot } from "./placed-line.ts";
import { existingYears, lineRuns } from "./runs.ts";
import { silences } from "./silences.ts";

/** Everything of a line chart placed in px; y grows downwards. */
export interface LineGeometry {
  width: number;
  height: number;
  textSize: number;
  plot: { left: number; top: number; right: number; bottom: number };
  unit: string | null;
  valueTicks: { value: number; y: number; text: string }[];
  /** Where zero is, when it lies inside the plot. */
  zeroY: number | null;
  yearTicks: { year: number; x: number; text: string }[];
  /** Every year on the axis, figures or not. */
  years: number[];
  xOfYear: (year: number) => number;
  yOfValue: (value: number) => number;
  lines: PlacedLine[];
  /** Breaks and jumps, and the baseline of their names over the plot. */
  marks: PlacedMark[];
  marksY: number;
  /** What the reader must know about the picture, already wrapped into lines. */
  notes: string[];
}

const MARKER_ROOM = 6;

/**
 * Places a dataset in a frame; null when it has no figure to draw. Throws when there are more areas than
 * colours.
 */
export function lineGeometry(
  asked: ChartDataset,
  frame: PictureFrame,
  words: ChartWords,
): LineGeometry | null {
  if (!hasFigures(asked)) return null;
  const { shown: dataset, isCountryLeftOut } = onOneScale(asked);
  const { width, textSize } = frame;
  const lineHeight = Math.round(textSize * 1.2);
  const years = yearsWithFigures(dataset.areas);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const banded = bandedAreas(dataset);
  const axis = lineAxis(dataset, banded, frame.plotHeight);
  const form = tickForm(axis);
  const tickTexts = axis.ticks.map((value) => tickText(value, dataset, form));

  const drawn = drawnLines(dataset);
  const labels = endLabels(drawn, dataset, {
    first,
    last,
    width,
    textSize,
    lineHeight,
    narrow: frame.narrow,
  });
  const unit = axisUnit(dataset, form.scale, words, !frame.unitOnAxis);
  const marks = courseMarks(dataset);
  const marksY = (unit === null ? 0 : lineHeight + 4) + textSize;
  const above = unit === null ? Math.ceil(textSize * 0.7) : lineHeight + Math.ceil(textSize * 0.9);
  const top = above + (marks.length > 0 ? lineHeight : 0);
  const left = Math.ceil(Math.max(...tickTexts.map((text) => textWidth(text, textSize)))) + 10;
  const right = Math.max(left + 60, width - labels.gutter);
  const bottom = top + Math.max(frame.plotHeight, labels.height);

  const pad = Math.min(MARKER_ROOM, (right - left) / 8);
  const xOfYear = linear([first, last], [left + pad, right - pad]);
  const yOfValue = linear([axis.low, axis.high], [bottom, top]);
  const { placed, note } = placeMarks(marks, xOfYear, { left, right, textSize }, words);
  const withBand = drawn.filter((line) => banded.includes(line.area));
  const bands = placeBands(withBand, { xOfYear, yOfValue, plot: { top, bottom } });
  const { fan, fanned } = fanOut(dataset.areas);
  const loose = looseReason(dataset);
  const lines = drawn.map((line) => ({
    ...placeLine(line, xOfYear, (value, year) => yOfValue(value) + fan(line.area, year)),
    loose: loose !== null,
    band: bands[withBand.indexOf(line)] ?? null,
  }));
  labels.place(lines, { top: top - lineHeight / 2, bottom, left, x: right + labels.leaderRoom });

  const yearText = textWidth(String(last), textSize);
  const ticks = yearTicks(first, last, right - left - 2 * pad, yearText);
  const notes = [
    ...(note === null ? [] : [note]),
    ...notesOf(dataset, { axis, lines, fanned, loose, isCountryLeftOut, hints: frame.hints }, words),
  ].flatMap((note) => wrapText(note, width, textSize * NOTE_SIZE));
  return {
    width,
    height: Math.ceil(bottom + lineHeight + 8 + notes.length * lineHeight + (notes.length > 0 ? 6 : 0)),
    textSize,
    plot: { left, top, right, bottom },
    unit,
    valueTicks: axis.ticks.map((value, i) => ({ value, y: yOfValue(value), text: tickTexts[i] ?? "" })),
    zeroY: axis.fromZero ? yOfValue(0) : null,
    yearTicks: ticks.map((year) => ({ year, x: xOfYear(year), text: String(year) })),
    years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    xOfYear,
    yOfValue,
    lines,
    marks: placed,
    marksY,
    notes,
  };
}

/** Notes are set a little smaller than the rest. */
export const NOTE_SIZE = 0.93;

interface DrawnLine {
  area: ChartArea;
  style: LineStyle;
  quiet: boolean;
  inColour: boolean;
  runs: ReturnType<typeof lineRuns>;
}

function drawnLines(dataset: ChartDataset): DrawnLine[] {
  const existing = existingYears(dataset);
  const loud = dataset.areas.flatMap(({ role, key }) => (isBenchmark(role) ? [] : [key]));
  const styles = crossingStyles(loud);
  return dataset.areas.map((area) => {
    const { role } = area;
    const quiet = isBenchmark(role);
    const own = quiet ? undefined : styles[loud.indexOf(area.key)];
    const style = own ?? benchmarkStyle(quiet ? role : "county");
    const runs = lineRuns(area, existing, dataset.periods);
    return { area, quiet, inColour: own?.inColour ?? false, style, runs };
  });
}

function isBenchmark(role: AreaRole): role is "county" | "country" {
  return role === "county" || role === "country";
}

function placeLine(
  line: DrawnLine,
  xOfYear: LinearMap,
  yOf: (value: number, year: number) => number,
): Omit<PlacedLine, "band" | "loose"> {
  const spot = ({ year, value }: { year: number; value: number }): Spot => ({
    year,
    value,
    x: xOfYear(year),
    y: yOf(value, year),
  });
  const runs = line.runs.runs.map((run) => run.map(spot));
  const lone = line.runs.lone.map(spot);
  const bridges = line.runs.bridges.map(({ from, to }): [Spot, Spot] => [spot(from), spot(to)]);
  const last = [...runs.flat(), ...lone].reduce<Spot | null>(
    (latest, candidate) => (latest === null || candidate.year > latest.year ? candidate : latest),
    null,
  );
  const { area, style, quiet, inColour } = line;
  return { area, style, quiet, inColour, runs, lone, bridges, last, label: null };
}

function notesOf(
  dataset: ChartDataset,
  drawing: {
    axis: ValueAxis;
    lines: readonly PlacedLine[];
    fanned: boolean;
    loose: LooseReason | null;
    isCountryLeftOut: boolean;
    hints: boolean;
  },
  words: ChartWords,
): string[] {
  const { axis, lines, fanned, loose, isCountryLeftOut, hints } = drawing;
  const without = lines.filter((line) => line.last === null).map((line) => line.area.name);
  return [
    ...(dataset.scaleNotes ?? []),
    ...(hints ? [] : (dataset.courseNotes ?? [])),
    ...(isCountryLeftOut ? [words.chart.countryInTable] : []),
    ...(axis.fromZero || hasNoZero(dataset) ? [] : [words.chart.notFromZero]),
    ...(lines.some((line) => line.bridges.length > 0) ? [words.chart.bridged] : []),
    ...silences(lines).map(({ from, to }) => words.chart.silence(words.chart.years(from, to))),
    ...(loose === null ? [] : [words.chart.loose[loose]]),
    ...(fanned ? [words.chart.fanned] : []),
    ...(lines.some(({ quiet, inColour }) => !quiet && !inColour) ? [words.chart.restGrey] : []),
    ...bandNotes(dataset, lines, hints, words),
    ...(without.length > 0 ? [words.chart.noFigureOf(without.join(", "))] : []),
  ];
}

/** How to get bands is of use on the screen only: a file can't be asked again. */
function bandNotes(
  dataset: ChartDataset,
  lines: readonly PlacedLine[],
  hints: boolean,
  words: ChartWords,
): string[] {
  if (areasWithLimits(dataset).length > BANDS_UP_TO) return hints ? [words.chart.bandsUpTo] : [];
  const bands = lines.flatMap((line) => line.band ?? []);
  return [
    ...(bands.length > 0 ? [words.chart.band] : []),
    ...(bands.some((band) => band.cut) ? [words.chart.bandCut] : []),
  ];
}
