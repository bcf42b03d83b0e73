import { answered, type Outcome, type TrendResult, type TrendStep } from "#app/domain/verdict.ts";
import { directionBetween, directionOf, shownValue } from "./comparison.ts";
import { compareTwo, evidenceValue } from "./difference.ts";
import { latestSeparatePoints, type TrendPoint, type TrendQuestion } from "./separate-points.ts";
import { STRICT_CHI_SQUARE, smallestTrendChange, Z_USUAL } from "./smallest-change.ts";
import { fitLine, fitOf, flattest, heterogeneityOf, lineOf } from "./yearly-fit.ts";

/**
 * The trend over the latest separate points (separate-points.ts). Two tests, each at p < 0.002 and after
 * dispersion: the slope of the line (chi-square 9.5495, 1 df, as in Fingertips' trend), whose sign must hold
 * when any one year is left out and be that of the last figure less the first, as pages show them; and the
 * differences between
 * the years altogether (4 df: 16.9238; 9 df: 26.0564). A line makes a trend; years that differ without a line
 * are told as varying, with the year in which they turned where both legs are more than chance. Where
 * rounding leaves figures open, each test takes the flattest of what they may be. Assumes that years are
 * independent counts: persons who stay from year to year make the yearly figures steadier than that. Refuses
 * as the choice of points does.
 */
export type TrendTest = Omit<TrendResult, "relevant" | "judgement" | "step"> & {
  step: Exclude<TrendStep, "clear" | "small"> | "line";
};

/** Passed by chance once in five hundred, by degrees of freedom (R: qchisq(0.998, 4), qchisq(0.998, 9)). */
const STRICT_HETEROGENEITY: Readonly<Record<number, number>> = { 4: 16.923758195805, 9: 26.056433345164 };

/** What the differences between so many years must pass; null where that is not tested. */
export function strictHeterogeneity(points: number): number | null {
  return STRICT_HETEROGENEITY[points - 1] ?? null;
}

export function trendTest(question: TrendQuestion): Outcome<TrendTest> {
  const points = latestSeparatePoints(question);
  return points.ok ? answered(tested(points.result, question.decimals)) : points;
}

function tested(points: readonly TrendPoint[], decimals: number | undefined): TrendTest {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error("a trend without points");
  const full = fitOf(points);
  const sign = Math.sign(full.slope);
  const careful = flattest(points, sign);
  const line = lineOf(careful);
  const fit = fitLine(line);
  const chiSquare = Math.sign(fit.slope) === sign ? fit.chiSquare : 0;
  const values = points.map(({ figure }) => evidenceValue(figure));
  const consistent =
    careful.every((_, leftOut) => Math.sign(fitLine(line, leftOut).slope) === sign) &&
    wayBetween(first, last, decimals) === sign;
  const isLine = chiSquare > STRICT_CHI_SQUARE && consistent;
  const heterogeneity = heterogeneityOf(points);
  const isVarying =
    !isLine && heterogeneity > (strictHeterogeneity(points.length) ?? Number.POSITIVE_INFINITY);
  const counted = points.flatMap(({ figure }) => (figure.model === "published" ? [] : [figure]));
  const isCounted = counted.length === points.length;
  const span = last.year - first.year;
  return {
    step: isLine ? "line" : isVarying ? "varying" : "none",
    direction: directionOf(full.slope),
    significance: isLine ? "99.8" : "none",
    years: points.map(({ year }) => year),
    values,
    counts: isCounted ? counted.map(({ count }) => count) : [],
    denominators: isCounted ? counted.map(({ denominator }) => denominator) : [],
    model: isCounted && counted[0] ? counted[0].model : "published",
    change: full.slope * span,
    standardError: full.standardError * span,
    chiSquare,
    heterogeneity,
    turn: isVarying ? turnOf(points) : null,
    turnedLately: isLine && turnedLately(values, sign),
    dispersion: isCounted ? Math.max(...counted.map(({ dispersion = 1 }) => dispersion)) : 1,
    consistent,
    smallest: smallestTrendChange(points, Z_USUAL),
    smallestStrict: smallestTrendChange(points, Math.sqrt(STRICT_CHI_SQUARE)),
  };
}

/** 1: the last figure is larger, −1: smaller, 0: the same number is shown of both. */
function wayBetween(first: TrendPoint, last: TrendPoint, decimals: number | undefined): number {
  const shown = ({ figure }: TrendPoint): number => shownValue(evidenceValue(figure), decimals);
  const direction = directionBetween(shown(last), shown(first));
  return direction === "equal" ? 0 : direction === "higher" ? 1 : -1;
}

/** The last two steps both go against the line. */
function turnedLately(values: readonly number[], sign: number): boolean {
  const [before = 0, middle = 0, last = 0] = values.slice(-3);
  return Math.sign(middle - before) === -sign && Math.sign(last - middle) === -sign;
}

/**
 * The year of the lowest or the highest figure, where the way there and the way from it are both more than
 * chance and go opposite ways, and no two years on either go back by more than chance; null where the years
 * tell no such course.
 */
function turnOf(points: readonly TrendPoint[]): number | null {
  const values = points.map(({ figure }) => evidenceValue(figure));
  const inner = values.slice(1, -1);
  for (const [extreme, way] of [
    [Math.min(...inner), -1],
    [Math.max(...inner), 1],
  ] as const) {
    const at = 1 + inner.indexOf(extreme);
    const [before, after] = [points.slice(0, at + 1), points.slice(at)];
    if (goes(before, way) && goes(after, -way)) return points[at]?.year ?? null;
  }
  return null;
}

/** From the first to the last by more than chance, and between no two years the other way. */
function goes(points: readonly TrendPoint[], way: number): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || shownWay(first, last) !== way) return false;
  return points.every((point, at) => points.slice(at + 1).every((later) => shownWay(point, later) !== -way));
}

/** 1: larger by more than chance, −1: smaller, 0: chance explains it. */
function shownWay(from: TrendPoint, to: TrendPoint): number {
  const { significance, difference } = compareTwo(to.figure, from.figure);
  return significance === "none" ? 0 : Math.sign(difference);
}
