import type { Limits } from "#app/domain/verdict.ts";
import { type LinearMap, linear } from "../axis.ts";
import { wrapText } from "../caption.ts";
import { type ChartArea, type ChartDataset, figureIn, limitsIn, shownYear } from "../dataset.ts";
import type { PictureFrame } from "../frame/picture-frame.ts";
import { onOneScale } from "../line/one-scale.ts";
import { type StripTick, stripAxis } from "../strip/strip-axis.ts";
import { textWidth } from "../text-width.ts";
import { axisBounds, axisUnit, valueText } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import { columnsOf } from "./bars-columns.ts";
import { knownIntervals, municipalitiesBySize } from "./bars-order.ts";
import { BARS_WORDS } from "./bars-words.ts";

/** One area with its bar, or with the reason that it has none. */
export interface BarRow {
  area: ChartArea;
  /** The county stands apart, and quietly. */
  quiet: boolean;
  name: { lines: string[]; x: number };
  middle: number;
  bar: { from: number; to: number; whisker: { from: number; to: number } | null } | null;
  value: string;
  /** Its interval in words, where there is room for it. */
  interval: string | null;
  /** Over the country's line, on a ground of its own. */
  reason: { lines: string[]; x: number; width: number } | null;
}

export interface BarsGeometry {
  width: number;
  height: number;
  textSize: number;
  lineHeight: number;
  year: number;
  unit: string | null;
  plot: { left: number; right: number; top: number; bottom: number; zero: number };
  /** Right ends of the columns of figures. */
  valueEnd: number;
  intervalEnd: number;
  thickness: number;
  rows: BarRow[];
  /** Between the municipalities and the county; null where only one of them is there. */
  rule: number | null;
  country: { x: number; text: string; textX: number } | null;
  ticks: StripTick[];
  notes: string[];
}

const PAD = 9;
/** From the axis to the reason that stands in the place of a bar. */
const INDENT = 6;

/**
 * Bars from zero, however near to each other the figures lie: their length is what is read. Null where
 * nobody has a figure in the year.
 */
export function barsGeometry(
  dataset: ChartDataset,
  frame: PictureFrame,
  words: ChartWords,
): BarsGeometry | null {
  const year = shownYear(dataset);
  if (year === null) return null;
  const municipalities = municipalitiesBySize(dataset, year);
  const county = dataset.areas.filter(({ role }) => role === "county");
  const shown = [...municipalities, ...county];
  const { shown: onScale, isCountryLeftOut } = onOneScale(dataset);
  const country = onScale.areas.find(({ role }) => role === "country");
  const countryValue = country ? figureIn(country, year).value : null;
  const values = shown.flatMap((area) => figureIn(area, year).value ?? []);
  if (values.length === 0) return null;

  const { width, textSize } = frame;
  const lineHeight = Math.round(textSize * 1.3);
  const columns = columnsOf(shown, year, dataset, frame);
  const { left, right } = columns;
  const ends = shown.flatMap((area) => Object.values(shownLimits(area, year, dataset) ?? {}));
  const drawn = [0, ...values, ...ends, ...(countryValue === null ? [] : [countryValue])];
  const axis = stripAxis(drawn, dataset, { left, width, textSize, rightEdge: () => right });
  const xOf = linear([axis.low, axis.high], [left, right]);

  const top = countryValue === null ? 2 : lineHeight + 6;
  let bottom = top;
  let rule: number | null = null;
  const rows = shown.map((area): BarRow => {
    const { value, missing } = figureIn(area, year);
    const quiet = area.role === "county";
    if (quiet && rule === null && bottom > top) {
      rule = bottom + 3;
      bottom += 6;
    }
    const name = columns.nameLines(area);
    const reason =
      missing === null ? null : wrapText(words.common.missing[missing], width - left - INDENT, textSize);
    const height = Math.max(name.length, reason?.length ?? 1) * lineHeight + PAD;
    const middle = bottom + height / 2;
    bottom += height;
    return {
      area,
      quiet,
      name: { lines: name, x: 0 },
      middle,
      bar: value === null ? null : barOf(value, shownLimits(area, year, dataset), xOf),
      value: value === null ? "" : valueText(value, dataset),
      interval: columns.intervalOf(area),
      reason: reason && {
        lines: reason,
        x: left + INDENT,
        width: Math.max(...reason.map((line) => textWidth(line, textSize))),
      },
    };
  });
  const unit = axisUnit(dataset, axis.scale, words, !frame.unitOnAxis);
  const notes = [
    ...notesOf(municipalities, year, dataset),
    ...(isCountryLeftOut ? [words.chart.countryInTable] : []),
  ].flatMap((note) => wrapText(note, width, textSize * 0.93));
  return {
    width,
    height: Math.ceil(bottom + lineHeight * (unit === null ? 1 : 2) + 12 + notes.length * lineHeight),
    textSize,
    lineHeight,
    year,
    unit,
    plot: { left, right, top, bottom, zero: xOf(0) },
    valueEnd: columns.valueEnd,
    intervalEnd: width,
    thickness: Math.round(textSize * 0.95),
    rows,
    rule,
    country:
      country && countryValue !== null
        ? referenceOf(`${country.name} ${valueText(countryValue, dataset)}`, xOf(countryValue), frame)
        : null,
    ticks: axis.ticks,
    notes,
  };
}

/** A share's interval ends where shares do. */
function shownLimits(area: ChartArea, year: number, dataset: ChartDataset): Limits | null {
  const limits = limitsIn(area, year);
  const bounds = axisBounds(dataset);
  const { value } = figureIn(area, year);
  if (!limits || !bounds || value === null || value < bounds[0] || value > bounds[1]) return limits;
  return { lower: Math.max(bounds[0], limits.lower), upper: Math.min(bounds[1], limits.upper) };
}

function barOf(value: number, limits: Limits | null, xOf: LinearMap): BarRow["bar"] {
  const whisker = limits && { from: xOf(limits.lower), to: xOf(limits.upper) };
  return { from: xOf(Math.min(0, value)), to: xOf(Math.max(0, value)), whisker };
}

/** The country's name over its line, kept inside the picture. */
function referenceOf(text: string, x: number, { width, textSize }: PictureFrame): BarsGeometry["country"] {
  const half = textWidth(text, textSize) / 2;
  return { x, text, textX: Math.max(half, Math.min(width - half, x)) };
}

function notesOf(municipalities: readonly ChartArea[], year: number, { locale }: ChartDataset): string[] {
  const { known, without } = knownIntervals(municipalities, year);
  const told = BARS_WORDS[locale];
  if (known.length === 0) return without.length > 0 ? [told.noneHasOne] : [];
  return without.length === 0
    ? [told.whisker]
    : [told.whisker, told.without(without.map(({ name }) => name).join(", "))];
}
