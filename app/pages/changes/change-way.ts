import { isShown, isTested } from "#app/domain/certainty.ts";
import type { FigureChange } from "#app/domain/figure-change.ts";
import type { AreaResult } from "#app/domain/verdict.ts";
import { judge } from "#app/statistics/judgement.ts";
import { isRelevant, type RelevanceLimit } from "#app/statistics/relevance.ts";

/**
 * What can be concluded of a change (muutoksen suunta): shown and to the better or the worse · explained by
 * chance, or too small to matter · shown, of an indicator without a good direction · not tested.
 */
export const CHANGE_WAYS = ["better", "worse", "chance", "neutral", "untested"] as const;
export type ChangeWay = (typeof CHANGE_WAYS)[number];

/** What the test of the two years says, by which a change has a way: never by its sign. */
export interface ChangeTest {
  way: ChangeWay;
  /** Whether there is a test behind it; totals, in which there is no chance, need none. */
  tested: boolean;
  /** Shown, but within the indicator's limit of relevance: it goes no way. */
  small: boolean;
}

/**
 * The test is the one that the verdict's page tells. Corrected and vanished figures have none, nor has a
 * figure that came after the last computation.
 */
export function changeTest(
  { kind, before, now }: FigureChange,
  result: AreaResult | undefined,
  limit: RelevanceLimit | null,
): ChangeTest {
  const none: ChangeTest = { way: "untested", tested: false, small: false };
  if (kind !== "new" || now?.value == null || !result?.pair.ok) return none;
  const { direction, significance, previousYear, year, previous, difference } = result.pair.result;
  if (year !== now.year || previousYear !== before.year || significance === "not-tested") return none;
  const tested = isTested(significance);
  if (!isShown(significance) || direction === "equal") return { way: "chance", tested, small: false };
  const relevant = limit === null || isRelevant(difference, previous, limit);
  if (!relevant) return { way: "chance", tested, small: true };
  const judgement = judge({ direction, significance, relevant }, result.polarity);
  return {
    way: judgement === "better" || judgement === "worse" ? judgement : "neutral",
    tested,
    small: false,
  };
}
