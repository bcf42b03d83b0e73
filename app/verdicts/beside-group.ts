import type { Polarity } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { RegionKey } from "#app/domain/region.ts";
import {
  answered,
  type ComparisonResult,
  type CountedFigure,
  type Outcome,
  refused,
} from "#app/domain/verdict.ts";
import { asShown } from "#app/statistics/comparison.ts";
import { compareTwo } from "#app/statistics/difference.ts";
import { figureValue } from "#app/statistics/figure-interval.ts";
import { complete } from "#app/statistics/judgement.ts";
import { mergeFigures } from "#app/statistics/merged-area.ts";
import { isRelevant, type RelevanceLimit } from "#app/statistics/relevance.ts";
import { countyLessOthers } from "#app/statistics/small-numbers.ts";
import { type Figure, shownDecimals } from "./made-figure.ts";
import { type AreaFigures, countsOf, type IndicatorMaterial } from "./material.ts";

/**
 * A municipality, or several together, beside the other municipalities of their county. A figure that is not published may be a hidden
 * one: then nothing is offered. Null where they are not of one county, or the county has no others.
 */
export function withRest(
  own: readonly RegionKey[],
  sex: Sex,
  latest: Figure,
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> | null {
  const others = othersOf(own, material);
  if (others.length === 0) return null;
  if (!latest.counted.ok) return latest.counted;
  const members = others.map((region) => ({
    part: region,
    hidden: !material.of(region, sex)?.in(latest.year),
  }));
  const offered = countyLessOthers(members);
  return offered.ok ? besideGroup(latest, others, sex, material, limit) : offered;
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
): Outcome<ComparisonResult> {
  const similar = material.frame.similar.get(region) ?? [];
  if (similar.length === 0) return refused("inputs-missing");
  return besideGroup(latest, similar, sex, material, limit);
}

function besideGroup(
  latest: Figure,
  members: readonly RegionKey[],
  sex: Sex,
  material: IndicatorMaterial,
  limit: RelevanceLimit,
): Outcome<ComparisonResult> {
  if (!latest.counted.ok) return latest.counted;
  const group = mergeFigures(
    members.map((region) => ({
      region,
      figure: countsOf(material.of(region, sex)?.in(latest.year) ?? null),
      hidden: false,
    })),
  );
  if (!group.ok) return group;
  const { indicator } = material;
  const verdict = besideOther(
    { value: latest.value, counted: latest.counted.result.counted },
    { value: figureValue(group.result), counted: group.result },
    { polarity: indicator.polarity, decimals: shownDecimals(indicator), limit },
  );
  return answered({ ...verdict, benchmarkFrom: "summed", members });
}

/** A figure as it is shown, and what is behind it. */
export interface ShownFigure {
  value: number;
  counted: CountedFigure;
}

/** What a difference is judged by: which way is good, how many decimals are shown, and how large it must be. */
export interface Scale {
  polarity: Polarity;
  decimals: number;
  limit: RelevanceLimit;
}

/** Two figures by a direct test of their difference. */
export function besideOther(
  own: ShownFigure,
  other: ShownFigure,
  { polarity, decimals, limit }: Scale,
): Omit<ComparisonResult, "benchmarkFrom" | "members"> {
  const difference = asShown(compareTwo(own.counted, other.counted), own.value, other.value, decimals);
  const { count, denominator } = other.counted;
  return {
    ...complete(difference, isRelevant(difference.difference, other.value, limit), polarity),
    benchmark: other.value,
    difference: difference.difference,
    differenceLimits: difference.limits,
    benchmarkCounts: { count, denominator },
  };
}
