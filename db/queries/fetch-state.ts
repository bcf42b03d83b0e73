import { and, eq } from "drizzle-orm";
import type { SourceId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { indicators } from "#db/schema/indicators.ts";

/** What was asked when the indicator's figures were last fetched; null where they never were. */
export async function readFetchState(
  database: Database,
  source: SourceId,
  sourceKey: string,
): Promise<string | null> {
  const row = engineOf(database)
    .orm.select({ state: indicators.fetchedState })
    .from(indicators)
    .where(and(eq(indicators.sourceId, source), eq(indicators.sourceKey, sourceKey)))
    .get();
  return row?.state ?? null;
}
