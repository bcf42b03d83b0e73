import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ofIndicator, ofRegion } from "./keys.ts";
import { importRuns } from "./runs.ts";

/**
 * The figures: a number or the reason why there is none. Stored in the order of its key, without a row
 * number.
 */
export const observations = sqliteTable(
  "observations",
  {
    /** The indicator. */
    indicatorId: ofIndicator(),
    /** The area. */
    regionId: ofRegion(),
    /** Sex: 0 total, 1 male, 2 female. */
    sex: integer("sex").notNull(),
    /** Year the figure is about. */
    year: integer("year").notNull(),
    /** The figure in the indicator's unit, as the source gave it; empty exactly where missing says why. */
    value: real("value"),
    /**
     * Reason of missing: suppressed, not-answered, not-applicable, not-collected, not-yet-published or
     * unknown.
     */
    missing: text("missing"),
    /** The mark that stood in the source in place of a number. */
    rawMark: text("raw_mark"),
    /** The count behind the figure, where the source gives it. */
    absValue: real("abs_value"),
    /**
     * How many the figure was made from (of a survey: who answered), where the source gives it: its
     * denominator.
     */
    respondents: real("respondents"),
    /** Lower 95 % limit as the source gives it, in the unit; empty together with the next. */
    lower: real("lower"),
    /** Upper 95 % limit as the source gives it, in the unit. */
    upper: real("upper"),
    /** The run that brought the figure as it stands. */
    runId: integer("run_id")
      .notNull()
      .references(() => importRuns.id),
    /** The run in which the source no longer had it; empty for a current figure. */
    vanishedRunId: integer("vanished_run_id").references(() => importRuns.id),
  },
  (table) => [primaryKey({ columns: [table.indicatorId, table.regionId, table.sex, table.year] })],
);

/** What became of figures after they were first stored: changed, vanished, returned. */
export const revisions = sqliteTable(
  "revisions",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** The indicator. */
    indicatorId: ofIndicator(),
    /** The area. */
    regionId: ofRegion(),
    /** Sex: 0 total, 1 male, 2 female. */
    sex: integer("sex").notNull(),
    /** Year the figure is about. */
    year: integer("year").notNull(),
    /**
     * changed: another figure; vanished: the source no longer has it; returned: it is back, with the figure
     * it had.
     */
    kind: text("kind").notNull(),
    /** The figure before. */
    oldValue: real("old_value"),
    /** Its reason of missing before. */
    oldMissing: text("old_missing"),
    /** Its count before. */
    oldAbsValue: real("old_abs_value"),
    /** How many it was made from before. */
    oldRespondents: real("old_respondents"),
    /** Its published lower limit before. */
    oldLower: real("old_lower"),
    /** Its published upper limit before. */
    oldUpper: real("old_upper"),
    /** The figure after. */
    newValue: real("new_value"),
    /** Its reason of missing after. */
    newMissing: text("new_missing"),
    /** Its count after. */
    newAbsValue: real("new_abs_value"),
    /** How many it was made from after. */
    newRespondents: real("new_respondents"),
    /** Its published lower limit after. */
    newLower: real("new_lower"),
    /** Its published upper limit after. */
    newUpper: real("new_upper"),
    /** The run that had brought the old one. */
    oldRunId: integer("old_run_id")
      .notNull()
      .references(() => importRuns.id),
    /** The run that brought the new one. */
    newRunId: integer("new_run_id")
      .notNull()
      .references(() => importRuns.id),
  },
  (table) => [
    index("revisions_new_run").on(table.newRunId),
    index("revisions_figure").on(table.indicatorId, table.regionId, table.sex, table.year),
  ],
);
