import { integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { sources } from "./sources.ts";

/** Indicators: what the catalogue wants of them and what the source says about them. */
export const indicators = sqliteTable(
  "indicators",
  {
    /** Saukko's own number of the indicator; never leaves the database. */
    id: integer("id").primaryKey(),
    /** The source it comes from. */
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    /** The source's own identifier: Sotkanet's number, sector.dimension.item for TEA. */
    sourceKey: text("source_key").notNull(),
    /** 1 when the source has answered with a record of it; 0 while only the catalogue names it. */
    known: integer("known").notNull().default(0),
    /** Title in Finnish as the source gives it; the catalogue's until then. */
    titleFi: text("title_fi"),
    /** Title in Swedish. */
    titleSv: text("title_sv"),
    /** Title in English. */
    titleEn: text("title_en"),
    /** Title in Finnish by which our catalogue expects it; a difference is reported at import. */
    catalogueTitleFi: text("catalogue_title_fi"),
    /** The catalogue's title in Swedish. */
    catalogueTitleSv: text("catalogue_title_sv"),
    /** The catalogue's title in English. */
    catalogueTitleEn: text("catalogue_title_en"),
    /** What it means, cleaned HTML, Finnish. */
    descriptionFi: text("description_fi"),
    /** What it means, cleaned HTML, Swedish. */
    descriptionSv: text("description_sv"),
    /** What it means, cleaned HTML, English. */
    descriptionEn: text("description_en"),
    /** How to read it, cleaned HTML, Finnish. */
    interpretationFi: text("interpretation_fi"),
    /** How to read it, cleaned HTML, Swedish. */
    interpretationSv: text("interpretation_sv"),
    /** How to read it, cleaned HTML, English. */
    interpretationEn: text("interpretation_en"),
    /** Its limits, cleaned HTML, Finnish. */
    limitsFi: text("limits_fi"),
    /** Its limits, cleaned HTML, Swedish. */
    limitsSv: text("limits_sv"),
    /** Its limits, cleaned HTML, English. */
    limitsEn: text("limits_en"),
    /**
     * Legislation it rests on and notices about it, as JSON {legislation:{fi,sv,en},notices:{fi,sv,en}} of
     * cleaned HTML.
     */
    furtherTexts: text("further_texts"),
    /** What one unit of the figure is: percent, per-1000, count, score … */
    unit: text("unit").notNull().default("unknown"),
    /** The unit as the source names it, Finnish. */
    unitTitleFi: text("unit_title_fi"),
    /** The unit as the source names it, Swedish. */
    unitTitleSv: text("unit_title_sv"),
    /** The unit as the source names it, English. */
    unitTitleEn: text("unit_title_en"),
    /** Decimals to show; empty where the source has not said. */
    decimals: integer("decimals"),
    /** value = count x multiplier / denominator; empty where there is none. */
    multiplier: real("multiplier"),
    /** Which direction is good: higher, lower or none. */
    polarity: text("polarity").notNull().default("none"),
    /** Stage of life: all, children, youth, working-age or older. */
    lifeStage: text("life_stage").notNull().default("all"),
    /** Kind of data: register, survey, index or score. */
    kind: text("kind").notNull().default("register"),
    /** Who makes the figure, Finnish. */
    producerFi: text("producer_fi"),
    /** Who makes the figure, Swedish. */
    producerSv: text("producer_sv"),
    /** Who makes the figure, English. */
    producerEn: text("producer_en"),
    /** Licence of its figures. */
    licence: text("licence"),
    /** First year the source says it has. */
    firstYear: integer("first_year"),
    /** Last year the source says it has. */
    lastYear: integer("last_year"),
    /** Day of the source's latest update of its figures, ISO. */
    sourceUpdated: text("source_updated"),
    /** Sexes the source splits it by, comma separated. */
    sexes: text("sexes"),
    /**
     * What was asked when its figures were last fetched (update day, years, address), to tell whether asking
     * again may bring news.
     */
    fetchedState: text("fetched_state"),
    /** Moment its figures were last fetched, ISO. */
    fetchedAt: text("fetched_at"),
  },
  (table) => [uniqueIndex("indicators_source_key").on(table.sourceId, table.sourceKey)],
);

/** The region's priorities of welfare work: data that a region edits. */
export const priorities = sqliteTable(
  "priorities",
  {
    /** Saukko's own number of the priority. */
    id: integer("id").primaryKey(),
    /** Short stable name in addresses. */
    key: text("key").notNull(),
    /** Place in the order, from 1; also picks hue and icon. */
    position: integer("position").notNull(),
    /** Name in Finnish. */
    nameFi: text("name_fi").notNull(),
    /** Name in Swedish. */
    nameSv: text("name_sv").notNull(),
    /** Name in English. */
    nameEn: text("name_en").notNull(),
    /** What it is about, Finnish. */
    descriptionFi: text("description_fi"),
    /** What it is about, Swedish. */
    descriptionSv: text("description_sv"),
    /** What it is about, English. */
    descriptionEn: text("description_en"),
  },
  (table) => [uniqueIndex("priorities_key").on(table.key)],
);

/** Which indicators tell about which priority, in order; an indicator may serve several. */
export const priorityIndicators = sqliteTable(
  "priority_indicators",
  {
    /** The priority. */
    priorityId: integer("priority_id")
      .notNull()
      .references(() => priorities.id),
    /** The indicator. */
    indicatorId: integer("indicator_id")
      .notNull()
      .references(() => indicators.id),
    /** Place in the order within the priority, from 1. */
    position: integer("position").notNull(),
  },
  (table) => [primaryKey({ columns: [table.priorityId, table.indicatorId] })],
);
