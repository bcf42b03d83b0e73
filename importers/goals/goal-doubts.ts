import type { AreaKey } from "#app/domain/area.ts";
import type { DecidedGoal } from "#app/domain/goal.ts";
import { type Indicator, type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import type { Rejection } from "../rejection.ts";
import type { AskedRole } from "./goal-columns.ts";

/** The figures that an indicator has had, of an area or of all areas of a kind. */
export interface FigureRange {
  lowest: number;
  highest: number;
}

export type RangeOf = (indicator: IndicatorKey, region: AreaKey) => FigureRange | null;

/** What a goal is held against. */
export interface GoalFrame {
  indicators: readonly Pick<Indicator, "source" | "sourceKey" | "unit" | "polarity">[];
  rangeOf: RangeOf;
}

export type GoalDoubt = Pick<Rejection, "code" | "expected"> & { role: AskedRole };

/** What looks wrong in a goal: it asks for worse, or for what no figure of the indicator has come near. */
export function goalDoubts(goal: DecidedGoal, { indicators, rangeOf }: GoalFrame): GoalDoubt[] {
  const indicator = indicators.find((one) => indicatorKey(one) === goal.indicator);
  if (indicator === undefined) return [];
  const range = rangeOf(goal.indicator, goal.region);
  const farTarget = farOff(goal.target, indicator, range);
  const farBaseline = goal.baseline && farOff(goal.baseline.value, indicator, range);
  return [
    ...againstDirection(goal, indicator),
    ...(farTarget === null
      ? []
      : [{ code: "unlikely-goal" as const, role: "target" as const, expected: farTarget }]),
    ...(farBaseline
      ? [{ code: "unlikely-goal" as const, role: "baseline" as const, expected: farBaseline }]
      : []),
  ];
}

function againstDirection(
  { direction }: DecidedGoal,
  { polarity }: Pick<Indicator, "polarity">,
): GoalDoubt[] {
  if (polarity === "none" || (polarity === "higher") === (direction === "at-least")) return [];
  const [good, wanted] = polarity === "higher" ? ["higher", "vähintään"] : ["lower", "enintään"];
  return [{ code: "against-direction", role: "direction", expected: `${wanted}, as ${good} is better` }];
}

/**
 * So many times the highest figure, or so small a part of the lowest, is no aim but a slip of the decimal
 * mark or of per cents.
 */
const FAR = 10;

function farOff(aim: number, { unit }: Pick<Indicator, "unit">, range: FigureRange | null): string | null {
  if (unit === "percent" && (aim < 0 || aim > 100)) return "a percentage from 0 to 100";
  if (range === null) return null;
  const { lowest, highest } = range;
  const near = `a figure of the indicator's size (so far from ${lowest} to ${highest})`;
  if (aim < 0 && lowest >= 0) return near;
  if (highest > 0 && aim > highest * FAR) return near;
  // None at all is an aim like any other.
  return lowest > 0 && aim !== 0 && aim < lowest / FAR ? near : null;
}
