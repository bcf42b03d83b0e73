import type { Messages } from "../fi/index.ts";

/** Goals: marks, columns, and what a status is made of. */
export const goals: Messages["goals"] = {
  column: "Goal",
  mark: {
    reached: "reached",
    "on-target": "now at its target",
    "on-course": "on course",
    "pace-open": "pace uncertain",
    "off-course": "off course",
    "wrong-way": "going the wrong way",
    refused: "cannot be judged",
  },
  short: {
    "at-most": (amount, year) => `at most ${amount} in ${year}`,
    "at-least": (amount, year) => `at least ${amount} in ${year}`,
  },
  legend: "Marks of goals",
  legendNote:
    "The upright line is the goal, the arrow the figure. A figure is now at its target when the latest one is there or better; a goal counts as reached, and any other status is told, only when chance does not explain the result.",
  legendWords: {
    reached: "the goal has been reached",
    "on-target": "the figure is now at its target",
    "on-course": "on its way fast enough, or on schedule",
    "pace-open": "moving towards the goal, but perhaps too slowly",
    "off-course": "too slow, or behind",
    "wrong-way": "going away from the goal",
    refused: "progress cannot be judged",
  },
  inputs: {
    target: "Goal",
    year: "Target year",
    baseline: "Starting level",
    noBaseline: "not given",
    limits: "95 per cent interval of the figure",
    noLimits: "cannot be worked out",
    expected: (year) => `Where the figure should be in ${year} (straight line)`,
    needed: "Change needed a year",
    pace: "Change shown a year",
    paceRange: (lower, upper) => `95 per cent interval ${lower} … ${upper}`,
    noPace: "no change in one direction has been shown",
    judgedIn: "Judged in",
    decision: "Decision",
  },
  example: "An example goal: nobody has decided it.",
  twin: {
    target: (area) => `Goal: ${area}`,
    direction: (area) => `Direction of the goal: ${area}`,
    year: (area) => `Target year: ${area}`,
    status: (area) => `Status of the goal: ${area}`,
    directions: { "at-most": "at most", "at-least": "at least" },
  },
};
