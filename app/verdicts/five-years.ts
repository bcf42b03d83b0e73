import { sizeClassOf } from "#app/domain/dispersion.ts";
import type { Sex } from "#app/domain/observation.ts";
import {
  answered,
  type ComparisonResult,
  type CountedFigure,
  type Limits,
  type Outcome,
  type PooledResult,
  refused,
  type TrendResult,
} from "#app/domain/verdict.ts";
import { asShown, atMostClear, halfStep, shownValue } from "#app/statistics/comparison.ts";
import { figureLimits, figureValue } from "#app/statistics/figure-interval.ts";
import { complete } from "#app/statistics/judgement.ts";
import { comparePooled, poolYears } from "#app/statistics/pooled-years.ts";
import { isRelevant, type RelevanceLimit } from "#app/statistics/relevance.ts";
import { LONG_POINTS, latestSeparatePoints, POINTS } from "#app/statistics/separate-points.ts";
import { trendTest } from "#app/statistics/trend.ts";
import type { Benchmarks } from "./benchmarks.ts";
import { type Figure, shownDecimals } from "./made-figure.ts";
import type { IndicatorMaterial } from "./material.ts";
import { lessFixed, weighed } from "./plain-difference.ts";
import { trendQuestionOf } from "./trend-question.ts";

/** The trend over the latest points, five if not said. */
export function trendOf(
  figures: readonly Figure[],
  material: IndicatorMaterial,
  limit: RelevanceLimit,
  howMany = POINTS,
): Outcome<TrendResult> {
  const question = trendQuestionOf(figures, material, howMany);
  if (!question.ok) return question;
  const test = trendTest(question.result);
  if (!test.ok) return test;
  const { step, ...result } = test.result;
  const level = result.values.reduce((sum, value) => sum + value, 0) / result.values.length;
  const relevant = [result.change, toldChange(result, shownDecimals(material.indicator))].every((change) =>
    isRelevant(change, level, limit),
  );
  const verdict = complete(result, relevant, material.indicator.polarity);
  const line = verdict.relevant ? "clear" : "small";
  return answered({ ...result, ...verdict, step: step === "line" ? line : step });
}

/** From the first figure to the last as pages show them: what a sentence calls clear must be seen in it. */
function toldChange({ values }: Pick<TrendResult, "values">, decimals: number): number {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  return shownValue(last, decimals) - shownValue(first, decimals);
}

/** The trend over ten points, offered beside the one over five; null where there are not so many. */
export function longTrendOf(
  figures: readonly Figure[],
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<TrendResult> | null {
  const long = trendOf(figures, material, limit, LONG_POINTS);
  return long.ok ? long : null;
}

/** The same five years put together, and the country's figures of those years beside them. */
export function pooledOf(
  figures: readonly Figure[],
  sex: Sex,
  material: IndicatorMaterial,
  benchmarks: Benchmarks,
  limit: RelevanceLimit,
): Outcome<PooledResult> {
  const question = trendQuestionOf(figures, material, POINTS);
  if (!question.ok) return question;
  const chosen = latestSeparatePoints(question.result);
  if (!chosen.ok) return chosen;
  // Years are added up from their counts, also where the source has given limits of each.
  const points = chosen.result.flatMap(({ year }) => {
    const counted = figures.find((one) => one.year === year)?.counted;
    return counted?.ok ? [{ year, figure: counted.result.counted }] : [];
  });
  const pooled = poolYears(points, POINTS, correlationOf(points, material));
  if (!pooled.ok) return refused("no-count");
  const { figure, years } = pooled.result;
  const own = {
    value: figureValue(figure),
    limits: figureLimits(figure, "95"),
    wide: figureLimits(figure, "99.8"),
  };
  const yearly = points.map(({ year, figure: { denominator } }) => ({
    denominator,
    country: benchmarks.country(sex, year),
  }));
  const atLeast = figure.model === "rate";
  return answered({
    years,
    value: own.value,
    interval: { limits: own.limits, wide: own.wide, counted: figure, denominatorFrom: "summed", atLeast },
    country: besideCountry({ ...own, atLeast }, yearly, material, limit),
  });
}

/** How alike the years of places of this size are. */
function correlationOf(
  points: readonly { figure: CountedFigure }[],
  { dispersion }: IndicatorMaterial,
): number {
  if (!dispersion || points.length === 0) return 0;
  const people = points.reduce((sum, { figure }) => sum + figure.denominator, 0);
  return sizeClassOf(dispersion, people / points.length).correlation;
}

function besideCountry(
  own: { value: number; limits: Limits; wide: Limits; atLeast: boolean },
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
  const rounding = published ? halfStep(decimals) : 0;
  const { benchmark, ...compared } = comparePooled(own, known, rounding);
  const found = own.atLeast ? atMostClear(compared) : compared;
  const difference = asShown(found, own.value, benchmark, decimals);
  return answered({
    ...complete(difference, isRelevant(difference.difference, benchmark, limit), indicator.polarity),
    ...weighed(
      {
        difference: difference.difference,
        limits: lessFixed(own.limits, benchmark, rounding),
        wide: lessFixed(own.wide, benchmark, rounding),
      },
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
