import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import type { Locale } from "#app/domain/text.ts";
import { amountText } from "#app/i18n/amount.ts";
import { capital } from "#app/i18n/capital.ts";
import type { Messages } from "#app/i18n/messages/fi/index.ts";
import { trendInShort } from "#app/i18n/verdict-sentences/short-verdict.ts";

/**
 * The text alternative of a line's small picture: the latest figure with the verdict that the mark beside it
 * shows; without one the first and the latest, which tell no change. Breaks between them are named.
 */
export function trendLabel(
  { trend, trendMarks, unit, decimals }: IndicatorLine,
  name: string,
  { site, chart }: Pick<Messages, "site" | "chart">,
  locale: Locale,
): string {
  const told = trend.years.flatMap((year, at) => {
    const value = trend.values[at];
    return value == null ? [] : [{ year, amount: amountText(value, unit, decimals, locale) }];
  });
  const text = (point: (typeof told)[number] | undefined): string =>
    point ? `${point.year} ${point.amount}` : site.missing;
  const [first, latest] = [told[0], told.at(-1)];
  const breaks = (trend.apart?.breaks ?? [])
    .filter((year) => first && latest && first.year < year && year <= latest.year)
    .map((year) => ` ${capital(chart.courseMark.break(year))}.`)
    .join("");
  const verdict = trendMarks && trendInShort(trendMarks.trend, null, locale);
  if (latest && told.length === 1) return site.oneFigure(chart.altFigureIn(name, latest.amount, latest.year));
  if (!latest || !verdict) return `${site.trendOf(name, text(first), text(latest))}${breaks && `.${breaks}`}`;
  const figure = chart.altFigureIn(name, latest.amount, latest.year);
  return `${figure}. ${capital(verdict.period)} ${verdict.text}.${breaks}`;
}
