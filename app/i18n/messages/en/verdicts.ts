import type { Messages } from "../fi/index.ts";

/** Verdicts: marks, their key, and the page that tells how a verdict was reached. */
export const verdicts: Messages["verdicts"] = {
  mark: {
    shape: {
      higher: "higher",
      lower: "lower",
      similar: "about the same",
      up: "grown",
      down: "fallen",
      unproven: "no difference shown",
      flat: "no change shown",
      refused: "cannot be judged",
    },
    judged: { better: "better", worse: "worse" },
    direction: { better: "good direction", worse: "bad direction" },
    small: "slightly",
  },
  column: {
    country: "Against the country",
    rest: "Against the rest of the area",
    trend: "Direction",
  },
  legend: {
    title: "Marks",
    better: "better (circle)",
    worse: "worse (square)",
    unjudged: "higher or lower, neither good nor bad",
    similar: "about the same, or no difference can be shown",
    up: "changed over five measurements",
    flat: "no change can be shown",
    refused: "cannot be judged",
    note: "Filled arrow: the difference is very clear. A mark leads to how its verdict was reached.",
  },
  toMethods: "Methods",
  title: "How this was reached",
  link: "How this was reached",
  onPage: "Verdicts",
  onPageNote: "The verdicts are about the latest figure of each area.",
  back: "To the indicator’s page",
  none: "There is no verdict of this figure. Verdicts are computed after each import.",
  unknown: {
    title: "No such verdict",
    advice: "The indicator or the area is not known, or there is no figure of it.",
  },
  inputs: {
    value: "Figure",
    count: "Cases",
    denominator: "Denominator",
    denominatorFrom: {
      derived: "worked out from the number of cases and the rate",
      population: "population of the same group",
      summed: "the municipalities’ denominators together",
    },
    limits: "95 per cent interval",
    wide: "99.8 per cent interval",
    benchmark: "Compared with",
    benchmarkFrom: {
      published: "published by the source",
      summed: "worked out from the municipalities’ figures",
    },
    members: "Municipalities",
    pooledYears: "Years",
    benchmarkCounts: "Behind what it is compared with",
    difference: "Difference",
    differenceLimits: "95 per cent interval of the difference",
    certainty: "Certainty",
    certainties: {
      none: "the difference fits within random variation",
      "95": "the difference passes the 95 per cent limit",
      "99.8": "the difference passes the 99.8 per cent limit",
    },
    relevance: "Relevance",
    relevances: {
      yes: "the difference passes the limit of relevance",
      no: "the difference stays under the limit of relevance",
    },
    relevanceLimit: (relative: string | null, absolute: string | null, of: "benchmark" | "years") => {
      const share =
        relative && `${relative} of the ${of === "benchmark" ? "figure compared with" : "mean of the years"}`;
      return `at least ${[share, absolute].filter((part) => part !== null).join(" and ")}`;
    },
    judgement: "Judgement",
    judgements: {
      better: "better",
      worse: "worse",
      similar: "about the same",
      "no-judgement": "no good or bad direction",
      "cannot-be-judged": "cannot be judged",
    },
    years: "Years and figures",
    change: "Fitted change",
    chiSquare: "Test statistic (limit 9.5495)",
    consistent: "Same direction when any one year is left out",
    yes: "yes",
    no: "no",
    smallest: "Smallest change that a usual test would show (risk 5%, power 80%)",
    smallestStrict: "Smallest change that this test would show (power 80%)",
    smallestPair: "Smallest difference that would show (risk 5%, power 80%)",
    previous: "Figure before",
    percentile: "Lower figure, % of municipalities",
    quintile: "Fifth (1 smallest, 5 largest)",
    spread: "Minimum – 25% – median – 75% – maximum",
    areas: "Municipalities with a figure",
  },
  wouldChange: {
    shown: (lower, upper) =>
      `No difference could be shown if the figure compared with were between ${lower} and ${upper}.`,
    notShown: (lower, upper) =>
      `The difference would be statistically clear if the figure compared with were under ${lower} or over ${upper}.`,
  },
  beside: {
    title: "Compare with another area",
    label: "Area",
    none: "Choose an area",
    submit: "Compare",
  },
  similar: {
    title: "Similar municipalities",
    note: "Municipalities most like this one by size, age, migration, tax revenue, education and language.",
    picked: "Chosen by the municipality itself",
  },
  parts: {
    input: "Input",
    text: "Text",
    formula: "Formula",
    reference: "Basis",
    changes: "What would change it",
    method: "Method",
  },
  computed: (day, version) => `Computed on ${day}, version ${version} of the methods.`,
};
