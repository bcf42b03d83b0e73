import { type AreaKey, isMunicipality } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { SEXES } from "#app/domain/observation.ts";
import type { Trait } from "#app/domain/trait.ts";
import { type SimilarityInput, similarAreas } from "#app/statistics/similar-areas.ts";
import type { Database } from "#db/client.server.ts";
import { writeSimilarAreas } from "#db/commands/write-similar-areas.ts";
import { readAreaNumbers } from "#db/queries/area-numbers.ts";
import {
  type JudgedIndicator,
  listJudgedIndicators,
  readSimilarityWeights,
} from "#db/queries/method-data.ts";
import { readResultInputs } from "#db/queries/result-inputs.ts";
import type { AreaFrame } from "./material.ts";

/**
 * Which indicator tells each trait. The share of Swedish speakers is not published of places
 * with next to none: see below.
 */
const TRAIT_SOURCES: Readonly<Record<Trait, IndicatorKey>> = {
  size: "sotkanet-127",
  over64: "sotkanet-1068",
  netMigration: "sotkanet-178",
  income: "sotkanet-3177",
  education: "sotkanet-3195",
  swedish: "sotkanet-2343",
};

/** So many municipalities like it are kept of each one. */
const MOST_SIMILAR = 7;

/**
 * The municipalities most like each one, nearest first, and how many of the stored rows are new or different.
 */
export interface ComputedSimilarAreas {
  areas: Map<AreaKey, AreaKey[]>;
  written: number;
}

/** Looks for the municipalities most like each one, and stores them. */
export async function computeSimilarAreas(
  database: Database,
  runId: number,
  municipalities: readonly AreaKey[],
): Promise<ComputedSimilarAreas> {
  const { ids, regions } = await readAreaNumbers(database);
  const inputs = await similarityInputs(database, municipalities, regions);
  const weights = await readSimilarityWeights(database);
  const found = municipalities.flatMap((region) => {
    const similar = similarAreas(region, inputs, weights, MOST_SIMILAR);
    return similar.ok ? [{ region, areas: similar.result.areas }] : [];
  });
  const areas = new Map(found.map(({ region, areas: all }) => [region, all.map((one) => one.region)]));
  return { areas, written: await writeSimilarAreas(database, runId, found, ids) };
}

/** Each municipality's latest figure of each trait. */
async function similarityInputs(
  database: Database,
  municipalities: readonly AreaKey[],
  regions: AreaFrame["keys"],
): Promise<SimilarityInput[]> {
  const indicators = await listJudgedIndicators(database);
  const of = (trait: Trait): Promise<Map<AreaKey, number>> =>
    latestFigures(
      database,
      regions,
      indicators.find(({ key }) => key === TRAIT_SOURCES[trait]),
    );
  const [size, over64, netMigration, income, education, swedish] = await Promise.all([
    of("size"),
    of("over64"),
    of("netMigration"),
    of("income"),
    of("education"),
    of("swedish"),
  ]);
  return municipalities.map((region) => ({
    region,
    size: size.get(region) ?? null,
    over64: over64.get(region) ?? null,
    netMigration: netMigration.get(region) ?? null,
    income: income.get(region) ?? null,
    education: education.get(region) ?? null,
    swedish: swedish.get(region) ?? null,
  }));
}

/** Figures of everybody in the latest year that any municipality has: the traits of one time. */
async function latestFigures(
  database: Database,
  regions: AreaFrame["keys"],
  indicator: JudgedIndicator | undefined,
): Promise<Map<AreaKey, number>> {
  const found = new Map<AreaKey, number>();
  if (!indicator) return found;
  const inputs = await readResultInputs(database, indicator.id, 0);
  const total = inputs.filter(({ sex, regionId }) => {
    const region = regions.get(regionId);
    return sex === SEXES[0] && region !== undefined && isMunicipality(region);
  });
  const year = Math.max(
    ...total.flatMap(({ years, values }) => years.filter((_, at) => values[at] !== null)),
  );
  for (const { regionId, years, values } of total) {
    const value = values[years.indexOf(year)];
    const region = regions.get(regionId);
    if (region && value !== null && value !== undefined) found.set(region, value);
  }
  return found;
}
