import type { Locale } from "#app/domain/text.ts";
import type { CountedFigure } from "#app/domain/verdict.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { InputRow } from "./input-row.ts";

/**
 * The count and the denominator behind a figure, what rounding leaves them, and how they are dispersed.
 * `from`: where the denominator came from.
 */
export function countRows(
  { count, denominator, bounds, dispersion = 1 }: CountedFigure,
  from: string,
  locale: Locale,
): InputRow[] {
  const words = messagesFor(locale).verdicts.inputs;
  const whole = (value: number): string => formatNumber(value, 0, locale);
  const isOpen = bounds && bounds.leastDenominator !== bounds.mostDenominator;
  const most = bounds?.mostDenominator ?? null;
  const range = isOpen
    ? `; ${words.denominatorRange(whole(bounds.leastDenominator), most === null ? null : whole(most))}`
    : "";
  return [
    [words.count, whole(count)],
    [words.denominator, `${whole(denominator)} (${from}${range})`],
    ...dispersionRows(dispersion, locale),
  ];
}

/** None where the years vary as chance does. */
export function dispersionRows(factor: number, locale: Locale): InputRow[] {
  const words = messagesFor(locale).verdicts.inputs;
  return factor === 1 ? [] : [[words.dispersion, formatNumber(factor, 2, locale)]];
}
