import type { Locale } from "#app/domain/text.ts";
import { titleNamesUnit } from "#app/i18n/amount.ts";
import { type ValueAxis, valueAxis } from "../axis.ts";
import type { PairAxis } from "../pair-dataset.ts";
import { type TickForm, tickForm } from "../tick-scale.ts";
import { axisBounds, axisUnit, tickText } from "../value-text.ts";
import type { ChartWords } from "../words.ts";

/** A tick with its text, not yet placed. */
export interface ScatterTick {
  value: number;
  text: string;
}

/** An axis fitted to its figures, in the unit. */
export interface ScatterAxis {
  low: number;
  high: number;
  ticks: ScatterTick[];
  /** "Työttömät, % työvoimasta, 2024": whose figures, in what, of which year. */
  title: string;
}

/** What a reader takes for one: name, unit where the ticks or the name do not tell it, year. */
function axisTitle(axis: PairAxis, form: TickForm, locale: Locale, words: ChartWords): string {
  const named = titleNamesUnit(axis.name, axis.unitLabel);
  return [axis.name, axisUnit({ ...axis, locale }, form.scale, words, named), axis.year]
    .filter((part) => part !== null)
    .join(", ");
}

/**
 * An axis around the figures with about so many ticks; it need not begin at zero, since places are read off
 * it and no lengths.
 */
export function scatterAxis(
  values: readonly number[],
  axis: PairAxis,
  most: number,
  { locale, words }: { locale: Locale; words: ChartWords },
): ScatterAxis {
  const span: ValueAxis = valueAxis(Math.min(...values), Math.max(...values), most, {
    zero: "free",
    least: axis.leastSpan,
    bounds: axisBounds(axis),
  });
  const form = tickForm(span);
  return {
    low: span.low,
    high: span.high,
    ticks: span.ticks.map((value) => ({ value, text: tickText(value, { ...axis, locale }, form) })),
    title: axisTitle(axis, form, locale, words),
  };
}
