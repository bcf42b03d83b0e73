import type { Sex } from "#app/domain/observation.ts";
import {
  answered,
  type ComparisonResult,
  type Outcome,
  type PooledResult,
  refused,
  type TrendResult,
} from "#app/domain/verdict.ts";
import { asShown, halfStep } from "#app/statistics/comparison.ts";
import { figureLimits, figureValue } from "#app/statistics/figure-interval.ts";
import { complete } from "#app/statistics/judgement.ts";
import { comparePooled, poolYears } from "#app/statistics/pooled-years.ts";
import { isRelevant, type RelevanceLimit } from "#app/statistics/relevance.ts";
import {
  latestSeparatePoints,
  POINTS,
  separatePoints,
  type TrendQuestion,
  trendTest,
} from "#app/statistics/trend.ts";
import type { Benchmarks } from "./benchmarks.ts";
import { type Figure, shownDecimals } from "./made-figure.ts";
import type { IndicatorMaterial } from "./material.ts";
import { lessFixed, weighed } from "./plain-difference.ts";

/** The trend over the five latest years. */
export function trendOf(
  figures: readonly Figure[],
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<TrendResult> {
  const question = questionOf(figures, material);
  if (!question.ok) return question;
  const test = trendTest(question.result);
  if (!test.ok) return test;
  const { result } = test;
  const level = result.values.reduce((sum, value) => sum + value, 0) / result.values.length;
  const verdict = complete(result, isRelevant(result.change, level, limit), material.indicator.polarity);
  const step = result.significance === "none" ? "none" : verdict.relevant ? "clear" : "small";
  return answered({ ...result, ...verdict, step });
}

/** The same five years put together, and the country's figures of those years beside them. */
export function pooledOf(
  figures: readonly Figure[],
  sex: Sex,
  material: IndicatorMaterial,
  benchmarks: Benchmarks,
  limit: RelevanceLimit,
): Outcome<PooledResult> {
  const question = questionOf(figures, material);
  if (!question.ok) return question;
  const points = latestSeparatePoints(question.result);
  if (!points.ok) return points;
  const pooled = poolYears(points.result, POINTS);
  if (!pooled.ok) return pooled;
  const { figure, years } = pooled.result;
  const own = { value: figureValue(figure), wide: figureLimits(figure, "99.8") };
  const yearly = points.result.map(({ year, figure: { denominator } }) => ({
    denominator,
    country: benchmarks.country(sex, year),
  }));
  return answered({
    years,
    value: own.value,
    interval: {
      limits: figureLimits(figure, "95"),
      wide: own.wide,
      counted: figure,
      denominatorFrom: "summed",
      // Persons who are counted year after year are not new evidence each time.
      atLeast: true,
    },
    country: besideCountry(own, yearly, material, limit),
  });
}

function besideCountry(
  own: Parameters<typeof comparePooled>[0],
  yearly: readonly { denominator: number; country: ReturnType<Benchmarks["country"]> }[],
  { indicator }: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> {
  const known = yearly.flatMap(({ denominator, country }) =>
    country.ok ? [{ denominator, ...country.result }] : [],
  );
  const missing = yearly.map(({ country }) => country).find((country) => !country.ok);
  if (missing) return missing;
  const decimals = shownDecimals(indicator);
  const published = known.every(({ from }) => from === "published");
  const { benchmark, ...found } = comparePooled(own, known, published ? halfStep(decimals) : 0);
  const difference = asShown(found, own.value, benchmark, decimals);
  return answered({
    ...complete(difference, isRelevant(difference.difference, benchmark, limit), indicator.polarity),
    ...weighed(
      { difference: difference.difference, limits: lessFixed(own.wide, benchmark, 0), wide: null },
      benchmark,
      limit,
      null,
    ),
    benchmark,
    benchmarkFrom: published ? "published" : "summed",
    members: [],
    missing: [],
    difference: difference.difference,
    differenceLimits: null,
    benchmarkCounts: null,
  });
}

/**
 * The latest five that have no year in common, not the latest five that could be counted: small figures lack counts more often, and leaving
 * them out would tilt the line.
 */
function questionOf(
  figures: readonly Figure[],
  { indicator, rhythm }: IndicatorMaterial,
): Outcome<TrendQuestion> {
  const { breaks, yearsInFigure, restandardised } = indicator.method;
  const points = figures.flatMap(({ year, counted }) =>
    counted.ok ? [{ year, figure: counted.result.counted }] : [],
  );
  const latest = separatePoints(figures, yearsInFigure).slice(-POINTS).reverse();
  const without = latest.filter(({ counted }) => !counted.ok);
  if (!restandardised && latest.length >= POINTS && without.length > 0)
    return refused(
      "no-interval",
      without.map(({ year }) => String(year)),
    );
  return answered({ points, rhythm, breaks, yearsInFigure, restandardised });
}
