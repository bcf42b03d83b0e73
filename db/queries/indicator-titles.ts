import { and, eq, inArray } from "drizzle-orm";
import type { SourceId } from "#app/domain/source.ts";
import type { LocalText } from "#app/domain/text.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { indicators } from "#db/schema/indicators.ts";

/**
 * Titles of a source's indicators by its own identifiers; those that it has no record of, and that have no
 * title, are left out.
 */
export async function readIndicatorTitles(
  database: Database,
  source: SourceId,
  sourceKeys: readonly string[],
): Promise<Map<string, LocalText>> {
  const rows = engineOf(database)
    .orm.select({
      sourceKey: indicators.sourceKey,
      fi: indicators.titleFi,
      sv: indicators.titleSv,
      en: indicators.titleEn,
    })
    .from(indicators)
    .where(and(eq(indicators.sourceId, source), inArray(indicators.sourceKey, [...sourceKeys])))
    .all();
  return new Map(
    rows.flatMap(({ sourceKey, ...title }) => (title.fi || title.sv || title.en ? [[sourceKey, title]] : [])),
  );
}
