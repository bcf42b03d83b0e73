import type { catalogue as fi } from "../fi/catalogue.ts";

export const catalogue: typeof fi = {
  title: "Indicators",
  description: "Find indicators by a word or a number in Finnish, Swedish or English.",
  lead: "Search by a word or by the indicator’s number. The search knows Finnish, Swedish and English, and the beginning of a word is enough.",
  search: "Search for",
  placeholder: "e.g. unemployed, alkohol, 181",
  priority: "Priority",
  lifeStage: "Stage of life",
  source: "Source",
  any: "All",
  submit: "Search",
  clear: "Clear the search",
  found: (found, total) =>
    found === total
      ? total === 1
        ? "1 indicator"
        : `${total} indicators`
      : found === 1
        ? `1 indicator of ${total}`
        : `${found} indicators of ${total}`,
  shown: (shown) => `The first ${shown} are shown. Narrow the search to find the rest.`,
  none: "No indicator answers this search.",
  noneAdvice: "Try the beginning of a word (unempl), another word or another language, or remove limits.",
  years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  noFigures: "no data yet",
  failed: "The search did not work. Check the connection and press Search.",
};
