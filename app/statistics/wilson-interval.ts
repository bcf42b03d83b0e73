import type { Limits } from "#app/domain/verdict.ts";
import { type ConfidenceLevel, Z } from "./confidence.ts";

/**
 * Wilson's score interval of a share (Wilson 1927), without continuity correction; as shares 0–1.
 * Assumes that persons are independent of each other. Right on average, but with a handful of cases it can
 * hold the truth too seldom (84 % of the time where 0.2 cases are expected): figure-interval.ts takes the
 * exact interval there.
 * Refuses (RangeError) counts outside 0…people and no people at all.
 */
export function wilsonLimits(count: number, people: number, level: ConfidenceLevel): Limits {
  if (!(people > 0) || !(count >= 0) || !(count <= people) || !Number.isFinite(people))
    throw new RangeError(`a share of ${count} among ${people} has no interval`);
  const z = Z[level];
  const middle = 2 * count + z * z;
  const reach = z * Math.sqrt(z * z + (4 * count * (people - count)) / people);
  const whole = 2 * (people + z * z);
  return {
    lower: count === 0 ? 0 : (middle - reach) / whole,
    upper: count === people ? 1 : (middle + reach) / whole,
  };
}
