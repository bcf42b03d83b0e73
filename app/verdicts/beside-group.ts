import type { Sex } from "#app/domain/observation.ts";
import type { RegionKey } from "#app/domain/region.ts";
import {
  answered,
  type ComparisonResult,
  type Evidence,
  type Outcome,
  refused,
} from "#app/domain/verdict.ts";
import { asShown } from "#app/statistics/comparison.ts";
import { compareTwo } from "#app/statistics/difference.ts";
import { figureValue } from "#app/statistics/figure-interval.ts";
import { complete } from "#app/statistics/judgement.ts";
import { mergeFigures } from "#app/statistics/merged-area.ts";
import { isRelevant, type RelevanceLimit } from "#app/statistics/relevance.ts";
import { type AreaFigures, countsOf } from "./area-figures.ts";
import { isExact } from "./exact.ts";
import { evidenceOf, type Figure, shownDecimals } from "./made-figure.ts";
import type { IndicatorMaterial } from "./material.ts";
import { plainDifference, type Scale, weighed } from "./plain-difference.ts";

/**
 * A municipality, or several together, beside the other municipalities of their county, as far as these have a figure with its count: a sum of
 * published figures gives no hidden one back. Null where they are not of one county, or the county has no others, and of figures that
 * no counts are behind: there is nothing to add up.
 */
export function withRest(
  own: readonly RegionKey[],
  sex: Sex,
  latest: Figure,
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> | null {
  const others = othersOf(own, material);
  if (others.length === 0 || !isMadeOfCounts(material.indicator)) return null;
  return besideGroup(latest, others, sex, material, limit);
}

/** Whether figures of several areas can be added up: shares and rates can, means, indices and head counts can't. */
function isMadeOfCounts({ unit, method }: IndicatorMaterial["indicator"]): boolean {
  return (unit === "percent" || unit.startsWith("per-")) && method.counts !== "balance";
}

/** The other municipalities of the county that all of these are in; none where they are not in one. */
function othersOf(own: readonly RegionKey[], { frame }: IndicatorMaterial): RegionKey[] {
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
  all: readonly RegionKey[],
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
  if (members.length === 0) return evidence.ok ? refused("member-missing", missing) : evidence;
  const group = mergeFigures(known);
  if (!group.ok) return group;
  const { indicator } = material;
  const scale = { polarity: indicator.polarity, decimals: shownDecimals(indicator), limit };
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
