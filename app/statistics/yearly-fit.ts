import type { CountedFigure, Evidence, Limits } from "#app/domain/verdict.ts";
import { evidenceValue } from "./difference.ts";
import { highEnd, lowEnd } from "./figure-ends.ts";
import { figureLimits } from "./figure-interval.ts";
import { standardErrorOf } from "./published-limits.ts";
import type { TrendPoint } from "./separate-points.ts";
import { cochranArmitage, type Slope, weightedSlope } from "./slope.ts";

/**
 * The straight line through yearly figures, and how much they differ from one level. Shares: Cochran–Armitage (Armitage 1955) from counts; rates:
 * inverse-variance weighted slope, which is Rao's score test of a Poisson trend; figures with limits of their source: the slope weighted by these.
 * The variance of a year's count is that of no change (pooled rate ÷ denominator, decision 0009), times its dispersion φ: n ÷ φ stands for n.
 * The differences between years: Pearson's chi-square of the same counts around their common rate, one degree of freedom less than there are years.
 * Assumes that the years are independent of each other. Refuses nothing.
 */
export function fitOf(points: readonly TrendPoint[]): Slope {
  const counted = countedPoints(points);
  const [first] = counted ?? [];
  if (!counted || !first) return weightedSlope(points.map(asMeasured));
  const { model, multiplier } = first.figure;
  if (model === "proportion")
    return inUnit(
      cochranArmitage(
        counted.map(({ year, figure }) => ({ x: year, count: figure.count, people: figure.denominator })),
      ),
      multiplier,
    );
  const rate = commonRate(counted);
  if (rate === 0) return { slope: 0, standardError: 0, chiSquare: 0 };
  return inUnit(
    weightedSlope(
      counted.map(({ year, figure }) => ({
        x: year,
        y: figure.count / figure.denominator,
        variance: rate / figure.denominator,
      })),
    ),
    multiplier,
  );
}

/** Chi-square of all differences between the years, rounding having its way. */
export function heterogeneityOf(points: readonly TrendPoint[]): number {
  const counted = countedPoints(points);
  const [first] = counted ?? [];
  if (!counted || !first) return spreadOf(points.map(asMeasured));
  const rate = commonRate(counted);
  const variance = first.figure.model === "proportion" ? rate * (1 - rate) : rate;
  if (!(variance > 0)) return 0;
  return points.reduce((sum, { figure }) => {
    if (figure.model === "published") return sum;
    const nearest = nearestRate(figure, rate);
    return sum + ((nearest - rate) ** 2 * effective(figure).denominator) / variance;
  }, 0);
}

/** The same points as flat as rounding lets them be: a line that still rises (`sign` 1) or falls (−1) does so whatever was rounded. */
export function flattest(points: readonly TrendPoint[], sign: number): TrendPoint[] {
  const middle = points.reduce((sum, { year }) => sum + year, 0) / points.length;
  return points.map(({ year, figure }) => {
    if (figure.model === "published" || !figure.bounds || year === middle) return { year, figure };
    return { year, figure: year < middle === sign > 0 ? highEnd(figure) : lowEnd(figure) };
  });
}

/** Counts that vary φ times as much as chance tell as much as n ÷ φ that do not. */
export function effective(figure: CountedFigure): CountedFigure {
  const { count, denominator, dispersion = 1 } = figure;
  return dispersion === 1
    ? figure
    : { ...figure, count: count / dispersion, denominator: denominator / dispersion };
}

type CountedPoint = TrendPoint & { figure: CountedFigure };

/** As far as they tell; null where any has its limits from its source instead. */
function countedPoints(points: readonly TrendPoint[]): CountedPoint[] | null {
  const counted = points.flatMap(({ year, figure }) =>
    figure.model === "published" ? [] : [{ year, figure: effective(figure) }],
  );
  return counted.length === points.length ? counted : null;
}

function commonRate(points: readonly CountedPoint[]): number {
  const people = points.reduce((sum, { figure }) => sum + figure.denominator, 0);
  return points.reduce((sum, { figure }) => sum + figure.count, 0) / people;
}

/** Of what rounding leaves open, the rate nearest to the common one. */
function nearestRate(figure: CountedFigure, rate: number): number {
  const [low, high] = [lowEnd(figure), highEnd(figure)];
  return Math.min(Math.max(rate, low.count / low.denominator), high.count / high.denominator);
}

function inUnit({ slope, standardError, chiSquare }: Slope, multiplier: number): Slope {
  return { slope: slope * multiplier, standardError: standardError * multiplier, chiSquare };
}

/** A year's figure with the variance that its limits tell of. */
export function asMeasured({ year, figure }: TrendPoint): { x: number; y: number; variance: number } {
  return {
    x: year,
    y: evidenceValue(figure),
    variance: standardErrorOf(limitsOf(figure)) ** 2,
  };
}

function limitsOf(figure: Evidence): Limits {
  return figure.model === "published" ? figure.limits : figureLimits(figure, "95");
}

function spreadOf(points: readonly { y: number; variance: number }[]): number {
  const weights = points.reduce((sum, { variance }) => sum + 1 / variance, 0);
  const mean = points.reduce((sum, { y, variance }) => sum + y / variance, 0) / weights;
  return points.reduce((sum, { y, variance }) => sum + (y - mean) ** 2 / variance, 0);
}
