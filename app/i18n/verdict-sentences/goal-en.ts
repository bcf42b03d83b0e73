import type { GoalWords } from "./goal-words.ts";

/** Sentences about goals in English. */
export const goalEn: GoalWords = {
  goal: (direction, amount, year) =>
    `Goal: ${direction === "at-most" ? "at most" : "at least"} ${amount} by ${year}.`,
  figure: (quantity, amount, year) =>
    `The ${quantity === "share" ? "share" : "figure"} is ${amount} (${year}).`,
  reached: "The goal has been reached.",
  atTarget: (quantity) =>
    `The ${quantity === "share" ? "share" : "figure"} is now at its target. The goal counts as reached only when chance does not explain it.`,
  onPace: (pace, needed) =>
    `It is moving towards the goal fast enough: about ${pace} a year, while about ${needed} is needed.`,
  paceOpen: (pace, needed) =>
    `It is moving towards the goal: about ${pace} a year, while about ${needed} is needed. The pace may be enough, but it may also be too slow.`,
  tooSlow: (pace, needed) =>
    `It is moving towards the goal but too slowly: about ${pace} a year, while about ${needed} is needed.`,
  wrongWay: (pace) => `It is moving away from the goal: about ${pace} a year.`,
  range: (pace, lower, upper) => `${pace} (${lower}–${upper})`,
  besideLine: (_quantity, side, ahead, expected, exact) =>
    `It is ${side} than the goal requires at this point (${expected}), so it is ${ahead ? "on" : "behind"} schedule.${exact ? "" : " No change in one direction has been shown."}`,
  cannotBeJudged: (reason) => `Whether the goal is within reach cannot be assessed: ${reason}`,
  tooFew: (year, sinceBaseline) => {
    const wanted = `That takes at least two separate figures${sinceBaseline ? " from the starting year on" : ""}`;
    return year ? `${wanted}, and so far there is one (${year}).` : `${wanted}, and there is none yet.`;
  },
  afterBreak: (year) =>
    `The statistics changed in ${year}, and old figures cannot be compared with new ones. There is one new figure so far, and the assessment takes at least two.`,
  noFigure: "The area has no figure of its own.",
};
