import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { people } from "./people.ts";

/** Frozen versions of reports. Rows are only ever added: triggers refuse to change or remove one. */
export const versions = sqliteTable(
  "versions",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** Key of the report (reports.key). */
    report: text("report").notNull(),
    /** Its number among the report's versions, from 1. */
    number: integer("number").notNull(),
    /** Key of the county or municipality whose report it is: rights go by it. */
    area: text("area").notNull(),
    /** Everything that the version shows, as canonical JSON (app/domain/report-version.ts, Snapshot). */
    json: text("json").notNull(),
    /** SHA-256 of the JSON. */
    hash: text("hash").notNull(),
    /** 1 when figures of the project's own example are in it: then it is never published. */
    example: integer("example").notNull(),
    /** The person who had it frozen. */
    frozenBy: integer("frozen_by")
      .notNull()
      .references(() => people.id),
    /** Moment of freezing, ISO. */
    frozenAt: text("frozen_at").notNull(),
    /**
     * What the JSON says of the report itself (Snapshot, report), as JSON: key, kind, titles, area, years,
     * languages. Follows from the JSON; it stands in the index only.
     */
    head: text("head").generatedAlwaysAs(sql`json ->> '$.report'`, { mode: "virtual" }),
  },
  (table) => [
    uniqueIndex("versions_number").on(table.report, table.number),
    // Everything but the JSON, which has megabytes: whoever lists versions reads the index alone.
    index("versions_listed").on(
      ...([table.report, table.number, table.area, table.hash, table.example, table.frozenBy] as const),
      ...([table.frozenAt, table.head] as const),
    ),
  ],
);

/** What became of versions. Rows are only ever added, one an act and version. */
export const versionActs = sqliteTable(
  "version_acts",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** The version. */
    versionId: integer("version_id")
      .notNull()
      .references(() => versions.id),
    /** decided or published. */
    act: text("act").notNull(),
    /** Who decided, in each language, as JSON; empty of publishing. */
    bodies: text("bodies"),
    /** Day of the meeting, ISO; empty of publishing. */
    day: text("day"),
    /** Paragraph of the minutes; empty of publishing. */
    paragraph: text("paragraph"),
    /** The person who recorded it. */
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    /** Moment, ISO. */
    at: text("at").notNull(),
  },
  (table) => [uniqueIndex("version_acts_once").on(table.versionId, table.act)],
);
