import { asc } from "drizzle-orm";
import { type ImportId, isImportId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { sources } from "#db/schema/sources.ts";

export interface StoredSource {
  id: ImportId;
  name: { fi: string; sv: string; en: string };
  url: string | null;
  licence: string | null;
  /** Indicators with at least one current figure, and how many figures they have together. */
  indicators: number;
  figures: number;
}

interface SourceCounts {
  source: string;
  indicators: number;
  figures: number;
}

/**
 * Every source with its coverage. Counts all figures: some tens of milliseconds a million, so keep it by data
 * version.
 */
export async function listSources(database: Database): Promise<StoredSource[]> {
  const { orm, prepared } = engineOf(database);
  const counts = prepared(`
    SELECT i.source_id AS source, count(*) AS indicators, sum(c.figures) AS figures
    FROM (SELECT indicator_id, count(*) AS figures FROM observations
          WHERE vanished_run_id IS NULL AND missing IS NULL GROUP BY indicator_id) AS c
    JOIN indicators AS i ON i.id = c.indicator_id
    GROUP BY i.source_id`).all() as SourceCounts[]; // columns as named
  return orm
    .select()
    .from(sources)
    .orderBy(asc(sources.id))
    .all()
    .map((row) => {
      if (!isImportId(row.id)) throw new Error(`unknown source "${row.id}" in the database`);
      const count = counts.find((one) => one.source === row.id);
      return {
        id: row.id,
        name: { fi: row.nameFi, sv: row.nameSv, en: row.nameEn },
        url: row.url,
        licence: row.licence,
        indicators: count?.indicators ?? 0,
        figures: count?.figures ?? 0,
      };
    });
}
