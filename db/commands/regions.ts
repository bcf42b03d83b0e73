import { and, eq } from "drizzle-orm";
import { type Area, type AreaKey, areaKey } from "#app/domain/area.ts";
import type { SourceId } from "#app/domain/source.ts";
import { type Database, type Engine, engineOf } from "#db/client.server.ts";
import { regionSourceKeys, regions } from "#db/schema/regions.ts";

/** An area as a source names it. */
export interface IncomingRegion {
  region: Area;
  source: SourceId;
  /** The source's own identifier of it. */
  sourceKey: string;
}

/**
 * Adds areas that are not known yet and notes what the source calls them. Names already known stay: the
 * seed's are today's official ones, a source's may be years old. Tells whether an area was added. Belongs
 * inside a transaction.
 */
export function upsertRegions(engine: Engine, incoming: readonly IncomingRegion[]): boolean {
  if (incoming.length === 0) return false;
  const { prepared } = engine;
  const known = regionIdsByKey(engine);
  const named = prepared(
    `INSERT INTO region_source_keys (source_id, source_key, region_id) VALUES (?, ?, ?)
     ON CONFLICT (source_id, source_key) DO UPDATE SET region_id = excluded.region_id WHERE region_id <> excluded.region_id`,
  );
  let added = false;
  for (const { region, source, sourceKey } of incoming) {
    let id = known.get(areaKey(region));
    if (id === undefined) {
      id = insertRegion(engine, region);
      known.set(areaKey(region), id);
      added = true;
    }
    named.run(source, sourceKey, id);
  }
  return added;
}

/** Inserts an area and gives its number. Belongs inside a transaction. */
export function insertRegion(engine: Engine, region: Area): number {
  const { kind, code, name } = region;
  const { lastInsertRowid } = engine
    .prepared("INSERT INTO regions (kind, code, name_fi, name_sv, name_en) VALUES (?, ?, ?, ?, ?)")
    .run(kind, code, name.fi, name.sv, name.en);
  return Number(lastInsertRowid);
}

/** For db/ only: the numbers of all areas. */
export function regionIdsByKey(engine: Engine): Map<AreaKey, number> {
  const rows = engine.prepared("SELECT kind || ':' || code, id FROM regions").raw().all() as [
    AreaKey,
    number,
  ][]; // raw rows in the order of the columns named
  return new Map(rows);
}

/** What a source calls the areas that Saukko knows. */
export async function readRegionSourceKeys(
  database: Database,
  source: SourceId,
): Promise<Map<string, AreaKey>> {
  const rows = engineOf(database)
    .orm.select({ sourceKey: regionSourceKeys.sourceKey, kind: regions.kind, code: regions.code })
    .from(regionSourceKeys)
    .innerJoin(regions, and(eq(regions.id, regionSourceKeys.regionId)))
    .where(eq(regionSourceKeys.sourceId, source))
    .all();
  // As areaKey() builds it.
  return new Map(rows.map((row) => [row.sourceKey, `${row.kind}:${row.code}` as AreaKey]));
}
