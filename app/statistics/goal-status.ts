import type { Goal, GoalComponents, GoalFigure, GoalState, GoalStatus } from "#app/domain/goal.ts";
import { answered, type Outcome, refused, type TrendResult } from "#app/domain/verdict.ts";

export interface GoalQuestion {
  goal: Goal | null;
  latest: GoalFigure | null;
  trend: Outcome<TrendResult>;
  thisYear: number;
}

/**
 * How a goal stands (tavoitteen tila): on target · on course · off course · going the wrong way · cannot be judged. A goal is on target when the figure has
 * reached it. Otherwise only what is more than chance counts: a demonstrable trend towards it or away from it, or a figure whose 95 % interval
 * leaves out the straight line from the starting level to the goal. Where neither tells anything, the goal cannot be judged, with the reason.
 * Assumes that the way to a goal is a straight line. A rule of ours, not a published method.
 */
export function goalStatus({ goal, latest, trend, thisYear }: GoalQuestion): Outcome<GoalStatus> {
  if (!goal) return refused("no-target");
  if (!latest) return refused("no-figure");
  const components = goalComponents(goal, latest, trend);
  const as = (status: GoalState): Outcome<GoalStatus> => answered({ status, components });
  if (components.reached) return as("on-target");
  // Its year has passed, or the figure of that year is here and has missed: there is no way left to be on.
  if (goal.year < thisYear || goal.year <= latest.year)
    return refused("target-year-past", [String(goal.year)]);
  if (components.pace !== null) return as(byPace(components.needed, components.pace));
  const byLine = besideLine(goal, latest, components.expected);
  if (byLine) return as(byLine);
  if (!trend.ok) return trend;
  return refused(components.expected === null ? "no-baseline" : "progress-not-shown");
}

/** What a status is made of; told beside it also where it refuses. */
export function goalComponents(goal: Goal, latest: GoalFigure, trend: Outcome<TrendResult>): GoalComponents {
  const reached = goal.direction === "at-least" ? latest.value >= goal.target : latest.value <= goal.target;
  const yearsLeft = Math.max(1, goal.year - latest.year);
  return {
    reached,
    needed: reached ? 0 : (goal.target - latest.value) / yearsLeft,
    pace: paceOf(trend),
    expected: expectedIn(goal, latest.year),
  };
}

/** Only a change that was shown has a pace: what chance explains has none. */
function paceOf(trend: Outcome<TrendResult>): number | null {
  if (!trend.ok || trend.result.step === "none") return null;
  const { years, change } = trend.result;
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0);
  return span > 0 ? change / span : null;
}

function expectedIn({ target, year, baseline }: Goal, latest: number): number | null {
  if (!baseline || baseline.year >= year) return null;
  const share = Math.min(1, (latest - baseline.year) / (year - baseline.year));
  return share < 0 ? null : baseline.value + (target - baseline.value) * share;
}

function byPace(needed: number, pace: number): GoalState {
  if (Math.sign(pace) !== Math.sign(needed)) return "wrong-way";
  return Math.abs(pace) >= Math.abs(needed) ? "on-course" : "off-course";
}

/** Only where the whole interval lies on one side of the line. */
function besideLine({ direction }: Goal, { limits }: GoalFigure, expected: number | null): GoalState | null {
  if (!limits || expected === null) return null;
  const [ahead, behind] =
    direction === "at-least"
      ? [limits.lower > expected, limits.upper < expected]
      : [limits.upper < expected, limits.lower > expected];
  return ahead ? "on-course" : behind ? "off-course" : null;
}
