import type { Sex } from "#app/domain/observation.ts";
import { type Refused, refused } from "#app/domain/verdict.ts";

/** What two figures must share before they are compared (vertailukelpoisuus). */
export interface Terms {
  sex: Sex;
  year: number;
  /** null: everybody. */
  ageGroup: string | null;
}

/**
 * May two figures be compared (docs/methods.md)? Refuses, naming what differs ("men / women"), unless sex,
 * age group and period are the same on both sides; null where they are. Assumes that both are of the same
 * indicator.
 */
export function sameTerms(own: Terms, other: Terms): Refused | null {
  const differing = [
    own.sex === other.sex ? null : `${own.sex} / ${other.sex}`,
    own.year === other.year ? null : `${own.year} / ${other.year}`,
    own.ageGroup === other.ageGroup ? null : `${own.ageGroup ?? "all"} / ${other.ageGroup ?? "all"}`,
  ].filter((one) => one !== null);
  return differing.length === 0 ? null : refused("different-terms", differing);
}
