import type { front as fi } from "../fi/front.ts";

export const front: typeof fi = {
  title: (whose) => `${whose} wellbeing`,
  lead: (priorities, indicators, municipalities) =>
    `${priorities} priorities, ${indicators} indicators and ${municipalities} municipalities in one picture.`,
  official: "The figures are official statistics, each with its year and source.",
  description: (whose) =>
    `${whose} wellbeing in four priorities: the latest figures, how they have run, and the whole country beside them.`,
  priority: (position) => `Priority ${position}`,
  all: (count) => (count === 1 ? "The priority’s indicator" : `All ${count} indicators`),
  noFigures: "This priority has no figures for the whole area yet.",
  sideBySide: "The figures stand side by side for the same year. A difference may also be chance.",
  news: "Latest import",
  newsText: (source, day) => `${source}, ${day}`,
  newsUnfinished: "The import is running or was interrupted.",
  counts: { new: "new figures", changed: "changed figures", vanished: "figures withdrawn" },
  flips: (count, day) =>
    count === 1
      ? `One of the area’s verdicts changed in the computation of ${day}.`
      : `${count} of the area’s verdicts changed in the computation of ${day}.`,
  toChanges: "See which verdicts changed",
  noNews: "No figures have been imported yet.",
  toSources: "Sources and imports",
  municipalities: "Municipalities",
  municipalitiesNote: "Each municipality has a summary to print.",
};
