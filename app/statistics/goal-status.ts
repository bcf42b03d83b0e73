import type { Goal, GoalComponents, GoalFigure, GoalPace, GoalState, GoalStatus } from "#app/domain/goal.ts";
import { answered, type Limits, type Outcome, refused } from "#app/domain/verdict.ts";

export interface GoalQuestion {
  goal: Goal | null;
  latest: GoalFigure | null;
  /** The change a year from the baseline on (goal-pace.ts). */
  pace: Outcome<GoalPace>;
  /** The figures after the baseline, earliest first. */
  since: readonly number[];
  /**
   * More than chance brought the figures to the target (app/verdicts/goal-change.ts); null: their chance is
   * not known.
   */
  shown: boolean | null;
  thisYear: number;
}

/**
 * How a goal stands (tavoitteen tila): reached · now at its target · on course · moving towards it,
 * perhaps too
 * slowly · off course · going the wrong way · cannot be judged. A figure on the target's side is at its
 * target now, by chance or not. Reached takes
 * more: an interval that lies past the target whole, or three figures running past it, and, where their
 * chance is known, that more than chance brought them there; for among ten years of which nothing changed, a
 * third of places with 1,700 residents had such three or such a one, a starting level being chance as well.
 * Otherwise only what is more than chance counts: a shown change from the baseline on towards the target or
 * away from it, or a figure whose 95 % interval leaves out the straight line from the starting level to the
 * goal. Where neither tells anything, the goal cannot be judged, with the reason.
 * Assumes that the way to a goal is a straight line. A rule of ours, not a published method.
 */
export function goalStatus(question: GoalQuestion): Outcome<GoalStatus> {
  const { goal, latest, pace, thisYear } = question;
  if (!goal) return refused("no-target");
  if (!latest) return refused("no-figure");
  const components = goalComponents(goal, latest, pace);
  const as = (status: GoalState): Outcome<GoalStatus> => answered({ status, components });
  if (components.reached) return as(isReached(goal, latest, question) ? "reached" : "on-target");
  // Its year has passed, or the figure of that year is here and has missed: there is no way left to be on.
  if (goal.year < thisYear || goal.year <= latest.year)
    return refused("target-year-past", [String(goal.year)]);
  if (components.pace !== null && components.paceLimits !== null)
    return as(byPace(components.needed, components.pace, components.paceLimits));
  const byLine = besideLine(goal, latest, components.expected);
  if (byLine) return as(byLine);
  // Of a total no pace is tested: without a starting level there is nothing to set it beside.
  const isTotal = !pace.ok && pace.refusal === "without-chance";
  if (!pace.ok && !(isTotal && components.expected === null)) return pace;
  return refused(components.expected === null ? "no-baseline" : "progress-not-shown");
}

/** What a status is made of; told beside it also where it refuses. */
export function goalComponents(goal: Goal, latest: GoalFigure, pace: Outcome<GoalPace>): GoalComponents {
  const reached = isPast(goal, latest.value);
  const yearsLeft = Math.max(1, goal.year - latest.year);
  // Only a change that was shown has a pace: what chance explains has none.
  const shown = pace.ok && pace.result.shown ? pace.result : null;
  return {
    reached,
    needed: reached ? 0 : (goal.target - latest.value) / yearsLeft,
    pace: shown?.yearly ?? null,
    paceLimits: shown?.limits ?? null,
    expected: expectedIn(goal, latest.year),
  };
}

/** So many figures running say that it is no single lucky year. */
export const RUNNING = 3;

function isReached(
  goal: Goal,
  { limits }: GoalFigure,
  { since, shown }: Pick<GoalQuestion, "since" | "shown">,
): boolean {
  if (shown === false) return false;
  if (limits && isPast(goal, goal.direction === "at-most" ? limits.upper : limits.lower)) return true;
  const running = since.slice(-RUNNING);
  return running.length === RUNNING && running.every((value) => isPast(goal, value));
}

/** Whether a figure is at the target or better. */
export function isPast({ direction, target }: Goal, value: number): boolean {
  return direction === "at-least" ? value >= target : value <= target;
}

function expectedIn({ target, year, baseline }: Goal, latest: number): number | null {
  if (!baseline || baseline.year >= year) return null;
  const share = Math.min(1, (latest - baseline.year) / (year - baseline.year));
  return share < 0 ? null : baseline.value + (target - baseline.value) * share;
}

/** Fast enough or too slow only where all of its interval is; a needed pace inside that may be either. */
function byPace(needed: number, pace: number, { lower, upper }: Limits): GoalState {
  const way = Math.sign(needed);
  if (Math.sign(pace) !== way) return "wrong-way";
  const [slowest, fastest] = way > 0 ? [lower, upper] : [-upper, -lower];
  if (slowest >= Math.abs(needed)) return "on-course";
  return fastest < Math.abs(needed) ? "off-course" : "pace-open";
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
