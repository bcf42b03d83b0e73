import { index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { ofIndicator, ofRegion } from "./keys.ts";
import { resultRuns } from "./results.ts";

/**
 * What areas have decided to aim at, for everybody (not by sex): one goal an indicator, area and target year.
 * A file of goals brings them.
 */
export const goals = sqliteTable(
  "goals",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** The indicator whose figure is meant. */
    indicatorId: ofIndicator(),
    /** The municipality or wellbeing services county whose goal it is. */
    regionId: ofRegion(),
    /** The year by which the target should be reached. */
    targetYear: integer("target_year").notNull(),
    /** The figure aimed at, in the unit. */
    target: real("target").notNull(),
    /** at-most or at-least: on which side of the target the figure should be. */
    direction: text("direction").notNull(),
    /** The year of the starting level; empty together with the next. */
    baselineYear: integer("baseline_year"),
    /**
     * The first of the years whose mean the starting level is, where it is one; baseline_year is the last of
     * them.
     */
    baselineFrom: integer("baseline_from"),
    /** The starting level, in the unit. */
    baselineValue: real("baseline_value"),
    /** Where the goal was decided, in Finnish. */
    sourceFi: text("source_fi"),
    /** The same in Swedish. */
    sourceSv: text("source_sv"),
    /** The same in English. */
    sourceEn: text("source_en"),
    /** 1 for the project's own example, no decision of anybody. */
    example: integer("example").notNull().default(0),
    /** Name of the file that brought it as it stands. */
    file: text("file").notNull(),
    /** Moment it came as it stands, ISO. */
    importedAt: text("imported_at").notNull(),
  },
  (table) => [
    uniqueIndex("goals_key").on(table.regionId, table.indicatorId, table.targetYear),
    index("goals_indicator").on(table.indicatorId),
  ],
);

/** How each goal stands by the latest computation, with what the status was made of. Pages only read it. */
export const goalResults = sqliteTable("goal_results", {
  /** The goal. */
  goalId: integer("goal_id")
    .primaryKey()
    .references(() => goals.id),
  /** reached, on-target, on-course, pace-open, off-course, wrong-way, or refused. */
  status: text("status").notNull(),
  /** Why it cannot be judged; empty where it can. */
  refusal: text("refusal"),
  /** Year of the area's latest figure; empty where there is none. */
  year: integer("year"),
  /** The latest figure, in the unit. */
  value: real("value"),
  /** The year of the clock when it was judged. */
  judgedIn: integer("judged_in").notNull(),
  /**
   * The figure's interval, the components, the years of the trend and what a refusal names, as JSON
   * (db/stored/goal-result.ts).
   */
  detail: text("detail").notNull(),
  /** The computation that wrote it as it stands. */
  runId: integer("run_id")
    .notNull()
    .references(() => resultRuns.id),
});
