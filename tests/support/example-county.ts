import { type AreaKey, areaKey, COUNTRY_KEY, parseAreaKey } from "#app/domain/area.ts";
import { SEXES } from "#app/domain/observation.ts";
import { type Database, openDatabase } from "#db/client.server.ts";
import { openRun } from "#db/commands/runs.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { storeUnit } from "#db/commands/store-unit.ts";
import { exampleSotkanet } from "#db/example/generator.ts";
import { readHome } from "#db/queries/regions.ts";
import { normaliseRecord } from "#importers/sotkanet/normalise.ts";
import { parseFigures, parseRecord } from "#importers/sotkanet/schema.ts";
import { NOW } from "./bring-figures.ts";
import { HOME } from "./small-database.ts";

/**
 * Every indicator of the example data with the figures of the home county's areas and the country, in
 * memory; of those in `whole`, by their numbers at the source, with the figures of all areas. Close it with
 * `closeDatabase`.
 */
export async function exampleCounty({ whole = [] }: { whole?: readonly number[] } = {}): Promise<Database> {
  const database = openDatabase(":memory:");
  await seedDatabase(database);
  const { municipalities } = await readHome(database, HOME);
  const wanted = new Set<AreaKey>([...municipalities.map(areaKey), HOME, "maakunta:08", COUNTRY_KEY]);
  const source = exampleSotkanet({ revision: 1 });
  const areas = new Map(
    source.areas.map(({ kind, answer }) => [answer.id, parseAreaKey(`${kind}:${answer.code}`)]),
  );
  const run = await openRun(database, { source: "sotkanet", request: {}, example: true, now: NOW });
  for (const { id } of source.indicators()) {
    const ours = source
      .rows(id)
      .filter((row) => whole.includes(id) || wanted.has(areas.get(row.region) ?? "maa:0"));
    const rows = parseFigures(ours, String(id)).flatMap(({ region: number, ...figure }) => {
      const region = areas.get(number);
      return region ? [{ ...figure, region, missing: null, rawMark: null }] : [];
    });
    const unit = {
      indicator: normaliseRecord(parseRecord(source.indicator(id), String(id)), rows),
      figures: { rows, scope: { years: { from: 1900, to: 2100 }, sexes: SEXES, regions: null } },
      fetchedState: null,
    };
    await storeUnit(database, {
      runId: run.id,
      unit: String(id),
      regions: [],
      sets: [unit],
      boundaries: [],
      rejections: [],
      payloads: [],
      acceptEmptied: false,
      now: NOW,
    });
  }
  return database;
}
