import { decimalsOf, limitDecimals } from "#app/domain/decimals.ts";
import type { Limits } from "#app/domain/verdict.ts";
import type { ChartDataset } from "../dataset.ts";
import { valueText } from "../value-text.ts";

/**
 * "5,8–6,9"; with spaces where a minus would meet the dash: "−1,2 – 3,4". Without unit: the figure beside it
 * has that.
 */
export function intervalText(
  limits: Limits,
  measure: Pick<ChartDataset, "unit" | "unitLabel" | "decimals" | "locale">,
): string {
  const { lower, upper } = limits;
  const decimals = limitDecimals(limits, measure.decimals ?? decimalsOf([lower, upper]));
  const dash = lower < 0 ? "\u00a0–\u00a0" : "–";
  return `${valueText(lower, measure, decimals)}${dash}${valueText(upper, measure, decimals)}`;
}
