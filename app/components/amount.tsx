import type { ReactNode } from "react";
import type { MissingReason } from "#app/domain/observation.ts";
import { formatNumber } from "#app/i18n/format.ts";
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
  // One text, not two columns: it is read aloud and copied as one number.
  return <span className={`amount d${Math.min(decimals, 2)}`}>{formatNumber(value, decimals, locale)}</span>;
}
