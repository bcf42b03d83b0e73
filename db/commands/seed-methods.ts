import type { AreaKey } from "#app/domain/area.ts";
import type { Engine } from "#db/client.server.ts";
import { methodRow } from "#db/queries/method-data.ts";
import { indicators } from "#db/schema/indicators.ts";
import { areaPeers, indicatorMethods, mergedAreaMembers, mergedAreas } from "#db/schema/methods.ts";
import { SEED_MERGED_AREAS, SEED_PEERS } from "#db/seed/merged-areas.ts";
import { seedMethodLines } from "#db/seed/methods.ts";
import { regionIdsByKey } from "./regions.ts";

/**
 * Whether the database has been given the methods' data: one from an earlier version has not, or not all of
 * it.
 */
export function hasMethodData(engine: Engine): boolean {
  const lines = seedMethodLines().map(({ indicator, ageRelated, exact }) => [
    indicator,
    ageRelated ? 1 : 0,
    exact ? 1 : 0,
  ]);
  const known = engine
    .prepared(
      `SELECT count(*) FROM json_each(?) AS k JOIN indicators AS i ON i.source_id || '-' || i.source_key = k.value ->> 0
       LEFT JOIN indicator_methods AS m ON m.indicator_id = i.id
       WHERE m.indicator_id IS NULL OR m.age_related <> k.value ->> 1 OR m.exact <> k.value ->> 2`,
    )
    .pluck()
    .get(JSON.stringify(lines));
  return known === 0 && hasAnyMethodData(engine);
}

function hasAnyMethodData(engine: Engine): boolean {
  return engine.prepared("SELECT 1 FROM indicator_methods LIMIT 1").get() !== undefined;
}

/**
 * Gives a database the methods' data: all of it the first time, later only of indicators of which it has
 * none. What a region has edited stays as it is; which rates come with age, and which figures have no chance
 * in them, is no region's to edit. Belongs inside a transaction.
 */
export function seedMethodData(engine: Engine): void {
  const first = !hasAnyMethodData(engine);
  const lines = seedMethodLines();
  const ids = indicatorIds(engine);
  for (const line of lines) {
    const indicatorId = ids.get(line.indicator);
    if (indicatorId === undefined) continue;
    const told = { ageRelated: line.ageRelated ? 1 : 0, exact: line.exact ? 1 : 0 };
    engine.orm
      .insert(indicatorMethods)
      .values({
        indicatorId,
        ...told,
        ...methodRow(line, line.population === null ? null : (ids.get(line.population) ?? null)),
      })
      .onConflictDoUpdate({
        target: indicatorMethods.indicatorId,
        set: told,
      })
      .run();
  }
  if (first) seedAreas(engine);
}

function indicatorIds({ orm }: Engine): Map<string, number> {
  const rows = orm
    .select({ id: indicators.id, source: indicators.sourceId, sourceKey: indicators.sourceKey })
    .from(indicators)
    .all();
  return new Map(rows.map(({ id, source, sourceKey }) => [`${source}-${sourceKey}`, id]));
}

function seedAreas(engine: Engine): void {
  const { orm } = engine;
  const ids = regionIdsByKey(engine);
  /** The areas' numbers; null where the database does not have them all. */
  const idsOf = (keys: readonly AreaKey[]): number[] | null => {
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
