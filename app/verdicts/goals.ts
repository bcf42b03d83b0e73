import type { AreaKey } from "#app/domain/area.ts";
import type { Goal, GoalFigure, GoalPace, GoalResult } from "#app/domain/goal.ts";
import { answered, type Outcome, refused } from "#app/domain/verdict.ts";
import { goalPace } from "#app/statistics/goal-pace.ts";
import { goalComponents, goalStatus } from "#app/statistics/goal-status.ts";
import { POINTS, separatePoints } from "#app/statistics/separate-points.ts";
import type { StoredGoal } from "#db/queries/goals.ts";
import { intervalOf, LOOKED_AT } from "./area-result.ts";
import { isExact } from "./exact.ts";
import { isShownThere } from "./goal-change.ts";
import type { Figure } from "./made-figure.ts";
import type { IndicatorMaterial } from "./material.ts";
import { questionOf } from "./trend-question.ts";

/**
 * Judges the goals of one indicator by their areas' own figures. `thisYear`: the year of the pass's clock,
 * since a goal's year passes without any new figure.
 */
export function judgeGoals(
  goals: readonly StoredGoal[],
  material: IndicatorMaterial,
  thisYear: number,
): { goalId: number; result: GoalResult }[] {
  return goals.map((goal) => ({ goalId: goal.id, result: judgeGoal(goal, goal.region, material, thisYear) }));
}

/** How one goal of an area stands; without figures the area has none. */
export function judgeGoal(
  goal: Goal,
  region: AreaKey,
  material: IndicatorMaterial,
  thisYear: number,
): GoalResult {
  const own = material.of(region, "total");
  const { yearsInFigure } = material.indicator.method;
  // From the starting level on, however far back that is.
  const figures = own?.latest(goal.baseline ? Number.POSITIVE_INFINITY : LOOKED_AT * yearsInFigure) ?? [];
  const [newest] = figures;
  const latest = newest ? figureOf(newest, isExact(material.indicator)) : null;
  const pace: Outcome<GoalPace> = latest ? paceOf(goal, figures, material) : refused("no-figure");
  const after = separatePoints(figures, yearsInFigure).filter(
    ({ year }) => year > (goal.baseline?.year ?? 0),
  );
  const since = after.map(({ value }) => value);
  const exact = isExact(material.indicator);
  const shown = exact ? null : isShownThere(goal, figures, after);
  const outcome = goalStatus({ goal, latest: exact ? asItIs(latest) : latest, pace, since, shown, thisYear });
  return {
    status: outcome.ok ? answered(outcome.result.status) : outcome,
    latest,
    components: latest && goalComponents(goal, latest, pace),
    trendYears: pace.ok ? pace.result.years : [],
    judgedIn: thisYear,
  };
}

/** A total is at its place, with no interval of chance around it. */
function asItIs(latest: GoalFigure | null): GoalFigure | null {
  return latest && { ...latest, limits: { lower: latest.value, upper: latest.value } };
}

function figureOf(figure: Figure, exact: boolean): GoalFigure {
  const interval = intervalOf(figure, exact);
  return { year: figure.year, value: figure.value, limits: interval.ok ? interval.result.limits : null };
}

/** From the baseline on; without one, over the points of a trend. */
function paceOf(
  { baseline }: Goal,
  figures: readonly Figure[],
  material: IndicatorMaterial,
): Outcome<GoalPace> {
  const from = baseline ? (baseline.from ?? baseline.year) : null;
  const since = from === null ? figures : figures.filter(({ year }) => year >= from);
  const howMany = from === null ? POINTS : since.length;
  const question = questionOf(since, material, howMany);
  if (!question.ok) return question;
  const { points } = question.result;
  const latest = from === null ? points.filter(({ year }) => year > (since[POINTS]?.year ?? 0)) : points;
  return goalPace({ ...question.result, points: latest }, from);
}
