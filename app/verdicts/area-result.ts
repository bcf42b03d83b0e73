import type { Sex } from "#app/domain/observation.ts";
import { COUNTRY_KEY } from "#app/domain/region.ts";
import {
  type AreaResult,
  answered,
  type ComparisonResult,
  type CountedFigure,
  type IntervalResult,
  type Outcome,
  type PairResult,
  type PositionResult,
  refused,
  type TrendResult,
} from "#app/domain/verdict.ts";
import { compareWithFixed } from "#app/statistics/comparison.ts";
import { compareTwo } from "#app/statistics/difference.ts";
import { positionOf, type SortedFigures } from "#app/statistics/distribution.ts";
import { figureLimits, figureValue } from "#app/statistics/figure-interval.ts";
import { complete } from "#app/statistics/judgement.ts";
import { mergeFigures } from "#app/statistics/merged-area.ts";
import { defaultLimit, isRelevant, type RelevanceLimit } from "#app/statistics/relevance.ts";
import { smallestPairDifference } from "#app/statistics/smallest-change.ts";
import { trendTest } from "#app/statistics/trend.ts";
import {
  type AreaFigures,
  countsOf,
  type Figure,
  type IndicatorMaterial,
  isMunicipality,
} from "./material.ts";

/** So many of the latest figures are looked at for a trend: five, and more where a break or a hidden year takes some away. */
const LOOKED_AT = 10;
/** Two figures further apart than this many of the indicator's own steps are not told side by side. */
const STEPS_APART = 2;

/** What an area's figures are compared with, made once an indicator, sex and year. */
export interface Benchmarks {
  country(sex: Sex, year: number): Outcome<Benchmark>;
  /** All municipalities' figures of the year in order; null where places are not told (head counts). */
  distribution(sex: Sex, year: number): Outcome<SortedFigures> | null;
}

export interface Benchmark {
  value: number;
  from: "published" | "summed";
}

/** Everything the methods say of one area's and sex's latest figure; null where there is none. */
export function areaResult(
  own: AreaFigures,
  material: IndicatorMaterial,
  benchmarks: Benchmarks,
): AreaResult | null {
  const figures = own.latest(LOOKED_AT);
  const [latest] = figures;
  if (!latest) return null;
  const { indicator } = material;
  const limit = limitOf(material);
  const interval = intervalOf(latest, indicator.method.counts === "events");
  return {
    indicator: indicator.key,
    region: own.region,
    sex: own.sex,
    year: latest.year,
    value: latest.value,
    polarity: indicator.polarity,
    interval,
    country:
      own.region === COUNTRY_KEY
        ? null
        : withCountry(latest, interval, benchmarks.country(own.sex, latest.year), material, limit),
    rest: isMunicipality(own.region) ? withRest(own, latest, material, limit) : null,
    pair: withPrevious(figures, material.rhythm),
    trend: trendOf(figures, material, limit),
    position: isMunicipality(own.region)
      ? place(latest, interval, benchmarks.distribution(own.sex, latest.year))
      : null,
  };
}

export function limitOf({ indicator }: IndicatorMaterial): RelevanceLimit {
  const { relative, absolute } = indicator.method.relevance;
  return relative === null && absolute === null
    ? defaultLimit(indicator.unit, indicator.decimals ?? 1)
    : { relative, absolute };
}

export function intervalOf({ counted }: Figure, atLeast: boolean): Outcome<IntervalResult> {
  if (!counted.ok) return counted;
  const figure = counted.result.counted;
  return answered({
    limits: figureLimits(figure, "95"),
    wide: figureLimits(figure, "99.8"),
    counted: figure,
    denominatorFrom: counted.result.from,
    atLeast,
  });
}

export function withCountry(
  latest: Figure,
  interval: Outcome<IntervalResult>,
  benchmark: Outcome<Benchmark>,
  { indicator, frame }: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> {
  if (!benchmark.ok) return benchmark;
  if (!interval.ok) return interval;
  const { value, from } = benchmark.result;
  const { limits, wide } = interval.result;
  const difference = compareWithFixed({ value: latest.value, limits, wide }, value);
  return answered({
    ...complete(difference, isRelevant(difference.difference, value, limit), indicator.polarity),
    benchmark: value,
    benchmarkFrom: from,
    members: from === "summed" ? frame.municipalities : [],
    difference: difference.difference,
    differenceLimits: null,
    benchmarkCounts: null,
  });
}

function withRest(
  own: AreaFigures,
  latest: Figure,
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> | null {
  const { indicator, frame } = material;
  const others = frame.neighbours.get(own.region) ?? [];
  if (others.length === 0) return null;
  if (!latest.counted.ok) return latest.counted;
  const rest = restOf(own, latest.year, material);
  if (!rest.ok) return rest;
  const difference = compareTwo(latest.counted.result.counted, rest.result);
  const benchmark = figureValue(rest.result);
  const { count, denominator } = rest.result;
  return answered({
    ...complete(difference, isRelevant(difference.difference, benchmark, limit), indicator.polarity),
    benchmark,
    benchmarkFrom: "summed",
    members: others,
    difference: difference.difference,
    differenceLimits: difference.limits,
    benchmarkCounts: { count, denominator },
  });
}

/** The other municipalities of the county together. A figure that is not published may be a hidden one: then nothing is offered. */
function restOf(own: AreaFigures, year: number, material: IndicatorMaterial): Outcome<CountedFigure> {
  const others = material.frame.neighbours.get(own.region) ?? [];
  const members = others.map((region) => ({
    region,
    figure: material.of(region, own.sex)?.in(year) ?? null,
  }));
  const hidden = members.filter(({ figure }) => figure === null).map(({ region }) => region);
  if (hidden.length > 0) return refused("part-hidden", hidden);
  return mergeFigures(
    members.map(({ region, figure }) => ({ region, figure: countsOf(figure), hidden: false })),
  );
}

export function withPrevious([latest, previous]: readonly Figure[], rhythm: number): Outcome<PairResult> {
  if (!latest || !previous || latest.year - previous.year > STEPS_APART * rhythm)
    return refused("no-previous-year");
  if (!latest.counted.ok) return latest.counted;
  if (!previous.counted.ok) return previous.counted;
  const [now, then] = [latest.counted.result.counted, previous.counted.result.counted];
  const { direction, significance, difference, limits } = compareTwo(now, then);
  if (!limits) throw new Error("two figures with counts were compared without limits");
  return answered({
    year: latest.year,
    previousYear: previous.year,
    previous: previous.value,
    direction,
    significance,
    difference,
    differenceLimits: limits,
    smallest: smallestPairDifference(then, now),
  });
}

/** As few figures as this, and no trend is looked for. */
const POINTS = 5;

export function trendOf(
  figures: readonly Figure[],
  { indicator, rhythm }: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<TrendResult> {
  const { breaks, yearsInFigure, restandardised } = indicator.method;
  const points = figures.flatMap(({ year, counted }) =>
    counted.ok ? [{ year, figure: counted.result.counted }] : [],
  );
  // The latest five, not the latest five that could be counted: small figures lack counts more often, and leaving them out would tilt the line.
  const without = figures.slice(0, POINTS).filter(({ counted }) => !counted.ok);
  if (!restandardised && figures.length >= POINTS && without.length > 0)
    return refused(
      "no-interval",
      without.map(({ year }) => String(year)),
    );
  const test = trendTest({ points, rhythm, breaks, yearsInFigure, restandardised });
  if (!test.ok) return test;
  const { result } = test;
  const level = result.values.reduce((sum, value) => sum + value, 0) / result.values.length;
  const verdict = complete(result, isRelevant(result.change, level, limit), indicator.polarity);
  const step = result.significance === "none" ? "none" : verdict.relevant ? "clear" : "small";
  return answered({ ...result, ...verdict, step });
}

function place(
  latest: Figure,
  interval: Outcome<IntervalResult>,
  all: Outcome<SortedFigures> | null,
): Outcome<PositionResult> | null {
  if (!all?.ok) return all;
  return answered(positionOf(latest.value, interval.ok ? interval.result.limits : null, all.result));
}
