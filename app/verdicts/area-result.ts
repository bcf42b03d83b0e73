import { COUNTRY_KEY, isMunicipality } from "#app/domain/area.ts";
import { decimalsOfMiddle } from "#app/domain/decimals.ts";
import { breakBetween, isFar, type YearsApart } from "#app/domain/earlier-figure.ts";
import {
  answered,
  type ComparisonResult,
  type Evidence,
  type FullResult,
  type IntervalResult,
  type Outcome,
  type PairResult,
  type PositionResult,
  type Refused,
  refused,
} from "#app/domain/verdict.ts";
import { asShown, atMostClear, compareWithFixed, halfStep } from "#app/statistics/comparison.ts";
import { compareTwo } from "#app/statistics/difference.ts";
import { positionOf, type SortedFigures } from "#app/statistics/distribution.ts";
import { figureLimits } from "#app/statistics/figure-interval.ts";
import { complete } from "#app/statistics/judgement.ts";
import { defaultLimit, isRelevant, type RelevanceLimit } from "#app/statistics/relevance.ts";
import { smallestPairDifference } from "#app/statistics/smallest-change.ts";
import type { AreaFigures } from "./area-figures.ts";
import type { Benchmark, Benchmarks } from "./benchmarks.ts";
import { withRest, withSimilar } from "./beside-group.ts";
import { isExact } from "./exact.ts";
import { longTrendOf, pooledOf, trendOf } from "./five-years.ts";
import { evidenceOf, type Figure, shownDecimals } from "./made-figure.ts";
import type { IndicatorMaterial } from "./material.ts";
import { lessFixed, plainDifference, type Untested, weighed } from "./plain-difference.ts";

/**
 * So many of the latest figures are looked at for a trend: five, and more where a break or a hidden year
 * takes some away; of figures that cover several years as many times more.
 */
export const LOOKED_AT = 10;

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
  const interval = intervalOf(latest, isExact(indicator));
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
      ? positionAmongAll(latest, interval, benchmarks.distribution(own.sex, latest.year))
      : null,
    pooled: isMunicipality(own.region) ? pooledOf(figures, own.sex, material, benchmarks, limit) : null,
    longTrend: longTrendOf(figures, material, limit),
  };
}

export function limitOf({ indicator }: Pick<IndicatorMaterial, "indicator">): RelevanceLimit {
  const { relative, absolute } = indicator.method.relevance;
  return relative === null && absolute === null
    ? defaultLimit(indicator.unit, shownDecimals(indicator))
    : { relative, absolute };
}

export function intervalOf({ counted, published }: Figure, exact: boolean): Outcome<IntervalResult> {
  // A balance is compared as it is, but not because there were no chance in it.
  if (exact) return !counted.ok && counted.refusal === "balance" ? counted : refused("without-chance");
  if (published) {
    const { limits, wide } = published;
    const cases = counted.ok ? counted.result.counted : null;
    return answered({ limits, wide, counted: cases, denominatorFrom: "published", atLeast: false });
  }
  if (!counted.ok) return counted;
  const figure = counted.result.counted;
  return answered({
    limits: figureLimits(figure, "95"),
    wide: figureLimits(figure, "99.8"),
    counted: figure,
    denominatorFrom: counted.result.from,
    // Events: one person can have many.
    atLeast: figure.model === "rate",
  });
}

/** The figure beside the country's; null of a head count, which only tells how large a place is. */
export function withCountry(
  latest: Figure,
  interval: Outcome<IntervalResult>,
  benchmark: Outcome<Benchmark>,
  { indicator }: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> | null {
  if (indicator.unit === "count") return null;
  if (!benchmark.ok) return benchmark;
  const { value, from } = benchmark.result;
  const decimals = shownDecimals(indicator);
  const common = { benchmarkFrom: from, members: [], missing: [] };
  if (!interval.ok) {
    const untested = isExact(indicator) ? "exact" : interval;
    const shown = from === "middle" ? decimalsOfMiddle(value, decimals) : decimals;
    const scale = { polarity: indicator.polarity, decimals: shown, limit };
    return answered({ ...plainDifference(latest.value, value, untested, scale), ...common });
  }
  const { limits, wide, counted, atLeast } = interval.result;
  const rounding = from === "published" ? halfStep(decimals) : 0;
  const compared = compareWithFixed({ value: latest.value, limits, wide }, value, rounding);
  const found = atLeast ? atMostClear(compared) : compared;
  const difference = asShown(found, latest.value, value, decimals);
  return answered({
    ...complete(difference, isRelevant(difference.difference, value, limit), indicator.polarity),
    ...common,
    ...weighed(
      {
        difference: difference.difference,
        limits: lessFixed(limits, value, rounding),
        wide: lessFixed(wide, value, rounding),
      },
      value,
      limit,
      counted?.count ?? null,
    ),
    benchmark: value,
    difference: difference.difference,
    differenceLimits: null,
    benchmarkCounts: null,
  });
}

/**
 * The latest figure beside the one before; of figures that cover several years, beside the latest that has no
 * year in common with it. Refused where the two are no figures of one kind: an index set anew every year,
 * or a break in the series between them.
 */
export function withPrevious(
  [latest, ...earlier]: readonly Figure[],
  { rhythm, indicator }: IndicatorMaterial,
): Outcome<PairResult> {
  const { yearsInFigure } = indicator.method;
  const previous = latest && earlier.find(({ year }) => latest.year - year >= yearsInFigure);
  if (!latest || !previous) return refused("no-previous-year");
  if (isFar(previous.year, latest.year, Math.max(rhythm, yearsInFigure)))
    return refused("no-previous-year", [String(previous.year)]);
  const parted = partedBy(previous.year, latest.year, indicator.method);
  if (parted) return parted;
  const pair = { year: latest.year, previousYear: previous.year, previous: previous.value };
  const untested = isExact(indicator) ? "exact" : (whyNot(latest) ?? whyNot(previous));
  if (untested) return answered({ ...pair, ...untestedPair(latest, previous, untested, indicator) });
  const [now, then] = [known(latest), known(previous)];
  const { direction, significance, difference, limits } = asShown(
    compareTwo(now, then),
    latest.value,
    previous.value,
    shownDecimals(indicator),
  );
  if (!limits) throw new Error("two figures with counts were compared without limits");
  return answered({
    ...pair,
    direction,
    significance,
    difference,
    why: null,
    differenceLimits: limits,
    smallest: smallestPairDifference(then, now),
  });
}

/** Null where the two years can be compared. */
function partedBy(before: number, year: number, method: YearsApart): Refused | null {
  if (method.restandardised) return refused("restandardised");
  const first = breakBetween(before, year, method);
  return first === null ? null : refused("series-break", [String(first)]);
}

function whyNot(figure: Figure): Refused | null {
  const evidence = evidenceOf(figure);
  return evidence.ok ? null : evidence;
}

/** Of a figure that whyNot finds nothing against. */
function known(figure: Figure): Evidence {
  const evidence = evidenceOf(figure);
  if (!evidence.ok) throw new Error(`nothing is known of the figure of ${figure.year}`);
  return evidence.result;
}

function untestedPair(
  latest: Figure,
  previous: Figure,
  untested: Untested,
  indicator: IndicatorMaterial["indicator"],
): Omit<PairResult, "year" | "previousYear" | "previous"> {
  const { direction, significance, difference, why } = plainDifference(
    latest.value,
    previous.value,
    untested,
    { polarity: indicator.polarity, decimals: shownDecimals(indicator), limit: limitOf({ indicator }) },
  );
  return { direction, significance, difference, why, differenceLimits: null, smallest: null };
}

function positionAmongAll(
  latest: Figure,
  interval: Outcome<IntervalResult>,
  all: Outcome<SortedFigures> | null,
): Outcome<PositionResult> | null {
  if (!all?.ok) return all;
  return answered(positionOf(latest.value, interval.ok ? interval.result.limits : null, all.result));
}
