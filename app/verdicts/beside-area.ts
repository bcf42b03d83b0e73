import {
  type AreaResult,
  answered,
  type ComparisonResult,
  type Evidence,
  type IntervalResult,
  type Outcome,
  type Refusal,
  type Refused,
  refused,
} from "#app/domain/verdict.ts";
import { sameTerms } from "#app/statistics/same-terms.ts";
import { besideOther } from "./beside-group.ts";
import { plainDifference, type Scale } from "./plain-difference.ts";

/** What a comparison of two areas needs of each one's stored result. */
export type Comparable = Pick<AreaResult, "year" | "sex" | "value" | "interval" | "polarity">;

/** Why figures that are compared as they are have no interval. */
const AS_THEY_ARE: readonly Refusal[] = ["without-chance", "balance"];

/**
 * One area beside another of the reader's choice: from their stored results, since there are too many pairs
 * to store each one. Refuses where their latest figures are of different years; where either has no count
 * behind it, they stand side by side untested. `other`: null where it has no figure.
 */
export function besideArea(
  own: Comparable,
  other: Comparable | null,
  { decimals, limit }: Pick<Scale, "decimals" | "limit">,
): Outcome<ComparisonResult> {
  if (!other) return refused("no-figure");
  const different = sameTerms({ ...own, ageGroup: null }, { ...other, ageGroup: null });
  if (different) return different;
  const scale = { polarity: own.polarity, decimals, limit };
  const plainly = (why: Refused) =>
    plainDifference(own.value, other.value, AS_THEY_ARE.includes(why.refusal) ? "exact" : why, scale);
  const common = { benchmarkFrom: "published" as const, members: [], missing: [] };
  if (!own.interval.ok) return answered({ ...plainly(own.interval), ...common });
  if (!other.interval.ok) return answered({ ...plainly(other.interval), ...common });
  const compared = besideOther(
    { value: own.value, evidence: evidenceIn(own.value, own.interval.result) },
    { value: other.value, evidence: evidenceIn(other.value, other.interval.result) },
    scale,
  );
  return answered({ ...compared, ...common });
}

/** The limits of its source win over its counts, as they do everywhere. */
function evidenceIn(value: number, { counted, limits, wide, denominatorFrom }: IntervalResult): Evidence {
  return counted && denominatorFrom !== "published" ? counted : { model: "published", value, limits, wide };
}
