import type { front as fi } from "../fi/front.ts";

export const front: typeof fi = {
  title: (whose) => `${whose} wellbeing`,
  lead: (priorities, indicators, municipalities) =>
    [
      priorities === 1 ? "Covers one priority" : `Covers ${priorities} priorities`,
      `, ${indicators === 1 ? "one indicator" : `${indicators} indicators`}`,
      ` and ${municipalities === 1 ? "one municipality" : `${municipalities} municipalities`}.`,
    ].join(""),
  official: "The figures are official statistics, each with its year and source.",
  description: (whose) =>
    `${whose} wellbeing in four priorities: the latest figures, how they have run, and the whole country beside them.`,
  priority: (position) => `Priority ${position}`,
  all: (count) => {
    if (count === 0) return "The priority’s page";
    return count === 1 ? "The priority’s indicator" : `All ${count} indicators`;
  },
  skipRiver: "Skip the picture",
  noFigures: "This priority has no figures for the whole area yet.",
  sideBySide: "The figures stand side by side for the same year. A difference may also be chance.",
  report: (first, last) => (first === last ? `Welfare report ${first}` : `Welfare report ${first}–${last}`),
  news: (day) => `Figures updated ${day}`,
  noFigureNews: "Figures",
  newsOf: (sources) => `What is new: ${sources}`,
  newsUnfinished: "The update is running or was interrupted.",
  nothingNew: "The sources had no new or corrected figures.",
  counts: {
    new: (count) => (count === 1 ? "new figure" : "new figures"),
    changed: (count) => (count === 1 ? "corrected figure" : "corrected figures"),
    vanished: (count) =>
      count === 1 ? "figure withdrawn by its source" : "figures withdrawn by their source",
  },
  flips: (count, day) =>
    count === 1
      ? `One of the area’s verdicts changed on ${day}.`
      : `${count} of the area’s verdicts changed on ${day}.`,
  toChangedFigures: "See the new and corrected figures",
  toChanges: "See which verdicts changed",
  noNews: "No figures have been brought in yet.",
  toSources: "Sources and updates",
  municipalities: "Municipalities",
  municipalitiesNote: "Each municipality has a summary to print.",
};
