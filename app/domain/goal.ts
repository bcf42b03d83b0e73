import type { AreaKey } from "./area.ts";
import type { IndicatorKey } from "./indicator.ts";
import type { LocalText } from "./text.ts";
import type { Limits, Outcome, Refusal } from "./verdict.ts";

/** Whether the figure should be at least or at most the target (vähintään · enintään). */
export const GOAL_DIRECTIONS = ["at-most", "at-least"] as const;
export type GoalDirection = (typeof GOAL_DIRECTIONS)[number];

export function isGoalDirection(value: unknown): value is GoalDirection {
  return GOAL_DIRECTIONS.some((direction) => direction === value);
}

/** What is wanted of a figure (tavoite). Values are in the indicator's unit. */
export interface Goal {
  target: number;
  /** The year by which it should be reached. */
  year: number;
  direction: GoalDirection;
  /** Where the figure stood when the goal was set; null where that was not said. */
  baseline: GoalBaseline | null;
}

/** A starting level (lähtötaso), in the unit: of one year, or the mean of the years `from`–`year`. */
export interface GoalBaseline {
  year: number;
  value: number;
  from?: number;
}

/** A goal as an area has decided it, for everybody (not by sex). One an indicator, area and target year. */
export interface DecidedGoal extends Goal {
  indicator: IndicatorKey;
  region: AreaKey;
  /** Where it was decided: "Aluevaltuusto 12.6.2025 § 40". */
  decision: LocalText;
}

/**
 * How a goal stands (tavoitteen tila). `on-target`: the figure is there now; `reached`: and not by chance.
 * `pace-open`: it is moving towards the goal, and may be fast enough or not. The last, cannot be judged, is a
 * refusal.
 */
export const GOAL_STATES = [
  "reached",
  "on-target",
  "on-course",
  "pace-open",
  "off-course",
  "wrong-way",
] as const;
export type GoalState = (typeof GOAL_STATES)[number];

export interface GoalStatus {
  status: GoalState;
  /** What the status was made of: shown beside it. */
  components: GoalComponents;
}

export interface GoalComponents {
  reached: boolean;
  /** Change a year that is still needed, in the unit; 0 where it is reached. */
  needed: number;
  /** Change a year that has been shown since the baseline; null where none could be shown. */
  pace: number | null;
  /** Its 95 % limits. */
  paceLimits: Limits | null;
  /**
   * Where the straight line from the starting level to the goal is in the latest year; null without a
   * starting level.
   */
  expected: number | null;
}

/** The change a year on the way to a goal, in the unit. */
export interface GoalPace {
  /** The years it was worked out of, earliest first. */
  years: readonly number[];
  yearly: number;
  /** 95 %. */
  limits: Limits;
  /** More than chance. */
  shown: boolean;
}

/** The figure that a goal is judged by. */
export interface GoalFigure {
  year: number;
  value: number;
  /** 95 %; null where the figure has no interval. */
  limits: Limits | null;
}

/** How a goal stood when it was last looked at, with everything that the status was made of. */
export interface GoalResult {
  status: Outcome<GoalState>;
  latest: GoalFigure | null;
  /** Null where there is no figure. */
  components: GoalComponents | null;
  /** Years that the pace was worked out of, earliest first; empty where it could not be. */
  trendYears: readonly number[];
  /** The year of the clock when it was judged: a goal's year passes without any new figure. */
  judgedIn: number;
}

/** A stored goal with how it stands; `result` is null before the first computation after it came. */
export interface JudgedGoal extends DecidedGoal {
  /** The project's own example, no decision of anybody. */
  example: boolean;
  result: GoalResult | null;
}

/** A goal on a page of lines: `at` is the column of the area that it is of. */
export interface RowGoal {
  at: number;
  goal: JudgedGoal;
}

/** The shape of a goal's mark. */
export const GOAL_MARK_STATES = [...GOAL_STATES, "refused"] as const;
export type GoalMarkState = (typeof GOAL_MARK_STATES)[number];

/** A goal's status as a mark shows it. Plain data. */
export interface GoalMarkData {
  state: GoalMarkState;
  refusal: Refusal | null;
}

/** Null where it has not been judged yet. */
export function goalMark({ result }: Pick<JudgedGoal, "result">): GoalMarkData | null {
  if (!result) return null;
  const { status } = result;
  return status.ok ? { state: status.result, refusal: null } : { state: "refused", refusal: status.refusal };
}

/** Of several target years the one that comes next; the latest where all have passed. */
export function currentGoal(goals: readonly JudgedGoal[]): JudgedGoal | undefined {
  const inOrder = [...goals].sort((a, b) => a.year - b.year);
  return inOrder.find(({ year, result }) => result !== null && year >= result.judgedIn) ?? inOrder.at(-1);
}
