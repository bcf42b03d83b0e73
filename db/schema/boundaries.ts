import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { importRuns } from "./runs.ts";

/** Boundaries of municipalities by year, simplified, as TopoJSON. */
export const boundaries = sqliteTable(
  "boundaries",
  {
    /** Kind of area, as in regions. */
    kind: text("kind").notNull(),
    /** Year of the division. */
    year: integer("year").notNull(),
    /** TopoJSON with one object "areas"; each geometry's id is the official code. */
    topology: text("topology").notNull(),
    /** 1 for the project's schematic drawing, 0 for real boundaries. */
    schematic: integer("schematic").notNull(),
    /** What the licence asks to be shown. */
    attribution: text("attribution").notNull(),
    /** The run that brought it. */
    runId: integer("run_id")
      .notNull()
      .references(() => importRuns.id),
  },
  (table) => [primaryKey({ columns: [table.kind, table.year] })],
);
