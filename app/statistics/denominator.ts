import type { CountKind } from "#app/domain/count-kind.ts";
import type { Unit } from "#app/domain/indicator.ts";
import {
  answered,
  type CountBounds,
  type CountedFigure,
  type CountModel,
  type DenominatorOrigin,
  type Outcome,
  refused,
} from "#app/domain/verdict.ts";
import { halfStep } from "./comparison.ts";

/**
 * The count and the denominator behind a published figure (rules of our own, docs/methods.md: Denominator). A
 * source seldom gives all three of count x, denominator n and rate v = x · k / n, and the rate only rounded
 * by ± h: then n lies between x · k / (v + h) and x · k / (v − h). The population of the same group, sex and
 * year is taken where it lies in there; else both ends are kept, and every method takes the one that says
 * less. A missing count is bounded in the same way from rate and population. Respondents that the source
 * gives are the denominator as they are.
 * Assumes that the count is the figure's own numerator and the population its own group.
 * Refuses: a unit that is no share or rate, a bare head count, a balance of two counts, a figure without
 * count, population and respondents, no cases among nobody knows how many, and a count that contradicts its
 * figure.
 */
export interface DenominatorQuestion {
  unit: Unit;
  /** As published, in the unit; null where only the count is given. */
  value: number | null;
  count: number | null;
  /** value = count × multiplier ÷ denominator. */
  multiplier: number | null;
  /** Decimals that the value is published with. */
  decimals: number;
  /** Persons in the same group, sex and year; null where not known. */
  population: number | null;
  /** How many the figure was made from, as its source says; of a survey those who answered. */
  respondents?: number | null;
  /**
   * What the count counts; persons if not said. Of a balance of two counts (net migration) the chance of both
   * would have to be known.
   */
  counts?: CountKind;
}

export interface Denominated {
  counted: CountedFigure;
  from: DenominatorOrigin;
}

/**
 * A population this much larger or smaller than count and rate allow is of another group, or the count is.
 * Populations are of the year's end and rates are often made with the mean one or the last year's: a small
 * group can grow or shrink by several per cent in a year.
 */
const CONTRADICTION = 0.1;
/**
 * Count and rate by themselves name a denominator to within this share: then no population is needed to
 * believe them.
 */
const ROUGH = 0.01;
/** What multiplying and dividing leaves over in a computer. */
const LEFT_OVER = 1e-9;

export function countedFigure(question: DenominatorQuestion): Outcome<Denominated> {
  const { unit, value, count, multiplier, respondents = null } = question;
  if (unit === "count") return refused("count-only");
  const negative = (count !== null && count < 0) || (value !== null && value < 0);
  // Only the difference of two counts can be below nought; one of them alone would contradict the other.
  const isBalance = negative && (count ?? -1) <= 0 && (value ?? -1) <= 0;
  if (question.counts === "balance" || (isBalance && unit !== "percent")) return refused("balance");
  const model = modelOf(question);
  if (model === null || multiplier === null || multiplier <= 0) return refused("unit-without-interval");
  if (value === null && count === null) return refused("no-figure");
  if (negative || Number.isNaN(count) || Number.isNaN(value)) return refused("contradictory-count");
  const found =
    respondents !== null && respondents > 0
      ? amongRespondents(question, multiplier, respondents)
      : count === null
        ? countFromPopulation(question, multiplier)
        : denominatorOf(question, count, multiplier);
  if (!found.ok) return found;
  const { count: cases, denominator, bounds, from } = found.result;
  if (model === "proportion" && cases > denominator * (1 + LEFT_OVER)) return refused("contradictory-count");
  const counted: CountedFigure = { count: cases, denominator, multiplier, model, ...(bounds && { bounds }) };
  return answered({ counted, from });
}

/**
 * Chance by what is counted: persons and households are a share of those that there are, in per cent or per
 * 1,000; events are a rate.
 */
function modelOf({ unit, counts }: DenominatorQuestion): CountModel | null {
  if (unit !== "percent" && !unit.startsWith(PER)) return null;
  return counts === "events" ? "rate" : "proportion";
}

const PER = "per-";

/**
 * What is counted as far as the figures themselves tell: more per 1,000 than a thousand can be no persons,
 * whoever said so. `values`: all of the indicator's, since one indicator is counted in one way everywhere.
 */
export function countedThere(counts: CountKind, unit: Unit, values: Iterable<number | null>): CountKind {
  if (!unit.startsWith(PER) || counts === "events" || counts === "balance") return counts;
  const whole = Number(unit.slice(PER.length));
  for (const value of values) if (value !== null && value > whole) return "events";
  return counts;
}

interface Found {
  count: number;
  denominator: number;
  bounds?: CountBounds;
  from: DenominatorOrigin;
}

function denominatorOf(question: DenominatorQuestion, count: number, multiplier: number): Outcome<Found> {
  const { value, decimals, population } = question;
  const known = population !== null && population > 0 ? population : null;
  if (value === null)
    return known === null
      ? refused("no-denominator")
      : answered({ count, denominator: known, from: "population" });
  const half = halfStep(decimals);
  const [least, most] = [(count * multiplier) / (value + half), highest(count * multiplier, value - half)];
  if (count === 0)
    return value > half * (1 + LEFT_OVER)
      ? refused("contradictory-count")
      : known === null
        ? refused("no-denominator")
        : answered({ count, denominator: known, from: "population" });
  if (known !== null) {
    const isFar =
      known < least * (1 - CONTRADICTION) || (most !== null && known > most * (1 + CONTRADICTION));
    if (isFar && half >= ROUGH * value) return refused("contradictory-count");
    const isInside = known >= least * (1 - LEFT_OVER) && (most === null || known <= most * (1 + LEFT_OVER));
    if (isInside) return answered({ count, denominator: known, from: "population" });
  }
  const bounds = { leastCount: count, mostCount: count, leastDenominator: least, mostDenominator: most };
  return answered({
    count,
    denominator: value > 0 ? (count * multiplier) / value : least,
    bounds,
    from: "derived",
  });
}

/** The largest denominator that a rate of at least so much allows; null where the rate may be nought. */
function highest(cases: number, rate: number): number | null {
  return rate > 0 ? cases / rate : null;
}

function countFromPopulation(
  { value, decimals, population }: DenominatorQuestion,
  multiplier: number,
): Outcome<Found> {
  if (value === null) return refused("no-figure");
  if (population === null || !(population > 0)) return refused("no-count");
  return answered({ ...countAmong(population, value, decimals, multiplier), from: "population" });
}

/** Weighted answers need not be whole: the share is what was published, not what the count would give. */
function amongRespondents(
  { value, count, decimals }: DenominatorQuestion,
  multiplier: number,
  respondents: number,
): Outcome<Found> {
  if (value === null)
    return count === null
      ? refused("no-figure")
      : answered({ count, denominator: respondents, from: "respondents" });
  const fits =
    count !== null &&
    Math.abs((count * multiplier) / respondents - value) <= halfStep(decimals) * (1 + LEFT_OVER);
  const found = fits
    ? { count, denominator: respondents }
    : countAmong(respondents, value, decimals, multiplier);
  const from = count === null ? "respondents-only" : fits ? "respondents" : "weighted";
  return answered({ ...found, from });
}

/** The count behind a rounded rate among so many: the whole number that fits, where there is just one. */
function countAmong(
  denominator: number,
  value: number,
  decimals: number,
  multiplier: number,
): { count: number; denominator: number; bounds?: CountBounds } {
  const count = (value * denominator) / multiplier;
  const reach = (halfStep(decimals) * denominator) / multiplier;
  const [least, most] = [Math.max(0, count - reach), count + reach];
  const [first, last] = [Math.ceil(least - LEFT_OVER), Math.floor(most + LEFT_OVER)];
  if (first === last) return { count: first, denominator };
  const bounds = { leastDenominator: denominator, mostDenominator: denominator };
  if (first > last) return { count, denominator, bounds: { ...bounds, leastCount: least, mostCount: most } };
  return { count, denominator, bounds: { ...bounds, leastCount: first, mostCount: last } };
}
