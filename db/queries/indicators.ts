import { and, asc, eq } from "drizzle-orm";
import { INDICATOR_KINDS, type Indicator, LIFE_STAGES, POLARITIES, UNITS } from "#app/domain/indicator.ts";
import { isSourceId, type SourceId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { indicators } from "#db/schema/indicators.ts";

type IndicatorRow = typeof indicators.$inferSelect;

/** An indicator with what Saukko knows of its state beside the source's own record. */
export interface IndicatorRecord extends Indicator {
  /** False while only the catalogue names it: the source has not answered with a record. */
  known: boolean;
  /** Moment its figures were last fetched, ISO; null before the first time. */
  fetchedAt: string | null;
}

export async function readIndicator(
  database: Database,
  source: SourceId,
  sourceKey: string,
): Promise<IndicatorRecord | null> {
  const row = engineOf(database)
    .orm.select()
    .from(indicators)
    .where(and(eq(indicators.sourceId, source), eq(indicators.sourceKey, sourceKey)))
    .get();
  return row ? asIndicator(row) : null;
}

/** Every indicator, catalogue first, in the order they came. */
export async function listIndicators(database: Database): Promise<IndicatorRecord[]> {
  return engineOf(database).orm.select().from(indicators).orderBy(asc(indicators.id)).all().map(asIndicator);
}

export function asIndicator(row: IndicatorRow): IndicatorRecord {
  return {
    source: oneOf(row.sourceId, isSourceId, "source"),
    sourceKey: row.sourceKey,
    title: { fi: row.titleFi, sv: row.titleSv, en: row.titleEn },
    description: { fi: row.descriptionFi, sv: row.descriptionSv, en: row.descriptionEn },
    interpretation: { fi: row.interpretationFi, sv: row.interpretationSv, en: row.interpretationEn },
    limits: { fi: row.limitsFi, sv: row.limitsSv, en: row.limitsEn },
    unit: member(UNITS, row.unit, "unit"),
    decimals: row.decimals,
    multiplier: row.multiplier,
    polarity: member(POLARITIES, row.polarity, "polarity"),
    lifeStage: member(LIFE_STAGES, row.lifeStage, "life stage"),
    kind: member(INDICATOR_KINDS, row.kind, "kind"),
    producer: { fi: row.producerFi, sv: row.producerSv, en: row.producerEn },
    licence: row.licence,
    firstYear: row.firstYear,
    lastYear: row.lastYear,
    sourceUpdated: row.sourceUpdated,
    known: row.known === 1,
    fetchedAt: row.fetchedAt,
  };
}

function member<T extends string>(allowed: readonly T[], value: string, name: string): T {
  return oneOf(value, (candidate): candidate is T => allowed.some((one) => one === candidate), name);
}

function oneOf<T extends string>(value: string, test: (value: unknown) => value is T, name: string): T {
  if (!test(value)) throw new Error(`unknown ${name} "${value}" in the database`);
  return value;
}
