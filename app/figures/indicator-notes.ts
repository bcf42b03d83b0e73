import type { IndicatorKind } from "#app/domain/indicator.ts";
import { yearsWithFigures } from "#app/domain/indicator-line.ts";
import { isForecast, type Series } from "#app/domain/series.ts";
import type { Locale } from "#app/domain/text.ts";
import { listText } from "#app/i18n/list-text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { CommonJump } from "#app/statistics/common-jump.ts";

/** What a reader must know of an indicator's figures wherever they are shown. */
export interface NotedIndicator {
  kind: IndicatorKind;
  /** A crude rate of something that comes with age. */
  ageRelated: boolean;
  /** How many years one figure covers. */
  yearsInFigure: number;
  /** Years between its figures. */
  rhythm: number;
  /** How many answered, as far as the source tells. */
  respondents: readonly { area: string; count: string; year: number }[];
  /** Whether the source gives counts: how many answered then follows from count and share, if roughly. */
  hasCounts: boolean;
  /**
   * The first year of forecasts: later than the day on which the figures were fetched. Null where there is
   * none.
   */
  forecastFrom: number | null;
  /** First years after breaks in the series, among those shown. */
  breaks: readonly number[];
  /** Years in which it jumped everywhere at once, nobody knows why. */
  jumps: readonly CommonJump[];
}

/** An indicator of which nothing need be known. */
export const PLAIN: Omit<NotedIndicator, "kind" | "ageRelated"> = {
  yearsInFigure: 1,
  rhythm: 1,
  respondents: [],
  // How many answered is told on the page.
  hasCounts: true,
  forecastFrom: null,
  breaks: [],
  jumps: [],
};

/** The notes (huomautukset) as sentences, in reading order; none of most indicators. */
export function indicatorNotes(of: NotedIndicator, locale: Locale): string[] {
  const { notes: words } = messagesFor(locale).indicator;
  const isSurvey = of.kind === "survey";
  const told = of.respondents.map(({ area, count, year }) => words.respondentsOf(area, count, year));
  return [
    ...(of.forecastFrom === null ? [] : [words.forecast(of.forecastFrom)]),
    ...courseNotes(of, locale),
    ...(isSurvey ? [words.survey(of.rhythm)] : []),
    ...(isSurvey && told.length > 0 ? [words.respondents(listText(told, locale))] : []),
    ...(isSurvey && told.length === 0 && !of.hasCounts ? [words.respondentsUnknown] : []),
    ...(of.ageRelated ? [words.crude] : []),
    ...(of.yearsInFigure > 1 ? [words.manyYears(of.yearsInFigure)] : []),
  ];
}

/** What must be known of the years beside each other: their ways of counting are not one, or may not be. */
export function courseNotes(
  { breaks, jumps }: Pick<NotedIndicator, "breaks" | "jumps">,
  locale: Locale,
): string[] {
  const { notes: words } = messagesFor(locale).indicator;
  return [
    ...(breaks.length > 0 ? [words.breaks(listText(breaks.map(String), locale), breaks.length)] : []),
    ...jumps.map(({ before, year }) => words.jump(before, year)),
  ];
}

/** Those breaks and jumps that years with figures on both sides of them show. */
export function courseOf(
  series: readonly Series[],
  breaks: readonly number[],
  jumps: readonly CommonJump[],
): Pick<NotedIndicator, "breaks" | "jumps"> {
  const years = series.flatMap(yearsWithFigures);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isShown = (year: number): boolean => first < year && year <= last;
  return { breaks: breaks.filter(isShown), jumps: jumps.filter(({ year }) => isShown(year)) };
}

/** The first year of forecasts that any of the series has a figure of; null where none has. */
export function firstForecast(series: readonly Series[]): number | null {
  const years = series.flatMap((one) =>
    one.years.filter((year, at) => isForecast(one, year) && one.values[at] != null),
  );
  return years.length > 0 ? Math.min(...years) : null;
}
