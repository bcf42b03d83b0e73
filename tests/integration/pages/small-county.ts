import type { AreaKey } from "#app/domain/area.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import type { LocalText } from "#app/domain/text.ts";
import { type Database, openDatabase } from "#db/client.server.ts";
import { closeRun, openRun } from "#db/commands/runs.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { storeUnit } from "#db/commands/store-unit.ts";

export const HOME: AreaKey = "hyvinvointialue:10";

const NONE: LocalText = { fi: null, sv: null, en: null };
const NOW = "2026-11-22T05:00:00.000Z";

type Figures = Partial<Record<AreaKey, Record<number, number | MissingReason>>>;

/** Invented figures of the home county, by the indicator's number in Sotkanet. */
const FIGURES: Record<string, Figures> = {
  // Figures of everybody; Miehikkälä's is hidden in the latest year.
  "181": {
    "kunta:286": { 2021: 12, 2022: 11.5, 2023: 11 },
    "kunta:489": { 2022: 9, 2023: "suppressed" },
    "hyvinvointialue:10": { 2022: 11.8, 2023: 11.4 },
    "maa:358": { 2022: 10, 2023: 9.8 },
  },
  // No figure of the county: the maakunta's stands in. Ends long before the others.
  "3219": {
    "kunta:286": { 2010: 13, 2011: 13.9 },
    "maakunta:08": { 2010: 12.5, 2011: 13.1 },
  },
  // The county's only.
  "288": { "hyvinvointialue:10": { 2023: 7.3 }, "maa:358": { 2023: 6.1 } },
};

/** An empty database with its seed, in memory. */
export async function emptyCounty(): Promise<Database> {
  const database = openDatabase(":memory:");
  await seedDatabase(database);
  return database;
}

/** The home county with a few invented figures, as an import would have stored them. */
export async function smallCounty(): Promise<Database> {
  const database = await emptyCounty();
  const run = await openRun(database, {
    source: "sotkanet",
    request: { test: true },
    example: false,
    now: NOW,
  });
  for (const [sourceKey, figures] of Object.entries(FIGURES)) {
    const rows = Object.entries(figures).flatMap(([region, years]) =>
      Object.entries(years ?? {}).map(([year, figure]) => ({
        region: region as AreaKey, // the keys of Figures
        sex: "total" as const,
        year: Number(year),
        value: typeof figure === "number" ? figure : null,
        missing: typeof figure === "number" ? null : figure,
        rawMark: null,
        absValue: null,
      })),
    );
    await storeUnit(database, {
      runId: run.id,
      unit: sourceKey,
      regions: [],
      sets: [
        {
          indicator: {
            source: "sotkanet",
            sourceKey,
            title: {
              fi: `Mittari ${sourceKey}, %`,
              sv: `Mätare ${sourceKey}, %`,
              en: `Measure ${sourceKey}, %`,
            },
            description: NONE,
            interpretation: NONE,
            limits: NONE,
            unit: "percent",
            decimals: 1,
            multiplier: null,
            producer: NONE,
            licence: null,
            firstYear: null,
            lastYear: null,
            sourceUpdated: null,
            unitTitle: NONE,
            furtherTexts: null,
            sexes: null,
          },
          figures: { rows, scope: { years: { from: 1990, to: 2026 }, sexes: ["total"], regions: null } },
          fetchedState: null,
        },
      ],
      boundaries: [],
      rejections:
        sourceKey === "288"
          ? [
              {
                code: "unknown-area",
                row: null,
                column: "region",
                value: "9x1",
                expected: "a known region",
                count: 2,
              },
            ]
          : [],
      payloads: [],
      acceptEmptied: false,
      now: NOW,
    });
  }
  await closeRun(
    database,
    run.id,
    "partial",
    [{ code: "unknown-indicator", indicator: "5641", title: null, inCatalogue: true }],
    [
      {
        unit: "181",
        why: "GET /json answered 500 (7 tries), kept as /srv/saukko/raw/ab/abc.gz\n  in the answer of it",
      },
    ],
    NOW,
  );
  return database;
}
