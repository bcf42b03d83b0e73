import { and, eq, inArray } from "drizzle-orm";
import type { RegionKey } from "#app/domain/region.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { methodRow } from "#db/queries/method-data.ts";
import { indicators } from "#db/schema/indicators.ts";
import { areaPeers, indicatorMethods, mergedAreaMembers, mergedAreas } from "#db/schema/methods.ts";
import { SEED_MERGED_AREAS, SEED_PEERS } from "#db/seed/merged-areas.ts";
import { seedMethodLines } from "#db/seed/methods.ts";
import { regionIdsByKey } from "./regions.ts";

/** Whether the database has been given the methods' data: one from an earlier version has not. */
export function hasMethodData(database: Database): boolean {
  return engineOf(database).prepared("SELECT 1 FROM indicator_methods LIMIT 1").get() !== undefined;
}

/**
 * Gives a database the methods' data: all of it the first time, later only what belongs to indicators that have just come to the catalogue.
 * What a region has edited or taken out stays as it is. Belongs inside a transaction.
 */
export function seedMethodData(database: Database, fresh: ReadonlySet<string>): void {
  const first = !hasMethodData(database);
  const lines = seedMethodLines().filter(({ sourceKey }) => first || fresh.has(sourceKey));
  const ids = indicatorIds(
    database,
    lines.flatMap(({ sourceKey, populationKey }) => [sourceKey, ...(populationKey ? [populationKey] : [])]),
  );
  for (const line of lines) {
    const indicatorId = ids.get(line.sourceKey);
    if (indicatorId === undefined) continue;
    engineOf(database)
      .orm.insert(indicatorMethods)
      .values({
        indicatorId,
        ...methodRow(line, line.populationKey === null ? null : (ids.get(line.populationKey) ?? null)),
      })
      .onConflictDoNothing()
      .run();
  }
  if (first) seedAreas(database);
}

function indicatorIds(database: Database, sourceKeys: readonly string[]): Map<string, number> {
  const rows = engineOf(database)
    .orm.select({ id: indicators.id, sourceKey: indicators.sourceKey })
    .from(indicators)
    .where(and(eq(indicators.sourceId, "sotkanet"), inArray(indicators.sourceKey, [...new Set(sourceKeys)])))
    .all();
  return new Map(rows.map(({ id, sourceKey }) => [sourceKey, id]));
}

function seedAreas(database: Database): void {
  const { orm } = engineOf(database);
  const ids = regionIdsByKey(database);
  /** The areas' numbers; null where the database does not have them all. */
  const idsOf = (keys: readonly RegionKey[]): number[] | null => {
    const found = keys.flatMap((key) => ids.get(key) ?? []);
    return found.length === keys.length ? found : null;
  };
  for (const { key, name, members } of SEED_MERGED_AREAS) {
    const memberIds = idsOf(members);
    if (!memberIds) continue;
    const { id } = orm
      .insert(mergedAreas)
      .values({ key, nameFi: name.fi, nameSv: name.sv, nameEn: name.en })
      .returning({ id: mergedAreas.id })
      .get();
    for (const regionId of memberIds)
      orm.insert(mergedAreaMembers).values({ mergedAreaId: id, regionId }).run();
  }
  for (const { region, peers } of SEED_PEERS) {
    const [regionId, ...peerIds] = idsOf([region, ...peers]) ?? [];
    if (regionId === undefined) continue;
    for (const [at, peerId] of peerIds.entries())
      orm
        .insert(areaPeers)
        .values({ regionId, peerId, position: at + 1 })
        .run();
  }
}
