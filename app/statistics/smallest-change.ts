import type { CountedFigure } from "#app/domain/verdict.ts";

/**
 * The smallest change that figures could have shown: what a two-sided 5 % test finds with a power of 80 % (the usual sample-size formula of
 * two shares or rates, solved for the difference: Fleiss, Levin & Paik 2003, chapter 4). It says how much a "no demonstrable
 * change" is worth. Around the level that the figures have together; approximate under some 20 events.
 */
export const Z_USUAL = 1.959963984540054;
/** Normal quantile of the power, 80 %. */
export const Z_POWER = 0.8416212335729143;
/** Chi-square (1 degree of freedom) that is passed by chance once in five hundred: p < 0.002. */
export const STRICT_CHI_SQUARE = 9.549535706083242;

const ROUNDS = 30;

/** Between two years or areas, in the unit. */
export function smallestPairDifference(then: CountedFigure, now: CountedFigure): number {
  const { model, multiplier } = then;
  const [n1, n2] = [then.denominator, now.denominator];
  const level = (then.count + now.count) / (n1 + n2);
  let change = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [low, high] = around(level, change, n2 / (n1 + n2), model);
    const none = spread(level, model) * (1 / n1 + 1 / n2);
    const some = spread(low, model) / n1 + spread(high, model) / n2;
    change = Z_USUAL * Math.sqrt(none) + Z_POWER * Math.sqrt(some);
  }
  return change * multiplier;
}

/** Both levels, so that together they make the common one. */
function around(
  level: number,
  change: number,
  shareOfHigh: number,
  model: CountedFigure["model"],
): [number, number] {
  const low = inside(level - change * shareOfHigh, model);
  return [low, inside(level + change * (1 - shareOfHigh), model)];
}

/** From the first to the last of the years, a straight line, in the unit; `z`: the threshold that the slope must pass. */
export function smallestTrendChange(
  points: readonly { year: number; figure: CountedFigure }[],
  z: number,
): number {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error("no years to find a change in");
  const { model, multiplier } = first.figure;
  const people = points.reduce((sum, { figure }) => sum + figure.denominator, 0);
  const level = points.reduce((sum, { figure }) => sum + figure.count, 0) / people;
  const middle = points.reduce((sum, { year, figure }) => sum + year * figure.denominator, 0) / people;
  const squares = points.reduce(
    (sum, { year, figure }) => sum + figure.denominator * (year - middle) ** 2,
    0,
  );
  const none = Math.sqrt(spread(level, model) / squares);
  let slope = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const some = points.reduce((sum, { year, figure }) => {
      const here = inside(level + slope * (year - middle), model);
      return sum + figure.denominator * (year - middle) ** 2 * spread(here, model);
    }, 0);
    slope = z * none + Z_POWER * (Math.sqrt(some) / squares);
  }
  return slope * (last.year - first.year) * multiplier;
}

/** Variance of one person's contribution: p(1 − p) of a share, the rate itself of events. */
function spread(level: number, model: CountedFigure["model"]): number {
  return model === "proportion" ? level * (1 - level) : level;
}

function inside(level: number, model: CountedFigure["model"]): number {
  return Math.max(0, model === "proportion" ? Math.min(1, level) : level);
}
