import { differenceOf } from "#app/domain/earlier-figure.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import type { Beside } from "#app/domain/set-beside.ts";
import type { Locale } from "#app/domain/text.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { changeText } from "#app/i18n/change-text.ts";
import type { Messages } from "#app/i18n/messages.ts";
import type { Change } from "./standing.ts";

/** What a row of the chapter tells, whether a page or a document shows it. */
export interface StandingWords {
  value: number | null;
  before: { year: number; value: number } | null;
  /** Since when it has changed, or from the figure before; null: there is none. */
  change: Told | null;
  /** What it is beside. */
  to: Beside;
  benchmark: { value: number | null; missing: MissingReason | null };
  /** What the benchmark is called where no heading tells it; null: a heading does. */
  benchmarkName: string | null;
  difference: Told;
}

export interface Told {
  /** How large; null where one of the two figures is missing. */
  text: string | null;
  /** What the test found of it; null: a heading tells it, or nothing was tested. */
  mark: VerdictMarkData | null;
}

/** `elsewhere`: "muualla Kymenlaaksossa". `since`: told among what has changed, not beside another figure. */
export function standingWords(
  line: IndicatorLine,
  { since, elsewhere }: { since?: Change["since"] | undefined; elsewhere: string },
  { site, verdicts }: Pick<Messages, "site" | "verdicts">,
  locale: Locale,
): StandingWords {
  const [value = null, , country = null] = line.values;
  const [marks] = line.marks;
  const isRest = marks?.beside?.to === "rest";
  const benchmark = isRest ? (marks.beside?.benchmark ?? null) : country;
  const sizeFrom = (from: number | null): string | null =>
    value === null || from === null
      ? null
      : changeText(differenceOf(value, from), line.unit, line.decimals, locale);
  const from = marks?.restFrom ?? "summed";
  const name = from === "summed" ? (since ? elsewhere : null) : verdicts.restNote[from];
  return {
    value,
    before: since ?? line.earlier[0] ?? null,
    change: since
      ? { text: sizeFrom(since.value), mark: line.trendMarks?.trend ?? null }
      : changeFromBefore(line, site, locale),
    to: isRest ? "rest" : "country",
    benchmark: { value: benchmark, missing: line.missing[2] ?? null },
    benchmarkName: isRest ? name : null,
    difference: { text: sizeFrom(benchmark), mark: since ? null : (marks?.beside?.mark ?? null) },
  };
}

function changeFromBefore(line: IndicatorLine, site: Messages["site"], locale: Locale): Told | null {
  const [earlier] = line.earlier;
  if (!earlier) return null;
  if (earlier.change !== null)
    return { text: changeText(earlier.change, line.unit, line.decimals, locale), mark: null };
  return earlier.noChange ? { text: site.earlier.noChange[earlier.noChange], mark: null } : null;
}
