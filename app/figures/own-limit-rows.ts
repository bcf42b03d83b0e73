import { isTested } from "#app/domain/certainty.ts";
import type { Locale } from "#app/domain/text.ts";
import type { AreaResult, ComparisonResult } from "#app/domain/verdict.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { InputRow } from "./input-row.ts";
import type { NumberRows } from "./number-rows.ts";

/**
 * The own interval that a comparison with a figure taken as known goes by, the wide one where that is passed
 * too. None where the difference has an interval of its own, or nothing was tested.
 */
export function ownLimitRows(
  { differenceLimits, significance }: ComparisonResult,
  interval: AreaResult["interval"],
  rows: NumberRows,
  locale: Locale,
): InputRow[] {
  if (!interval.ok || differenceLimits !== null || !isTested(significance)) return [];
  const { limits, wide } = interval.result;
  const { ownLimits, ownWide } = messagesFor(locale).verdicts.inputs;
  const past: InputRow[] = significance === "99.8" ? [[ownWide, rows.range(wide)]] : [];
  return [[ownLimits, rows.range(limits)], ...past];
}
