import { MOST_AREAS, MOST_BARS, MOST_PANELS } from "#app/charts/spec-link.ts";
import type { CompareView } from "./compare-question.ts";

/** More rows are no page but a file. */
export const MOST_INDICATORS = 40;
/** Columns of a table that can still be read. */
export const MOST_COLUMNS = 20;
/** So many indicators at most are shown over every municipality. */
export const MOST_OVER_ALL = 3;
/** Pictures on a page. */
const MOST_PICTURES = 12;
/** So many lines or pictures are read at a glance: more lines are small pictures, more pictures a table. */
const FEW = 4;

/** What of a comparison the views depend on. */
export interface CompareNumbers {
  indicators: number;
  /** All areas named, the country among them. */
  areas: number;
  /** Those with series of their own, without the country: neither the country nor municipalities together. */
  compared: number;
  municipalities: number;
  /** All of Finland's municipalities are asked for. */
  everyone: boolean;
  /** There is a map of just these municipalities. */
  mapped: boolean;
  /** There is a map of the country. */
  countryMapped: boolean;
  /** Every area is a municipality or a county, which have places among others of their kind. */
  placed: boolean;
  /** Two heads are counted: both grow with the municipality, and a picture of the two shows only that. */
  counts: boolean;
  /** More than one year is asked for. */
  overYears: boolean;
}

/**
 * The views that fit, the first by itself: one indicator of few areas over years, of more areas than a glance
 * tells apart as a small picture each; of many, as bars or as a distribution; many of one area as a spine;
 * few of few as small multiples; two of all municipalities as a scatter; else a table.
 */
export function fittingViews(numbers: CompareNumbers): CompareView[] {
  const first = firstView(numbers);
  const fitting = ORDER.filter((view) => FITS[view](numbers));
  return fitting.includes(first) ? [first, ...fitting.filter((view) => view !== first)] : fitting;
}

const ORDER: readonly CompareView[] = [
  "trend",
  "multiples",
  "spine",
  "heat",
  "bars",
  "scatter",
  "distribution",
  "map",
  "finland",
];

const FITS: Record<CompareView, (numbers: CompareNumbers) => boolean> = {
  trend: ({ indicators, compared, everyone, areas }) =>
    !everyone && compared <= MOST_AREAS && areas > 0 && indicators <= MOST_PICTURES,
  multiples: ({ indicators, compared, everyone }) =>
    !everyone && indicators <= MOST_OVER_ALL && compared > 1 && compared <= MOST_PANELS,
  distribution: ({ indicators, everyone, municipalities }) =>
    indicators <= MOST_OVER_ALL && (everyone || municipalities > 0),
  scatter: ({ indicators, counts, ...numbers }) =>
    indicators === 2 && !counts && FITS.distribution({ indicators, counts, ...numbers }),
  bars: ({ indicators, compared }) => indicators <= MOST_OVER_ALL && compared > 1 && compared <= MOST_BARS,
  map: ({ indicators, mapped }) => indicators <= MOST_OVER_ALL && mapped,
  finland: (numbers) => numbers.countryMapped && FITS.distribution(numbers),
  spine: ({ indicators, compared, placed, everyone }) =>
    indicators > 1 && compared === 1 && placed && !everyone,
  heat: ({ areas, everyone }) => areas > 0 && areas <= MOST_COLUMNS && !everyone,
};

function firstView(numbers: CompareNumbers): CompareView {
  const { indicators, everyone, overYears } = numbers;
  if (everyone) return FITS.scatter(numbers) ? "scatter" : "distribution";
  const crowded = numbers.compared > FEW && FITS.multiples(numbers);
  if (crowded && (overYears || (indicators === 1 && FITS.trend(numbers)))) return "multiples";
  if (overYears && FITS.trend(numbers)) return "trend";
  if (FITS.spine(numbers)) return "spine";
  if (indicators <= FEW && FITS.trend(numbers)) return "trend";
  if (indicators <= MOST_OVER_ALL && FITS.bars(numbers)) return "bars";
  return FITS.heat(numbers) ? "heat" : "distribution";
}
