import type { Database } from "#db/client.server.ts";
import { listSources, type StoredSource } from "#db/queries/sources.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";

/** Every source with its coverage, counted once a data version. */
export function keptSources(database: Database): Promise<StoredSource[]> {
  return cachedByVersion(database, "sources", () => listSources(database));
}
