import { decimalsApart, decimalsOf } from "#app/domain/decimals.ts";
import { listText } from "#app/i18n/list-text.ts";
import { fifthOf } from "#app/statistics/fifths.ts";
import { wrapText } from "../caption.ts";
import { type ChartDataset, figureIn } from "../dataset.ts";
import { textWidth } from "../text-width.ts";
import { theme } from "../theme.ts";
import { valueText, valueWithUnit } from "../value-text.ts";
import type { ChartWords } from "../words.ts";

/** One thing on the map explained by its colour. */
export interface LegendRow {
  /** Null = hatching. */
  colour: string | null;
  text: string;
}

/** What stands under a map, in px from its left edge. */
export interface MapLegend {
  /** Swatches from pale to dark with the limits between them; null where there are no classes. */
  swatches: { x: number; width: number; colour: string; limit: string | null }[] | null;
  /** What small and large figures mean, at the ends of the swatches; null where that is not judged. */
  ends: { low: string; high: string; width: number } | null;
  rows: LegendRow[];
  notes: string[];
}

interface LegendAsked {
  /** The limits between classes (statistics/fifths.ts); null = too few figures for classes. */
  breaks: readonly number[] | null;
  year: number;
  /** Areas on the map that have no figure. */
  silent: readonly string[];
  /** Said after what the shades tell. */
  notes: readonly string[];
  schematic: boolean;
  width: number;
  textSize: number;
}

/** Height of a line of text, in letter sizes. */
export const LINE = 1.2;
/** As many areas without a figure are named; more are counted. */
const NAMED = 3;
/** Between two limits, px. */
const LIMITS_APART = 6;
/** Room for a row's own colour, px. */
const ROW_INDENT = 28;

export function legendOf(dataset: ChartDataset, asked: LegendAsked, words: ChartWords): MapLegend {
  const { breaks, width, textSize } = asked;
  const swatches = breaks === null || breaks.length === 0 ? null : swatchesOf(breaks, dataset, asked);
  const told = [classesNote(breaks, words), ...asked.notes];
  const notes = [...told, ...(asked.schematic ? [words.chart.schematic] : [])];
  return {
    swatches,
    ends: swatches && endsOf(dataset, swatches, words),
    rows: [...countryRow(dataset, asked), ...silentRow(asked, dataset, words)],
    notes: notes.flatMap((note) => wrapText(note, width, textSize * 0.93)),
  };
}

export function legendHeight({ swatches, ends, rows, notes }: MapLegend, textSize: number): number {
  const line = Math.round(textSize * LINE);
  return Math.ceil(
    12 +
      (ends === null ? 0 : line + 2) +
      (swatches === null ? 0 : 14 + line + 6) +
      rows.length * (line + 6) +
      notes.length * line +
      4,
  );
}

/** Of some classes, as far from each other as the five shades allow. */
export function shadeOf(place: number, classes: number): number {
  const shades = theme.sequential.length;
  return classes === 1 ? (shades + 1) / 2 : 1 + Math.round(((place - 1) * (shades - 1)) / (classes - 1));
}

/** What the shades tell, or why there is one alone. */
function classesNote(breaks: readonly number[] | null, { chart }: ChartWords): string {
  if (breaks === null) return chart.mapTooFew;
  if (breaks.length === 0) return chart.mapAllEqual;
  return breaks.length === theme.sequential.length - 1 ? chart.mapClasses : chart.mapTies(breaks.length + 1);
}

function swatchesOf(
  breaks: readonly number[],
  dataset: ChartDataset,
  { width, textSize }: LegendAsked,
): NonNullable<MapLegend["swatches"]> {
  const classes = breaks.length + 1;
  const swatch = Math.min(72, Math.floor(width / classes));
  const decimals = decimalsApart(breaks, dataset.decimals ?? decimalsOf(breaks));
  const [first = 0, second] = breaks;
  const withUnit = textWidth(valueWithUnit(first, dataset, decimals), textSize);
  const next = second === undefined ? 0 : textWidth(valueText(second, dataset, decimals), textSize);
  // A limit stands in the middle of its edge, the first not over the picture's.
  const fits = Math.max(swatch + withUnit / 2, withUnit) + LIMITS_APART <= 2 * swatch - next / 2;
  return Array.from({ length: classes }, (_, i) => {
    const limit = breaks[i];
    const text = i === 0 && fits ? valueWithUnit : valueText;
    return {
      x: i * swatch,
      width: swatch,
      colour: theme.sequential[shadeOf(i + 1, classes) - 1] ?? theme.neighbour,
      limit: limit === undefined ? null : text(limit, dataset, decimals),
    };
  });
}

function endsOf(
  { polarity }: ChartDataset,
  swatches: NonNullable<MapLegend["swatches"]>,
  { chart }: ChartWords,
): MapLegend["ends"] {
  if (polarity === undefined) return null;
  const [low, high] = polarity === "lower" ? [chart.better, chart.worse] : [chart.worse, chart.better];
  return { low, high, width: swatches.reduce((sum, { width }) => sum + width, 0) - 1 };
}

/** The whole country's figure, in the colour of a municipality that has the same. */
function countryRow(dataset: ChartDataset, { breaks, year }: LegendAsked): LegendRow[] {
  const country = dataset.areas.find(({ role }) => role === "country");
  const value = country ? figureIn(country, year).value : null;
  if (!country || value === null) return [];
  const limits = breaks ?? [];
  const colour = theme.sequential[shadeOf(fifthOf(value, limits), limits.length + 1) - 1] ?? theme.neighbour;
  return [{ colour, text: `${country.name} ${valueWithUnit(value, dataset)}` }];
}

/** Those without a figure by their names, so that they can be found, or how many they are. */
function silentRow(
  { silent, width, textSize }: LegendAsked,
  { locale }: ChartDataset,
  words: ChartWords,
): LegendRow[] {
  if (silent.length === 0) return [];
  const named = words.chart.mapSilent(listText(silent, locale));
  const fits = silent.length <= NAMED && wrapText(named, width - ROW_INDENT, textSize).length === 1;
  return [{ colour: null, text: fits ? named : words.chart.mapSilentCount(silent.length) }];
}
