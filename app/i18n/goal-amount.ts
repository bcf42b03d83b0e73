import { decimalsOf } from "#app/domain/decimals.ts";
import type { Goal } from "#app/domain/goal.ts";
import type { Unit } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import { amountText, withUnitAfter } from "./amount.ts";

export interface GoalMeasure {
  unit: Unit;
  decimals: number;
  /** The unit in the reader's language. */
  unitLabel: string;
}

/** A figure of a goal with its unit, since a target stands alone: "5,0 %", "30,0 / 1 000", "3 900 euroa". */
export function goalAmount(value: number, measure: GoalMeasure, locale: Locale): string {
  const { unit, decimals, unitLabel } = measure;
  const text = amountText(value, unit, decimals, locale);
  return unit === "percent" ? text : withUnitAfter(text, unit, unitLabel);
}

/** As many decimals as the indicator's figures have, or more where the goal was decided more exactly. */
export function goalDecimals({ target, baseline }: Goal, decimals: number): number {
  return Math.max(decimals, decimalsOf([target, baseline?.value ?? null]));
}
