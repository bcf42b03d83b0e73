import type { CountedFigure, Evidence, Limits } from "#app/domain/verdict.ts";
import { evidenceValue } from "./difference.ts";
import { highEnd, lowEnd } from "./figure-ends.ts";
import { figureLimits } from "./figure-interval.ts";
import { standardErrorOf } from "./published-limits.ts";
import type { TrendPoint } from "./separate-points.ts";
import { cochranArmitage, type Slope, weightedSlope } from "./slope.ts";

/**
 * The straight line through yearly figures, and how much they differ from one level. Shares: Cochran–Armitage
 * (Armitage 1955) from counts; rates: inverse-variance weighted slope, which is Rao's score test of a Poisson
 * trend; figures with limits of their source: the slope weighted by these. The variance of a year's count is
 * that of no change (pooled rate ÷ denominator, decision 0009), times its dispersion φ: n ÷ φ stands for n.
 * The differences between years: Pearson's chi-square of the same counts around their common rate, one degree
 * of freedom less than there are years.
 * Assumes that the years are independent of each other. Refuses nothing.
 */
export function fitOf(points: readonly TrendPoint[]): Slope {
  return fitLine(lineOf(points));
}

/** Yearly figures made ready once for several fits. */
export type Line =
  | { model: "proportion" | "rate"; multiplier: number; years: readonly CountedYear[] }
  | { model: "published"; years: readonly ReturnType<typeof asMeasured>[] };

/** As far as dispersion leaves it. */
interface CountedYear {
  x: number;
  count: number;
  people: number;
}

export function lineOf(points: readonly TrendPoint[]): Line {
  const years: CountedYear[] = [];
  let kind: CountedFigure | null = null;
  for (const { year, figure } of points) {
    if (figure.model === "published") return { model: "published", years: points.map(asMeasured) };
    const { count, denominator, dispersion = 1 } = figure;
    years.push({ x: year, count: count / dispersion, people: denominator / dispersion });
    kind ??= figure;
  }
  return kind ? { model: kind.model, multiplier: kind.multiplier, years } : { model: "published", years: [] };
}

/** `leftOut`: the place of a year that the line is to do without. */
export function fitLine(line: Line, leftOut?: number): Slope {
  const { model } = line;
  if (model === "published") return weightedSlope(without(line.years, leftOut));
  const years = without(line.years, leftOut);
  if (model === "proportion") return inUnit(cochranArmitage(years), line.multiplier);
  const rate = commonRate(years);
  if (rate === 0) return { slope: 0, standardError: 0, chiSquare: 0 };
  return inUnit(
    weightedSlope(years.map(({ x, count, people }) => ({ x, y: count / people, variance: rate / people }))),
    line.multiplier,
  );
}

function without<Year>(years: readonly Year[], leftOut: number | undefined): readonly Year[] {
  return leftOut === undefined ? years : years.filter((_, at) => at !== leftOut);
}

/** Chi-square of all differences between the years, rounding having its way. */
export function heterogeneityOf(points: readonly TrendPoint[]): number {
  const line = lineOf(points);
  if (line.model === "published") return spreadOf(line.years);
  const rate = commonRate(line.years);
  const variance = line.model === "proportion" ? rate * (1 - rate) : rate;
  if (!(variance > 0)) return 0;
  return points.reduce((sum, { figure }) => {
    if (figure.model === "published") return sum;
    const nearest = nearestRate(figure, rate);
    return sum + ((nearest - rate) ** 2 * (figure.denominator / (figure.dispersion ?? 1))) / variance;
  }, 0);
}

/**
 * The same points as flat as rounding lets them be: a line that still rises (`sign` 1) or falls (−1) does so
 * whatever was rounded.
 */
export function flattest(points: readonly TrendPoint[], sign: number): TrendPoint[] {
  const middle = points.reduce((sum, { year }) => sum + year, 0) / points.length;
  return points.map(({ year, figure }) => {
    if (figure.model === "published" || !figure.bounds || year === middle) return { year, figure };
    return { year, figure: year < middle === sign > 0 ? highEnd(figure) : lowEnd(figure) };
  });
}

function commonRate(years: readonly CountedYear[]): number {
  const people = years.reduce((sum, year) => sum + year.people, 0);
  return years.reduce((sum, year) => sum + year.count, 0) / people;
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
