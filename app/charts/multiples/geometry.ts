import { latestPoint } from "#app/domain/series.ts";
import { type LinearMap, linear, type ValueAxis } from "../axis.ts";
import { wrapAtMost, wrapText } from "../caption.ts";
import { type ChartArea, type ChartDataset, hasFigures, yearsWithFigures } from "../dataset.ts";
import { px } from "../frame/marker.tsx";
import type { PictureFrame } from "../frame/picture-frame.ts";
import { type CourseMark, courseMarkName, courseMarks } from "../line/course-marks.ts";
import { lineAxis } from "../line/line-axis.ts";
import { looseReason } from "../line/loose.ts";
import { onOneScale } from "../line/one-scale.ts";
import { existingYears, type LineRuns, lineRuns } from "../line/runs.ts";
import { textWidth } from "../text-width.ts";
import { type LineStyle, lineStyles, theme } from "../theme.ts";
import { type TickForm, tickForm } from "../tick-scale.ts";
import { axisUnit, hasNoZero, tickText, valueWithUnit } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import { MULTIPLES_WORDS } from "./multiples-words.ts";

/** An area's course as SVG paths, "" where there is nothing to draw. */
export interface Course {
  runs: string;
  /** Over years in which nothing was published. */
  bridges: string;
  lone: string;
}

/** A small picture of one area. Its px begin at its own corner. */
export interface Panel {
  area: ChartArea;
  x: number;
  y: number;
  style: LineStyle;
  /** The name, in as many lines as the widest needs. */
  name: string[];
  /** "10,1 % (2024)", or that there is no figure. */
  latest: string;
  course: Course;
  last: { x: number; y: number } | null;
  /** Absent in a panel that reads its neighbour's. */
  ticks: { value: number; y: number; text: string | null }[];
  /** Of a panel with a scale of its own. */
  country: Course | null;
}

export interface MultiplesGeometry {
  width: number;
  height: number;
  textSize: number;
  /** The plot inside a panel. */
  plot: { left: number; right: number; top: number; bottom: number };
  panels: Panel[];
  /** Breaks and jumps: the same in every panel, where they stand in it. */
  marks: (CourseMark & { x: number })[];
  /** What lies behind every panel on one scale; null where each has its own. */
  behind: { others: Course; country: Course | null } | null;
  loose: boolean;
  years: { first: number; last: number };
  unit: string | null;
  notes: { lines: string[]; top: number };
}

const GAP = { x: 20, y: 18 };
/** A plot of a panel is never lower or higher than this, px. */
const LOWEST = 66;
const HIGHEST = 150;
/** Columns of a phone, and of a wide column by how many panels there are. */
const COLUMNS = { narrow: 2, few: 3, many: 4 };
const MANY = 9;
const MARKER_ROOM = 5;
/** So much closer than in a large picture may the ticks of a small one be. */
const TICKS_CLOSER = 1.9;

/** One small picture an area on one scale, or each on its own; null where nobody has a figure. */
export function multiplesGeometry(
  asked: ChartDataset,
  frame: PictureFrame,
  words: ChartWords,
): MultiplesGeometry | null {
  if (!hasFigures(asked)) return null;
  const { shown: dataset, isCountryLeftOut } = onOneScale(asked);
  const { width, textSize } = frame;
  const lineHeight = Math.round(textSize * 1.3);
  const shown = dataset.areas.filter(({ role }) => role !== "country");
  const country = dataset.areas.find(({ role }) => role === "country");
  const own = dataset.axes === "free";
  const columns = frame.narrow ? COLUMNS.narrow : shown.length > MANY ? COLUMNS.many : COLUMNS.few;
  const rows = Math.ceil(shown.length / columns);
  const plotHeight = Math.max(LOWEST, Math.min(HIGHEST, frame.plotHeight / rows));

  const axisOf = (areas: ChartArea[]): ValueAxis =>
    lineAxis(
      { ...dataset, areas: areas.some(hasAny) ? areas : dataset.areas },
      [],
      plotHeight * TICKS_CLOSER,
    );
  const whole = axisOf(dataset.areas);
  const axes = shown.map((area) => (own ? axisOf([area, ...(country ? [country] : [])]) : whole));
  const form = tickForm(whole);
  const textsOf = (axis: ValueAxis): string[] =>
    axis.ticks.map((tick) => tickText(tick, dataset, formOf(axis, form)));
  const tickRoom =
    Math.ceil(Math.max(...axes.flatMap(textsOf).map((text) => textWidth(text, textSize * TICK_SIZE)))) + 8;
  // Panels of one scale read the ticks at the left edge of their row.
  const outside = own ? 0 : tickRoom;
  const panelWidth = (width - outside - GAP.x * (columns - 1)) / columns;
  const left = own ? tickRoom : 0;
  const names = shown.map(({ name }) => wrapAtMost(name, 2, panelWidth, textSize, "strong"));
  const nameLines = Math.max(...names.map(({ length }) => length));
  const unit = axisUnit(dataset, form.scale, words, !frame.unitOnAxis);
  const top = (nameLines + 1) * lineHeight + 6;
  const plot = { left, right: panelWidth, top, bottom: top + plotHeight };
  const panelHeight = plot.bottom + lineHeight + 4;

  const years = yearsWithFigures(dataset.areas);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const xOf = linear([first, last], [plot.left + MARKER_ROOM, plot.right - MARKER_ROOM]);
  const yOf = ({ low, high }: ValueAxis): LinearMap => linear([low, high], [plot.bottom, plot.top]);
  const existing = existingYears(dataset);
  const courseOf = (area: ChartArea, axis: ValueAxis): Course =>
    course(lineRuns(area, existing, dataset.periods), xOf, yOf(axis));
  const styles = stylesOf(shown);
  const gridTop = unit === null ? 0 : lineHeight;
  const panels = shown.map((area, at): Panel => {
    const axis = axes[at] ?? whole;
    const texts = textsOf(axis);
    const point = latestPoint(area.series);
    const firstOfRow = at % columns === 0;
    return {
      area,
      x: outside + (at % columns) * (panelWidth + GAP.x),
      y: gridTop + Math.floor(at / columns) * (panelHeight + GAP.y),
      style: styles[at] ?? OTHER,
      name: names[at] ?? [],
      latest: point
        ? `${valueWithUnit(point.value, dataset)} (${point.year})`
        : MULTIPLES_WORDS[dataset.locale].none,
      course: courseOf(area, axis),
      last: point && { x: xOf(point.year), y: yOf(axis)(point.value) },
      ticks: axis.ticks.map((value, tick) => ({
        value,
        y: yOf(axis)(value),
        text: own || firstOfRow ? (texts[tick] ?? "") : null,
      })),
      country: own && country ? courseOf(country, axis) : null,
    };
  });
  const loose = looseReason(dataset);
  const marks = courseMarks(dataset).map((mark) => ({ ...mark, x: xOf(mark.at) }));
  const noteTop = gridTop + rows * (panelHeight + GAP.y) - GAP.y + 10;
  const told = MULTIPLES_WORDS[dataset.locale];
  const lines = [
    ...(dataset.scaleNotes ?? []),
    ...(shown.length > 1 ? [own ? told.free : told.shared] : []),
    ...(own && axes.some(({ fromZero }) => !fromZero) ? [told.notAllFromZero] : []),
    ...(country ? [told.country(country.name)] : []),
    ...(isCountryLeftOut ? [words.chart.countryInTable] : []),
    ...(own || whole.fromZero || hasNoZero(dataset) ? [] : [words.chart.notFromZero]),
    ...(marks.length === 0 ? [] : [told.marks(marks.map((mark) => courseMarkName(mark, words)).join(", "))]),
    ...(loose === null ? [] : [words.chart.loose[loose]]),
    ...(panels.some((panel) => panel.course.bridges !== "") ? [words.chart.bridged] : []),
    ...(frame.hints ? [] : (dataset.courseNotes ?? [])),
  ].flatMap((note) => wrapText(note, width, textSize * NOTE_SIZE));
  return {
    width,
    height: Math.ceil(noteTop + lines.length * lineHeight),
    textSize,
    plot,
    panels,
    marks,
    behind: own
      ? null
      : {
          others: joined(shown.map((area) => courseOf(area, whole))),
          country: country ? courseOf(country, whole) : null,
        },
    loose: loose !== null,
    years: { first, last },
    unit,
    notes: { lines, top: noteTop },
  };
}

/** Ticks and years are a little smaller, notes as in other pictures. */
export const TICK_SIZE = 0.9;
export const NOTE_SIZE = 0.93;

/** Counted in the same scale, with the decimals that its own steps need. */
function formOf(axis: ValueAxis, whole: TickForm): TickForm {
  const own = tickForm(axis);
  return own.scale === whole.scale ? own : { ...whole, decimals: Math.max(whole.decimals, own.decimals) };
}

function hasAny({ series }: ChartArea): boolean {
  return latestPoint(series) !== null;
}

/** Where there are more panels than colours: all are dark. */
const OTHER: LineStyle = { ...theme.lines[6], marker: "circle", dash: null, width: 2.25 };

/** Each area's own colour as in every picture, as long as these tell them apart. */
function stylesOf(areas: readonly ChartArea[]): LineStyle[] {
  const keys = areas.map(({ key }) => key);
  return keys.length <= theme.lines.length ? lineStyles(keys) : keys.map(() => OTHER);
}

function course({ runs, lone, bridges }: LineRuns, xOf: LinearMap, yOf: LinearMap): Course {
  const path = (points: readonly { year: number; value: number }[]): string =>
    points.map(({ year, value }, at) => `${at === 0 ? "M" : "L"}${px(xOf(year))} ${px(yOf(value))}`).join("");
  return {
    runs: runs.map(path).join(""),
    bridges: bridges.map(({ from, to }) => path([from, to])).join(""),
    lone: lone.map((point) => `${path([point])}h.01`).join(""),
  };
}

function joined(courses: readonly Course[]): Course {
  const all = (part: keyof Course): string => courses.map((one) => one[part]).join("");
  return { runs: all("runs"), bridges: all("bridges"), lone: all("lone") };
}
