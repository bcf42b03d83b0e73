import {
  answered,
  type CountedFigure,
  type Outcome,
  type Refused,
  refused,
  type TrendResult,
} from "#app/domain/verdict.ts";
import { directionOf } from "./comparison.ts";
import { figureValue } from "./figure-interval.ts";
import { cochranArmitage, type Slope, weightedSlope } from "./slope.ts";
import { STRICT_CHI_SQUARE, smallestTrendChange, Z_USUAL } from "./smallest-change.ts";

/**
 * The trend over the five latest separate points. Shares: Cochran–Armitage (Armitage 1955) from counts; rates: inverse-variance weighted
 * slope, which is Rao's score test of a Poisson trend. The variance of a year's rate is that of no change (pooled rate ÷ its denominator):
 * weights from the rates as observed would give the most weight to years that came out low by chance, and nothing at all would be left of a
 * year without events. Threshold p < 0.002 (chi-square 9.5495), as in Fingertips' trend; and the sign must hold when any one year is left out.
 * Assumes that years are independent counts: persons who stay from year to year make the yearly figures steadier than that.
 * Refuses: an index set anew every year, overlapping periods, a break in the series, too few points, points too far apart. A figure of
 * several years is taken to be named by its last one: one that begins before a break is not a figure of the new series.
 * Throws where a year has two figures: a mistake in the program.
 */
export interface TrendPoint {
  year: number;
  figure: CountedFigure;
}

export interface TrendQuestion {
  /** In any order; one a year. */
  points: readonly TrendPoint[];
  /** Years between the indicator's own figures: 1 yearly, 2 every other year, 4 elections. */
  rhythm: number;
  /** First years after breaks in the series. */
  breaks: readonly number[];
  /** How many years one figure covers. */
  yearsInFigure: number;
  restandardised: boolean;
}

export type TrendTest = Omit<TrendResult, "relevant" | "judgement" | "step">;

/** So many of the latest points are tested. */
export const POINTS = 5;
/** Points spread over more than this many times their own rhythm tell of different times. */
const WIDEST = 2;

export function trendTest(question: TrendQuestion): Outcome<TrendTest> {
  const points = latestSeparatePoints(question);
  return points.ok ? answered(tested(points.result)) : points;
}

/** The points that a trend is tested over, earliest first: years that are of one kind, near enough, and have no year in common. */
export function latestSeparatePoints(question: TrendQuestion): Outcome<TrendPoint[]> {
  const points = [...question.points].sort((a, b) => a.year - b.year);
  points.forEach(({ year }, at) => {
    if (points[at + 1]?.year === year) throw new Error(`two figures of the year ${year}`);
  });
  const usable = usablePoints(question, points);
  return Array.isArray(usable) ? answered(usable) : usable;
}

function usablePoints(question: TrendQuestion, points: readonly TrendPoint[]): TrendPoint[] | Refused {
  const { rhythm, breaks, yearsInFigure, restandardised } = question;
  if (restandardised) return refused("restandardised");
  const separate = separatePoints(points, yearsInFigure);
  if (separate.length < POINTS && points.length >= POINTS)
    return refused("overlapping-periods", yearsOf(points.slice(-POINTS)));
  const latestBreak = Math.max(...breaks.filter((year) => year <= (points.at(-1)?.year ?? 0)));
  const after = separate.filter(({ year }) => year - (yearsInFigure - 1) >= latestBreak);
  if (after.length < POINTS && separate.length >= POINTS)
    return refused("series-break", [String(latestBreak)]);
  if (after.length < POINTS) return refused("too-few-points", yearsOf(after));
  const five = after.slice(-POINTS);
  const span = (five.at(-1)?.year ?? 0) - (five[0]?.year ?? 0);
  const own = Math.max(rhythm, yearsInFigure) * (POINTS - 1);
  return span > WIDEST * own ? refused("gap-in-points", yearsOf(five)) : five;
}

/** From the latest backwards, those that have no year in common; one figure a year is separate as it is. Earliest first. */
export function separatePoints<Point extends { year: number }>(
  points: readonly Point[],
  yearsInFigure: number,
): Point[] {
  const kept: Point[] = [];
  for (const point of [...points].sort((a, b) => b.year - a.year)) {
    const next = kept[0];
    if (!next || next.year - point.year >= yearsInFigure) kept.unshift(point);
  }
  return kept;
}

function yearsOf(points: readonly TrendPoint[]): string[] {
  return points.map(({ year }) => String(year));
}

function tested(points: readonly TrendPoint[]): TrendTest {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error("a trend without points");
  const full = slopeOf(points);
  const sign = Math.sign(full.slope);
  const consistent = points.every(
    (_, left) => Math.sign(slopeOf(points.filter((_point, at) => at !== left)).slope) === sign,
  );
  const change = full.slope * first.figure.multiplier * (last.year - first.year);
  return {
    direction: directionOf(change),
    significance: full.chiSquare > STRICT_CHI_SQUARE && consistent ? "99.8" : "none",
    years: points.map(({ year }) => year),
    values: points.map(({ figure }) => figureValue(figure)),
    counts: points.map(({ figure }) => figure.count),
    denominators: points.map(({ figure }) => figure.denominator),
    model: first.figure.model,
    change,
    chiSquare: full.chiSquare,
    consistent,
    smallest: smallestTrendChange(points, Z_USUAL),
    smallestStrict: smallestTrendChange(points, Math.sqrt(STRICT_CHI_SQUARE)),
  };
}

/** The slope per year, of the share or of events per person. */
function slopeOf(points: readonly TrendPoint[]): Slope {
  const [first] = points;
  if (first?.figure.model === "proportion")
    return cochranArmitage(
      points.map(({ year, figure }) => ({ x: year, count: figure.count, people: figure.denominator })),
    );
  const people = points.reduce((sum, { figure }) => sum + figure.denominator, 0);
  const rate = points.reduce((sum, { figure }) => sum + figure.count, 0) / people;
  if (rate === 0) return { slope: 0, standardError: 0, chiSquare: 0 };
  return weightedSlope(
    points.map(({ year, figure }) => ({
      x: year,
      y: figure.count / figure.denominator,
      variance: rate / figure.denominator,
    })),
  );
}
