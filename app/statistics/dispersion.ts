import type { Dispersion, SizeClass } from "#app/domain/dispersion.ts";
import { byCommonCourse } from "./common-course.ts";
import { weightedSlope } from "./slope.ts";

/**
 * How much more an indicator's counts vary from year to year than chance alone makes them (ylihajonta;
 * McCullagh & Nelder 1989, 4.5), and how alike years are over municipalities. Of each municipality with five
 * years: expected counts are by its own five-year level and what the year did to all (common-course.ts), so
 * that what all share (a recession) is no chance; a straight line of its own is taken out as well, for it may
 * be news. Pearson's chi-square of what is left has 3 degrees of freedom. The factor of a size class is the
 * median of these over the median of chi-square, which a few municipalities that really changed do not move;
 * never under 1; drawn towards that of all municipalities where the class has few. The correlation is the
 * mean over pairs of years of Spearman's over the municipalities of the class. Assumes that persons and
 * households vary in like ways in places of like size.
 * Refuses (null): under 40 municipalities that can be used. One can be where it has ten cases in five years
 * and rounding leaves its denominators so narrow that it adds little to chance.
 */
export interface YearlyCount {
  count: number;
  denominator: number;
  /** Width of what rounding leaves the denominator, as a share of it. */
  openShare: number;
}

/** One municipality's years, as many and the same ones of all. */
export type MunicipalityYears = readonly YearlyCount[];

/** Fewer do not tell. */
const FEWEST_AREAS = 40;
const FEWEST_CASES = 10;
/**
 * Upper limits of the classes, as shares of the municipalities in order of size; the last class has those
 * above.
 */
const CLASS_ENDS = [0.25, 0.5, 0.75, 0.92];
/** A class of so many municipalities weighs as much as all together. */
const WHOLE_WEIGHS = 10;
/** Median of chi-square with 3 degrees of freedom (R: qchisq(0.5, 3)). */
export const MEDIAN_CHI_SQUARE = 2.365973884375;
/** The years that the median above is of. */
export const DISPERSION_YEARS = 5;
/** What rounding may add to the variance, as a multiple of chance's. */
const MOST_ROUNDING = 0.2;

export function estimateDispersion(
  areas: readonly MunicipalityYears[],
  model: "proportion" | "rate",
): Dispersion | null {
  const usable = areas.filter(isUsable);
  if (usable.length < FEWEST_AREAS) return null;
  const rates = usable.map((counts) => counts.map(({ count, denominator }) => count / denominator));
  const expected = byCommonCourse(
    usable.map((counts, at) => ({
      rates: rates[at] ?? [],
      denominators: counts.map(({ denominator }) => denominator),
    })),
    model,
  );
  const judged = usable
    .flatMap((counts, at) => {
      const chiSquare = residual(counts, expected[at] ?? [], model);
      return chiSquare === null ? [] : [{ size: sizeOf(counts), chiSquare, rates: rates[at] ?? [] }];
    })
    .sort((a, b) => a.size - b.size);
  if (judged.length < FEWEST_AREAS) return null;
  const whole: SizeClass = { ...classOf(judged), upTo: null };
  const ends = CLASS_ENDS.map((share) => Math.round(share * judged.length));
  const classes = [0, ...ends].map((from, at) => {
    const members = judged.slice(from, ends[at] ?? judged.length);
    const upTo = ends[at] === undefined ? null : (members.at(-1)?.size ?? null);
    return { ...towards(classOf(members), whole), upTo };
  });
  return { whole, classes };
}

function isUsable(counts: MunicipalityYears): boolean {
  const cases = counts.reduce((sum, { count }) => sum + count, 0);
  if (counts.length !== DISPERSION_YEARS || cases < FEWEST_CASES) return false;
  // A denominator anywhere in its range: variance of a uniform distribution, beside that of a count of
  // chance.
  return counts.every(({ count, openShare }) => (openShare ** 2 / 12) * count <= MOST_ROUNDING);
}

function sizeOf(counts: MunicipalityYears): number {
  return counts.reduce((sum, { denominator }) => sum + denominator, 0) / counts.length;
}

/**
 * Pearson's chi-square around the municipality's own level, what each year did to all, and a line of its own;
 * null where it cannot be told: by its level and the year there would be none or less than none.
 */
function residual(
  counts: MunicipalityYears,
  expected: readonly number[],
  model: "proportion" | "rate",
): number | null {
  const points = counts.flatMap(({ count, denominator }, at) => {
    const rate = expected[at] ?? 0;
    const mean = denominator * rate;
    const variance = model === "proportion" ? mean * (1 - rate) : mean;
    // Deviations as shares of what was expected, so that a line through them is one of the municipality's
    // level.
    return mean > 0 && variance > 0 ? [{ x: at, y: count / mean - 1, variance: variance / mean ** 2 }] : [];
  });
  if (points.length < DISPERSION_YEARS) return null;
  const all = points.reduce((sum, { y, variance }) => sum + y ** 2 / variance, 0);
  return Math.max(0, all - weightedSlope(points).chiSquare);
}

interface Judged {
  chiSquare: number;
  rates: readonly number[];
}

function classOf(members: readonly Judged[]): Omit<SizeClass, "upTo"> {
  const factor = Math.max(1, median(members.map(({ chiSquare }) => chiSquare)) / MEDIAN_CHI_SQUARE);
  return { factor, correlation: correlationOf(members), areas: members.length };
}

/**
 * Few municipalities tell little of their own: the class is drawn towards the whole, a factor by its
 * logarithm.
 */
function towards(own: Omit<SizeClass, "upTo">, whole: SizeClass): Omit<SizeClass, "upTo"> {
  const weight = own.areas / (own.areas + WHOLE_WEIGHS);
  const factor = Math.exp(weight * Math.log(own.factor) + (1 - weight) * Math.log(whole.factor));
  return {
    factor,
    correlation: weight * own.correlation + (1 - weight) * whole.correlation,
    areas: own.areas,
  };
}

/** Mean of Spearman's correlation over all pairs of years, never below nought. */
function correlationOf(members: readonly Judged[]): number {
  const ranked = Array.from({ length: DISPERSION_YEARS }, (_, year) =>
    ranks(members.map(({ rates }) => rates[year] ?? 0)),
  );
  let [sum, pairs] = [0, 0];
  ranked.forEach((first, at) => {
    for (const second of ranked.slice(at + 1)) {
      sum += correlation(first, second);
      pairs += 1;
    }
  });
  return Math.max(0, sum / pairs);
}

/** Equal ones share the mean of their places. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const found = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { at } of order.slice(from, to)) found[at] = (from + to - 1) / 2;
    from = to;
  }
  return found;
}

function correlation(first: readonly number[], second: readonly number[]): number {
  const middle = (first.length - 1) / 2;
  let [both, ofFirst, ofSecond] = [0, 0, 0];
  first.forEach((place, at) => {
    const [a, b] = [place - middle, (second[at] ?? middle) - middle];
    both += a * b;
    ofFirst += a * a;
    ofSecond += b * b;
  });
  return ofFirst > 0 && ofSecond > 0 ? both / Math.sqrt(ofFirst * ofSecond) : 0;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
