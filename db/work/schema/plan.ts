import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./people.ts";

/** Goals, measures and bodies of welfare plans, as they stand now. */
export const planItems = sqliteTable(
  "plan_items",
  {
    /** A name of its own that never changes. */
    id: text("id").primaryKey(),
    /** goal, measure or body. */
    kind: text("kind").notNull(),
    /** Key of the wellbeing services county or municipality whose plan it is in. */
    area: text("area").notNull(),
    /** Key of the municipality whose own it is within the region's plan; empty: nobody's in particular. */
    part: text("part"),
    /** Its place among those of its kind and area, from 0; of a removed one, where it was. */
    position: integer("position").notNull(),
    /** What it holds, as JSON by its kind (app/domain/plan.ts, PlanContents). */
    content: text("content").notNull(),
    /** Grows by one with each change of the content: a save says which one it began from. */
    version: integer("version").notNull(),
    /** Moment it was ended, ISO; empty while it goes on. It can be taken up again. */
    endedAt: text("ended_at"),
    /** Moment it was removed, ISO; empty while it is there. It can be brought back. */
    removedAt: text("removed_at"),
  },
  (table) => [index("plan_items_area").on(table.area, table.kind)],
);

/**
 * Everything that was done to them, in order: who, when, and what was written. A text that came too late to
 * be saved is here as well, so that none is ever lost.
 */
export const planHistory = sqliteTable(
  "plan_history",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** The goal, measure or body. */
    itemId: text("item_id")
      .notNull()
      .references(() => planItems.id),
    /** What was done: made, saved, late, moved, ended, resumed, removed, restored. */
    act: text("act").notNull(),
    /** The version that it made; of a late save the one it began from. Empty of other acts. */
    version: integer("version"),
    /** What was written, as JSON; of other acts where it was moved from and to. */
    content: text("content").notNull(),
    /** Who did it. */
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    /** When, ISO. */
    at: text("at").notNull(),
  },
  (table) => [index("plan_history_item").on(table.itemId, table.version)],
);
