import { isNull } from "drizzle-orm";
import { type AreaKey, areaKey, isAreaKind, isOfKind } from "#app/domain/area.ts";
import { type Database, type Engine, engineOf } from "#db/client.server.ts";
import { regionMemberships, regions } from "#db/schema/regions.ts";

/** The areas' numbers in the database, both ways, and where each municipality belongs now. */
export interface AreaNumbers {
  regions: Map<number, AreaKey>;
  ids: Map<AreaKey, number>;
  /**
   * The wellbeing services county of each municipality that is in one: neither Helsinki nor those of Åland.
   */
  countyOf: Map<AreaKey, AreaKey>;
  /** The region (maakunta) of each municipality. */
  regionOf: Map<AreaKey, AreaKey>;
  /**
   * Municipalities of today: those in a region or county now. A source's list may name ones that have been
   * joined to others.
   */
  today: Set<AreaKey>;
}

export async function readAreaNumbers(database: Database): Promise<AreaNumbers> {
  return areaNumbersIn(engineOf(database));
}

/** The same inside a transaction. */
export function areaNumbersIn({ orm }: Engine): AreaNumbers {
  const found = new Map<number, AreaKey>();
  for (const { id, kind, code } of orm.select().from(regions).orderBy(regions.id).all())
    if (isAreaKind(kind)) found.set(id, areaKey({ kind, code }));
  const rows = orm.select().from(regionMemberships).where(isNull(regionMemberships.toYear)).all();
  const countyOf = new Map<AreaKey, AreaKey>();
  const regionOf = new Map<AreaKey, AreaKey>();
  const today = new Set<AreaKey>();
  for (const row of rows) {
    const [member, container] = [found.get(row.memberId), found.get(row.containerId)];
    if (!member || !container) continue;
    today.add(member);
    if (isOfKind("hyvinvointialue", container)) countyOf.set(member, container);
    if (isOfKind("maakunta", container)) regionOf.set(member, container);
  }
  const ids = new Map([...found].map(([id, key]) => [key, id]));
  return { regions: found, ids, countyOf, regionOf, today };
}

/** The wellbeing services county that a municipality is in now; null for any other area. */
export async function readCountyOf(database: Database, region: AreaKey): Promise<AreaKey | null> {
  return areaNumbersIn(engineOf(database)).countyOf.get(region) ?? null;
}
