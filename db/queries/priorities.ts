import { asc, eq } from "drizzle-orm";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import type { Priority } from "#app/domain/priority.ts";
import { isSourceId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { indicators, priorities, priorityIndicators } from "#db/schema/indicators.ts";

export interface PriorityWithIndicators extends Priority {
  /** Its indicators in the region's order. */
  indicators: IndicatorKey[];
}

/**
 * The region's priorities in their order, each with its indicators in their order: their keys alone are read,
 * since nearly every page asks.
 */
export async function listPriorities(database: Database): Promise<PriorityWithIndicators[]> {
  const { orm } = engineOf(database);
  const rows = orm.select().from(priorities).orderBy(asc(priorities.position)).all();
  const links = orm
    .select({
      priorityId: priorityIndicators.priorityId,
      source: indicators.sourceId,
      sourceKey: indicators.sourceKey,
    })
    .from(priorityIndicators)
    .innerJoin(indicators, eq(indicators.id, priorityIndicators.indicatorId))
    .orderBy(asc(priorityIndicators.priorityId), asc(priorityIndicators.position))
    .all();
  return rows.map((row) => ({
    key: row.key,
    name: { fi: row.nameFi, sv: row.nameSv, en: row.nameEn },
    description: { fi: row.descriptionFi, sv: row.descriptionSv, en: row.descriptionEn },
    position: row.position,
    indicators: links.filter((link) => link.priorityId === row.id).map(keyOf),
  }));
}

function keyOf({ source, sourceKey }: { source: string; sourceKey: string }): IndicatorKey {
  if (!isSourceId(source)) throw new Error(`unknown source "${source}" in the database`);
  return indicatorKey({ source, sourceKey });
}
