import { type AreaResult, answered, refused, type TogetherResult } from "#app/domain/verdict.ts";

/** What is told of a tested difference beside its size. */
const WEIGHED = { missing: [], why: null, close: false, chiSquare: 12.5, cases: 3455 };

/** A made-up result in which every method answers: social assistance in Kotka. */
export const RESULT: AreaResult = {
  indicator: "sotkanet-493",
  region: "kunta:285",
  sex: "total",
  year: 2025,
  value: 6.6,
  polarity: "lower",
  interval: answered({
    limits: { lower: 6.4, upper: 6.8 },
    wide: { lower: 6.3, upper: 6.9 },
    counted: { count: 3455, denominator: 52348.5, multiplier: 100, model: "proportion" },
    denominatorFrom: "derived",
    atLeast: false,
  }),
  country: answered({
    direction: "lower",
    significance: "99.8",
    relevant: true,
    judgement: "better",
    benchmark: 7.1,
    benchmarkFrom: "published",
    members: [],
    difference: -0.5,
    differenceLimits: null,
    benchmarkCounts: null,
    ...WEIGHED,
  }),
  rest: answered({
    direction: "lower",
    significance: "95",
    relevant: false,
    judgement: "similar",
    benchmark: 6.9,
    benchmarkFrom: "summed",
    members: ["kunta:286", "kunta:075"],
    difference: -0.3,
    differenceLimits: { lower: -0.5, upper: -0.1 },
    benchmarkCounts: { count: 7000, denominator: 101449.3 },
    ...WEIGHED,
  }),
  pair: answered({
    year: 2025,
    previousYear: 2024,
    previous: 6.4,
    direction: "higher",
    significance: "none",
    difference: 0.2,
    differenceLimits: { lower: -0.1, upper: 0.5 },
    smallest: 0.4,
    why: null,
  }),
  trend: answered({
    direction: "higher",
    significance: "99.8",
    relevant: true,
    judgement: "worse",
    step: "clear",
    years: [2021, 2022, 2023, 2024, 2025],
    values: [5.9, 6.1, 6.2, 6.4, 6.6],
    counts: [3000, 3100, 3200, 3300, 3455],
    denominators: [50000, 50500, 51000, 51500, 52348.5],
    model: "proportion",
    change: 0.7,
    chiSquare: 30.5,
    consistent: true,
    smallest: 0.4,
    smallestStrict: 0.5,
    standardError: 0.127,
    heterogeneity: 30.9,
    turn: null,
    turnedLately: false,
    dispersion: 1,
  }),
  position: answered({
    percentile: 29.3,
    below: 28.8,
    percentileLimits: { lower: 22.5, upper: 37.4 },
    quintile: 2,
    areas: 302,
    spread: { minimum: 3.3, p25: 6.4, median: 7.5, p75: 8.9, maximum: 17.1 },
  }),
};

/** The same figure where no method can answer. */
export const REFUSED_RESULT: AreaResult = {
  ...RESULT,
  interval: refused("no-count"),
  country: refused("no-benchmark", ["maa:358"]),
  rest: null,
  pair: refused("no-previous-year"),
  trend: refused("too-few-points", ["2024", "2025"]),
  position: null,
};

/** The same figure beside similar municipalities, and five of its years together. */
export const TOGETHER: TogetherResult = {
  similar: answered({
    direction: "higher",
    significance: "none",
    relevant: true,
    judgement: "similar",
    benchmark: 6.1,
    benchmarkFrom: "summed",
    members: ["kunta:405", "kunta:167"],
    difference: 0.5,
    differenceLimits: { lower: -0.2, upper: 1.2 },
    benchmarkCounts: { count: 8100, denominator: 132786.9 },
    ...WEIGHED,
  }),
  pooled: answered({
    years: [2021, 2022, 2023, 2024, 2025],
    value: 6.283,
    interval: {
      limits: { lower: 6.19, upper: 6.377 },
      wide: { lower: 6.136, upper: 6.433 },
      counted: { count: 16055, denominator: 255348.5, multiplier: 100, model: "proportion" },
      denominatorFrom: "summed",
      atLeast: true,
    },
    country: answered({
      direction: "lower",
      significance: "99.8",
      relevant: true,
      judgement: "better",
      benchmark: 6.95,
      benchmarkFrom: "published",
      members: [],
      difference: -0.667,
      differenceLimits: null,
      benchmarkCounts: null,
      ...WEIGHED,
    }),
  }),
  longTrend: null,
};

/** The same where neither answers. */
export const REFUSED_TOGETHER: TogetherResult = {
  similar: refused("member-missing", ["kunta:489"]),
  pooled: refused("too-few-points", ["2024", "2025"]),
  longTrend: null,
};
