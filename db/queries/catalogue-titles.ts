import { and, eq, isNotNull, or, sql } from "drizzle-orm";
import type { SourceId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { indicators } from "#db/schema/indicators.ts";

/**
 * The indicators that our catalogue wants from a source, with the Finnish title it expects (null: it names
 * none).
 */
export async function readCatalogueTitles(
  database: Database,
  source: SourceId,
): Promise<Map<string, string | null>> {
  const rows = engineOf(database)
    .orm.select({ sourceKey: indicators.sourceKey, title: indicators.catalogueTitleFi })
    .from(indicators)
    .where(
      and(
        eq(indicators.sourceId, source),
        or(
          isNotNull(indicators.catalogueTitleFi),
          sql`${indicators.id} IN (SELECT indicator_id FROM priority_indicators)`,
        ),
      ),
    )
    .orderBy(indicators.id)
    .all();
  return new Map(rows.map((row) => [row.sourceKey, row.title]));
}
