import type { GoalPace } from "#app/domain/goal.ts";
import { answered, type Outcome, type Refused, refused } from "#app/domain/verdict.ts";
import { Z } from "./confidence.ts";
import { separatePoints, type TrendPoint, type TrendQuestion } from "./separate-points.ts";
import { STRICT_CHI_SQUARE } from "./smallest-change.ts";
import { fitOf, flattest } from "./yearly-fit.ts";

/**
 * The change a year on the way to a goal (tavoitteen vauhti): the line of a trend (yearly-fit.ts) through all
 * separate points from the baseline on, two at the least, with its 95 % interval: slope ± 1.96 standard
 * errors, dispersion in them. It is shown where the trend's own threshold is passed, p < 0.002, as flat as
 * rounding lets it be. Assumes a straight way. Refuses: an index set anew every year, and fewer than two
 * figures, by what leaves no more.
 */
export function goalPace(
  { points, breaks, yearsInFigure, restandardised }: TrendQuestion,
  from: number | null,
): Outcome<GoalPace> {
  if (restandardised) return refused("restandardised");
  const separate = separatePoints(points, yearsInFigure);
  const last = separate.at(-1)?.year ?? 0;
  const begins = Math.max(from ?? 0, ...breaks.filter((year) => year <= last));
  const since = separate.filter(({ year }) => year >= begins);
  const years = since.map(({ year }) => year);
  if (since.length < FEWEST) return tooFew(points, separate, { from: from ?? 0, begins });
  const { slope, standardError } = fitOf(since);
  const careful = fitOf(flattest(since, Math.sign(slope)));
  const reach = Z["95"] * standardError;
  return answered({
    years,
    yearly: slope,
    limits: { lower: slope - reach, upper: slope + reach },
    shown: Math.sign(careful.slope) === Math.sign(slope) && careful.chiSquare > STRICT_CHI_SQUARE,
  });
}

const FEWEST = 2;

/** What leaves fewer than two: figures that share years, a break after the others, or that few are there. */
function tooFew(points: readonly TrendPoint[], separate: readonly TrendPoint[], goal: GoalYears): Refused {
  const yearsFrom = (all: readonly TrendPoint[], first: number): number[] =>
    all.map(({ year }) => year).filter((year) => year >= first);
  const all = yearsFrom(points, goal.from);
  const apart = yearsFrom(separate, goal.from);
  if (apart.length >= FEWEST) return refused("series-break", [String(goal.begins)]);
  return all.length >= FEWEST
    ? refused("overlapping-periods", all.map(String))
    : refused("too-few-points", all.map(String));
}

interface GoalYears {
  /** Of the baseline; 0 without one. */
  from: number;
  /** From here on figures are compared: `from`, or the first year after a later break. */
  begins: number;
}
