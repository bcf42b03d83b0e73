import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Area, type AreaKey, areaKey, splitAreaKey } from "#app/domain/area.ts";
import { type CountKind, isCountKind } from "#app/domain/count-kind.ts";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { DEFAULT_WEIGHTS, isTrait, type TraitWeights } from "#app/domain/trait.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { indicators } from "#db/schema/indicators.ts";
import {
  areaPeers,
  indicatorMethods,
  mergedAreaMembers,
  mergedAreas,
  similarityWeights,
} from "#db/schema/methods.ts";
import { regions } from "#db/schema/regions.ts";
import { similarAreas } from "#db/schema/results.ts";
import { asIndicator, type IndicatorRecord } from "./indicators.ts";
import { asArea } from "./regions.ts";

/** What the methods need to know of an indicator beyond its record. */
export interface MethodData {
  /** The indicator whose count is the denominator of the same group; null where there is none. */
  population: IndicatorKey | null;
  counts: CountKind;
  yearsInFigure: number;
  breaks: number[];
  restandardised: boolean;
  relevance: { relative: number | null; absolute: number | null };
  /** A crude rate of something that comes with age; told by the seed, never edited. */
  ageRelated?: boolean;
  /**
   * Totals without chance, such as voters or population structure: compared as they are; told by the seed,
   * never edited.
   */
  exact?: boolean;
}

/** An indicator without a row of its own has these. */
export const METHOD_DEFAULTS: MethodData = {
  population: null,
  counts: "persons",
  yearsInFigure: 1,
  breaks: [],
  restandardised: false,
  relevance: { relative: null, absolute: null },
};

/** An indicator with what the methods know of it. */
export interface JudgedIndicator extends IndicatorRecord {
  id: number;
  key: IndicatorKey;
  method: MethodData;
}

/** Every indicator with its method data. Throws where a row holds what no version of Saukko wrote. */
export async function listJudgedIndicators(database: Database): Promise<JudgedIndicator[]> {
  const { orm } = engineOf(database);
  const rows = orm.select().from(indicators).orderBy(indicators.id).all();
  const keys = new Map(rows.map((row) => [row.id, indicatorKey(asIndicator(row))]));
  const known = new Map(
    orm
      .select()
      .from(indicatorMethods)
      .all()
      .map((row) => [row.indicatorId, asMethodData(row, keys)]),
  );
  return rows.map((row) => {
    const record = asIndicator(row);
    return { ...record, id: row.id, key: indicatorKey(record), method: known.get(row.id) ?? METHOD_DEFAULTS };
  });
}

function asMethodData(
  row: typeof indicatorMethods.$inferSelect,
  keys: ReadonlyMap<number, IndicatorKey>,
): MethodData {
  const { counts } = row;
  if (!isCountKind(counts)) throw new Error(`unknown kind of count "${counts}" in the database`);
  const breaks = row.breaks.split(",").filter(Boolean).map(Number);
  if (breaks.some((year) => !Number.isInteger(year)))
    throw new Error(`"${row.breaks}" is no list of years in the database`);
  return {
    population: row.populationIndicatorId === null ? null : (keys.get(row.populationIndicatorId) ?? null),
    counts,
    yearsInFigure: row.yearsInFigure,
    breaks,
    restandardised: row.restandardised === 1,
    relevance: { relative: row.relevanceRelative, absolute: row.relevanceAbsolute },
    ...(row.ageRelated === 1 && { ageRelated: true }),
    ...(row.exact === 1 && { exact: true }),
  };
}

/** The same as a row, without the indicator itself and what no region edits. */
export function methodRow(
  { counts, yearsInFigure, breaks, restandardised, relevance }: Omit<MethodData, "population">,
  populationIndicatorId: number | null,
): Omit<typeof indicatorMethods.$inferSelect, "indicatorId" | "ageRelated" | "exact"> {
  return {
    populationIndicatorId,
    counts,
    yearsInFigure,
    breaks: breaks.join(","),
    restandardised: restandardised ? 1 : 0,
    relevanceRelative: relevance.relative,
    relevanceAbsolute: relevance.absolute,
  };
}

/** Municipalities that are also judged together. */
export interface MergedArea {
  id: number;
  key: string;
  name: { fi: string; sv: string; en: string };
  members: AreaKey[];
}

export async function listMergedAreas(database: Database): Promise<MergedArea[]> {
  const { orm } = engineOf(database);
  const members = orm
    .select({ area: mergedAreaMembers.mergedAreaId, region: regions })
    .from(mergedAreaMembers)
    .innerJoin(regions, eq(regions.id, mergedAreaMembers.regionId))
    .orderBy(regions.code)
    .all();
  const areas = orm.select().from(mergedAreas).orderBy(mergedAreas.id).all();
  return areas.map((row) => ({
    id: row.id,
    key: row.key,
    name: { fi: row.nameFi, sv: row.nameSv, en: row.nameEn },
    members: members.filter(({ area }) => area === row.id).map(({ region }) => areaKey(asArea(region))),
  }));
}

/** The municipalities that one has picked to compare itself with, in its order. */
export async function readPeers(database: Database, region: AreaKey): Promise<Area[]> {
  const { kind, code } = splitAreaKey(region);
  const own = alias(regions, "own");
  return engineOf(database)
    .orm.select({ peer: regions })
    .from(areaPeers)
    .innerJoin(own, eq(own.id, areaPeers.regionId))
    .innerJoin(regions, eq(regions.id, areaPeers.peerId))
    .where(and(eq(own.kind, kind), eq(own.code, code)))
    .orderBy(areaPeers.position)
    .all()
    .map(({ peer }) => asArea(peer));
}

/** A municipality with those that it has picked to compare itself with, in its order. */
export interface AreaPeers {
  region: AreaKey;
  peers: AreaKey[];
}

/** Every municipality that has picked any, in the order of their codes. */
export async function listPeers(database: Database): Promise<AreaPeers[]> {
  const own = alias(regions, "own");
  const rows = engineOf(database)
    .orm.select({ own, peer: regions })
    .from(areaPeers)
    .innerJoin(own, eq(own.id, areaPeers.regionId))
    .innerJoin(regions, eq(regions.id, areaPeers.peerId))
    .orderBy(own.code, areaPeers.position)
    .all();
  const found = new Map<AreaKey, AreaKey[]>();
  for (const row of rows) {
    const region = areaKey(asArea(row.own));
    found.set(region, [...(found.get(region) ?? []), areaKey(asArea(row.peer))]);
  }
  return [...found].map(([region, peers]) => ({ region, peers }));
}

/** The municipalities most like one, nearest first, as the latest computation found them. */
export async function readSimilarAreas(database: Database, region: AreaKey): Promise<Area[]> {
  const { kind, code } = splitAreaKey(region);
  const own = alias(regions, "own");
  return engineOf(database)
    .orm.select({ similar: regions })
    .from(similarAreas)
    .innerJoin(own, eq(own.id, similarAreas.regionId))
    .innerJoin(regions, eq(regions.id, similarAreas.similarId))
    .where(and(eq(own.kind, kind), eq(own.code, code)))
    .orderBy(similarAreas.position)
    .all()
    .map(({ similar }) => asArea(similar));
}

/** What each trait weighs: as the region has said, else its default. */
export async function readSimilarityWeights(database: Database): Promise<TraitWeights> {
  const rows = engineOf(database).orm.select().from(similarityWeights).all();
  const weights = { ...DEFAULT_WEIGHTS };
  for (const { trait, weight } of rows) if (isTrait(trait)) weights[trait] = weight;
  return weights;
}
