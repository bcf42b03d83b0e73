import type { Limits } from "#app/domain/verdict.ts";
import { type ConfidenceLevel, TAIL, Z } from "./confidence.ts";

/**
 * Interval of an expected number of events. Below 10 events exact (Garwood 1936: the limits are the expected
 * numbers at which as few or as many events as were seen have the probability of the tail), from 10 Byar's
 * approximation (Breslow & Day 1987, vol. II, p. 69).
 * Assumes that events come independently of each other; where one person can have many, the interval is at
 * least this wide.
 * Refuses (RangeError) a count that is negative or no number.
 */
export function poissonLimits(events: number, level: ConfidenceLevel): Limits {
  if (!(events >= 0) || !Number.isFinite(events)) throw new RangeError(`a count of events is "${events}"`);
  return events < EXACT_BELOW ? smallLimits(events, level) : byarLimits(events, level);
}

/**
 * From so many events on, Byar's limits are within 0.06 % (95 %) and 0.3 % (99.8 %) of the exact interval's
 * width.
 */
export const EXACT_BELOW = 10;

/** Byar's approximation. */
export function byarLimits(events: number, level: ConfidenceLevel): Limits {
  const z = Z[level];
  const next = events + 1;
  return {
    lower: events === 0 ? 0 : events * (1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}

/** Exact limits of a whole number of events. */
export function exactLimits(events: number, level: ConfidenceLevel): Limits {
  const tail = TAIL[level];
  const highest = 2 * byarLimits(events, level).upper;
  return {
    lower: events === 0 ? 0 : solve((mean) => 1 - atMost(events - 1, mean) - tail, highest),
    upper: solve((mean) => tail - atMost(events, mean), highest),
  };
}

/**
 * A count between whole numbers (weighted data) is taken down for the lower and up for the upper limit: never
 * too narrow.
 */
function smallLimits(events: number, level: ConfidenceLevel): Limits {
  return {
    lower: exactly(Math.floor(events), level).lower,
    upper: exactly(Math.ceil(events), level).upper,
  };
}

/** Exact limits of the few whole numbers that are asked for again and again. */
const EXACT: Record<ConfidenceLevel, Map<number, Limits>> = { "95": new Map(), "99.8": new Map() };

function exactly(events: number, level: ConfidenceLevel): Limits {
  const known = EXACT[level].get(events);
  if (known) return known;
  const made = exactLimits(events, level);
  EXACT[level].set(events, made);
  return made;
}

/**
 * A sum that grows past this is taken down by it, and the logarithm of its scale up: exp(−mean) alone is
 * nought from 745 events on.
 */
const TOO_LARGE = 1e250;

/** Probability of so many events or fewer, when so many are expected. */
function atMost(events: number, mean: number): number {
  let scale = -mean;
  let [term, sum] = [1, 1];
  for (let k = 1; k <= events; k += 1) {
    term *= mean / k;
    sum += term;
    if (sum > TOO_LARGE) {
      term /= TOO_LARGE;
      sum /= TOO_LARGE;
      scale += Math.log(TOO_LARGE);
    }
  }
  return sum * Math.exp(scale);
}

/** Halves any interval we ask about down to the last digit that a number holds. */
const HALVINGS = 80;

/** Where a function that grows from below nought crosses it. */
function solve(grows: (mean: number) => number, highest: number): number {
  let [low, high] = [0, highest];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (grows(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
