import type { municipality as fi } from "../fi/municipality.ts";

export const municipality: typeof fi = {
  title: (name) => name,
  kicker: (county) => `Municipality, ${county}`,
  description: (name) =>
    `${name}: wellbeing indicators by priority, with the area and the whole country beside them.`,
  position: {
    link: "Show all figures in one picture",
    heading: "All figures in one picture",
    lead: "Each row is one indicator: the mark shows where the municipality stands among Finland’s municipalities.",
    description: (name) =>
      `${name}: the latest figure of each indicator and the municipality’s place among Finland’s municipalities.`,
  },
  inShort: "In short",
  noSentences: "There are no recent verdicts on the municipality’s figures.",
  noneSure: "No difference or change is sure enough to be put first.",
  figures: "Figures by priority",
  tableCaption: (name, priority) => `${name}: ${priority}`,
  others: "Other municipalities",
  print: "The page prints on one or two sheets.",
  debts: "What has no figure",
  debtsNote: "Indicators without a single figure of the municipality, and why.",
  noDebts: "Every indicator has a figure of the municipality.",
  elsewhere: { county: "the area has a figure", nowhere: "" },
};
