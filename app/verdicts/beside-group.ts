import type { AreaKey } from "#app/domain/area.ts";
import { decimalsOfMiddle } from "#app/domain/decimals.ts";
import type { Sex } from "#app/domain/observation.ts";
import {
  answered,
  type ComparisonResult,
  type Evidence,
  type Outcome,
  type Refused,
  refused,
} from "#app/domain/verdict.ts";
import { asShown } from "#app/statistics/comparison.ts";
import { compareTwo } from "#app/statistics/difference.ts";
import { figureValue } from "#app/statistics/figure-interval.ts";
import { complete } from "#app/statistics/judgement.ts";
import { mergeFigures } from "#app/statistics/merged-area.ts";
import { quantileOf } from "#app/statistics/quantile.ts";
import { isRelevant, type RelevanceLimit } from "#app/statistics/relevance.ts";
import { type AreaFigures, countsOf } from "./area-figures.ts";
import { isExact } from "./exact.ts";
import { evidenceOf, type Figure, shownDecimals } from "./made-figure.ts";
import type { IndicatorMaterial } from "./material.ts";
import { plainDifference, type Scale, type Untested, weighed } from "./plain-difference.ts";

/**
 * A municipality, or several together, beside the other municipalities of their county, as far as these have
 * a figure with its count: a sum of published figures gives no hidden one back. Where nothing can be added
 * up, a municipality stands beside its county's own figure, untested, since it is part of it; a score beside
 * the middle one of the others. Null where they are not of one county, or the county has no others, and of
 * head counts, which only tell how large a place is.
 */
export function withRest(
  own: readonly AreaKey[],
  sex: Sex,
  latest: Figure,
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> | null {
  const others = othersOf(own, material);
  const { unit } = material.indicator;
  if (others.length === 0 || unit === "count") return null;
  if (unit === "score") return besideMiddle(latest, others, sex, material, limit);
  const beside = isMadeOfCounts(material.indicator)
    ? besideGroup(latest, others, sex, material, limit)
    : null;
  return beside?.ok ? beside : (besideCounty(own, latest, sex, material, limit) ?? beside);
}

/** The county's own figure; null where it has none, and beside several municipalities together. */
function besideCounty(
  own: readonly AreaKey[],
  latest: Figure,
  sex: Sex,
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> | null {
  const [only, ...more] = own;
  const county = only && more.length === 0 ? material.frame.counties.get(only) : undefined;
  const whole = county ? material.of(county, sex)?.in(latest.year) : null;
  if (!whole) return null;
  const verdict = plainDifference(
    latest.value,
    whole.value,
    untestedOf(latest, material),
    scaleOf(material, limit),
  );
  return answered({ ...verdict, benchmarkFrom: "published", members: [], missing: [] });
}

/** Fewer have no middle one. */
const FEWEST_SCORES = 2;

/** The middle one of the other municipalities' scores; null where hardly any has one. */
function besideMiddle(
  latest: Figure,
  others: readonly AreaKey[],
  sex: Sex,
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> | null {
  const scores = others.flatMap((region) => {
    const value = material.of(region, sex)?.in(latest.year)?.value;
    return value === undefined ? [] : [{ region, value }];
  });
  if (scores.length < FEWEST_SCORES) return null;
  const middle = quantileOf(
    scores.map(({ value }) => value).sort((a, b) => a - b),
    0.5,
  );
  const members = scores.map(({ region }) => region);
  const missing = others.filter((region) => !members.includes(region));
  const scale = scaleOf(material, limit);
  const verdict = plainDifference(latest.value, middle, untestedOf(latest, material), {
    ...scale,
    decimals: decimalsOfMiddle(middle, scale.decimals),
  });
  return answered({ ...verdict, benchmarkFrom: "middle", members, missing });
}

function scaleOf({ indicator }: IndicatorMaterial, limit: RelevanceLimit): Scale {
  return { polarity: indicator.polarity, decimals: shownDecimals(indicator), limit };
}

/**
 * Why a figure beside one that nothing is known of is not tested: its own reason, else that of the other
 * side.
 */
function untestedOf(latest: Figure, { indicator }: IndicatorMaterial): Untested {
  if (isExact(indicator)) return "exact";
  const evidence = evidenceOf(latest);
  return evidence.ok ? refused("no-count") : evidence;
}

/**
 * Whether figures of several areas can be added up: shares and rates can, means, indices and head counts
 * can't.
 */
function isMadeOfCounts({ unit, method }: IndicatorMaterial["indicator"]): boolean {
  return (unit === "percent" || unit.startsWith("per-")) && method.counts !== "balance";
}

/** The other municipalities of the county that all of these are in; none where they are not in one. */
function othersOf(own: readonly AreaKey[], { frame }: IndicatorMaterial): AreaKey[] {
  const [first] = own;
  const others = first === undefined ? [] : (frame.neighbours.get(first) ?? []);
  const together = own.every((region) => region === first || others.includes(region));
  return together ? others.filter((region) => !own.includes(region)) : [];
}

/** A municipality beside the municipalities most like it, their counts and denominators added up. */
export function withSimilar(
  { region, sex }: AreaFigures,
  latest: Figure,
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> | null {
  if (!isMadeOfCounts(material.indicator)) return null;
  const similar = material.frame.similar.get(region) ?? [];
  if (similar.length === 0) return refused("inputs-missing");
  return besideGroup(latest, similar, sex, material, limit);
}

function besideGroup(
  latest: Figure,
  all: readonly AreaKey[],
  sex: Sex,
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> {
  const figures = all.map((region) => ({
    region,
    figure: countsOf(material.of(region, sex)?.in(latest.year) ?? null),
    hidden: false,
  }));
  const known = figures.filter(({ figure }) => figure.ok);
  const members = known.map(({ region }) => region);
  const missing = all.filter((region) => !members.includes(region));
  const evidence = evidenceOf(latest);
  if (members.length === 0) return evidence.ok ? noneToAdd(figures) : evidence;
  const group = mergeFigures(known);
  if (!group.ok) return group;
  const { indicator } = material;
  const scale = scaleOf(material, limit);
  const benchmark = figureValue(group.result);
  const untested = isExact(indicator) ? "exact" : evidence;
  const verdict =
    untested === "exact" || !untested.ok
      ? plainDifference(latest.value, benchmark, untested, scale)
      : besideOther(
          { value: latest.value, evidence: untested.result },
          { value: benchmark, evidence: group.result },
          scale,
        );
  return answered({ ...verdict, benchmarkFrom: "summed", members, missing });
}

/** Those that have a figure are named for their lack of counts; where there is none at all, that is said. */
function noneToAdd(group: readonly { region: AreaKey; figure: Outcome<unknown> }[]): Refused {
  const uncounted = group.filter(({ figure }) => !figure.ok && figure.refusal !== "no-figure");
  const [refusal, about] =
    uncounted.length > 0
      ? (["member-missing", uncounted] as const)
      : (["members-without-figure", group] as const);
  return refused(
    refusal,
    about.map(({ region }) => region),
  );
}

/** A figure as it is shown, and what is behind it. */
export interface ShownFigure {
  value: number;
  evidence: Evidence;
}

/** Two figures by a direct test of their difference. */
export function besideOther(
  own: ShownFigure,
  other: ShownFigure,
  { polarity, decimals, limit }: Scale,
): Omit<ComparisonResult, "benchmarkFrom" | "members" | "missing"> {
  const difference = asShown(compareTwo(own.evidence, other.evidence), own.value, other.value, decimals);
  const { evidence } = other;
  if (!difference.limits) throw new Error("two figures with counts were compared without limits");
  return {
    ...complete(difference, isRelevant(difference.difference, other.value, limit), polarity),
    ...weighed(
      { difference: difference.difference, limits: difference.limits, wide: null },
      other.value,
      limit,
      own.evidence.model === "published" ? null : own.evidence.count,
    ),
    benchmark: other.value,
    difference: difference.difference,
    differenceLimits: difference.limits,
    benchmarkCounts:
      evidence.model === "published" ? null : { count: evidence.count, denominator: evidence.denominator },
  };
}
