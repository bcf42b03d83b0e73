import {
  type AreaResult,
  answered,
  type ComparisonResult,
  type Outcome,
  refused,
} from "#app/domain/verdict.ts";
import { sameTerms } from "#app/statistics/same-terms.ts";
import { besideOther, type Scale } from "./beside-group.ts";

/** What a comparison of two areas needs of each one's stored result. */
export type Comparable = Pick<AreaResult, "year" | "sex" | "value" | "interval" | "polarity">;

/**
 * One area beside another of the reader's choice: from their stored results, since there are too many pairs to store each one. Refuses
 * where their latest figures are of different years, and where either has no count behind it. `other`: null where it has no figure.
 */
export function besideArea(
  own: Comparable,
  other: Comparable | null,
  { decimals, limit }: Pick<Scale, "decimals" | "limit">,
): Outcome<ComparisonResult> {
  if (!other) return refused("no-figure");
  const different = sameTerms({ ...own, ageGroup: null }, { ...other, ageGroup: null });
  if (different) return different;
  if (!own.interval.ok) return own.interval;
  if (!other.interval.ok) return other.interval;
  const compared = besideOther(
    { value: own.value, counted: own.interval.result.counted },
    { value: other.value, counted: other.interval.result.counted },
    { polarity: own.polarity, decimals, limit },
  );
  return answered({ ...compared, benchmarkFrom: "published", members: [] });
}
