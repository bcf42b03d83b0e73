import { desc, eq } from "drizzle-orm";
import type { AreaKind } from "#app/domain/area.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { boundaries } from "#db/schema/boundaries.ts";

export interface StoredBoundaries {
  year: number;
  /** TopoJSON text with one object "areas"; each geometry's id is the official code. */
  topology: string;
  schematic: boolean;
  attribution: string;
}

/**
 * The newest boundaries of a kind of area; real ones before a schematic drawing. Null where none are stored.
 */
export async function readBoundaries(database: Database, kind: AreaKind): Promise<StoredBoundaries | null> {
  const row = engineOf(database)
    .orm.select()
    .from(boundaries)
    .where(eq(boundaries.kind, kind))
    .orderBy(boundaries.schematic, desc(boundaries.year))
    .get();
  if (!row) return null;
  return {
    year: row.year,
    topology: row.topology,
    schematic: row.schematic === 1,
    attribution: row.attribution,
  };
}
