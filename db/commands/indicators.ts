import { and, eq } from "drizzle-orm";
import type { Indicator } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { LocalText } from "#app/domain/text.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { indicators } from "#db/schema/indicators.ts";

/** An indicator as a source describes it. What the source does not say is left out, and what the catalogue says stays. */
export interface IncomingIndicator
  extends Pick<
    Indicator,
    | "source"
    | "sourceKey"
    | "title"
    | "description"
    | "interpretation"
    | "limits"
    | "unit"
    | "decimals"
    | "multiplier"
    | "producer"
    | "licence"
    | "firstYear"
    | "lastYear"
    | "sourceUpdated"
  > {
  unitTitle: LocalText;
  /** Legislation and notices, cleaned HTML. */
  furtherTexts: { legislation: LocalText; notices: LocalText } | null;
  sexes: readonly Sex[] | null;
  /**
   * Only where decimals are read off the figures for want of the source's word: as many as the figures of this answer have, null
   * where none came. An answer with a part of the figures never lowers what others have shown.
   */
  decimalsSeen?: number | null;
  /** Only where the source itself says it (TEA, own files); the catalogue says it for Sotkanet's. */
  polarity?: Indicator["polarity"];
  lifeStage?: Indicator["lifeStage"];
  kind?: Indicator["kind"];
}

/** Inserts or updates the indicator, and gives its number and whether anything that pages show differs. Belongs inside a transaction. */
export function upsertIndicator(
  database: Database,
  incoming: IncomingIndicator,
): { id: number; changed: boolean } {
  const { orm } = engineOf(database);
  const place = and(eq(indicators.sourceId, incoming.source), eq(indicators.sourceKey, incoming.sourceKey));
  const before = orm.select().from(indicators).where(place).get();
  const columns = { ...asColumns(incoming), decimals: decimalsToShow(incoming, before?.decimals ?? null) };
  if (!before) {
    const made = orm
      .insert(indicators)
      .values({ sourceId: incoming.source, sourceKey: incoming.sourceKey, ...columns })
      .returning({ id: indicators.id })
      .get();
    return { id: made.id, changed: true };
  }
  const differs = Object.entries(columns).some(
    ([name, value]) => before[name as keyof typeof before] !== value,
  ); // own column names
  if (differs) orm.update(indicators).set(columns).where(place).run();
  return { id: before.id, changed: differs };
}

function decimalsToShow({ decimals, decimalsSeen }: IncomingIndicator, before: number | null): number | null {
  if (decimals !== null || decimalsSeen === undefined) return decimals;
  if (decimalsSeen === null || before === null) return decimalsSeen ?? before;
  return Math.max(decimalsSeen, before);
}

function asColumns(incoming: IncomingIndicator) {
  return {
    known: 1,
    titleFi: incoming.title.fi,
    titleSv: incoming.title.sv,
    titleEn: incoming.title.en,
    descriptionFi: incoming.description.fi,
    descriptionSv: incoming.description.sv,
    descriptionEn: incoming.description.en,
    interpretationFi: incoming.interpretation.fi,
    interpretationSv: incoming.interpretation.sv,
    interpretationEn: incoming.interpretation.en,
    limitsFi: incoming.limits.fi,
    limitsSv: incoming.limits.sv,
    limitsEn: incoming.limits.en,
    furtherTexts: incoming.furtherTexts ? JSON.stringify(incoming.furtherTexts) : null,
    unit: incoming.unit,
    unitTitleFi: incoming.unitTitle.fi,
    unitTitleSv: incoming.unitTitle.sv,
    unitTitleEn: incoming.unitTitle.en,
    multiplier: incoming.multiplier,
    producerFi: incoming.producer.fi,
    producerSv: incoming.producer.sv,
    producerEn: incoming.producer.en,
    licence: incoming.licence,
    firstYear: incoming.firstYear,
    lastYear: incoming.lastYear,
    sourceUpdated: incoming.sourceUpdated,
    sexes: incoming.sexes?.join(",") ?? null,
    ...(incoming.polarity && { polarity: incoming.polarity }),
    ...(incoming.lifeStage && { lifeStage: incoming.lifeStage }),
    ...(incoming.kind && { kind: incoming.kind }),
  };
}

/** Notes what was asked of an indicator and when; `state` null: the next import asks again. Belongs inside a transaction. */
export function markFetched(
  database: Database,
  indicatorId: number,
  state: string | null,
  now: string,
): void {
  engineOf(database)
    .orm.update(indicators)
    .set({ fetchedAt: now, fetchedState: state })
    .where(eq(indicators.id, indicatorId))
    .run();
}
