import type { GoalWords } from "./goal-words.ts";

/** Sentences about goals in English. */
export const goalEn: GoalWords = {
  goal: (direction, amount, year) =>
    `Goal: ${direction === "at-most" ? "at most" : "at least"} ${amount} by ${year}.`,
  figure: (quantity, amount, year) =>
    `The ${quantity === "share" ? "share" : "figure"} is ${amount} (${year}).`,
  reached: "The goal has been reached.",
  reachedByChance:
    "The goal has been reached, but not clearly: random variation would be enough to move the figure to the other side of the limit.",
  onPace: (pace, needed) =>
    `The development goes towards the goal fast enough: about ${pace} a year, when about ${needed} is needed.`,
  tooSlow: (pace, needed) =>
    `The development goes towards the goal but too slowly: about ${pace} a year, when about ${needed} is needed.`,
  wrongWay: (pace) => `The development goes away from the goal: about ${pace} a year.`,
  besideLine: (_quantity, side, ahead, expected) =>
    `It is ${side} than the goal takes at this point (${expected}), so it is ${ahead ? "on schedule" : "behind"}. No trend has been shown.`,
  cannotBeJudged: (reason) => `Whether the goal is within reach cannot be assessed: ${reason}`,
  noFigure: "The area has no figure of its own.",
};
