import { and, eq, isNull, max, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import {
  type Area,
  type AreaKey,
  type AreaKind,
  areaKey,
  isAreaKind,
  splitAreaKey,
} from "#app/domain/area.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { regionMemberships, regions } from "#db/schema/regions.ts";
import { seedRegions } from "#db/seed/regions.ts";

type RegionRow = typeof regions.$inferSelect;

/** Every area Saukko knows, or those of one kind, in the order of their codes. */
export async function listRegions(database: Database, kind?: AreaKind): Promise<Area[]> {
  const rows = engineOf(database)
    .orm.select()
    .from(regions)
    .where(kind ? eq(regions.kind, kind) : undefined)
    .orderBy(regions.kind, regions.code)
    .all();
  return rows.map(asArea);
}

/**
 * The municipalities of today, in the order of their codes: those in a region or county now. A source's list
 * also names ones that have been joined to others; nobody counts or offers these.
 */
export async function listMunicipalitiesOfToday(database: Database): Promise<Area[]> {
  const rows = engineOf(database)
    .orm.selectDistinct({ region: regions })
    .from(regions)
    .innerJoin(regionMemberships, eq(regionMemberships.memberId, regions.id))
    .where(and(eq(regions.kind, "kunta"), isNull(regionMemberships.toYear)))
    .orderBy(regions.code)
    .all();
  return rows.map(({ region }) => asArea(region));
}

/**
 * A municipality that no longer exists (lakkautettu kunta), and its last year; null where that is not known.
 */
export interface FormerMunicipality {
  area: Area;
  lastYear: number | null;
}

/** Municipalities that have been joined to others: known to a source, and in no region or county now. */
export async function listFormerMunicipalities(database: Database): Promise<FormerMunicipality[]> {
  const { orm } = engineOf(database);
  const today = new Set((await listMunicipalitiesOfToday(database)).map(areaKey));
  const rows = orm
    .select({ region: regions, lastYear: max(regionMemberships.toYear) })
    .from(regions)
    .leftJoin(regionMemberships, eq(regionMemberships.memberId, regions.id))
    .where(eq(regions.kind, "kunta"))
    .groupBy(regions.id)
    .all();
  return rows
    .map(({ region, lastYear }) => ({ area: asArea(region), lastYear }))
    .filter(({ area }) => !today.has(areaKey(area)));
}

/** The home region and what belongs to it. */
export interface Home {
  /** The county (or region) that the installation is set to. */
  county: Area;
  /** Its municipalities, in the order of their codes. */
  municipalities: Area[];
  /** The same ones, largest first by the rough sizes of our own table of areas. */
  bySize: Area[];
  /**
   * The region (maakunta) that most of its municipalities are in: stands in where the source has no figure
   * for the county.
   */
  maakunta: Area | null;
}

/** Throws when the area is not in the database or has no municipalities. */
export async function readHome(database: Database, home: AreaKey): Promise<Home> {
  const { kind, code } = splitAreaKey(home);
  const { orm } = engineOf(database);
  const county = orm
    .select()
    .from(regions)
    .where(and(eq(regions.kind, kind), eq(regions.code, code)))
    .get();
  if (!county) throw new Error(`SAUKKO_HOME is "${home}", but there is no such area`);
  const members = orm
    .select({ region: regions })
    .from(regionMemberships)
    .innerJoin(regions, eq(regions.id, regionMemberships.memberId))
    .where(and(eq(regionMemberships.containerId, county.id), isNull(regionMemberships.toYear)))
    .orderBy(regions.code)
    .all()
    .map((row) => row.region);
  if (members.length === 0) throw new Error(`SAUKKO_HOME is "${home}", but no municipality belongs to it`);
  return {
    county: asArea(county),
    municipalities: members.map(asArea),
    bySize: largestFirst(members.map(asArea)),
    maakunta: kind === "maakunta" ? asArea(county) : commonMaakunta(database, county.id),
  };
}

function largestFirst(municipalities: readonly Area[]): Area[] {
  const sizes = new Map(seedRegions().map((region) => [areaKey(region), region.population ?? 0]));
  const size = (region: Area): number => sizes.get(areaKey(region)) ?? 0;
  return [...municipalities].sort((a, b) => size(b) - size(a));
}

function commonMaakunta(database: Database, countyId: number): Area | null {
  const sibling = alias(regionMemberships, "sibling");
  const row = engineOf(database)
    .orm.select({ region: regions, members: sql<number>`count(*)` })
    .from(regionMemberships)
    .innerJoin(sibling, eq(sibling.memberId, regionMemberships.memberId))
    .innerJoin(regions, eq(regions.id, sibling.containerId))
    .where(
      and(
        eq(regionMemberships.containerId, countyId),
        isNull(regionMemberships.toYear),
        isNull(sibling.toYear),
        eq(regions.kind, "maakunta"),
      ),
    )
    .groupBy(regions.id)
    .orderBy(sql`count(*) DESC`)
    .get();
  return row ? asArea(row.region) : null;
}

export function asArea(row: RegionRow): Area {
  if (!isAreaKind(row.kind)) throw new Error(`unknown region kind "${row.kind}" in the database`);
  return { kind: row.kind, code: row.code, name: { fi: row.nameFi, sv: row.nameSv, en: row.nameEn } };
}
