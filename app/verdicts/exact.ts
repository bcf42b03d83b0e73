import type { Unit } from "#app/domain/indicator.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";

/**
 * Amounts and scores that are what they are: money, litres sold, points given to a municipality's own work.
 */
const AMOUNTS: ReadonlySet<Unit> = new Set(["euro", "litre", "score"]);

/**
 * Whether the figures are totals without chance (kokonaismäärä): the method data say so of voters or of
 * population structure; amounts and scores are such unless they come from a survey; so is the balance of two
 * registered counts (net migration), of which nothing could be tested and nobody was drawn. They are compared
 * as they are, without an interval.
 */
export function isExact({ method, unit, kind }: Pick<JudgedIndicator, "method" | "unit" | "kind">): boolean {
  return method.exact === true || ((AMOUNTS.has(unit) || method.counts === "balance") && kind !== "survey");
}
