import type { ReactNode } from "react";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { amountText } from "#app/i18n/amount.ts";
import { changeText } from "#app/i18n/change-text.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";

/**
 * How much the figure is above or below the one before, and that one with its year. In ink: without a test it
 * is no news.
 */
export function ChangeFromEarlier({
  line,
  at,
}: {
  line: Pick<IndicatorLine, "earlier" | "unit" | "decimals" | "values">;
  at: number;
}): ReactNode {
  const locale = useLocale();
  const { earlier: words, missingShort } = useMessages().site;
  const before = line.earlier[at];
  if (line.values[at] == null) return null;
  if (!before) return <span className="no-figure">{words.none}</span>;
  const { year, value, change, noChange, far, skipped } = before;
  const told = amountText(value, line.unit, line.decimals, locale);
  return (
    <>
      {change === null ? (
        <span className="no-figure">{noChange && words.noChange[noChange]}</span>
      ) : (
        <span className="change">{changeText(change, line.unit, line.decimals, locale)}</span>
      )}
      <span className="line-note">
        {far === null ? words.figure(told, year) : `${words.far(far)}, ${words.figure(told, year)}`}
        {skipped ? `, ${skipped.year} ${missingShort[skipped.reason]}` : null}
      </span>
    </>
  );
}
