import type { CountModel, Evidence } from "#app/domain/verdict.ts";
import { weightedSlope } from "./slope.ts";
import { asMeasured, lineOf } from "./yearly-fit.ts";

/**
 * The smallest change that figures could have shown: what a two-sided 5 % test finds with a power of 80 %
 * (the usual sample-size formula of two shares or rates, solved for the difference: Fleiss, Levin & Paik
 * 2003, chapter 4; for a line through several years in the same way). It says how much a "no demonstrable
 * change" is worth. The line turns around the level that the figures have together, lifted where it would
 * fall below nought; of a rise and a fall the one that takes more. Counts that vary φ times as much as chance
 * need √φ times the change. Approximate under some 20 events, and where figures have their source's limits:
 * then the line's standard error is that of no change. A share cannot change by more than the whole: that is
 * the answer where nothing smaller would show. Throws where there are no years.
 */
export const Z_USUAL = 1.959963984540054;
/** Normal quantile of the power, 80 %. */
export const Z_POWER = 0.8416212335729143;
/** Chi-square (1 degree of freedom) that is passed by chance once in five hundred: p < 0.002. */
export const STRICT_CHI_SQUARE = 9.549535706083242;

/** Each round at least halves what is left of the distance to the root; most need ten. */
const ROUNDS = 60;
const CLOSE_ENOUGH = 1e-14;

/** Between two years or areas, in the unit: a line through two points. */
export function smallestPairDifference(then: Evidence, now: Evidence): number {
  return smallestTrendChange(
    [
      { year: 0, figure: then },
      { year: 1, figure: now },
    ],
    Z_USUAL,
  );
}

/**
 * From the first to the last of the years, a straight line, in the unit; `z`: the threshold that the slope
 * must pass.
 */
export function smallestTrendChange(all: readonly { year: number; figure: Evidence }[], z: number): number {
  const [first, last] = [all[0], all.at(-1)];
  const line = lineOf(all);
  if (line.model === "published") return smallestOfPublished(all, z);
  if (!first || !last) throw new Error("no years to find a change in");
  const { model, multiplier, years } = line;
  const people = years.reduce((sum, year) => sum + year.people, 0);
  const level = years.reduce((sum, year) => sum + year.count, 0) / people;
  const middle = years.reduce((sum, year) => sum + year.x * year.people, 0) / people;
  const rise = years.map((year) => ({ from: year.x - middle, people: year.people }));
  const fall = rise.map((year) => ({ ...year, from: -year.from }));
  const slope = Math.max(smallestSlope(rise, level, model, z), smallestSlope(fall, level, model, z));
  return slope * (last.year - first.year) * multiplier;
}

/** Of figures whose limits their source gave, or some of which are so. */
function smallestOfPublished(all: readonly { year: number; figure: Evidence }[], z: number): number {
  const { standardError } = weightedSlope(all.map(asMeasured));
  const span = (all.at(-1)?.year ?? 0) - (all[0]?.year ?? 0);
  return (z + Z_POWER) * standardError * span;
}

/** A year by its distance from the middle of all (weighted by people), and its people. */
interface PlacedYear {
  from: number;
  people: number;
}

/**
 * The slope that equals its own standard error (of no change × z, of that change × the power's z), found by
 * putting it in again and again.
 */
function smallestSlope(years: readonly PlacedYear[], level: number, model: CountModel, z: number): number {
  let [people, squares, lowest, highest] = [0, 0, 0, 0];
  for (const year of years) {
    people += year.people;
    squares += year.people * year.from ** 2;
    lowest = Math.min(lowest, year.from);
    highest = Math.max(highest, year.from);
  }
  const steepest = model === "proportion" ? 1 / (highest - lowest) : Number.POSITIVE_INFINITY;
  // Not from nought: where nobody is counted that would be a root too, and no answer.
  const start = (z + Z_POWER) * Math.sqrt(spread(level, model) / squares);
  let slope = Math.min(steepest, Math.max(start, 1 / people));
  for (let round = 0; round < ROUNDS; round += 1) {
    const lifted = Math.max(level, -slope * lowest);
    const middle = model === "proportion" ? Math.min(lifted, 1 - slope * highest) : lifted;
    const none = spread(middle, model) / squares;
    let some = 0;
    for (const year of years)
      some += year.people * year.from ** 2 * spread(middle + slope * year.from, model);
    const next = Math.min(steepest, z * Math.sqrt(none) + (Z_POWER * Math.sqrt(some)) / squares);
    if (Math.abs(next - slope) <= CLOSE_ENOUGH * slope) return next;
    slope = next;
  }
  return slope;
}

/**
 * Variance of one person's contribution: p(1 − p) of a share, the rate itself of events. Never below nought,
 * whatever rounding leaves.
 */
function spread(level: number, model: CountModel): number {
  return Math.max(0, model === "proportion" ? level * (1 - level) : level);
}
