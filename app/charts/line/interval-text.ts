import type { Limits } from "#app/domain/verdict.ts";
import type { ChartDataset } from "../dataset.ts";
import { valueText } from "../value-text.ts";

/** "5,8–6,9"; with spaces where a minus would meet the dash: "−1,2 – 3,4". Without unit: the figure beside it has that. */
export function intervalText(
  { lower, upper }: Limits,
  measure: Pick<ChartDataset, "unit" | "unitLabel" | "decimals" | "locale">,
): string {
  const dash = lower < 0 ? "\u00a0–\u00a0" : "–";
  return `${valueText(lower, measure)}${dash}${valueText(upper, measure)}`;
}
