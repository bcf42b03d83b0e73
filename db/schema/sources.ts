import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Where figures come from: one row a source, with what its licence asks to be shown; and what else is
 * imported.
 */
export const sources = sqliteTable("sources", {
  /** Short stable name: sotkanet, tea, own, boundaries; goals and methods, which bring no figures. */
  id: text("id").primaryKey(),
  /** Name in Finnish. */
  nameFi: text("name_fi").notNull(),
  /** Name in Swedish. */
  nameSv: text("name_sv").notNull(),
  /** Name in English. */
  nameEn: text("name_en").notNull(),
  /** Address that a reader can open. */
  url: text("url"),
  /** Licence of the source as a whole; an indicator's own producer may have another. */
  licence: text("licence"),
});
