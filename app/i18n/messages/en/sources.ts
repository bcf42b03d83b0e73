import type { sources as fi } from "../fi/sources.ts";

export const sources: typeof fi = {
  title: "Sources",
  description:
    "Where the figures come from, under which licence, and what the latest import from each source brought.",
  lead: "Every figure comes from a named source. Here you see how much has been imported from each, when that last happened and how it went.",
  open: "Open the source",
  licence: "Licence",
  licenceByIndicator: "As the indicator’s producer says",
  coverage: "Coverage",
  coverageText: (indicators, figures) =>
    `${indicators === 1 ? "1 indicator" : `${indicators} indicators`}, ${figures === "1" ? "1 figure" : `${figures} figures`}`,
  noFigures: "No figures have been imported yet.",
  boundariesOnly: "Boundaries for the map, no figures.",
  goalsOnly: "Goals that the region has decided on, no figures.",
  methodsOnly: "What the region has chosen in the methods, no figures.",
  latestRun: "Latest import",
  neverRun: "Nothing has been imported from this source yet.",
  status: {
    running: "running or interrupted; the same command goes on from where it stopped",
    finished: "succeeded",
    partial: "succeeded in part: some rows were rejected",
    failed: "failed",
  },
  exampleRun: "example data",
  started: "Began",
  ended: "Ended",
  outcome: "Outcome",
  counts: "Figures",
  countsText: (fresh, changed, unchanged, vanished) =>
    `${fresh} new, ${changed} changed, ${unchanged} unchanged, ${vanished} withdrawn`,
  rejected: (count) => (count === "1" ? "one row was rejected" : `${count} rows were rejected`),
  howTo: "How to import figures",
  howToText:
    "Imports run from the command line on the server. Running the same again changes nothing, and an interrupted import goes on from where it stopped.",
  command: {
    sotkanet: "Figures from Sotkanet",
    tea: "TEAviisari scores from a file",
    own: "Own indicators from a file",
    goals: "Goals from a file",
    methods: "The region’s choices in the methods, from a file",
    boundaries: "Municipal boundaries",
    all: "Everything that can be fetched",
  },
  file: "FILE",
};
