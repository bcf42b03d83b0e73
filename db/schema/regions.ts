import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { sources } from "./sources.ts";

/** Areas that figures are about: municipalities, regions, wellbeing services counties and the country. */
export const regions = sqliteTable(
  "regions",
  {
    /** Saukko's own number of the area; never leaves the database. */
    id: integer("id").primaryKey(),
    /** Kind of area by its official Finnish name: kunta, maakunta, hyvinvointialue or maa. */
    kind: text("kind").notNull(),
    /** Official code with its zeros, e.g. 075. */
    code: text("code").notNull(),
    /** Name in Finnish. */
    nameFi: text("name_fi").notNull(),
    /** Name in Swedish. */
    nameSv: text("name_sv").notNull(),
    /** Name in English. */
    nameEn: text("name_en").notNull(),
  },
  (table) => [uniqueIndex("regions_kind_code").on(table.kind, table.code)],
);

/** What each source calls an area (Sotkanet's own region numbers). */
export const regionSourceKeys = sqliteTable(
  "region_source_keys",
  {
    /** The source. */
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    /** The source's own identifier of the area. */
    sourceKey: text("source_key").notNull(),
    /** The area it stands for. */
    regionId: integer("region_id")
      .notNull()
      .references(() => regions.id),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.sourceKey] })],
);

/** Which municipality belonged to which region and wellbeing services county, by year. */
export const regionMemberships = sqliteTable(
  "region_memberships",
  {
    /** The municipality. */
    memberId: integer("member_id")
      .notNull()
      .references(() => regions.id),
    /** The region or county it belongs to. */
    containerId: integer("container_id")
      .notNull()
      .references(() => regions.id),
    /** First year of the membership. */
    fromYear: integer("from_year").notNull(),
    /** Last year of the membership; empty while it goes on. */
    toYear: integer("to_year"),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.containerId, table.fromYear] }),
    index("region_memberships_container").on(table.containerId),
  ],
);
