import type { GoalDirection } from "#app/domain/goal.ts";
import type { Quantity } from "./words.ts";

/**
 * The building blocks of sentences about a goal in one language. Texts come complete; amounts come in as
 * text, with their unit.
 */
export interface GoalWords {
  /** "Tavoite: enintään 5,0 % vuoteen 2030 mennessä." */
  goal: (direction: GoalDirection, amount: string, year: number) => string;
  /** "Osuus on 6,2 % (2024)." */
  figure: (quantity: Quantity, amount: string, year: number) => string;
  reached: string;
  /** The latest figure is on the target's side, as chance alone could put it. */
  atTarget: (quantity: Quantity) => string;
  /** A shown change towards the goal: a year's change, with its interval, and what would be needed. */
  onPace: (pace: string, needed: string) => string;
  /** What is needed lies inside the interval of the pace: it may be enough or not. */
  paceOpen: (pace: string, needed: string) => string;
  tooSlow: (pace: string, needed: string) => string;
  wrongWay: (pace: string) => string;
  /** "0,35 prosenttiyksikköä (0,21–0,49)" */
  range: (pace: string, lower: string, upper: string) => string;
  /**
   * No change has been shown, but the interval leaves out the level that the straight line takes. Follows the
   * sentence of the figure. `exact`: a total, of which nothing had to be shown.
   */
  besideLine: (
    quantity: Quantity,
    side: "lower" | "higher",
    ahead: boolean,
    expected: string,
    exact: boolean,
  ) => string;
  /** `reason`: a sentence or two, the first without its capital. */
  cannotBeJudged: (reason: string) => string;
  /** The reason where there are fewer than two figures. `year`: of the only one; null: there is none. */
  tooFew: (year: string | null, sinceBaseline: boolean) => string;
  /** The reason where there are fewer than two since the series was broken. */
  afterBreak: (year: string) => string;
  /** The reason where the area has no figure. */
  noFigure: string;
}
