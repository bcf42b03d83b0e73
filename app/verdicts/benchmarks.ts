import { type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { Sex } from "#app/domain/observation.ts";
import { answered, type BenchmarkFrom, type Outcome, refused } from "#app/domain/verdict.ts";
import { type SortedFigures, sortedFigures } from "#app/statistics/distribution.ts";
import { figureValue } from "#app/statistics/figure-interval.ts";
import { mergeFigures } from "#app/statistics/merged-area.ts";
import { countsOf } from "./area-figures.ts";
import type { IndicatorMaterial } from "./material.ts";

/** What an area's figures are compared with, made once an indicator, sex and year. */
export interface Benchmarks {
  country(sex: Sex, year: number): Outcome<Benchmark>;
  /** All municipalities' figures of the year in order; null where places are not told (head counts). */
  distribution(sex: Sex, year: number): Outcome<SortedFigures> | null;
}

export interface Benchmark {
  value: number;
  from: BenchmarkFrom;
}

/** The benchmarks of one indicator; each is worked out when first asked for, and once. */
export function benchmarksOf(material: IndicatorMaterial): Benchmarks {
  const countries = new Map<string, Outcome<Benchmark>>();
  const distributions = new Map<string, Outcome<SortedFigures>>();
  const places = material.indicator.unit !== "count";
  return {
    country: (sex, year) => cached(countries, `${sex} ${year}`, () => countryOf(material, sex, year)),
    distribution: (sex, year) =>
      places ? cached(distributions, `${sex} ${year}`, () => distributionOf(material, sex, year)) : null,
  };
}

function cached<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/**
 * The source's own figure of the country; where it has none, the sum over all municipalities, if not one of
 * them is missing. Figures on the boundaries of their time are also of municipalities that no longer exist:
 * those that have one are part of the sum. Scores given to municipalities' own work cannot be added up: there
 * the country is the middle one of its municipalities.
 */
function countryOf(material: IndicatorMaterial, sex: Sex, year: number): Outcome<Benchmark> {
  const published = material.of(COUNTRY_KEY, sex)?.in(year);
  if (published) return answered({ value: published.value, from: "published" });
  if (material.indicator.unit === "score") {
    const scores = distributionOf(material, sex, year);
    if (!scores.ok) return refused("no-benchmark", [COUNTRY_KEY]);
    return answered({ value: scores.result.spread.median, from: "middle" });
  }
  const members = municipalitiesIn(material, sex, year).map((region) => ({
    region,
    figure: countsOf(material.of(region, sex)?.in(year) ?? null),
    hidden: false,
  }));
  if (members.some(({ figure }) => !figure.ok)) return refused("no-benchmark", [COUNTRY_KEY]);
  const sum = mergeFigures(members);
  return sum.ok ? answered({ value: figureValue(sum.result), from: "summed" }) : sum;
}

/** Today's municipalities, and the former ones that have a figure in the year. */
function municipalitiesIn({ frame, of }: IndicatorMaterial, sex: Sex, year: number): AreaKey[] {
  return [...frame.municipalities, ...frame.former.filter((region) => of(region, sex)?.in(year))];
}

function distributionOf(material: IndicatorMaterial, sex: Sex, year: number): Outcome<SortedFigures> {
  const values = municipalitiesIn(material, sex, year).flatMap(
    (region) => material.of(region, sex)?.in(year)?.value ?? [],
  );
  return sortedFigures(values);
}
