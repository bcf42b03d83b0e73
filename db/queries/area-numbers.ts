import { and, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { isRegionKind, type RegionKey, regionKey } from "#app/domain/region.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { regionMemberships, regions } from "#db/schema/regions.ts";

/** The areas' numbers in the database, both ways, and which wellbeing services county each municipality is in now. */
export interface AreaNumbers {
  regions: Map<number, RegionKey>;
  ids: Map<RegionKey, number>;
  countyOf: Map<RegionKey, RegionKey>;
}

export function readAreaNumbers(database: Database): AreaNumbers {
  const { orm } = engineOf(database);
  const found = new Map<number, RegionKey>();
  for (const { id, kind, code } of orm.select().from(regions).orderBy(regions.id).all())
    if (isRegionKind(kind)) found.set(id, regionKey({ kind, code }));
  const county = alias(regions, "county");
  const rows = orm
    .select({ member: regionMemberships.memberId, county: county.id })
    .from(regionMemberships)
    .innerJoin(county, and(eq(county.id, regionMemberships.containerId), eq(county.kind, "hyvinvointialue")))
    .where(isNull(regionMemberships.toYear))
    .all();
  const countyOf = new Map<RegionKey, RegionKey>();
  for (const row of rows) {
    const [member, container] = [found.get(row.member), found.get(row.county)];
    if (member && container) countyOf.set(member, container);
  }
  return { regions: found, ids: new Map([...found].map(([id, key]) => [key, id])), countyOf };
}

/** The wellbeing services county that a municipality is in now; null for any other area. */
export function readCountyOf(database: Database, region: RegionKey): RegionKey | null {
  return readAreaNumbers(database).countyOf.get(region) ?? null;
}
