import { getTableColumns } from "drizzle-orm";
import type { Indicator } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { LocalText } from "#app/domain/text.ts";
import type { Engine } from "#db/client.server.ts";
import { indicators } from "#db/schema/indicators.ts";

/**
 * An indicator as a source describes it. What the source does not say is left out, and what the catalogue
 * says stays.
 */
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
   * Only where decimals are read off the figures for want of the source's word: as many as the figures of
   * this answer have, null where none came. An answer with a part of the figures never lowers what others
   * have shown.
   */
  decimalsSeen?: number | null;
  /** Only where the source itself says it (TEA, own files); the catalogue says it for Sotkanet's. */
  polarity?: Indicator["polarity"];
  lifeStage?: Indicator["lifeStage"];
  kind?: Indicator["kind"];
}

/**
 * Inserts or updates the indicator, and gives its number and whether anything that pages show differs.
 * Belongs inside a transaction.
 */
export function upsertIndicator(
  engine: Engine,
  incoming: IncomingIndicator,
): { id: number; changed: boolean } {
  const { prepared } = engine;
  const place = [incoming.source, incoming.sourceKey];
  const before = prepared("SELECT * FROM indicators WHERE source_id = ? AND source_key = ?").get(...place) as
    | StoredRow
    | undefined; // the columns by their names
  const columns = byName({
    ...asColumns(incoming),
    decimals: decimalsToShow(incoming, numberOrNull(before?.decimals)),
  });
  const [names, values] = [[...columns.keys()], [...columns.values()]];
  if (!before) {
    const { lastInsertRowid } = prepared(
      `INSERT INTO indicators (source_id, source_key, ${names.join(", ")}) VALUES (?, ?, ${names.map(() => "?").join(", ")})`,
    ).run(...place, ...values);
    return { id: Number(lastInsertRowid), changed: true };
  }
  const differs = names.some((name, at) => before[name] !== values[at]);
  if (differs)
    prepared(
      `UPDATE indicators SET ${names.map((name) => `${name} = ?`).join(", ")} WHERE source_id = ? AND source_key = ?`,
    ).run(...values, ...place);
  return { id: Number(before.id), changed: differs };
}

function numberOrNull(value: string | number | null | undefined): number | null {
  return typeof value === "number" ? value : null;
}

type StoredRow = Record<string, string | number | null>;

/** The schema's properties by the names of their columns. */
const COLUMNS = getTableColumns(indicators);

function byName(properties: Partial<typeof indicators.$inferInsert>): Map<string, string | number | null> {
  return new Map(
    Object.entries(properties).map(([property, value]) => [
      COLUMNS[property as keyof typeof COLUMNS].name, // own properties of the table
      value ?? null,
    ]),
  );
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

/**
 * Notes what was asked of an indicator and when; `state` null: the next import asks again. Belongs inside a
 * transaction.
 */
export function markFetched(engine: Engine, indicatorId: number, state: string | null, now: string): void {
  engine
    .prepared("UPDATE indicators SET fetched_at = ?, fetched_state = ? WHERE id = ?")
    .run(now, state, indicatorId);
}
