import type { ReactNode } from "react";
import type { MissingReason } from "#app/domain/observation.ts";
import { amountParts } from "#app/i18n/amount.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";

export interface AmountProps {
  value: number | null;
  missing: MissingReason | null;
  decimals: number;
}

/** A figure in a column: numbers line up on the decimal sign; a missing one says so in words. */
export function Amount({ value, missing, decimals }: AmountProps): ReactNode {
  const locale = useLocale();
  const { common, site } = useMessages();
  if (value === null) {
    const reason = missing ?? "unknown";
    return (
      <span className="no-figure" title={common.missing[reason]}>
        {site.missingShort[reason]}
      </span>
    );
  }
  const [whole, fraction] = amountParts(value, decimals, locale);
  return (
    <span className={decimals > 1 ? "amount two" : "amount"}>
      <span>{whole}</span>
      <span className="amount-fraction">{fraction}</span>
    </span>
  );
}
