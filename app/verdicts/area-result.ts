import { COUNTRY_KEY } from "#app/domain/region.ts";
import {
  answered,
  type ComparisonResult,
  type FullResult,
  type IntervalResult,
  type Outcome,
  type PairResult,
  type PositionResult,
  refused,
} from "#app/domain/verdict.ts";
import { asShown, compareWithFixed, halfStep } from "#app/statistics/comparison.ts";
import { compareTwo } from "#app/statistics/difference.ts";
import { positionOf, type SortedFigures } from "#app/statistics/distribution.ts";
import { figureLimits } from "#app/statistics/figure-interval.ts";
import { complete } from "#app/statistics/judgement.ts";
import { defaultLimit, isRelevant, type RelevanceLimit } from "#app/statistics/relevance.ts";
import { smallestPairDifference } from "#app/statistics/smallest-change.ts";
import type { Benchmark, Benchmarks } from "./benchmarks.ts";
import { withRest, withSimilar } from "./beside-group.ts";
import { pooledOf, trendOf } from "./five-years.ts";
import { type Figure, shownDecimals } from "./made-figure.ts";
import { type AreaFigures, type IndicatorMaterial, isMunicipality } from "./material.ts";

/**
 * So many of the latest figures are looked at for a trend: five, and more where a break or a hidden year takes some away; of figures that cover
 * several years as many times more.
 */
export const LOOKED_AT = 10;
/** Two figures further apart than this many of the indicator's own steps are not told side by side. */
const STEPS_APART = 2;

/** Everything the methods say of one area's and sex's latest figure; null where there is none. */
export function areaResult(
  own: AreaFigures,
  material: IndicatorMaterial,
  benchmarks: Benchmarks,
): FullResult | null {
  const { indicator } = material;
  const figures = own.latest(LOOKED_AT * indicator.method.yearsInFigure);
  const [latest] = figures;
  if (!latest) return null;
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
    rest: isMunicipality(own.region) ? withRest([own.region], own.sex, latest, material, limit) : null,
    similar: isMunicipality(own.region) ? withSimilar(own, latest, material, limit) : null,
    pair: withPrevious(figures, material),
    trend: trendOf(figures, material, limit),
    position: isMunicipality(own.region)
      ? place(latest, interval, benchmarks.distribution(own.sex, latest.year))
      : null,
    pooled: isMunicipality(own.region) ? pooledOf(figures, own.sex, material, benchmarks, limit) : null,
  };
}

export function limitOf({ indicator }: Pick<IndicatorMaterial, "indicator">): RelevanceLimit {
  const { relative, absolute } = indicator.method.relevance;
  return relative === null && absolute === null
    ? defaultLimit(indicator.unit, shownDecimals(indicator))
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
  { indicator }: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> {
  if (!benchmark.ok) return benchmark;
  if (!interval.ok) return interval;
  const { value, from } = benchmark.result;
  const { limits, wide } = interval.result;
  const decimals = shownDecimals(indicator);
  const rounding = from === "published" ? halfStep(decimals) : 0;
  const found = compareWithFixed({ value: latest.value, limits, wide }, value, rounding);
  const difference = asShown(found, latest.value, value, decimals);
  return answered({
    ...complete(difference, isRelevant(difference.difference, value, limit), indicator.polarity),
    benchmark: value,
    benchmarkFrom: from,
    members: [],
    difference: difference.difference,
    differenceLimits: null,
    benchmarkCounts: null,
  });
}

/** The latest figure beside the one before; of figures that cover several years, beside the latest that has no year in common with it. */
export function withPrevious(
  [latest, ...earlier]: readonly Figure[],
  { rhythm, indicator }: IndicatorMaterial,
): Outcome<PairResult> {
  const { yearsInFigure } = indicator.method;
  const previous = latest && earlier.find(({ year }) => latest.year - year >= yearsInFigure);
  if (!latest || !previous || latest.year - previous.year > STEPS_APART * Math.max(rhythm, yearsInFigure))
    return refused("no-previous-year");
  if (!latest.counted.ok) return latest.counted;
  if (!previous.counted.ok) return previous.counted;
  const [now, then] = [latest.counted.result.counted, previous.counted.result.counted];
  const { direction, significance, difference, limits } = asShown(
    compareTwo(now, then),
    latest.value,
    previous.value,
    shownDecimals(indicator),
  );
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

function place(
  latest: Figure,
  interval: Outcome<IntervalResult>,
  all: Outcome<SortedFigures> | null,
): Outcome<PositionResult> | null {
  if (!all?.ok) return all;
  return answered(positionOf(latest.value, interval.ok ? interval.result.limits : null, all.result));
}
