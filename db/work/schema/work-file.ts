import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The file itself: one row, written when it is made. */
export const workFile = sqliteTable("work_file", {
  /** Always 1. */
  id: integer("id").primaryKey(),
  /** A random name, by which a backup is known to be of this installation. */
  name: text("name").notNull(),
  /** Moment it was made, ISO. */
  madeAt: text("made_at").notNull(),
});
