import type { Limits } from "#app/domain/verdict.ts";
import { Z } from "./confidence.ts";
import { limitSize, type RelevanceLimit } from "./relevance.ts";

/**
 * What an interval says of a difference beside the test itself. Evidence: how many times the distance from
 * the figure to its limit the difference is, as chi-square with one degree of freedom. It comes from the very
 * interval that the test goes by, with all that widens it, so that the two cannot part: past 3.84 where the
 * 95 % interval leaves the benchmark out, past 9.55 where the 99.8 % one does. Closeness (yhtä suuruus,
 * equivalence): the whole 95 % interval of the difference lies within twice the limit of relevance; only then
 * are two figures about the same.
 * Refuses nothing; an interval without width is no evidence.
 */
export function chiSquareOf({ difference, limits, wide }: IntervalOfDifference): number {
  const inside = distances(difference, limits);
  if (inside.to === 0 || wide === null || inside.difference < inside.to) return square(inside, Z["95"]);
  const outer = distances(difference, wide);
  return outer.difference >= outer.to ? square(outer, Z["99.8"]) : between(inside, outer);
}

export interface IntervalOfDifference {
  difference: number;
  /** 95 % and 99.8 % limits of the difference; `wide` null where it is not at hand. */
  limits: Limits;
  wide: Limits | null;
}

export function isClose({ lower, upper }: Limits, reference: number, limit: RelevanceLimit): boolean {
  const most = 2 * limitSize(reference, limit);
  return lower >= -most && upper <= most;
}

interface Distance {
  difference: number;
  /** From the difference to the limit that lies towards nought. */
  to: number;
}

function distances(difference: number, { lower, upper }: Limits): Distance {
  const to = difference > 0 ? difference - lower : upper - difference;
  return { difference: Math.abs(difference), to: Math.max(0, to) };
}

function square({ difference, to }: Distance, z: number): number {
  return to === 0 ? 0 : ((z * difference) / to) ** 2;
}

/** Between the two limits: a straight line from the one's z to the other's. */
function between(inside: Distance, outer: Distance): number {
  const span = outer.to - inside.to;
  const share = span > 0 ? (inside.difference - inside.to) / span : 0;
  return (Z["95"] + share * (Z["99.8"] - Z["95"])) ** 2;
}
