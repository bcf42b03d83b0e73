import { integer } from "drizzle-orm/sqlite-core";
import { indicators } from "./indicators.ts";
import { regions } from "./regions.ts";

/** The column by which a row is of an indicator. */
export const ofIndicator = () =>
  integer("indicator_id")
    .notNull()
    .references(() => indicators.id);

/** The column by which a row is of an area. */
export const ofRegion = () =>
  integer("region_id")
    .notNull()
    .references(() => regions.id);
