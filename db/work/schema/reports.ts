import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { people } from "./people.ts";

/** Welfare reports that are being written, or have been. */
export const reports = sqliteTable(
  "reports",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** Its name in addresses, which never changes: kymenlaakso-2025-2029. */
    key: text("key").notNull(),
    /** wide-regional, yearly-regional, wide-municipal, yearly-municipal or blank. */
    kind: text("kind").notNull(),
    /** Its title in each language that has one, as JSON. */
    titles: text("titles").notNull(),
    /** Key of the wellbeing services county or municipality whose report it is. */
    area: text("area").notNull(),
    /** The first year of what it is about. */
    firstYear: integer("first_year").notNull(),
    /** The last one. */
    lastYear: integer("last_year").notNull(),
    /** The languages that it is written in, as JSON. */
    languages: text("languages").notNull(),
    /** draft, proposed, decided or published. */
    state: text("state").notNull(),
    /** The person who answers for it. */
    ownerId: integer("owner_id")
      .notNull()
      .references(() => people.id),
    /** Moment it was begun, ISO. */
    createdAt: text("created_at").notNull(),
    /** Moment of the latest change of anything in it, ISO. */
    changedAt: text("changed_at").notNull(),
    /** Moment it was removed, ISO; empty while it is there. It can be brought back. */
    removedAt: text("removed_at"),
  },
  (table) => [uniqueIndex("reports_key").on(table.key)],
);

/** Chapters of reports. */
export const sections = sqliteTable(
  "sections",
  {
    /** A name of its own that never changes. */
    id: text("id").primaryKey(),
    /** The report. */
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    /** Its place among the report's chapters, from 0; of a removed one, where it was. */
    position: integer("position").notNull(),
    /** The template's chapter that it began as; empty where a person added it. */
    chapter: text("chapter"),
    /** Its title in each language that has one, as JSON. */
    titles: text("titles").notNull(),
    /**
     * Key of the municipality whose own chapter it is in the region's report; empty: nobody's in
     * particular.
     */
    part: text("part"),
    /** The person who writes it; empty where nobody has been named. */
    ownerId: integer("owner_id").references(() => people.id),
    /** 1 when somebody has said that it is ready. */
    ready: integer("ready").notNull().default(0),
    /** Moment it was removed, ISO; empty while it is there. It can be brought back. */
    removedAt: text("removed_at"),
  },
  (table) => [index("sections_report").on(table.reportId)],
);

/** Pieces of chapters as they stand now. */
export const blocks = sqliteTable(
  "blocks",
  {
    /** A name of its own that never changes. */
    id: text("id").primaryKey(),
    /** The chapter. */
    sectionId: text("section_id")
      .notNull()
      .references(() => sections.id),
    /** Its place in the chapter, from 0; of a removed one, where it was. */
    position: integer("position").notNull(),
    /** What kind of piece it is (BLOCK_KINDS in app/domain/report.ts). */
    kind: text("kind").notNull(),
    /** What it holds, as JSON by its kind (BlockContents). */
    content: text("content").notNull(),
    /** Grows by one with each change of the content: a save says which one it began from. */
    version: integer("version").notNull(),
    /** Moment it was removed, ISO; empty while it is there. It can be brought back. */
    removedAt: text("removed_at"),
  },
  (table) => [index("blocks_section").on(table.sectionId)],
);

/**
 * Everything that was done to a report, in order: who, when, and what was written. A text that came too
 * late to be saved is here as well, so that none is ever lost.
 */
export const reportHistory = sqliteTable(
  "report_history",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** The report. */
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    /** The chapter; empty of the report itself. */
    sectionId: text("section_id").references(() => sections.id),
    /** The piece; empty of a chapter or the report. */
    blockId: text("block_id").references(() => blocks.id),
    /** What was done: made, saved, late, changed, moved, removed, restored, chosen, unchosen. */
    act: text("act").notNull(),
    /**
     * The version of the piece that it made; of a late save the one it began from. Empty of other things.
     */
    version: integer("version"),
    /** What was written, or what was changed from what to what, as JSON. */
    content: text("content").notNull(),
    /** Who did it. */
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    /** When, ISO. */
    at: text("at").notNull(),
  },
  (table) => [
    index("report_history_report").on(table.reportId, table.id),
    index("report_history_block").on(table.blockId, table.version),
  ],
);

/** The indicators that a report is about, and why one is left out. */
export const reportIndicators = sqliteTable(
  "report_indicators",
  {
    /** The report. */
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    /** Key of the indicator: sotkanet-181. */
    indicator: text("indicator").notNull(),
    /**
     * Why the report does not show it, in each language that has the reason, as JSON; empty: no reason
     * given.
     */
    leftOut: text("left_out"),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.indicator] })],
);
