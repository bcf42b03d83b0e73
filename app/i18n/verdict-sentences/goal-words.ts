import type { GoalDirection } from "#app/domain/goal.ts";
import type { Quantity } from "./words.ts";

/** The building blocks of sentences about a goal in one language. Texts come complete; amounts come in as text, with their unit. */
export interface GoalWords {
  /** "Tavoite: enintään 5,0 % vuoteen 2030 mennessä." */
  goal: (direction: GoalDirection, amount: string, year: number) => string;
  /** "Osuus on 6,2 % (2024)." */
  figure: (quantity: Quantity, amount: string, year: number) => string;
  reached: string;
  /** Reached, but the interval reaches over to the other side of the target. */
  reachedByChance: string;
  /** A shown change towards the goal: a year's change, and what would be needed. */
  onPace: (pace: string, needed: string) => string;
  tooSlow: (pace: string, needed: string) => string;
  wrongWay: (pace: string) => string;
  /** No change has been shown, but the interval leaves out the level that the straight line takes. Follows the sentence of the figure. */
  besideLine: (quantity: Quantity, side: "lower" | "higher", ahead: boolean, expected: string) => string;
  /** `reason`: a sentence or two, the first without its capital. */
  cannotBeJudged: (reason: string) => string;
  /** The reason where the area has no figure. */
  noFigure: string;
}
