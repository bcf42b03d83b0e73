import type { SourceId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";

/** The source's own identifiers of the indicators that it has answered with a record of. */
export async function listKnownIndicators(database: Database, source: SourceId): Promise<string[]> {
  return engineOf(database)
    .prepared("SELECT source_key FROM indicators WHERE source_id = ? AND known = 1")
    .pluck()
    .all(source) as string[]; // the one column named
}
