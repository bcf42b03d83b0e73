import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One row: the version of the data as a whole, which readers keep their copies by. */
export const dataState = sqliteTable("data_state", {
  /** Always 1. */
  id: integer("id").primaryKey(),
  /** Moves by one whenever an import changes anything that pages show. */
  version: integer("version").notNull(),
  /** Moment of the latest change, ISO. */
  changedAt: text("changed_at"),
  /** 1 while the figures are the project's example data. */
  example: integer("example").notNull(),
});
