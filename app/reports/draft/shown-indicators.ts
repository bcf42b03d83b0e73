import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import type { BlockContent } from "#app/domain/report.ts";

/** The indicators that a piece is about. */
export function shownIndicators(block: BlockContent): readonly IndicatorKey[] {
  switch (block.kind) {
    case "sentence":
      return [block.content.result.indicator];
    case "key-figures":
      return block.content.indicators;
    case "figure": {
      const parts = parseIndicatorKey(new URLSearchParams(block.content.spec).get("indicator") ?? "");
      return parts ? [indicatorKey(parts)] : [];
    }
    default:
      return [];
  }
}
