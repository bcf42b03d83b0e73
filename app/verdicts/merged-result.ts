import type { AreaKey } from "#app/domain/area.ts";
import { SEXES, type Sex } from "#app/domain/observation.ts";
import { answered, type CountedFigure, type FullResult, type Outcome, refused } from "#app/domain/verdict.ts";
import { figureValue } from "#app/statistics/figure-interval.ts";
import { mergeFigures } from "#app/statistics/merged-area.ts";
import { countsOf } from "./area-figures.ts";
import { intervalOf, LOOKED_AT, limitOf, withCountry, withPrevious } from "./area-result.ts";
import type { Benchmarks } from "./benchmarks.ts";
import { withRest } from "./beside-group.ts";
import { isExact } from "./exact.ts";
import { longTrendOf, pooledOf, trendOf } from "./five-years.ts";
import type { Figure } from "./made-figure.ts";
import type { IndicatorMaterial } from "./material.ts";

/** Municipalities judged together, by sex, in the latest year that all of them have counts for. */
export function mergedResults(
  members: readonly AreaKey[],
  material: IndicatorMaterial,
  benchmarks: Benchmarks,
): Omit<FullResult, "region">[] {
  return SEXES.flatMap((sex) => {
    const figures = mergedFigures(members, sex, material);
    const [latest] = figures;
    if (!latest) return [];
    const { indicator } = material;
    const limit = limitOf(material);
    const interval = intervalOf(latest, isExact(indicator));
    return [
      {
        indicator: indicator.key,
        sex,
        year: latest.year,
        value: latest.value,
        polarity: indicator.polarity,
        interval,
        country: withCountry(latest, interval, benchmarks.country(sex, latest.year), material, limit),
        rest: withRest(members, sex, latest, material, limit),
        similar: null,
        pair: withPrevious(figures, material),
        trend: trendOf(figures, material, limit),
        position: null,
        pooled: pooledOf(figures, sex, material, benchmarks, limit),
        longTrend: longTrendOf(figures, material, limit),
      },
    ];
  });
}

/**
 * Σ counts ÷ Σ denominators of the years that every member has, latest first; a year in which one has none is
 * left out.
 */
function mergedFigures(members: readonly AreaKey[], sex: Sex, material: IndicatorMaterial): Figure[] {
  const [first] = members;
  const howMany = LOOKED_AT * material.indicator.method.yearsInFigure;
  const years = first ? (material.of(first, sex)?.latest(howMany) ?? []).map(({ year }) => year) : [];
  return years.flatMap((year) => {
    const merged = mergedIn(members, sex, year, material);
    return merged.ok
      ? [
          {
            year,
            value: figureValue(merged.result),
            counted: answered({ counted: merged.result, from: "summed" as const }),
            published: null,
          },
        ]
      : [];
  });
}

function mergedIn(
  members: readonly AreaKey[],
  sex: Sex,
  year: number,
  material: IndicatorMaterial,
): Outcome<CountedFigure> {
  const parts = members.map((region) => ({
    region,
    figure: countsOf(material.of(region, sex)?.in(year) ?? null),
    hidden: false,
  }));
  const missing = parts.filter(({ figure }) => !figure.ok).map(({ region }) => region);
  return missing.length > 0 ? refused("member-missing", missing) : mergeFigures(parts);
}
