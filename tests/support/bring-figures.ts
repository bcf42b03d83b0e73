import { type AreaKey, areaKey } from "#app/domain/area.ts";
import type { Unit } from "#app/domain/indicator.ts";
import { type Database, openDatabase } from "#db/client.server.ts";
import type { IncomingFigure } from "#db/commands/figures.ts";
import { openRun } from "#db/commands/runs.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { storeUnit } from "#db/commands/store-unit.ts";
import { listRegions } from "#db/queries/regions.ts";

/** The day of computations in tests. */
export const NOW = "2026-11-24T08:00:00.000Z";

/**
 * A database in memory with areas and catalogue but no figures, and the municipalities that it knows. Close
 * it with `closeDatabase`.
 */
export async function seededDatabase(): Promise<{ database: Database; municipalities: AreaKey[] }> {
  const database = openDatabase(":memory:");
  await seedDatabase(database);
  return { database, municipalities: (await listRegions(database, "kunta")).map(areaKey) };
}

/** Stores figures of one Sotkanet indicator as an import does; what is absent vanishes. */
export async function bringFigures(
  database: Database,
  { sourceKey, unit, multiplier }: { sourceKey: string; unit: Unit; multiplier: number | null },
  rows: readonly IncomingFigure[],
): Promise<void> {
  const run = await openRun(database, {
    source: "sotkanet",
    request: { at: Math.random() },
    example: false,
    now: NOW,
  });
  const none = { fi: null, sv: null, en: null };
  await storeUnit(database, {
    runId: run.id,
    unit: sourceKey,
    regions: [],
    sets: [
      {
        indicator: {
          source: "sotkanet",
          sourceKey,
          title: { fi: `Indikaattori ${sourceKey}`, sv: null, en: null },
          description: none,
          interpretation: none,
          limits: none,
          furtherTexts: null,
          unit,
          unitTitle: none,
          decimals: 1,
          multiplier,
          producer: none,
          licence: null,
          firstYear: 2021,
          lastYear: 2025,
          sourceUpdated: null,
          sexes: ["total"],
        },
        figures: {
          rows: rows.filter(({ value, absValue }) => value !== null || absValue !== null),
          scope: { years: { from: 1990, to: 2030 }, sexes: ["total"], regions: null },
        },
        fetchedState: null,
      },
    ],
    boundaries: [],
    rejections: [],
    payloads: [],
    acceptEmptied: true,
    now: NOW,
  });
}

/** Everybody's share with the count behind it. */
export function shareFigure(region: AreaKey, year: number, rate: number, people: number): IncomingFigure {
  return { ...gone(region, year), value: rate, absValue: Math.round((people * rate) / 100) };
}

/** A figure that the source does not give. */
export function gone(region: AreaKey, year: number): IncomingFigure {
  return { region, sex: "total", year, value: null, missing: null, rawMark: null, absValue: null };
}
