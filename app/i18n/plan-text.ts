import type { GoalResult } from "#app/domain/goal.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import type { GoalMeter, IndicatorMeter, MeasureContent, PlanContent } from "#app/domain/plan.ts";
import { planGoalMark } from "#app/domain/plan-texts.ts";
import { inLocale, type Locale, type LocalText } from "#app/domain/text.ts";
import { goalAmount, goalDecimals } from "./goal-amount.ts";
import { untitled } from "./indicator-title.ts";
import { messagesFor } from "./messages.ts";
import { yearsText } from "./verdict-sentences/facts.ts";

/** What is known of an indicator. */
export type HeadOf = (key: IndicatorKey) => IndicatorHead | undefined;

export function indicatorName(key: IndicatorKey, headOf: HeadOf, locale: Locale): string {
  const head = headOf(key);
  return (head && inLocale(head.name ?? head.title, locale)) ?? untitled(key, locale);
}

/** What a goal, a measure or a body is called: a goal without words by its indicator. */
export function planTitle({ kind, content }: PlanContent, headOf: HeadOf, locale: Locale): string {
  const { untitled: none } = messagesFor(locale).deskPlan;
  switch (kind) {
    case "goal": {
      const { wanted, meter } = content;
      const name = meter?.kind === "indicator" ? indicatorName(meter.indicator, headOf, locale) : none;
      return inLocale(wanted, locale) ?? name;
    }
    case "measure":
      return inLocale(content.what, locale) ?? none;
    case "body":
      return inLocale(content.names, locale) ?? none;
  }
}

/** In the languages that there are, the name of the indicator that a goal without words is called by. */
export function nameOfMeter(meter: GoalMeter | null, headOf: HeadOf): Partial<LocalText> {
  const head = meter?.kind === "indicator" ? headOf(meter.indicator) : undefined;
  return head?.name ?? head?.title ?? {};
}

/** "Työttömät, % työvoimasta: enintään 5,0 % vuonna 2030", or the outcome in words. */
export function meterText(meter: GoalMeter, headOf: HeadOf, locale: Locale): string {
  if (meter.kind === "outcome") return inLocale(meter.described, locale) ?? "";
  return `${indicatorName(meter.indicator, headOf, locale)}: ${targetText(meter, headOf, locale)}`;
}

/** "enintään 5,0 % vuonna 2030" */
export function targetText(meter: IndicatorMeter, headOf: HeadOf, locale: Locale): string {
  const { short } = messagesFor(locale).goals;
  return short[meter.direction](meterAmount(meter.target, meter, headOf, locale), meter.year);
}

/** "9,0 % (2018–2020)"; null where no starting level was given. */
export function baselineText(meter: IndicatorMeter, headOf: HeadOf, locale: Locale): string | null {
  const { baseline } = meter;
  if (!baseline) return null;
  const years = yearsText([baseline.from ?? baseline.year, baseline.year]);
  return `${meterAmount(baseline.value, meter, headOf, locale)} (${years})`;
}

/** A figure in the unit of a goal's indicator. */
function meterAmount(value: number, meter: IndicatorMeter, headOf: HeadOf, locale: Locale): string {
  const { unit = "unknown" } = headOf(meter.indicator) ?? {};
  const unitLabel = messagesFor(locale).common.unit[unit];
  return goalAmount(value, { unit, unitLabel, decimals: meterDecimals(meter, headOf) }, locale);
}

/** The decimals of a goal's figures: Sotkanet's usual one where the source has not said. */
export function meterDecimals(meter: IndicatorMeter, headOf: HeadOf): number {
  return goalDecimals(meter, headOf(meter.indicator)?.decimals ?? 1);
}

/** How a goal stands, in a word; null where there is nothing yet to judge it by. */
export function goalStateWord(
  meter: GoalMeter | null,
  result: GoalResult | null,
  locale: Locale,
): string | null {
  const { goals, deskPlan } = messagesFor(locale);
  if (meter?.kind === "outcome") return deskPlan.outcome[meter.state];
  const mark = planGoalMark(meter, result);
  return mark && goals.mark[mark];
}

/** "2025–2029", "2026 alkaen"; null where neither end is known. */
export function scheduleText(
  { from, to }: Pick<MeasureContent, "from" | "to">,
  locale: Locale,
): string | null {
  const { years } = messagesFor(locale).deskPlan;
  if (from !== null) return to === null ? years.from(from) : years.both(from, to);
  return to === null ? null : years.to(to);
}
