import { type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { SEXES, type Sex } from "#app/domain/observation.ts";
import { type Database, openDatabase } from "#db/client.server.ts";
import type { IncomingFigure } from "#db/commands/figures.ts";
import type { IncomingIndicator } from "#db/commands/indicators.ts";
import { openRun } from "#db/commands/runs.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { storeUnit } from "#db/commands/store-unit.ts";
import { listRegions } from "#db/queries/regions.ts";

export const HOME: AreaKey = "hyvinvointialue:10";
export const UNEMPLOYMENT: IndicatorKey = "sotkanet-181";
/** In the catalogue, never fetched. */
export const NEVER_FETCHED: IndicatorKey = "sotkanet-288";
/** Fetched, with figures of Helsinki alone. */
export const ELSEWHERE: IndicatorKey = "sotkanet-289";

/** The day on which the small database was "fetched". */
export const FETCHED = "2026-11-22";
const NOW = `${FETCHED}T08:00:00.000Z`;
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];

export interface SmallDatabaseOptions {
  /** ":memory:" if not said. */
  file?: string;
  example?: boolean;
}

/**
 * The seeded areas and catalogue with made-up figures: unemployment of every municipality in three sexes for
 * six years, of the maakunta and the country but not of the county; Virolahti's 2020 is suppressed. Close it
 * with `closeDatabase`.
 */
export async function smallDatabase(options: SmallDatabaseOptions = {}): Promise<Database> {
  const { file = ":memory:", example = false } = options;
  const database = openDatabase(file);
  await seedDatabase(database);
  const run = await openRun(database, { source: "sotkanet", request: { small: true }, example, now: NOW });
  const municipalities = (await listRegions(database, "kunta")).map(areaKey);
  const rows = [...municipalities, "maakunta:08" as const, COUNTRY_KEY].flatMap((region, at) =>
    SEXES.flatMap((sex) => YEARS.map((year) => unemployed(region, sex, year, at))),
  );
  await storeUnit(database, {
    runId: run.id,
    unit: "181",
    regions: [],
    sets: [
      setOf("181", "Työttömät, % työvoimasta", "Arbetslösa, % av arbetskraften", rows),
      setOf("289", "Tosi humalassa", "Ordentligt berusad", [unemployed("kunta:091", "total", 2021, 3)]),
    ],
    boundaries: [],
    rejections: [],
    payloads: [],
    acceptEmptied: false,
    now: NOW,
  });
  return database;
}

/** A plausible made-up rate: different for every area, year and sex, with one decimal. */
function unemployed(region: AreaKey, sex: Sex, year: number, at: number): IncomingFigure {
  if (region === "kunta:935" && year === 2020)
    return { region, sex, year, value: null, missing: "suppressed", rawMark: "..", absValue: null };
  const value = 60 + ((at * 37) % 90) + (year - 2018) * 3 + SEXES.indexOf(sex) * 2;
  return { region, sex, year, value: value / 10, missing: null, rawMark: null, absValue: value * 10 };
}

function setOf(sourceKey: string, fi: string, sv: string, rows: IncomingFigure[]) {
  const none = { fi: null, sv: null, en: null };
  const indicator: IncomingIndicator = {
    source: "sotkanet",
    sourceKey,
    title: { fi, sv, en: null },
    description: { fi: "<p>Kuvaus <b>lyhyesti</b>.</p>", sv: null, en: null },
    interpretation: none,
    limits: none,
    unit: "percent",
    unitTitle: none,
    decimals: 1,
    multiplier: 100,
    producer: { fi: "Tilastokeskus", sv: "Statistikcentralen", en: "Statistics Finland" },
    licence: null,
    firstYear: YEARS[0] ?? null,
    lastYear: YEARS.at(-1) ?? null,
    sourceUpdated: "2026-05-02",
    furtherTexts: null,
    sexes: SEXES,
  };
  return {
    indicator,
    figures: { rows, scope: { years: { from: 1990, to: 2026 }, sexes: SEXES, regions: null } },
    fetchedState: null,
  };
}
