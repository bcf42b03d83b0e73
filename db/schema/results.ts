import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ofIndicator, ofRegion } from "./keys.ts";
import { mergedAreas } from "./methods.ts";
import { regions } from "./regions.ts";

/** Computations of results: one pass over all figures after an import or when a method has changed. */
export const resultRuns = sqliteTable("result_runs", {
  /** Running number. */
  id: integer("id").primaryKey(),
  /** Moment it began, ISO. */
  startedAt: text("started_at").notNull(),
  /**
   * Moment it ended, ISO; empty while it runs, if it was cut off, or if an edit of the methods' data asked
   * for it: then the next one does everything again.
   */
  endedAt: text("ended_at"),
  /** Version of the methods it was made with (app/statistics/version.ts). */
  methodVersion: text("method_version").notNull(),
  /** The data version that the results are of. */
  dataVersion: integer("data_version").notNull(),
  /** Results that there are after it. */
  results: integer("results").notNull().default(0),
  /** Results that it wrote because they were new or different. */
  written: integer("written").notNull().default(0),
  /** Verdicts that turned out otherwise than before; those that were given both times. */
  flips: integer("flips").notNull().default(0),
});

/**
 * What the methods say of each indicator, area and sex in its latest period. Pages only read it. Stored in
 * the order of its key.
 */
export const results = sqliteTable(
  "results",
  {
    /** The indicator. */
    indicatorId: ofIndicator(),
    /** The area. */
    regionId: ofRegion(),
    /** Sex: 0 total, 1 male, 2 female. */
    sex: integer("sex").notNull(),
    /** Latest year with a figure: the period that the result is about. */
    year: integer("year").notNull(),
    /** The figure it is about, in the unit. */
    value: real("value").notNull(),
    /** Verdict of the comparison with the country in one word (app/domain/verdict.ts: verdictWord). */
    country: text("country").notNull(),
    /** Verdict of the comparison with the rest of its county in one word. */
    rest: text("rest").notNull(),
    /** Verdict of the trend in one word. */
    trend: text("trend").notNull(),
    /** Everything: inputs, numbers and refusals of each method, as JSON (db/stored/result.ts). */
    detail: text("detail").notNull(),
    /**
     * The same beside similar municipalities and of five years together; empty where neither question arises.
     */
    together: text("together").notNull().default(""),
    /** The computation that wrote it as it stands. */
    runId: integer("run_id")
      .notNull()
      .references(() => resultRuns.id),
  },
  (table) => [primaryKey({ columns: [table.indicatorId, table.regionId, table.sex] })],
);

/** The same of merged areas, from the sums of their members' counts. */
export const mergedResults = sqliteTable(
  "merged_results",
  {
    /** The indicator. */
    indicatorId: ofIndicator(),
    /** The merged area. */
    mergedAreaId: integer("merged_area_id")
      .notNull()
      .references(() => mergedAreas.id),
    /** Sex: 0 total, 1 male, 2 female. */
    sex: integer("sex").notNull(),
    /** Latest year in which every member has a figure. */
    year: integer("year").notNull(),
    /** Sum of counts through sum of denominators, in the unit. */
    value: real("value").notNull(),
    /** As in results. */
    detail: text("detail").notNull(),
    /** As in results. */
    together: text("together").notNull().default(""),
    /** The computation that wrote it as it stands. */
    runId: integer("run_id")
      .notNull()
      .references(() => resultRuns.id),
  },
  (table) => [primaryKey({ columns: [table.indicatorId, table.mergedAreaId, table.sex] })],
);

/**
 * Verdicts that turned out otherwise than in the computation before, could not be given before, or no longer
 * can.
 */
export const resultFlips = sqliteTable(
  "result_flips",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** The computation that noticed it. */
    runId: integer("run_id")
      .notNull()
      .references(() => resultRuns.id),
    /** The indicator. */
    indicatorId: ofIndicator(),
    /** The area. */
    regionId: ofRegion(),
    /** Sex: 0 total, 1 male, 2 female. */
    sex: integer("sex").notNull(),
    /** Which verdict: country, rest or trend. */
    method: text("method").notNull(),
    /** The verdict before, in one word; a refusal where it could not be given. */
    oldWord: text("old_word").notNull(),
    /** The verdict now. */
    newWord: text("new_word").notNull(),
    /** The year that the old one was about. */
    oldYear: integer("old_year").notNull(),
    /** The year that the new one is about. */
    newYear: integer("new_year").notNull(),
  },
  (table) => [
    index("result_flips_run").on(table.runId),
    index("result_flips_region").on(table.regionId, table.runId),
  ],
);

/**
 * How much more an indicator's counts vary from year to year than counts by chance do (ylihajonta), estimated
 * from all municipalities at each computation, by size of the municipality. Stored in the order of its key.
 */
export const dispersions = sqliteTable(
  "dispersions",
  {
    /** The indicator. */
    indicatorId: ofIndicator(),
    /**
     * 0 for all municipalities, else the class by the denominator, from 1, the smallest
     * (app/statistics/dispersion.ts).
     */
    sizeClass: integer("size_class").notNull(),
    /** The largest denominator in the class; empty for the last one and for all municipalities. */
    upTo: real("up_to"),
    /** Variance as a multiple of the variance of chance, at least 1. */
    factor: real("factor").notNull(),
    /**
     * How alike the deviations of two neighbouring years are over municipalities, 0–1: the same persons are
     * counted again.
     */
    correlation: real("correlation").notNull(),
    /** Municipalities that it was estimated from. */
    areas: integer("areas").notNull(),
    /** The computation that wrote it as it stands. */
    runId: integer("run_id")
      .notNull()
      .references(() => resultRuns.id),
  },
  (table) => [primaryKey({ columns: [table.indicatorId, table.sizeClass] })],
);

/** The municipalities most like each municipality, nearest first. */
export const similarAreas = sqliteTable(
  "similar_areas",
  {
    /** The municipality. */
    regionId: ofRegion(),
    /** Place in the order, from 1, the nearest. */
    position: integer("position").notNull(),
    /** The similar one. */
    similarId: integer("similar_id")
      .notNull()
      .references(() => regions.id),
    /** Standardised distance: root of the weighted sum of squared differences in standard deviations. */
    distance: real("distance").notNull(),
    /** Distance in each trait, in standard deviations, as JSON; a trait that was left out is null. */
    parts: text("parts").notNull(),
    /** The computation that wrote it. */
    runId: integer("run_id")
      .notNull()
      .references(() => resultRuns.id),
  },
  (table) => [primaryKey({ columns: [table.regionId, table.position] })],
);
