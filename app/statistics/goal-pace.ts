import type { GoalPace } from "#app/domain/goal.ts";
import { answered, type Outcome, refused } from "#app/domain/verdict.ts";
import { Z } from "./confidence.ts";
import { separatePoints, type TrendQuestion } from "./separate-points.ts";
import { STRICT_CHI_SQUARE } from "./smallest-change.ts";
import { fitOf, flattest } from "./yearly-fit.ts";

/**
 * The change a year on the way to a goal (tavoitteen vauhti): the line of a trend (yearly-fit.ts) through all
 * separate points from the baseline on, two at the least, with its 95 % interval: slope ± 1.96 standard
 * errors, dispersion in them. It is shown where the trend's own threshold is passed, p < 0.002, as flat as
 * rounding lets it be. Assumes a straight way. Refuses: an index set anew every year, and one figure only.
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
  if (since.length < FEWEST) return refused("too-few-points", years.map(String));
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
