import { quotedWords } from "../../quoted-words.ts";

/** One search over everything in Saukko. */
export const search = {
  title: "Search",
  lead: "Search for an indicator, a municipality, a report or a method. A place and a topic together open the place's figures.",
  description: "Search municipalities, indicators, priorities, welfare reports and methods.",
  label: "What are you looking for?",
  placeholder: "e.g. kotka unemployment",
  submit: "Search",
  failed: "The search failed. Check the connection and press Search.",
  found: (count: number) => (count === 1 ? "One result." : `${count} results.`),
  nearest: (count: number) =>
    count === 1 ? "The nearest result is this." : `The nearest ${count} results are these.`,
  shown: (count: number) => `The first ${count} are shown. Add a word to narrow the search.`,
  unknown: (words: readonly string[]) =>
    `Saukko has nothing that fits the word ${quotedWords(words, "or", "“")}.`,
  none: "No results. Try another word or the beginning of a word, or look here:",
  allIndicators: "All indicators",
  front: "Front page of the region",
  position: (name: string) => `${name}: all figures in one picture`,
  changes: "Which verdicts have changed and why.",
  figureChanges: "Which figures are new, corrected or gone.",
  elsewhere: "The municipality is in another region. Its figures are shown in the pictures of indicators.",
  kindHead: "Kind",
  titleHead: "Name",
  detailHead: "Detail",
  kind: {
    municipality: "Municipality",
    county: "Wellbeing services county",
    priority: "Priority",
    report: "Welfare report",
    indicator: "Indicator",
    page: "Page",
    method: "Method",
    elsewhere: "Other municipality",
  },
};
