import type { priority as fi } from "../fi/priority.ts";

export const priority: typeof fi = {
  description: (name, whose) =>
    `${name}: ${whose} indicators, the municipalities side by side and the whole country for comparison.`,
  tableCaption: (name) => `${name}: indicators by municipality`,
  count: (count) => (count === 1 ? "1 indicator" : `${count} indicators`),
  howToRead:
    "The figures on a row are of the same year. The shade tells which fifth of all Finland’s municipalities the figure falls into. It does not tell whether the figure is good or bad, and in a small municipality it varies a lot by chance.",
  speaksOf: "The page is about",
  smallest: "smallest figures",
  largest: "largest figures",
  fifth: (fifth) => `fifth ${fifth} of 5`,
  noFigures: "There are no figures for this priority yet.",
};
