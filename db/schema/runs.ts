import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { sources } from "./sources.ts";

/** Import runs: who was asked, what came of it. */
export const importRuns = sqliteTable("import_runs", {
  /** Running number. */
  id: integer("id").primaryKey(),
  /** The source that was asked. */
  sourceId: text("source_id")
    .notNull()
    .references(() => sources.id),
  /**
   * What was asked (address or file, indicators, years, full or not) as canonical JSON; an unfinished run
   * with the same is resumed.
   */
  request: text("request").notNull(),
  /** running, finished, partial (finished with rejections) or failed. */
  status: text("status").notNull(),
  /** 1 when its figures are the project's own example data. */
  example: integer("example").notNull().default(0),
  /** Moment it began, ISO. */
  startedAt: text("started_at").notNull(),
  /** Moment it ended, ISO; empty while it runs or if it was killed. */
  endedAt: text("ended_at"),
  /** Units of work (indicators, files) that were asked. */
  asked: integer("asked").notNull().default(0),
  /** Figures that were not there before. */
  rowsNew: integer("rows_new").notNull().default(0),
  /** Figures whose value changed. */
  rowsChanged: integer("rows_changed").notNull().default(0),
  /** Figures that were the same. */
  rowsUnchanged: integer("rows_unchanged").notNull().default(0),
  /** Figures that the source no longer had. */
  rowsVanished: integer("rows_vanished").notNull().default(0),
  /** Rows that could not be taken. */
  rowsRejected: integer("rows_rejected").notNull().default(0),
  /**
   * What it reported, as a JSON list of app/domain/run-note (plain English sentences where an earlier version
   * wrote them): titles that differ, unknown indicators, the error that ended it.
   */
  notes: text("notes"),
});

/** Rows that an import could not take, and why. */
export const importRejections = sqliteTable(
  "import_rejections",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** The run. */
    runId: integer("run_id")
      .notNull()
      .references(() => importRuns.id),
    /** The unit of work it was in: an indicator or a file. */
    unit: text("unit").notNull(),
    /** Row in the file as a person counts them, header 1; empty for a service's answer. */
    row: integer("row"),
    /** Column or field. */
    column: text("column"),
    /** The bad value. */
    value: text("value"),
    /** What was expected in its place, in English. */
    expected: text("expected").notNull(),
    /** How many rows had this same trouble. */
    count: integer("count").notNull().default(1),
    /** What is wrong, one of app/domain/rejection-code; empty where an earlier version stored it. */
    code: text("code"),
  },
  (table) => [index("import_rejections_run").on(table.runId)],
);

/** Units of work that a run has finished: where a killed run goes on. */
export const importCheckpoints = sqliteTable(
  "import_checkpoints",
  {
    /** The run. */
    runId: integer("run_id")
      .notNull()
      .references(() => importRuns.id),
    /** The unit of work, e.g. an indicator's number. */
    unit: text("unit").notNull(),
    /** Moment it was stored, ISO. */
    finishedAt: text("finished_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.unit] })],
);

/** Raw answers and files as they came, kept compressed on disk and named by hash. */
export const rawPayloads = sqliteTable("raw_payloads", {
  /** SHA-256 of the payload before compression, hex. */
  hash: text("hash").primaryKey(),
  /** Bytes before compression. */
  bytes: integer("bytes").notNull(),
  /** Moment it was first seen, ISO. */
  firstSeenAt: text("first_seen_at").notNull(),
});

/** Which run used which raw payload for which unit. */
export const runPayloads = sqliteTable(
  "run_payloads",
  {
    /** The run. */
    runId: integer("run_id")
      .notNull()
      .references(() => importRuns.id),
    /** The unit of work. */
    unit: text("unit").notNull(),
    /** The payload. */
    hash: text("hash")
      .notNull()
      .references(() => rawPayloads.hash),
    /** Address or file name it came from. */
    origin: text("origin").notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.unit, table.hash] })],
);
