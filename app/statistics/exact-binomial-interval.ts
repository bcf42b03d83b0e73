import type { Limits } from "#app/domain/verdict.ts";
import { type ConfidenceLevel, TAIL } from "./confidence.ts";
import { wilsonLimits } from "./wilson-interval.ts";

/**
 * Exact interval of a share (Clopper & Pearson 1934), as shares 0–1: the limits are the shares at which as
 * few or as many persons as were counted have the probability of the tail. Assumes that persons are
 * independent of each other. Holds the truth at least as often as it says, and wider for it: for few cases
 * only. Counts between whole numbers (weighted data) are taken down for the lower and up for the upper limit;
 * a denominator worked out of a rounded share is taken to the nearest whole person. Its work grows with the
 * count of the rarer.
 * Refuses (RangeError) counts outside 0…people and no people at all.
 */
export function exactShareLimits(count: number, people: number, level: ConfidenceLevel): Limits {
  if (!(people > 0) || !(count >= 0) || !(count <= people) || !Number.isFinite(people))
    throw new RangeError(`a share of ${count} among ${people} has no interval`);
  const persons = Math.max(1, Math.ceil(count), Math.round(people));
  if (2 * count <= persons) return rareLimits(count, persons, level);
  const others = rareLimits(persons - count, persons, level);
  return { lower: 1 - others.upper, upper: 1 - others.lower };
}

function rareLimits(count: number, people: number, level: ConfidenceLevel): Limits {
  return {
    lower: lowerLimit(Math.floor(count), people, level),
    upper: upperLimit(Math.ceil(count), people, level),
  };
}

/** Newton's steps double the right digits each time: a handful is enough. */
const STEPS = 50;
const CLOSE_ENOUGH = 1e-13;

/**
 * The share at which so many or more are seen with the probability of the tail. The logarithm is concave:
 * Newton cannot miss.
 */
function lowerLimit(count: number, people: number, level: ConfidenceLevel): number {
  if (count === 0) return 0;
  return newton(wilsonLimits(count, people, level).lower, (share) => {
    const { atMost, exactly } = chances(count, people, share);
    const orMore = 1 - atMost + exactly;
    return (-Math.log(orMore / TAIL[level]) * orMore * share) / (count * exactly);
  });
}

/** The share at which so many or fewer are seen with the probability of the tail. */
function upperLimit(count: number, people: number, level: ConfidenceLevel): number {
  if (count >= people) return 1;
  return newton(wilsonLimits(count, people, level).upper, (share) => {
    const { atMost, exactly } = chances(count, people, share);
    return (Math.log(atMost / TAIL[level]) * atMost * (1 - share)) / ((people - count) * exactly);
  });
}

/** Follows Newton's steps from a start, and never further than half the way to 0 or 1. */
function newton(start: number, step: (share: number) => number): number {
  let share = start;
  for (let i = 0; i < STEPS; i += 1) {
    const next = Math.min((share + 1) / 2, Math.max(share / 2, share + step(share)));
    if (Math.abs(next - share) <= CLOSE_ENOUGH * share) return next;
    share = next;
  }
  return share;
}

/**
 * Numbers that grow past this are taken down by it, and the logarithm of their scale up: beyond some 1e308
 * there are none.
 */
const TOO_LARGE = 1e250;

/** Probabilities of at most and of exactly so many among the people. */
function chances(count: number, people: number, share: number): { atMost: number; exactly: number } {
  const odds = share / (1 - share);
  let scale = people * Math.log1p(-share);
  let [exactly, atMost] = [1, 1];
  for (let k = 1; k <= count; k += 1) {
    exactly *= ((people - k + 1) / k) * odds;
    atMost += exactly;
    if (atMost > TOO_LARGE) {
      exactly /= TOO_LARGE;
      atMost /= TOO_LARGE;
      scale += Math.log(TOO_LARGE);
    }
  }
  const whole = Math.exp(scale);
  return { atMost: atMost * whole, exactly: exactly * whole };
}
