import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { indicators } from "./indicators.ts";
import { ofRegion } from "./keys.ts";
import { regions } from "./regions.ts";

/**
 * What the methods need to know of an indicator beyond its record; an indicator without a row has the
 * defaults. A region may edit it.
 */
export const indicatorMethods = sqliteTable("indicator_methods", {
  /** The indicator. */
  indicatorId: integer("indicator_id")
    .primaryKey()
    .references(() => indicators.id),
  /**
   * The indicator whose count is the denominator of the same group, sex and year; empty where there is none.
   */
  populationIndicatorId: integer("population_indicator_id").references(() => indicators.id),
  /**
   * What its count counts: persons, events, households, or a balance of two counts. Of events the interval is
   * at least as wide as told; of a balance there is none.
   */
  counts: text("counts").notNull().default("persons"),
  /** How many years one figure covers; 3 for three-year means. */
  yearsInFigure: integer("years_in_figure").notNull().default(1),
  /** First years after a break in the series, comma separated; a trend is not drawn across. */
  breaks: text("breaks").notNull().default(""),
  /** 1 for an index that is set anew every year, so that its years cannot be compared. */
  restandardised: integer("restandardised").notNull().default(0),
  /**
   * Smallest difference that matters, as a share of what it is compared with; empty together with the next:
   * the default of its unit.
   */
  relevanceRelative: real("relevance_relative"),
  /** Smallest difference that matters, in the unit. */
  relevanceAbsolute: real("relevance_absolute"),
  /**
   * 1 for a crude rate of something that comes with age (falls, medicines): differences may be differences in
   * age. Ours, not the region's to edit.
   */
  ageRelated: integer("age_related").notNull().default(0),
  /**
   * 1 where the figures are totals without chance (voters, population structure, litres sold): compared as
   * they are, without an interval. Ours, not the region's to edit.
   */
  exact: integer("exact").notNull().default(0),
});

/** Municipalities whose figures are also judged together. A region may add its own. */
export const mergedAreas = sqliteTable(
  "merged_areas",
  {
    /** Saukko's own number of the merged area. */
    id: integer("id").primaryKey(),
    /** Short stable name in addresses. */
    key: text("key").notNull(),
    /** Name in Finnish. */
    nameFi: text("name_fi").notNull(),
    /** Name in Swedish. */
    nameSv: text("name_sv").notNull(),
    /** Name in English. */
    nameEn: text("name_en").notNull(),
  },
  (table) => [uniqueIndex("merged_areas_key").on(table.key)],
);

/** Which municipalities make up a merged area. */
export const mergedAreaMembers = sqliteTable(
  "merged_area_members",
  {
    /** The merged area. */
    mergedAreaId: integer("merged_area_id")
      .notNull()
      .references(() => mergedAreas.id),
    /** The municipality. */
    regionId: ofRegion(),
  },
  (table) => [primaryKey({ columns: [table.mergedAreaId, table.regionId] })],
);

/** Municipalities that a municipality has picked to compare itself with (verrokit), in order. */
export const areaPeers = sqliteTable(
  "area_peers",
  {
    /** The municipality. */
    regionId: ofRegion(),
    /** The one it compares itself with. */
    peerId: integer("peer_id")
      .notNull()
      .references(() => regions.id),
    /** Place in the order, from 1. */
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regionId, table.peerId] }),
    index("area_peers_peer").on(table.peerId),
  ],
);

/**
 * How much each trait weighs when similar municipalities are looked for; a trait without a row weighs 1. A
 * region may edit it.
 */
export const similarityWeights = sqliteTable("similarity_weights", {
  /** The trait: size, over64, netMigration, income, education or swedish. */
  trait: text("trait").primaryKey(),
  /** Its weight; 0 leaves it out. */
  weight: real("weight").notNull(),
});
